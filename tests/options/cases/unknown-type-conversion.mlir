func.func @f(%t: tensor<8xf32>, %x: f32, %i: index) -> f32 {
  %a = "other.op"(%t) : (tensor<8xf32>) -> tensor<8xf32>
  %b = tensor.extract %a[%i] : tensor<8xf32>
  return %b : f32
}
