// agrees: 13 14

func @f(%a: tensor<4xf32> {linalg.buffer_layout = affine_map<(d0) -> (d0)>, linalg.inplaceable = true}, %f: f32) -> tensor<4xf32> {
  %0 = linalg.fill(%f, %a) : f32, tensor<4xf32> -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
