// options: copy-before-write
// Nobody uses the result of the packing but for its size, which is that of its destination.
func.func @f(%x: f32, %i: index, %s: tensor<?x?xf32>, %d: tensor<?x?x2x2xf32>) -> tensor<?x?x2x2xf32> {
  %p = linalg.pack %s padding_value(%x : f32) inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %d
      : tensor<?x?xf32> -> tensor<?x?x2x2xf32>
  %r = linalg.fill ins(%x : f32) outs(%p : tensor<?x?x2x2xf32>) -> tensor<?x?x2x2xf32>
  return %r : tensor<?x?x2x2xf32>
}
