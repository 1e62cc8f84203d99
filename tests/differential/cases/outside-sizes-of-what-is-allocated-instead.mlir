// What is allocated in a result's place, without its contents, has the sizes that were given for the result.
// options: bufferize-function-boundaries allow-unknown-ops

%x = "test.x"() : () -> f32
%t = "test.t"() : () -> tensor<?xf32>
%c0 = arith.constant 0 : index
%c8 = arith.constant 8 : index
%e = tensor.expand_shape %t [[0, 1]] output_shape [%c0, %c8] : tensor<?xf32> into tensor<?x?xf32>
%r = linalg.fill ins(%x : f32) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
"test.use"(%r) : (tensor<?x?xf32>) -> ()
