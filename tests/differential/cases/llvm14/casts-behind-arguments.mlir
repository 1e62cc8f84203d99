// options: semantics=llvm14 allow-return-memref
// The loop gets a copy by a cast, which folds: it is cast again in the loop, behind what is allocated in front.
func private @f(%t: tensor<?xf32>) {
  return
}
func private @g(%t: tensor<2xf32>) {
  return
}
func @h(%t: tensor<?xf32> {linalg.inplaceable = false}, %x: f32, %i: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = linalg.tiled_loop (%k) = (%c0) to (%i) step (%c1) outs (%o = %t: tensor<?xf32>) {
    %1 = tensor.insert %x into %o[%i] : tensor<?xf32>
    %2 = linalg.init_tensor [2] : tensor<2xf32>
    call @g(%2) : (tensor<2xf32>) -> ()
    call @f(%1) : (tensor<?xf32>) -> ()
    linalg.yield %o : tensor<?xf32>
  }
  return
}
