// agrees: 13 14

module {
  func @f(%a: tensor<4xf32> {linalg.inplaceable = true}, %f: f32) -> tensor<4xf32> {
    %0 = linalg.fill(%f, %a) : f32, tensor<4xf32> -> tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
module {
}
