// What the callee overwrites is a copy, with its contents, since the call counts as reading them: mlir-opt-14 knows
// better. mlir-opt-13 passes the argument itself, and reads the wrong numbers afterwards.

func @writer(%a: tensor<4xf32>, %f: f32) -> tensor<4xf32> {
  %0 = linalg.fill(%f, %a) : f32, tensor<4xf32> -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
func @f(%a: tensor<4xf32> {linalg.inplaceable = true}, %i: index, %f: f32) -> (vector<4xf32>, vector<4xf32>) {
  %0 = call @writer(%a, %f) : (tensor<4xf32>, f32) -> tensor<4xf32>
  %1 = vector.transfer_read %a[%i], %f : tensor<4xf32>, vector<4xf32>
  %2 = vector.transfer_read %0[%i], %f : tensor<4xf32>, vector<4xf32>
  return %1, %2 : vector<4xf32>, vector<4xf32>
}
