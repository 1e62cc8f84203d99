// The slice has lost a dimension of size 1, as what is inserted has.

func @reduced(%t: tensor<?x5xf32> {linalg.inplaceable = true}, %i: index, %f: f32) -> tensor<?x5xf32> {
  %0 = linalg.init_tensor [5] : tensor<5xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<5xf32> -> tensor<5xf32>
  %2 = tensor.insert_slice %1 into %t[%i, 0] [1, 5] [1, 1] : tensor<5xf32> into tensor<?x5xf32>
  return %2 : tensor<?x5xf32>
}
