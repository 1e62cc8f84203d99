// A cast that folds is no use of its own.

func @same(%t: tensor<?xf32> {linalg.inplaceable = true}, %sz: index, %f: f32, %i: index) -> tensor<?xf32> {
  %0 = linalg.init_tensor [%sz] : tensor<?xf32>
  %s = tensor.cast %0 : tensor<?xf32> to tensor<?xf32>
  %1 = linalg.fill(%f, %s) : f32, tensor<?xf32> -> tensor<?xf32>
  %2 = tensor.insert_slice %1 into %t[%i] [%sz] [1] : tensor<?xf32> into tensor<?xf32>
  return %2 : tensor<?xf32>
}
