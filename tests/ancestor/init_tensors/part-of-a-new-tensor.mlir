// Only a part of the new tensor is inserted, which is another buffer.

func @part(%t: tensor<10xf32> {linalg.inplaceable = true}, %f: f32) -> tensor<10xf32> {
  %0 = linalg.init_tensor [7] : tensor<7xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<7xf32> -> tensor<7xf32>
  %s = tensor.extract_slice %1[1] [5] [1] : tensor<7xf32> to tensor<5xf32>
  %2 = tensor.insert_slice %s into %t[0] [5] [1] : tensor<5xf32> into tensor<10xf32>
  return %2 : tensor<10xf32>
}
