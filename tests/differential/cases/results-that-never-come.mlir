// options: copy-before-write
// A function that never returns has no results in the end.
func.func @f(%t: tensor<4xf32>, %f: f32, %i: index) -> (tensor<4xf32>, index) {
  %0 = tensor.insert %f into %t[%i] : tensor<4xf32>
  cf.br ^bb1
^bb1:
  cf.br ^bb1
}
