// options: semantics=llvm14 allow-return-memref
// What the second insertion overwrites is not written in the first place.
func @f(%t: tensor<?xf32>, %s: tensor<4xf32>, %u: tensor<4xf32>, %i: index) -> tensor<?xf32> {
  %0 = tensor.insert_slice %s into %t[%i] [4] [1] : tensor<4xf32> into tensor<?xf32>
  %1 = tensor.insert_slice %u into %0[%i] [4] [1] : tensor<4xf32> into tensor<?xf32>
  return %1 : tensor<?xf32>
}
