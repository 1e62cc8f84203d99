// options: bufferize-function-boundaries allow-unknown-ops
// An op that stays needs the tensor, which cannot be made of what the callee returns.
func.func @callee(%t: tensor<4xf32>) -> tensor<?xf32> {
  %0 = tensor.cast %t : tensor<4xf32> to tensor<?xf32>
  return %0 : tensor<?xf32>
}
func.func @used(%t: tensor<4xf32>) {
  %0 = call @callee(%t) : (tensor<4xf32>) -> tensor<?xf32>
  "test.unknown"(%0) : (tensor<?xf32>) -> ()
  return
}
