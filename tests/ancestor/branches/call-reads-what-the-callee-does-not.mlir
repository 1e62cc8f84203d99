// options: allow-return-memref
// agrees: 13
// The fill is a copy, since the call counts as reading what the fill would overwrite. mlir-opt-14 knows better.

func @nothing(%a: tensor<4xf32>) {
  return
}
func @f(%a: tensor<4xf32> {linalg.inplaceable = true}, %f: f32) -> tensor<4xf32> {
  %0 = linalg.fill(%f, %a) : f32, tensor<4xf32> -> tensor<4xf32>
  call @nothing(%a) : (tensor<4xf32>) -> ()
  return %0 : tensor<4xf32>
}
