// options: allow-return-memref
// agrees: 13

func @f(%a: tensor<4xf32>, %n: index, %s: index, %i: index, %f: f32) -> tensor<4xf32> {
  %0 = scf.for %k = %s to %n step %s iter_args(%t = %a) -> tensor<4xf32> {
    %1 = vector.transfer_read %t[%i], %f : tensor<4xf32>, vector<2xf32>
    %2 = vector.transfer_write %1, %t[%k] : vector<2xf32>, tensor<4xf32>
    scf.yield %2 : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}
