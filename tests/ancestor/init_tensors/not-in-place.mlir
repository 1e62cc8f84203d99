// The insertion is not in place: what it is inserted into is a copy.

func @outofplace(%t: tensor<10xf32> {linalg.inplaceable = false}, %f: f32) -> tensor<10xf32> {
  %0 = linalg.init_tensor [5] : tensor<5xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<5xf32> -> tensor<5xf32>
  %2 = tensor.insert_slice %1 into %t[0] [5] [1] : tensor<5xf32> into tensor<10xf32>
  return %2 : tensor<10xf32>
}
