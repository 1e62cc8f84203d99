// options: function-boundary-type-conversion=identity-layout-map unknown-type-conversion=identity-layout-map allow-return-allocs-from-loops dialect-filter=func,tensor,scf
// A slice is yielded as what its type would be if nothing were known of it.
func.func @f(%b: i1, %n: index, %t: tensor<4xf32>) -> tensor<?xf32> {
  %s = tensor.extract_slice %t[3] [%n] [1] : tensor<4xf32> to tensor<?xf32>
  %r = scf.if %b -> (tensor<?xf32>) {
    scf.yield %s : tensor<?xf32>
  } else {
    scf.yield %s : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
