// options: copy-before-write function-boundary-type-conversion=fully-dynamic-layout-map
// That linalg.pack was left is said before what the verifier has against the allocation for what is returned.
func.func @f(%x: f32, %t: tensor<4x8xf32>, %d: tensor<2x2x2x4xf32>) -> tensor<4xf32> {
  %p = linalg.pack %t outer_dims_perm = [1, 0] inner_dims_pos = [0, 1] inner_tiles = [2, 4] into %d : tensor<4x8xf32> -> tensor<2x2x2x4xf32>
  %e = tensor.extract_slice %p[0, 0, 0, 0] [2, 1, 2, 4] [1, 1, 1, 1] : tensor<2x2x2x4xf32> to tensor<2x1x2x4xf32>
  %s = tensor.splat %x : tensor<4xf32>
  %r = bufferization.alloc_tensor() copy(%s) {memory_space = 1 : i64} : tensor<4xf32>
  return %r : tensor<4xf32>
}
