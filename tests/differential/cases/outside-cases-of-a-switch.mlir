// options: no-bufferize-function-boundaries

%i = "test.index"() : () -> index
%t = tensor.empty() : tensor<4xf32>
%u = tensor.empty() : tensor<4xf32>
%r = scf.index_switch %i -> tensor<4xf32>
case 0 {
  scf.yield %t : tensor<4xf32>
}
case -1 {
  scf.yield %u : tensor<4xf32>
}
default {
  scf.yield %t : tensor<4xf32>
}
%e = tensor.extract %r[%i] : tensor<4xf32>
