// options: semantics=llvm14 allow-return-memref
// A subview of the very type of its source folds to it, whatever its offset is: what is returned is the allocation.
func @f(%t: tensor<?x?xf32>, %i: index) -> (tensor<4xf32>, tensor<?x?xf32>) {
  %0 = tensor.extract_slice %t[0, 2] [4, 1] [1, 1] : tensor<?x?xf32> to tensor<4xf32>
  %1 = tensor.insert_slice %0 into %t[0, 2] [4, 1] [1, 1] : tensor<4xf32> into tensor<?x?xf32>
  %2 = tensor.extract_slice %0[%i] [4] [1] : tensor<4xf32> to tensor<4xf32>
  return %2, %1 : tensor<4xf32>, tensor<?x?xf32>
}
