// The slice takes the new tensor's place.

func @simple(%t: tensor<?xf32> {linalg.inplaceable = true}, %sz: index, %f: f32) -> tensor<?xf32> {
  %0 = linalg.init_tensor [%sz] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  %2 = tensor.insert_slice %1 into %t[10] [%sz] [1] : tensor<?xf32> into tensor<?xf32>
  return %2 : tensor<?xf32>
}
