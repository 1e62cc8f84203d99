// The destination is read after the new tensor is written: the slice is a copy.

func @conflict(%t: tensor<10xf32> {linalg.inplaceable = true}, %f: f32, %i: index) -> (tensor<10xf32>, f32) {
  %0 = linalg.init_tensor [5] : tensor<5xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<5xf32> -> tensor<5xf32>
  %x = tensor.extract %t[%i] : tensor<10xf32>
  %2 = tensor.insert_slice %1 into %t[0] [5] [1] : tensor<5xf32> into tensor<10xf32>
  return %2, %x : tensor<10xf32>, f32
}
