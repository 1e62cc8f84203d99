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
func.func @in_a_loop(%x: f32, %i: index, %t: tensor<?xf32>, %m: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  scf.for %k = %c0 to %c8 step %c1 {
    %l = affine.apply affine_map<(d0)[s0] -> (d0 floordiv 2 + s0)>(%k)[%i]
    %dim = tensor.dim %t, %c0 : tensor<?xf32>
    %0 = tensor.pad %t low[%l] high[%dim] {
    ^bb0(%p: index):
      tensor.yield %x : f32
    } : tensor<?xf32> to tensor<?xf32>
    %1 = tensor.extract %0[%k] : tensor<?xf32>
    memref.store %1, %m[%k] : memref<8xf32>
  }
  return
}
