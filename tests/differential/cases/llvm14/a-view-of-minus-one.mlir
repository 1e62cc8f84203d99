// options: semantics=llvm14 allow-return-memref
// A constant size of -1 is taken for one that is not known, of which there is no value.
func @f(%t: tensor<?x?xf32>, %i: index) -> tensor<?xf32> {
  %size = arith.constant -1 : index
  %0 = tensor.extract_slice %t[%i, 0] [1, %size] [1, 1] : tensor<?x?xf32> to tensor<?xf32>
  return %0 : tensor<?xf32>
}
