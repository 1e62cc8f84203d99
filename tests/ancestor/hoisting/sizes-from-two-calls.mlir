// The second of two buffers that a call was given, by way of another call that gives back what it was passed.

func private @two(%n: index, %a: tensor<?xf32>, %f: f32) -> (tensor<?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = linalg.init_tensor [%n] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  %d = tensor.dim %a, %c0 : tensor<?xf32>
  %s = arith.addi %d, %c1 : index
  %2 = linalg.init_tensor [%s] : tensor<?xf32>
  %3 = linalg.fill(%f, %2) : f32, tensor<?xf32> -> tensor<?xf32>
  return %1, %3 : tensor<?xf32>, tensor<?xf32>
}
func private @second(%b: tensor<?xf32>, %a: tensor<?xf32>, %f: f32) -> tensor<?xf32> {
  %1 = linalg.fill(%f, %a) : f32, tensor<?xf32> -> tensor<?xf32>
  return %1 : tensor<?xf32>
}
func @h(%n: index, %a: tensor<?xf32>, %f: f32) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %0:2 = call @two(%n, %a, %f) : (index, tensor<?xf32>, f32) -> (tensor<?xf32>, tensor<?xf32>)
  %x = call @second(%a, %0#1, %f) : (tensor<?xf32>, tensor<?xf32>, f32) -> tensor<?xf32>
  %d = tensor.dim %x, %c0 : tensor<?xf32>
  %1 = linalg.init_tensor [%d] : tensor<?xf32>
  %2 = linalg.fill(%f, %1) : f32, tensor<?xf32> -> tensor<?xf32>
  return %2 : tensor<?xf32>
}
func @g(%n: index, %a: tensor<?xf32>, %f: f32, %i: index) -> f32 {
  %0 = call @h(%n, %a, %f) : (index, tensor<?xf32>, f32) -> tensor<?xf32>
  %1 = tensor.extract %0[%i] : tensor<?xf32>
  return %1 : f32
}
