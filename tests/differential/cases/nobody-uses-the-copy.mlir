// options: copy-before-write
// The copy that nobody uses goes away, and with it the use of the op that stays.
func.func @f(%s: tensor<4x8xf32>, %d: tensor<2x2x2x4xf32>) {
  %p = linalg.pack %s inner_dims_pos = [0, 1] inner_tiles = [2, 4] into %d : tensor<4x8xf32> -> tensor<2x2x2x4xf32>
  %c = bufferization.alloc_tensor() copy(%p) : tensor<2x2x2x4xf32>
  return
}
