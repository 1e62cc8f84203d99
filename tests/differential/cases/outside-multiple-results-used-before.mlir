// options: dialect-filter=tensor,scf,func

%0 = vector.transfer_read %r#0[%c0], %f : tensor<4xf32>, vector<4xf32>
%r:2 = scf.for %i = %c0 to %c4 step %c1 iter_args(%a = %t, %n = %f) -> (tensor<4xf32>, f32) {
  %w = tensor.insert %n into %a[%i] : tensor<4xf32>
  scf.yield %w, %n : tensor<4xf32>, f32
}
%t = tensor.empty() : tensor<4xf32>
%f = arith.constant 1.0 : f32
%c0 = arith.constant 0 : index
%c1 = arith.constant 1 : index
%c4 = arith.constant 4 : index
