// options: no-bufferize-function-boundaries

module @inner {
  %c0 = arith.constant 0 : index
  %f = arith.constant 1.0 : f32
  %t = arith.constant dense<2.0> : tensor<4xf32>
  %0 = tensor.insert %f into %t[%c0] : tensor<4xf32>
  %1 = tensor.extract %t[%c0] : tensor<4xf32>
}
%c1 = arith.constant 1 : index
%u = tensor.empty() : tensor<8xf32>
%2 = tensor.extract %u[%c1] : tensor<8xf32>
