// options: semantics=llvm14 allow-return-memref
// Where no copy is needed, both inputs are the same buffer.
func @f(%t: tensor<?x?xf32>, %n: index) -> tensor<?x?xf32> {
  %0 = tensor.extract_slice %t[0, 0] [%n, %n] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
  %1 = linalg.init_tensor [%n, %n] : tensor<?x?xf32>
  %2 = linalg.matmul ins(%0, %0 : tensor<?x?xf32>, tensor<?x?xf32>) outs(%1 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %2 : tensor<?x?xf32>
}
