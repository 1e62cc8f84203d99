// error 5: 'builtin.module' op expected callgraph to be free of circular dependencies.
// error 9: 'builtin.module' op expected callgraph to be free of circular dependencies.
// agrees: 14

func @f(%a: tensor<4xf32>) {
  call @g(%a) : (tensor<4xf32>) -> ()
  return
}
func @g(%a: tensor<4xf32>) {
  call @f(%a) : (tensor<4xf32>) -> ()
  return
}
