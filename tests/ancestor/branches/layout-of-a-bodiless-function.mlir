
func private @callee(%a: tensor<4xf32> {linalg.buffer_layout = affine_map<(d0) -> (d0)>})
func @f(%a: tensor<4xf32>) {
  call @callee(%a) : (tensor<4xf32>) -> ()
  return
}
