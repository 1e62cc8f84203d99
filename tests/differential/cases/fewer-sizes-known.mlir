// options: bufferize-function-boundaries
// The function returns its argument's buffer without the cast, which knows no size.
func.func private @cast(%t: tensor<?xf32>) -> tensor<8xf32> {
  %r = tensor.cast %t : tensor<?xf32> to tensor<8xf32>
  return %r : tensor<8xf32>
}

func.func @f(%t: tensor<?xf32>) -> tensor<2x4xf32> {
  %c = call @cast(%t) : (tensor<?xf32>) -> tensor<8xf32>
  %r = tensor.expand_shape %c [[0, 1]] output_shape [2, 4] : tensor<8xf32> into tensor<2x4xf32>
  return %r : tensor<2x4xf32>
}
