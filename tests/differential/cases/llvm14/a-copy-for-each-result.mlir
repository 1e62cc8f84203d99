// options: semantics=llvm14 allow-return-memref no-create-deallocs
// Each result that is the argument's buffer asks for the operand's, and gets a copy of its own; the call, the last one.
func @f(%b: i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %0 = linalg.init_tensor [8] : tensor<8xf32>
  %1:2 = call @g(%0) : (tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)
  %2 = scf.for %i = %c0 to %c8 step %c1 iter_args(%a = %0) -> (tensor<8xf32>) {
    %3:2 = call @g(%1#0) : (tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)
    scf.yield %a : tensor<8xf32>
  }
  return
}
func private @g(%t: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  return %t, %t : tensor<8xf32>, tensor<8xf32>
}
