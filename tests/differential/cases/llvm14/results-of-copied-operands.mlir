// options: semantics=llvm14 allow-return-memref
// The operand is copied for the call, so that its result is another buffer than %t, and is returned.
func @f(%t: tensor<8xf32> {linalg.inplaceable = false}) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = call @g(%t) : (tensor<8xf32>) -> tensor<8xf32>
  return %0, %t : tensor<8xf32>, tensor<8xf32>
}
func @g(%t: tensor<8xf32>) -> tensor<8xf32> {
  %c1 = arith.constant 1 : index
  %x = arith.constant 1.0 : f32
  %0 = tensor.insert %x into %t[%c1] : tensor<8xf32>
  return %0 : tensor<8xf32>
}
