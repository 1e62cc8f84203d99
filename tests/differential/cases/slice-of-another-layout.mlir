// options: no-bufferize-function-boundaries unknown-type-conversion=identity-layout-map copy-before-write dialect-filter=tensor
// The part of a part is made in a type that its buffer does not have.
func.func @f(%t: tensor<2x4xf32>, %i: index) -> tensor<2x4xf32> {
  %a = tensor.extract_slice %t[%i, 2] [2, %i] [1, 1] : tensor<2x4xf32> to tensor<2x?xf32>
  %b = tensor.extract_slice %a[%i, %i] [2, 4] [1, 1] : tensor<2x?xf32> to tensor<2x4xf32>
  return %b : tensor<2x4xf32>
}
