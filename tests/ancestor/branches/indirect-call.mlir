// error 9: expected a CallOp
// agrees: 13 14

func @callee(%a: tensor<4xf32>) {
  return
}
func @f(%a: tensor<4xf32>) {
  %0 = constant @callee : (tensor<4xf32>) -> ()
  call_indirect %0(%a) : (tensor<4xf32>) -> ()
  return
}
