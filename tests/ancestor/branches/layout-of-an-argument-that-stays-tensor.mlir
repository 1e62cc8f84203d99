// options: allow-unknown-ops
// agrees: 14

func @f(%a: tensor<4xf32> {linalg.buffer_layout = affine_map<(d0) -> (d0)>}, %i: index) -> f32 {
  "test.use"(%a) : (tensor<4xf32>) -> ()
  %0 = tensor.extract %a[%i] : tensor<4xf32>
  return %0 : f32
}
