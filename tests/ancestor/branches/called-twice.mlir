// agrees: 14

func @callee(%a: tensor<4xf32>, %f: f32) -> (f32, tensor<4xf32>) {
  %0 = linalg.fill(%f, %a) : f32, tensor<4xf32> -> tensor<4xf32>
  return %f, %0 : f32, tensor<4xf32>
}
func @f(%a: tensor<4xf32> {linalg.inplaceable = true}, %f: f32) -> tensor<4xf32> {
  %0:2 = call @callee(%a, %f) : (tensor<4xf32>, f32) -> (f32, tensor<4xf32>)
  %1:2 = call @callee(%0#1, %0#0) : (tensor<4xf32>, f32) -> (f32, tensor<4xf32>)
  return %1#1 : tensor<4xf32>
}
