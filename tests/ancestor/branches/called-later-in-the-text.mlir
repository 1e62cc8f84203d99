// agrees: 13 14

func @f(%a: tensor<4xf32> {linalg.inplaceable = true}, %f: f32) -> tensor<4xf32> {
  %0 = call @callee(%a, %f) : (tensor<4xf32>, f32) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
func @callee(%a: tensor<4xf32>, %f: f32) -> tensor<4xf32> {
  %0 = linalg.fill(%f, %a) : f32, tensor<4xf32> -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
