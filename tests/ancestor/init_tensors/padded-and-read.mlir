// What is filled is a copy of the part, since the whole is read before the insertion.

func @read(%t: tensor<16xf32> {linalg.inplaceable = true}, %s: tensor<4xf32>, %i: index, %f: f32) -> (tensor<16xf32>, f32) {
  %0 = tensor.pad %s low[2] high[2] {
  ^bb0(%j: index):
    tensor.yield %f : f32
  } : tensor<4xf32> to tensor<8xf32>
  %1 = tensor.extract %t[%i] : tensor<16xf32>
  %2 = tensor.insert_slice %0 into %t[%i] [8] [1] : tensor<8xf32> into tensor<16xf32>
  return %2, %1 : tensor<16xf32>, f32
}
