// options: bufferize-function-boundaries use-encoding-for-memory-space
// The source is in no memory space: the new buffer is where the result's type says.
func.func @f(%x: f32, %t: tensor<8xf32>, %i: index) -> (tensor<?xf32, 3 : i32>) {
  %p = tensor.pad %t low[0] high[%i] {
  ^bb0(%k: index):
    tensor.yield %x : f32
  } : tensor<8xf32> to tensor<?xf32, 3 : i32>
  return %p : tensor<?xf32, 3 : i32>
}
