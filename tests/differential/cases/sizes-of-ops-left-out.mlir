// options: no-bufferize-function-boundaries dialect-filter=linalg,bufferization
// The size of a copy is known of ops that are left out, too.
func.func @f(%x: f32, %t: tensor<?x?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %c = tensor.collapse_shape %t [[0, 1]] : tensor<?x?xf32> into tensor<?xf32>
  %r = linalg.fill ins(%x : f32) outs(%c : tensor<?xf32>) -> tensor<?xf32>
  return %c, %r : tensor<?xf32>, tensor<?xf32>
}
