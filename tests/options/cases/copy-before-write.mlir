func.func @f(%t: tensor<8xf32>, %n: index, %x: f32, %i: index) -> (tensor<8xf32>, f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %a = tensor.insert %x into %t[%i] : tensor<8xf32>
  %r = scf.for %k = %c0 to %n step %c1 iter_args(%b = %a) -> tensor<8xf32> {
    %v = tensor.insert %x into %b[%k] : tensor<8xf32>
    scf.yield %v : tensor<8xf32>
  }
  %s = tensor.extract %r[%i] : tensor<8xf32>
  return %r, %s : tensor<8xf32>, f32
}
