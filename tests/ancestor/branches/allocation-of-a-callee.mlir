// options: allow-return-memref
// error 11: call to FuncOp that returns non-equivalent tensors not supported
// agrees: 14

func @callee(%f: f32) -> tensor<4xf32> {
  %0 = linalg.init_tensor [4] : tensor<4xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<4xf32> -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
func @f(%f: f32) {
  %0 = call @callee(%f) : (f32) -> tensor<4xf32>
  return
}
