// options: semantics=llvm14 allow-return-memref
// Constants are at the front when the call asks for their buffers, and so are the casts of these, in order.
func private @g(tensor<?xf32>, tensor<2xf32>, tensor<8xf32>)
func @f(%n: index) {
  %0 = linalg.init_tensor [%n] : tensor<?xf32>
  %1 = arith.constant dense<1.0> : tensor<8xf32>
  %2 = arith.constant dense<2.0> : tensor<2xf32>
  call @g(%0, %2, %1) : (tensor<?xf32>, tensor<2xf32>, tensor<8xf32>) -> ()
  return
}
