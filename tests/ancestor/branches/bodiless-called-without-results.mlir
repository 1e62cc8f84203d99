// agrees: 13 14

func private @callee(tensor<4xf32>, index)
func @f(%a: tensor<4xf32> {linalg.inplaceable = true}, %i: index) {
  call @callee(%a, %i) : (tensor<4xf32>, index) -> ()
  return
}
