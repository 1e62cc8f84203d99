// options: allow-unknown-ops function-boundary-type-conversion=fully-dynamic-layout-map unknown-type-conversion=identity-layout-map dialect-filter=tensor,bufferization,func
// The buffers that branches forward are asked for by the last branch first.
func.func @f(%b: i1, %t: tensor<8xf32>, %i: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %r:2 = scf.for %k = %c0 to %c4 step %c1 iter_args(%a = %t, %d = %t) -> (tensor<8xf32>, tensor<8xf32>) {
    scf.yield %a, %d : tensor<8xf32>, tensor<8xf32>
  }
  cf.br ^bb1(%r#0 : tensor<8xf32>)
^bb1(%p: tensor<8xf32>):
  cf.cond_br %b, ^bb1(%r#0 : tensor<8xf32>), ^bb2(%p : tensor<8xf32>)
^bb2(%q: tensor<8xf32>):
  %e = tensor.extract %q[%i] : tensor<8xf32>
  return %e : f32
}
