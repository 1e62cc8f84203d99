// options: bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map
// A buffer of rank 0 in a larger one is strided<[]>, which is another layout than the identity: what is expanded says so as well.
func.func @f(%t: tensor<1x1xf32>, %f: f32) -> tensor<1x1xf32> {
  %c0 = arith.constant 0 : index
  %0 = tensor.extract_slice %t[0, 0] [1, 1] [1, 1] : tensor<1x1xf32> to tensor<f32>
  %1 = tensor.expand_shape %0 [] output_shape [1] : tensor<f32> into tensor<1xf32>
  %2 = tensor.insert %f into %1[%c0] : tensor<1xf32>
  %3 = tensor.collapse_shape %2 [] : tensor<1xf32> into tensor<f32>
  %4 = tensor.insert_slice %3 into %t[0, 0] [1, 1] [1, 1] : tensor<f32> into tensor<1x1xf32>
  return %4 : tensor<1x1xf32>
}
