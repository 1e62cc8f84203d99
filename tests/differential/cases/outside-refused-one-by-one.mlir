// options: bufferize-function-boundaries

%c0 = arith.constant 0 : index
%f = arith.constant 1.0 : f32
%unknown = "test.tensor"() : () -> tensor<4xf32>
%t = tensor.empty() : tensor<4xf32>
%sparse = sparse_tensor.convert %t : tensor<4xf32> to tensor<4xf32, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>
%e = tensor.extract %unknown[%c0] : tensor<4xf32>
