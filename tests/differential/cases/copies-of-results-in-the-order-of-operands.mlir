// options: allow-unknown-ops function-boundary-type-conversion=identity-layout-map dialect-filter=arith,func,bufferization
// Copies of results follow the operands that they are made for, whichever results those are.
func.func @same(%s: tensor<?xf32>, %t: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  return %s, %t : tensor<?xf32>, tensor<?xf32>
}
func.func @swapped(%s: tensor<?xf32>, %t: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  return %t, %s : tensor<?xf32>, tensor<?xf32>
}
func.func @f(%t: tensor<?xf32> {bufferization.writable = false}, %b: i1) {
  %same:2 = func.call @same(%t, %t) : (tensor<?xf32>, tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>)
  %swapped:2 = func.call @swapped(%t, %t) : (tensor<?xf32>, tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>)
  cf.br ^bb1(%same#1, %swapped#1 : tensor<?xf32>, tensor<?xf32>)
^bb1(%p: tensor<?xf32>, %q: tensor<?xf32>):
  cf.cond_br %b, ^bb1(%t, %t : tensor<?xf32>, tensor<?xf32>), ^bb2(%same#0, %swapped#0 : tensor<?xf32>, tensor<?xf32>)
^bb2(%r: tensor<?xf32>, %s: tensor<?xf32>):
  return
}
