// options: bufferize-function-boundaries
// The part that the source is copied to would begin in front of the result: one number is a constant.
func.func @f(%t: tensor<8x8xf32>, %x: f32, %i: index) -> tensor<?x?xf32> {
  %m = arith.constant -1 : index
  %n = arith.constant -2 : i32
  %o = arith.index_cast %n : i32 to index
  %p = tensor.pad %t low[%o,
     %m] high[0, 0] {
  ^bb0(%k: index, %l: index):
    tensor.yield %x : f32
  } : tensor<8x8xf32> to tensor<?x?xf32>
  return %p : tensor<?x?xf32>
}
