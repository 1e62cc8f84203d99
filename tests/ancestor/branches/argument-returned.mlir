// agrees: 13 14

func @f(%v: f32, %u: tensor<*xf32>, %a: tensor<4xf32>, %b: tensor<4xf32> {linalg.inplaceable = true}, %f: f32) -> tensor<4xf32> {
  %0 = linalg.fill(%f, %b) : f32, tensor<4xf32> -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
