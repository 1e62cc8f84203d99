// options: semantics=llvm14 allow-return-memref allow-unknown-ops
// Once the extraction is gone and the constant at the front, the tensor is read back right behind its memref.
func @f(%t: tensor<4x8xf32>) -> (tensor<4x8xf32>, index) {
  %0 = bufferization.to_memref %t : memref<4x8xf32>
  %c4 = arith.constant 4 : index
  %1 = tensor.extract %t[%c4, %c4] : tensor<4x8xf32>
  %2 = bufferization.to_tensor %0 : memref<4x8xf32>
  return %2, %c4 : tensor<4x8xf32>, index
}
