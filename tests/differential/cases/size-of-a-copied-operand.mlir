// options: analysis-heuristic=bottom-up
// The size of a result is that of the copy it is computed into, not that of what was copied.
func.func @f(%t: tensor<?xf32>, %n: index, %m: index) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %e = tensor.expand_shape %t [[0, 1]] output_shape [%n, %m] : tensor<?xf32> into tensor<?x?xf32>
  %b = linalg.broadcast ins(%t : tensor<?xf32>) outs(%e : tensor<?x?xf32>) dimensions = [1]
  %r = linalg.transpose ins(%b : tensor<?x?xf32>) outs(%b : tensor<?x?xf32>) permutation = [1, 0]
  return %r, %e : tensor<?x?xf32>, tensor<?x?xf32>
}
