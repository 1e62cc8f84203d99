// options: bufferize-function-boundaries

ml_program.global private mutable @g(dense<1.0> : tensor<4xf32>) : tensor<4xf32>
module @inner {
  %0 = ml_program.global_load @g : tensor<4xf32>
  "test.use"(%0) : (tensor<4xf32>) -> ()
}
