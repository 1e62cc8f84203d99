// options: bufferize-function-boundaries
// The source is copied to more than there is of the result.
func.func @f(%t: tensor<8xf32>, %x: f32, %i: index) -> tensor<7xf32> {
  %p = tensor.pad %t low[0] high[-1] {
  ^bb0(%k: index):
    tensor.yield %x : f32
  } : tensor<8xf32> to tensor<7xf32>
  return %p : tensor<7xf32>
}
