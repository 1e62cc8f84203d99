// options: no-bufferize-function-boundaries

%1 = tensor.extract %0[%c0] : tensor<4xf32>
%0 = tensor.insert %f into %t#1[%c0] : tensor<4xf32>
"test.use"(%t#0) : (tensor<4xf32>) -> ()
%t:2 = "test.tensors"() : () -> (tensor<4xf32>, tensor<4xf32>)
%f = arith.constant 1.0 : f32
%c0 = arith.constant 0 : index
