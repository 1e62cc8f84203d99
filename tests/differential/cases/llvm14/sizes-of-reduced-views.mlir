// options: semantics=llvm14 allow-return-memref
// Of a view's dimensions those of size 1 as written are left out; the value that is 1 is the copy's size.
func @f(%x: f32, %i: index) -> (f32, f32) {
  %c1 = arith.constant 1 : index
  %0 = linalg.init_tensor [1, 6, 6, 2] : tensor<1x6x6x2xf32>
  %1 = linalg.fill(%x, %0) : f32, tensor<1x6x6x2xf32> -> tensor<1x6x6x2xf32>
  %2 = tensor.extract_slice %1[0, %i, 0, %c1] [%c1, 1, 4, 1] [1, 1, 1, 2] : tensor<1x6x6x2xf32> to tensor<?x4xf32>
  %3 = linalg.fill(%x, %2) : f32, tensor<?x4xf32> -> tensor<?x4xf32>
  %4 = tensor.extract %3[%i, %i] : tensor<?x4xf32>
  %5 = tensor.extract %2[%i, %i] : tensor<?x4xf32>
  return %4, %5 : f32, f32
}
