// options: allow-unknown-ops dialect-filter=linalg,bufferization
// Ops left out tell the sizes of their results all the same.
func.func @f(%x: f32, %n: index, %t: tensor<?x?xf32>) -> (tensor<?xf32>, tensor<?x?xf32>) {
  %s = tensor.splat %x[%n] : tensor<?xf32>
  %f = linalg.fill ins(%x : f32) outs(%s : tensor<?xf32>) -> tensor<?xf32>
  %c = tensor.concat dim(0) %t, %t : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %g = linalg.fill ins(%x : f32) outs(%c : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %f, %g : tensor<?xf32>, tensor<?x?xf32>
}
