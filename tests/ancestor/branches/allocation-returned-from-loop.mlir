// options: allow-return-memref
// agrees: 13

func @f(%n: index, %s: index, %f: f32) -> tensor<4xf32> {
  %0 = linalg.init_tensor [4] : tensor<4xf32>
  %1 = scf.for %i = %s to %n step %s iter_args(%t = %0) -> tensor<4xf32> {
    %2 = linalg.fill(%f, %t) : f32, tensor<4xf32> -> tensor<4xf32>
    scf.yield %2 : tensor<4xf32>
  }
  return %1 : tensor<4xf32>
}
