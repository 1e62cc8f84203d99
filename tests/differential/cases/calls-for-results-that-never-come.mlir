// options: copy-before-write
// A function that never returns has no results in the end, which its callers do not know.
func.func @f(%t: tensor<4xf32>, %f: f32, %i: index) -> index {
  cf.br ^bb1
^bb1:
  cf.br ^bb1
}
func.func @g(%t: tensor<4xf32>, %f: f32, %i: index) -> index {
 %0 = func.call @f(%t, %f, %i) : (tensor<4xf32>, f32, index) -> index
 return %0 : index
}
