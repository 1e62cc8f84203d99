// options: no-bufferize-function-boundaries copy-before-write dialect-filter=tensor,bufferization
// What is collapsed is copied before; the result's own buffer is there, and nobody asks for its elements but the last op.
!element = !quant.uniform<i8:f32, 5.0e-01>
func.func @f(%x: !element, %i: index, %s: tensor<4x8x!element>, %t: tensor<8x!element>) -> tensor<2x!element> {
  %part = tensor.extract_slice %s[0, 0] [%i, 1] [1, 1] : tensor<4x8x!element> to tensor<?x!element>
  %matrix = tensor.expand_shape %part [[0, 1]] output_shape [4, %i] : tensor<?x!element> into tensor<4x?x!element>
  %row = tensor.collapse_shape %matrix [[0, 1]] : tensor<4x?x!element> into tensor<?x!element>
  %inserted = tensor.insert_slice %row into %t[0] [%i] [1] : tensor<?x!element> into tensor<8x!element>
  %refused = tensor.from_elements %x, %x : tensor<2x!element>
  return %refused : tensor<2x!element>
}
