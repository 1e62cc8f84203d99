// agrees: 13 14

func @f(%a: tensor<4xf32> {linalg.buffer_layout = affine_map<(d0)[s0, s1] -> (d0 * s1 + s0)>}, %i: index) {
  return
}
