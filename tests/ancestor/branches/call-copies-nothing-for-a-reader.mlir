// agrees: 14
// The argument may not be written, and need not be copied: the callee only reads it. mlir-opt-13 crashes.

func @reader(%a: tensor<4xf32>, %i: index, %z: f32) -> vector<4xf32> {
  %0 = vector.transfer_read %a[%i], %z : tensor<4xf32>, vector<4xf32>
  return %0 : vector<4xf32>
}
func @f(%a: tensor<4xf32> {linalg.inplaceable = false}, %i: index, %z: f32) -> vector<4xf32> {
  %0 = call @reader(%a, %i, %z) : (tensor<4xf32>, index, f32) -> vector<4xf32>
  return %0 : vector<4xf32>
}
