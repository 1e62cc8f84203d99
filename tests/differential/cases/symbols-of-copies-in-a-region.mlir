// The size of a copy that is made in a region is a dimension of the map that adds it up, and no symbol, even where the
// tensor copied is an argument of the function.
// options: bufferize-function-boundaries allow-return-allocs-from-loops analysis-heuristic=bottom-up-from-terminators dialect-filter=tensor
func.func @f(%x: f32, %i: index, %b: i1, %t: tensor<?xf32>) {
  %0 = scf.if %b -> (tensor<?xf32>) {
    %1 = tensor.pad %t low[0] high[%i] {
    ^bb0(%p: index):
      tensor.yield %x : f32
    } : tensor<?xf32> to tensor<?xf32>
    scf.yield %t : tensor<?xf32>
  } else {
    scf.yield %t : tensor<?xf32>
  }
  return
}
