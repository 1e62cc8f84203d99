// options: semantics=llvm14 allow-return-memref
// The slice is one of the allocation in the end, so that no cast is left for the branches to use.
func private @g(tensor<2x4xf32>)
func @f(%n: index, %b: i1) -> tensor<?x?xf32> {
  %c8 = arith.constant 8 : index
  %0 = linalg.init_tensor [%n, %c8] : tensor<?x?xf32>
  %1 = tensor.extract_slice %0[1, 2] [2, 4] [1, 1] : tensor<?x?xf32> to tensor<2x4xf32>
  call @g(%1) : (tensor<2x4xf32>) -> ()
  %2 = scf.if %b -> (tensor<?x?xf32>) {
    scf.yield %0 : tensor<?x?xf32>
  } else {
    scf.yield %0 : tensor<?x?xf32>
  }
  return %2 : tensor<?x?xf32>
}
