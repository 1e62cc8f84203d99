// options: allow-return-memref
// agrees: 13

func @f(%a: tensor<4xf32>, %f: f32) -> tensor<4xf32> {
  %0 = linalg.fill(%f, %a) : f32, tensor<4xf32> -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
