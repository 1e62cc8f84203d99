func private @filled(%n: index, %f: f32) -> tensor<?xf32> {
  %0 = linalg.init_tensor [%n] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  return %1 : tensor<?xf32>
}
func @main() -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %f = arith.constant 2.0 : f32
  %r = scf.for %i = %c1 to %c4 step %c1 iter_args(%sum = %f) -> f32 {
    %0 = call @filled(%i, %sum) : (index, f32) -> tensor<?xf32>
    %1 = tensor.extract %0[%c0] : tensor<?xf32>
    %2 = arith.addf %1, %sum : f32
    scf.yield %2 : f32
  }
  return %r : f32
}
