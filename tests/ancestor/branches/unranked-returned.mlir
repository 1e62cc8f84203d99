// error 4: memref return type is unsupported
// agrees: 14

func @f(%u: tensor<*xf32>) -> tensor<*xf32> {
  return %u : tensor<*xf32>
}
