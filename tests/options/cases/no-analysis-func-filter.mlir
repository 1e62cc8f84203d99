func.func @first(%t: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {
  %a = tensor.insert %x into %t[%i] : tensor<8xf32>
  return %a : tensor<8xf32>
}

func.func @second(%t: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {
  %a = tensor.insert %x into %t[%i] : tensor<8xf32>
  %b = call @first(%a, %x, %i) : (tensor<8xf32>, f32, index) -> tensor<8xf32>
  return %b : tensor<8xf32>
}
