// options: bufferize-function-boundaries dialect-filter=tensor,arith,bufferization
// Functions are not analysed, so that all is copied. What takes new buffers of the copy's size does not use the copy.
func.func @f(%b: i1, %t: tensor<1xindex>, %d: tensor<4x?xindex>) {
  %one = tensor.collapse_shape %t [] : tensor<1xindex> into tensor<index>
  %0 = arith.select %b, %one, %one : tensor<index>
  %flat = tensor.collapse_shape %d [[0, 1]] : tensor<4x?xindex> into tensor<?xindex>
  %1 = arith.select %b, %flat, %flat : tensor<?xindex>
  return
}
