// options: semantics=llvm14 allow-return-memref allow-unknown-ops no-fully-dynamic-layout-maps
// Memrefs have no encoding, and neither have the tensors that ops left alone get instead of an argument.
#SV = #sparse_tensor.encoding<{dimLevelType = ["compressed"]}>
func @convert(%a: tensor<13xi32, #SV>) -> tensor<13xi32> {
  %0 = sparse_tensor.convert %a : tensor<13xi32, #SV> to tensor<13xi32>
  return %0 : tensor<13xi32>
}
func @unknown(%a: tensor<13xi32, #SV>, %b: tensor<13xi32>) -> tensor<13xi32> {
  %0 = "foo"(%a, %b) : (tensor<13xi32, #SV>, tensor<13xi32>) -> tensor<13xi32>
  return %0 : tensor<13xi32>
}
func @inside(%b: tensor<13xi32>) -> tensor<13xi32> {
  %0 = sparse_tensor.convert %b : tensor<13xi32> to tensor<13xi32, #SV>
  %1 = sparse_tensor.convert %0 : tensor<13xi32, #SV> to tensor<13xi32>
  return %1 : tensor<13xi32>
}
