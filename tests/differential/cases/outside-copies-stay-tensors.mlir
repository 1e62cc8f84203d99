// options: copy-before-write

// The copies stand beside the operations that are bufferized one by one, and nobody bufferizes them.
%c0 = arith.constant 0 : index
%f = arith.constant 1.0 : f32
%t = tensor.empty() : tensor<4xf32>
%0 = tensor.insert %f into %t[%c0] : tensor<4xf32>
%1 = tensor.extract %t[%c0] : tensor<4xf32>
"test.isolated"() ({
  %3 = tensor.insert %f into %0[%c0] : tensor<4xf32>
  %4 = tensor.extract %0[%c0] : tensor<4xf32>
  module {
    %five = arith.constant 5 : index
    %g = arith.constant 1.0 : f32
    %u = tensor.empty() : tensor<8xf32>
    %5 = tensor.insert %g into %u[%five] : tensor<8xf32>
    %6 = tensor.extract %u[%five] : tensor<8xf32>
  }
}) : () -> ()
