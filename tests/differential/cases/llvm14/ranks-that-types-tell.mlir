// options: semantics=llvm14 allow-return-memref
// The rank is a number by then, and what it was asked of is not used.
func @f(%t: tensor<?x8xf32>, %i: index) -> index {
  %0 = tensor.extract_slice %t[%i, 0] [4, 8] [1, 1] : tensor<?x8xf32> to tensor<4x8xf32>
  %1 = tensor.rank %0 : tensor<4x8xf32>
  return %1 : index
}
