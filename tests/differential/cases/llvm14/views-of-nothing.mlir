// options: semantics=llvm14 allow-return-memref use-alloca
// The view needs a buffer of its own, but there is nothing in it to copy yet.
func private @g(tensor<4x8xf32>)
func @f(%n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = linalg.init_tensor [%n, 8] : tensor<?x8xf32>
  %1 = scf.for %k = %c0 to %n step %c1 iter_args(%a = %0) -> (tensor<?x8xf32>) {
    %2 = tensor.cast %0 : tensor<?x8xf32> to tensor<4x8xf32>
    call @g(%2) : (tensor<4x8xf32>) -> ()
    scf.yield %a : tensor<?x8xf32>
  }
  return
}
