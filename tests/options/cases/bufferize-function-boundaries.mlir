func.func private @callee(%t: tensor<8xf32>, %i: index) -> f32 {
  %r = tensor.extract %t[%i] : tensor<8xf32>
  return %r : f32
}

func.func @f(%t: tensor<8xf32>, %x: f32, %i: index) -> (tensor<8xf32>, f32) {
  %a = tensor.insert %x into %t[%i] : tensor<8xf32>
  %r = call @callee(%a, %i) : (tensor<8xf32>, index) -> f32
  return %a, %r : tensor<8xf32>, f32
}
