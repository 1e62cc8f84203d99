// options: bufferize-function-boundaries

ml_program.global private mutable @g(dense<1.0> : tensor<4xf32>) : tensor<4xf32>
gpu.module @of_gpu {
  ml_program.global private mutable @own(dense<1.0> : tensor<4xf32>) : tensor<4xf32>
  func.func @f() -> (tensor<4xf32>, tensor<4xf32>) {
    %0 = ml_program.global_load @own : tensor<4xf32>
    %1 = ml_program.global_load @g : tensor<4xf32>
    return %0, %1 : tensor<4xf32>, tensor<4xf32>
  }
}
