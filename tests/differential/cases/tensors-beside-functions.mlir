// options: bufferize-function-boundaries
// The op that has no bufferization uses what another one beside it gives.
%i = "test.index"() : () -> index
%t = "test.tensor"(%i) : (index) -> tensor<4xf32>
%u = arith.negf %t : tensor<4xf32>
"test.use"(%u) : (tensor<4xf32>) -> ()
func.func @f(%v: tensor<4xf32>) -> tensor<4xf32> {
  return %v : tensor<4xf32>
}
