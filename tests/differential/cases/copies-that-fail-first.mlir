// options: no-bufferize-function-boundaries must-infer-memory-space
// New buffers are asked for before the first op is rewritten.
func.func @f(%x: f32, %t: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %c = arith.constant dense<1.0> : tensor<8xf32>
  %r = linalg.fill ins(%x : f32) outs(%t : tensor<8xf32>) -> tensor<8xf32>
  return %r, %t : tensor<8xf32>, tensor<8xf32>
}
