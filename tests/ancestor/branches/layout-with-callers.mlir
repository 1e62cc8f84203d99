// agrees: 13 14

func @callee(%a: tensor<4xf32> {linalg.buffer_layout = affine_map<(d0) -> (d0)>}, %b: tensor<4xf32>, %f: f32) {
  return
}
func @f(%a: tensor<4xf32>, %f: f32) {
  call @callee(%a, %a, %f) : (tensor<4xf32>, tensor<4xf32>, f32) -> ()
  return
}
