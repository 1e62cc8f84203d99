// A part takes the place of what a pad fills.

func @padded(%t: tensor<16xf32> {linalg.inplaceable = true}, %s: tensor<4xf32>, %i: index, %f: f32) -> tensor<16xf32> {
  %0 = tensor.pad %s low[2] high[2] {
  ^bb0(%j: index):
    tensor.yield %f : f32
  } : tensor<4xf32> to tensor<8xf32>
  %1 = tensor.insert_slice %0 into %t[%i] [8] [1] : tensor<8xf32> into tensor<16xf32>
  return %1 : tensor<16xf32>
}
