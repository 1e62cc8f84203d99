func private @same(%a: tensor<?xf32>, %f: f32) -> tensor<?xf32> {
  %1 = linalg.fill(%f, %a) : f32, tensor<?xf32> -> tensor<?xf32>
  return %1 : tensor<?xf32>
}
func @h(%a: tensor<?xf32>, %f: f32) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %0 = call @same(%a, %f) : (tensor<?xf32>, f32) -> tensor<?xf32>
  %d = tensor.dim %0, %c0 : tensor<?xf32>
  %1 = linalg.init_tensor [%d] : tensor<?xf32>
  %2 = linalg.fill(%f, %1) : f32, tensor<?xf32> -> tensor<?xf32>
  return %2 : tensor<?xf32>
}
func @g(%a: tensor<?xf32>, %f: f32, %i: index) -> f32 {
  %0 = call @h(%a, %f) : (tensor<?xf32>, f32) -> tensor<?xf32>
  %1 = tensor.extract %0[%i] : tensor<?xf32>
  return %1 : f32
}
