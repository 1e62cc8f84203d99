// options: bufferize-function-boundaries
// The size of the copy is not known by its type, but by the type of what the callee returns.
func.func @callee(%t: tensor<4xf32>) -> tensor<?xf32> {
  %0 = tensor.cast %t : tensor<4xf32> to tensor<?xf32>
  return %0 : tensor<?xf32>
}
func.func @copied(%t: tensor<4xf32>) -> tensor<?xf32> {
  %0 = call @callee(%t) : (tensor<4xf32>) -> tensor<?xf32>
  %1 = bufferization.alloc_tensor() copy(%0) : tensor<?xf32>
  return %1 : tensor<?xf32>
}
