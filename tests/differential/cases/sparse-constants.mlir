// options: bufferize-function-boundaries

func.func @f() -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) {
  %0 = arith.constant sparse<[[1]], [2.0]> : tensor<4xf32>
  %1 = arith.constant sparse<1, 2.0> : tensor<4xf32>
  %2 = arith.constant sparse<[[1], [2]], [2.0, 3.0]> : tensor<4xf32>
  %3 = arith.constant sparse<[[0, 0]], 1.0> : tensor<2x2xf32>
  %4 = arith.constant sparse<0, 1.0> : tensor<2x2xf32>
  %5 = arith.constant sparse<[[0, 1]], 1.0> : tensor<2x2xf32>
  return %0, %1, %2, %3, %4, %5 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
}
