// options: semantics=llvm14 allow-return-memref
// The loop ends before it begins: nobody verifies that a column does not fit where there are four.
func @f(%t: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %0 = scf.for %i = %c0 to %c0 step %c1 iter_args(%a = %t) -> tensor<4x8xf32> {
    %1 = linalg.init_tensor [4, %c1] : tensor<4x?xf32>
    %2 = tensor.insert_slice %1 into %a[0, %c4] [4, %c4] [1, 1] : tensor<4x?xf32> into tensor<4x8xf32>
    scf.yield %2 : tensor<4x8xf32>
  }
  return %0 : tensor<4x8xf32>
}
