func.func @f(%t: tensor<8xf32, 1 : i64>, %x: f32, %i: index) -> (tensor<8xf32, 1 : i64>, tensor<4xf32>) {
  %a = tensor.insert %x into %t[%i] : tensor<8xf32, 1 : i64>
  %e = tensor.empty() : tensor<4xf32>
  %b = linalg.fill ins(%x : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  return %a, %b : tensor<8xf32, 1 : i64>, tensor<4xf32>
}
