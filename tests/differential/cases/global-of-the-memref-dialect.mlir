// options: bufferize-function-boundaries allow-unknown-ops
// Ops with an order stay as they are, and find no global that they know: it is one of the memref dialect.
ml_program.global private mutable @state(dense<1.0> : tensor<4xf32>) : tensor<4xf32>
func.func @f(%i: index) -> f32 {
  %n, %k = ml_program.global_load_graph @state ordering(() -> !ml_program.token) : tensor<4xf32>
  %m = ml_program.global_store_graph @state = %n ordering(%k -> !ml_program.token) : tensor<4xf32>
  %x = tensor.extract %n[%i] : tensor<4xf32>
  return %x : f32
}
