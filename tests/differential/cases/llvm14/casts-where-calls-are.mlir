// options: semantics=llvm14 allow-return-memref no-fully-dynamic-layout-maps
// The call wants the identity, and gets a cast of its own behind the insertion.
func private @g(%t: tensor<4x8xf32> {linalg.buffer_layout = affine_map<(d0, d1) -> (d0, d1)>}) -> tensor<4x8xf32> {
  return %t : tensor<4x8xf32>
}
func @f(%t: tensor<?x?xf32> {linalg.inplaceable = true}, %x: f32, %i: index) {
  %0 = tensor.cast %t : tensor<?x?xf32> to tensor<4x8xf32>
  %1 = tensor.insert %x into %0[%i, %i] : tensor<4x8xf32>
  %2 = call @g(%1) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}
