// options: semantics=llvm14 allow-return-memref
// The call's operand is known to be %0#0 alone, and nobody sees that what is read of that is written as %0#1.
func @f(%t: tensor<4xf32>, %x: f32, %i: index) -> (tensor<4xf32>, tensor<4xf32>) {
  %0:2 = call @g(%t) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  %1 = tensor.insert %x into %0#1[%i] : tensor<4xf32>
  return %1, %0#0 : tensor<4xf32>, tensor<4xf32>
}
func private @g(%t: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  return %t, %t : tensor<4xf32>, tensor<4xf32>
}
func @h(%t: tensor<4xf32> {linalg.inplaceable = false}, %x: f32, %i: index) -> (f32, f32) {
  %0:2 = call @written(%t, %x, %i) : (tensor<4xf32>, f32, index) -> (tensor<4xf32>, tensor<4xf32>)
  %1 = tensor.insert %x into %0#0[%i] : tensor<4xf32>
  %2 = tensor.extract %0#1[%i] : tensor<4xf32>
  %3 = tensor.extract %1[%i] : tensor<4xf32>
  return %2, %3 : f32, f32
}
func private @written(%t: tensor<4xf32>, %x: f32, %i: index) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = tensor.insert %x into %t[%i] : tensor<4xf32>
  return %0, %0 : tensor<4xf32>, tensor<4xf32>
}
