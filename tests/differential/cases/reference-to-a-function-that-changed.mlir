// options: bufferize-function-boundaries allow-unknown-ops
// The reference keeps the type that the function had, which the verifier reports once all is done: the last one first.
func.func private @named(tensor<4xf32>) -> tensor<4xf32>
func.func private @plain(f32) -> f32
func.func @first(%t: tensor<4xf32>) {
  %f = func.constant @named : (tensor<4xf32>) -> tensor<4xf32>
  return
}
func.func @last(%t: tensor<4xf32>, %x: f32) -> tensor<4xf32> {
  %p = func.constant @plain : (f32) -> f32
  %f = func.constant @named : (tensor<4xf32>) -> tensor<4xf32>
  %r = func.call_indirect %f(%t) : (tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}
