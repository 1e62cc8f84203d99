// options: allow-return-allocs-from-loops
// A to_buffer is a use, though nobody uses its result.
func.func @f(%s: tensor<2x2x2x4xf32>, %d: tensor<4x8xf32>) {
  %u = linalg.unpack %s inner_dims_pos = [0, 1] inner_tiles = [2, 4] into %d : tensor<2x2x2x4xf32> -> tensor<4x8xf32>
  %m = bufferization.to_buffer %u read_only : tensor<4x8xf32> to memref<4x8xf32>
  return
}
