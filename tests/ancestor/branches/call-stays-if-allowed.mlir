// options: allow-unknown-ops allow-return-memref
// agrees: 14
// error 11: call to FuncOp that returns non-equivalent tensors not supported

func @zeros(%f: f32, %a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.init_tensor [4] : tensor<4xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<4xf32> -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
func @f(%f: f32, %a: tensor<4xf32>, %i: index) -> f32 {
  %0 = call @zeros(%f, %a) : (f32, tensor<4xf32>) -> tensor<4xf32>
  %1 = tensor.extract %0[%i] : tensor<4xf32>
  return %1 : f32
}
