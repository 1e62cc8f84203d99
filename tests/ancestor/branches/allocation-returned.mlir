// options: allow-return-memref
// agrees: 13 14

func @f(%f: f32) -> tensor<4xf32> {
  %0 = linalg.init_tensor [4] : tensor<4xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<4xf32> -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
