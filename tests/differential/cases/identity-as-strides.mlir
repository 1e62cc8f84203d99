// options: allow-return-allocs-from-loops
// The part is all of the buffer, and its layout `strided<[1]>` counts as the identity.
func.func @f(%x: f32, %i: index) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<32xf32>
  %t = linalg.fill ins(%x : f32) outs(%e : tensor<32xf32>) -> tensor<32xf32>
  %s = tensor.extract_slice %t[0] [32] [1] : tensor<32xf32> to tensor<32xf32>
  %r = tensor.expand_shape %s [[0, 1]] output_shape [4, 8] : tensor<32xf32> into tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}
