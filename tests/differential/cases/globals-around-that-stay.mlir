// options: bufferize-function-boundaries dialect-filter=tensor,func

ml_program.global private mutable @g(dense<1.0> : tensor<4xf32>) : tensor<4xf32>
module @inner {
  module @innermost {
    func.func @f(%t: tensor<4xf32>) -> tensor<4xf32> {
      %0 = ml_program.global_load @g : tensor<4xf32>
      ml_program.global_store @g = %t : tensor<4xf32>
      return %0 : tensor<4xf32>
    }
  }
}
func.func @f(%t: tensor<4xf32>, %i: index) -> f32 {
  %0 = tensor.extract %t[%i] : tensor<4xf32>
  return %0 : f32
}
