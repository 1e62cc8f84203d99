// options: bufferize-function-boundaries

module @inner {
  ml_program.global private mutable @g(dense<1.0> : tensor<4xf32>) : tensor<4xf32>
}
func.func @f(%t: tensor<4xf32>) -> tensor<4xf32> {
  %0 = ml_program.global_load @inner::@g : tensor<4xf32>
  return %0 : tensor<4xf32>
}
