func.func @f(%x: f32, %i: index) -> (tensor<4xf32>, tensor<4xf32>) {
  %k = arith.constant dense<[0.0, 1.0, 2.0, 3.0]> : tensor<4xf32>
  %e = tensor.empty() : tensor<4xf32>
  %a = linalg.fill ins(%x : f32) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %b = tensor.insert %x into %k[%i] : tensor<4xf32>
  return %a, %b : tensor<4xf32>, tensor<4xf32>
}
