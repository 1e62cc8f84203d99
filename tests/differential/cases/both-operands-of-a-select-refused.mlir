// options: 
// Two tensors of elements that no memref has; a select asks for both.
!element = !quant.uniform<i8:f32, 5.0e-01>
func.func @f(%x: !element, %b: i1) -> tensor<4x!element> {
  %first = tensor.generate {
  ^bb0(%i: index):
    tensor.yield %x : !element
  } : tensor<4x!element>
  %second = tensor.generate {
  ^bb0(%i: index):
    tensor.yield %x : !element
  } : tensor<4x!element>
  %selected = arith.select %b, %second, %first : tensor<4x!element>
  %copied = tensor.insert_slice %selected into %selected[0] [4] [1] : tensor<4x!element> into tensor<4x!element>
  return %copied : tensor<4x!element>
}
