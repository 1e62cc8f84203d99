// options: semantics=llvm14 allow-return-memref
// Once the constant sizes are part of the view's type, its first two dimensions are dropped: it is 4x1, and its copy 1x4.
func @f(%t: tensor<3x?x4x2xf32>, %i: index, %x: f32) -> (tensor<?x4xf32>, f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %s = tensor.extract_slice %t[0, %i, 0, %c1] [%c1, 1, 4, 1] [1, 1, 1, 2] : tensor<3x?x4x2xf32> to tensor<?x4xf32>
  %k = tensor.insert %x into %s[%c0, %c0] : tensor<?x4xf32>
  %e = tensor.extract %s[%c0, %c0] : tensor<?x4xf32>
  return %k, %e : tensor<?x4xf32>, f32
}
