// options: no-bufferize-function-boundaries must-infer-memory-space
// What regions hold fails before the op that has them.
func.func @f(%b: i1, %t: tensor<4xf32>) {
  %r = scf.if %b -> tensor<4xf32> {
    scf.yield %t : tensor<4xf32>
  } else {
    scf.yield %t : tensor<4xf32>
  }
  return
}
