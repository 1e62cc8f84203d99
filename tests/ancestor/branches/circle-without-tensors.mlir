// error 5: 'builtin.module' op expected callgraph to be free of circular dependencies.
// agrees: 14
// Functions that have nothing to do with tensors are ordered like others.

func @f() {
  call @f() : () -> ()
  return
}
