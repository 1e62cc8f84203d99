// options: analysis-heuristic=top-down
// Only sparse tensors are not accessed element by element; other encodings do not matter.
func.func @f(%t: tensor<4xf32, 1 : i64>) -> tensor<4xf32, 1 : i64> {
  %r = linalg.square ins(%t : tensor<4xf32, 1 : i64>) outs(%t : tensor<4xf32, 1 : i64>) -> tensor<4xf32, 1 : i64>
  return %r : tensor<4xf32, 1 : i64>
}
