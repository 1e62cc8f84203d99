// error 6: 'std.call' op incorrect number of results for callee
// agrees: 14

func private @callee(tensor<4xf32>, index) -> index
func @f(%a: tensor<4xf32>, %i: index) -> index {
  %0 = call @callee(%a, %i) : (tensor<4xf32>, index) -> index
  return %0 : index
}
