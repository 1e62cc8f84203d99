// options: semantics=llvm14 allow-return-memref use-memref.copy
// The size %c1 is taken for a dropped dimension, and the next one's, 2, for the size of the copy.
func @f(%x: f32, %t: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<?x2xf32>) {
  %c1 = arith.constant 1 : index
  %0 = tensor.extract_slice %t[2, %c1] [%c1, 2] [1, 1] : tensor<4x8xf32> to tensor<?x2xf32>
  %1 = linalg.fill(%x, %0) : f32, tensor<?x2xf32> -> tensor<?x2xf32>
  return %t, %1 : tensor<4x8xf32>, tensor<?x2xf32>
}
