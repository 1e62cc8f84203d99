func private @twice(%a: tensor<4xf32>, %i: index) -> tensor<4xf32> {
  %0 = linalg.init_tensor [4] : tensor<4xf32>
  %v = tensor.extract %a[%i] : tensor<4xf32>
  %w = arith.addf %v, %v : f32
  %1 = linalg.fill(%w, %0) : f32, tensor<4xf32> -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
func @main() -> f32 {
  %i = arith.constant 2 : index
  %a = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %0 = call @twice(%a, %i) : (tensor<4xf32>, index) -> tensor<4xf32>
  %1 = call @twice(%0, %i) : (tensor<4xf32>, index) -> tensor<4xf32>
  %2 = tensor.extract %0[%i] : tensor<4xf32>
  %3 = tensor.extract %1[%i] : tensor<4xf32>
  %4 = arith.addf %2, %3 : f32
  return %4 : f32
}
