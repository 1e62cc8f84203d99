// options: bufferize-function-boundaries
// What is put behind all there is begins outside of it, though it is empty.
func.func @f(%t: tensor<4x0xf32>, %s: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %0 = tensor.concat dim(1) %s, %t : (tensor<4x2xf32>, tensor<4x0xf32>) -> tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}
