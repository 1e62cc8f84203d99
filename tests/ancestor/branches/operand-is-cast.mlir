// agrees: 14

func @callee(%a: tensor<4xf32>) {
  return
}
func @f(%f: f32) {
  %0 = linalg.init_tensor [4] : tensor<4xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<4xf32> -> tensor<4xf32>
  call @callee(%1) : (tensor<4xf32>) -> ()
  return
}
