func private @changed(%a: tensor<?xf32>, %i: index, %f: f32) -> (tensor<?xf32>, f32) {
  %0 = tensor.insert %f into %a[%i] : tensor<?xf32>
  %1 = tensor.extract %a[%i] : tensor<?xf32>
  return %0, %1 : tensor<?xf32>, f32
}
func @main() -> f32 {
  %n = arith.constant 4 : index
  %i = arith.constant 1 : index
  %f = arith.constant 2.0 : f32
  %g = arith.constant 7.0 : f32
  %e = linalg.init_tensor [%n] : tensor<?xf32>
  %a = linalg.fill(%f, %e) : f32, tensor<?xf32> -> tensor<?xf32>
  %0:2 = call @changed(%a, %i, %g) : (tensor<?xf32>, index, f32) -> (tensor<?xf32>, f32)
  %1 = tensor.extract %0#0[%i] : tensor<?xf32>
  %2 = arith.mulf %1, %0#1 : f32
  return %2 : f32
}
