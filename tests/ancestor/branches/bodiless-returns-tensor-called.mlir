// error 5: cannot bufferize bodiless function that returns a tensor
// error 7: cannot bufferize bodiless function that returns a tensor
// agrees: 13

func private @callee(tensor<4xf32>) -> tensor<4xf32>
func @f(%a: tensor<4xf32>) {
  %0 = call @callee(%a) : (tensor<4xf32>) -> tensor<4xf32>
  return
}
