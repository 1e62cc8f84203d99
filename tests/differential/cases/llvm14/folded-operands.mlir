// options: semantics=llvm14 allow-return-memref
// The selection folds because the insertion has, and %u is not used any more.
func @f(%x: f32, %b: i1, %t: tensor<4xf32>, %u: tensor<4xf32>) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %0 = tensor.insert %x into %u[%c0] : tensor<4xf32>
  %1 = tensor.insert_slice %t into %0[0] [4] [1] : tensor<4xf32> into tensor<4xf32>
  %2 = select %b, %1, %t : tensor<4xf32>
  return %2 : tensor<4xf32>
}
