// agrees: 14

func @callee(%a: tensor<4xf32>, %i: index) -> (tensor<4xf32>, f32) {
  %0 = tensor.extract %a[%i] : tensor<4xf32>
  return %a, %0 : tensor<4xf32>, f32
}
func @f(%a: tensor<4xf32>, %i: index) -> (f32, f32) {
  %0:2 = call @callee(%a, %i) : (tensor<4xf32>, index) -> (tensor<4xf32>, f32)
  %1 = tensor.extract %0#0[%i] : tensor<4xf32>
  return %0#1, %1 : f32, f32
}
