// options: semantics=llvm14 allow-return-memref
// The constant has gone to the front of the function, and so does its copy.
func private @g(tensor<8xf32> {linalg.inplaceable = true})
func @f(%t: tensor<?xf32> {linalg.inplaceable = true}) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %0 = linalg.tiled_loop (%k) = (%c0) to (%c8) step (%c1) outs (%o = %t: tensor<?xf32>) {
    %1 = arith.constant dense<2.5> : tensor<8xf32>
    call @g(%1) : (tensor<8xf32>) -> ()
    linalg.yield %o : tensor<?xf32>
  }
  return %0 : tensor<?xf32>
}
