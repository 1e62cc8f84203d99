// A tensor.dim that asks for the size of a copy, and may not be bufferized, reads what it asks: what a loop carries is
// then copied with its contents.
// options: bufferize-function-boundaries dialect-filter=linalg,scf
func.func @f(%t: tensor<?xf32>, %u: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %0 = scf.for %k = %c0 to %c4 step %c1 iter_args(%a = %t) -> tensor<?xf32> {
    %1 = linalg.copy ins(%u : tensor<?xf32>) outs(%a : tensor<?xf32>) -> tensor<?xf32>
    scf.yield %u : tensor<?xf32>
  }
  return %0 : tensor<?xf32>
}
