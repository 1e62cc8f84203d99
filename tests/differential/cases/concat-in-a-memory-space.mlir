// options: use-encoding-for-memory-space
// Refused, even where nobody uses the result.
func.func @f(%t: tensor<8xf32, 1 : i64>) -> tensor<8xf32, 1 : i64> {
  %r = tensor.concat dim(0) %t, %t : (tensor<8xf32, 1 : i64>, tensor<8xf32, 1 : i64>) -> tensor<16xf32, 1 : i64>
  return %t : tensor<8xf32, 1 : i64>
}
