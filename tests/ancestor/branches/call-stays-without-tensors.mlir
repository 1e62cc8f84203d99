// A call without operands that are tensors stays a call of a function that is one no more.
// options: allow-unknown-ops allow-return-memref
// error 12: call to FuncOp that returns non-equivalent tensors not supported
// agrees: 14

func private @new(%f: f32) -> tensor<4xf32> {
  %0 = linalg.init_tensor [4] : tensor<4xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<4xf32> -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
func @f(%f: f32, %i: index) -> f32 {
  %0 = call @new(%f) : (f32) -> tensor<4xf32>
  %1 = tensor.extract %0[%i] : tensor<4xf32>
  return %1 : f32
}
