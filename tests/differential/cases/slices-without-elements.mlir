// options: bufferize-function-boundaries
// Of a buffer without elements the outer strides are not known.
func.func @f0(%t3: tensor<4x0xf32>, %i: index) -> (tensor<4x0xf32>) {
  %v5 = tensor.insert_slice %t3 into %t3[0, %i] [4, 0] [1, 1] : tensor<4x0xf32> into tensor<4x0xf32>
  return %v5 : tensor<4x0xf32>
}
