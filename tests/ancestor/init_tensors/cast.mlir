// A cast is on the way, and a size that is a constant.

func @cast(%t: tensor<10xf32> {linalg.inplaceable = true}, %f: f32) -> tensor<10xf32> {
  %0 = linalg.init_tensor [5] : tensor<5xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<5xf32> -> tensor<5xf32>
  %c = tensor.cast %1 : tensor<5xf32> to tensor<?xf32>
  %n = arith.constant 5 : index
  %2 = tensor.insert_slice %c into %t[0] [%n] [1] : tensor<?xf32> into tensor<10xf32>
  return %2 : tensor<10xf32>
}
