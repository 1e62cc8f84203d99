func.func @f(%t: tensor<8xf32>, %x: f32, %i: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %a = tensor.insert %x into %t[%i] : tensor<8xf32>
  %b = linalg.fill ins(%x : f32) outs(%a : tensor<8xf32>) -> tensor<8xf32>
  %c = tensor.insert %x into %t[%i] : tensor<8xf32>
  return %b, %c : tensor<8xf32>, tensor<8xf32>
}
