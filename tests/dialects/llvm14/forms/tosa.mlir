func @f(%c: tensor<i1>, %t: tensor<4xf32>, %a: tensor<1x4x4xf32>) {
  %0 = "tosa.add"(%t, %t) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %1 = "tosa.matmul"(%a, %a) : (tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
  %2 = "tosa.cond_if"(%c, %t) ({
  ^bb0(%in: tensor<4xf32>):
    "tosa.yield"(%in) : (tensor<4xf32>) -> ()
  }, {
  ^bb0(%in: tensor<4xf32>):
    "tosa.yield"(%in) : (tensor<4xf32>) -> ()
  }) : (tensor<i1>, tensor<4xf32>) -> tensor<4xf32>
  return
}
