// agrees: 14

func @callee(%a: tensor<4xf32>, %i: index) -> (f32, tensor<4xf32>, index) {
  %0 = tensor.extract %a[%i] : tensor<4xf32>
  return %0, %a, %i : f32, tensor<4xf32>, index
}
func @f(%a: tensor<4xf32>, %i: index) -> (f32, f32, index) {
  %0:3 = call @callee(%a, %i) : (tensor<4xf32>, index) -> (f32, tensor<4xf32>, index)
  %1 = tensor.extract %0#1[%0#2] : tensor<4xf32>
  return %0#0, %1, %0#2 : f32, f32, index
}
