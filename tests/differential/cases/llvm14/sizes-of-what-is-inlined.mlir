// options: semantics=llvm14 allow-return-memref
// The allocation is known to have one column once the region around it is gone.
func @f() -> tensor<?x?xf32> {
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %0 = scf.execute_region -> tensor<?x?xf32> {
    %1 = linalg.init_tensor [%c4, %c1] : tensor<?x?xf32>
    scf.yield %1 : tensor<?x?xf32>
  }
  %2 = linalg.matmul ins(%0, %0 : tensor<?x?xf32>, tensor<?x?xf32>) outs(%0 : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %2 : tensor<?x?xf32>
}
