// agrees: 13 14

func @callee(%a: tensor<4x8xf32> {linalg.buffer_layout = affine_map<(d0, d1) -> (d0, d1)>}) {
  return
}
func @f(%a: tensor<?x8xf32>) {
  %0 = tensor.cast %a : tensor<?x8xf32> to tensor<4x8xf32>
  call @callee(%0) : (tensor<4x8xf32>) -> ()
  return
}
