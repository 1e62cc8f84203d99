// options: use-encoding-for-memory-space allow-unknown-ops
// Unranked tensors have no encoding; at function boundaries that is no memory space, elsewhere nothing is known.
func.func private @g(%a: tensor<*xf32>) -> tensor<*xf32> {
  return %a : tensor<*xf32>
}
func.func @f(%a: tensor<*xf32>, %b: tensor<4xf32, 2 : i64>) -> (tensor<*xf32>, tensor<4xf32, 2 : i64>) {
  %0 = "test.op"(%a) : (tensor<*xf32>) -> tensor<*xf32>
  %1 = call @g(%a) : (tensor<*xf32>) -> tensor<*xf32>
  return %1, %b : tensor<*xf32>, tensor<4xf32, 2 : i64>
}
