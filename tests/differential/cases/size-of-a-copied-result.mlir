// options: allow-return-allocs-from-loops dialect-filter=tensor,bufferization
// A copy of a result of which only the size is asked is none.
func.func @f(%b: i1, %t: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  cf.br ^bb1(%t : tensor<?x?xf32>)
^bb1(%p: tensor<?x?xf32>):
  %v = tensor.collapse_shape %t [[0, 1]] : tensor<?x?xf32> into tensor<?xf32>
  %n = tensor.dim %v, %c0 : tensor<?xf32>
  cf.cond_br %b, ^bb1(%t : tensor<?x?xf32>), ^bb2
^bb2:
  return %p : tensor<?x?xf32>
}
