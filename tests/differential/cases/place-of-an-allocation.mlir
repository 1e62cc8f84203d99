// options: function-boundary-type-conversion=fully-dynamic-layout-map
// What the verifier has against the allocation for what is returned it says where the buffer was made.
func.func @f(%x: f32) -> tensor<4xf32> {
  %s = tensor.splat %x : tensor<4xf32>
  %r = bufferization.alloc_tensor() copy(%s) {memory_space = 1 : i64} : tensor<4xf32>
  return %r : tensor<4xf32>
}
