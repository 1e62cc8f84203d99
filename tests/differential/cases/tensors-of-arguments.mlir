// options: dialect-filter=tensor,bufferization,func
// The tensors made of arguments come in the reverse order.
func.func @f(%t: tensor<4xf32>, %u: tensor<4xf32>) -> tensor<4xf32> {
  %r = linalg.exp ins(%t : tensor<4xf32>) outs(%u : tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}
