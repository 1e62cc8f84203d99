// Two new tensors become parts of one.

func @two(%t: tensor<10xf32> {linalg.inplaceable = true}, %f: f32, %g: f32) -> tensor<10xf32> {
  %0 = linalg.init_tensor [5] : tensor<5xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<5xf32> -> tensor<5xf32>
  %2 = tensor.insert_slice %1 into %t[0] [5] [1] : tensor<5xf32> into tensor<10xf32>
  %3 = linalg.init_tensor [5] : tensor<5xf32>
  %4 = linalg.fill(%g, %3) : f32, tensor<5xf32> -> tensor<5xf32>
  %5 = tensor.insert_slice %4 into %2[5] [5] [1] : tensor<5xf32> into tensor<10xf32>
  return %5 : tensor<10xf32>
}
