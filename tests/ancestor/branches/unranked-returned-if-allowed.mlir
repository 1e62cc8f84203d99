// options: allow-return-memref
// error 6: type of return operand 0 ('tensor<*xf32>') doesn't match function result type ('memref<*xf32>') in function @f
// agrees: 13 14

func @f(%u: tensor<*xf32>) -> tensor<*xf32> {
  return %u : tensor<*xf32>
}
