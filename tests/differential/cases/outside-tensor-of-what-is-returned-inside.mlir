// What is replaced as a whole keeps the tensors that are made in it, although nobody uses them; other ops do not.
// options: bufferize-function-boundaries allow-unknown-ops

func.func private @f(%t: tensor<?xf32>) -> tensor<4xf32> {
  %c = tensor.cast %t : tensor<?xf32> to tensor<4xf32>
  return %c : tensor<4xf32>
}
%size = arith.constant 4 : index
%t = tensor.empty(%size) : tensor<?xf32>
%r = scf.execute_region -> tensor<?xf32> {
  %s = func.call @f(%t) : (tensor<?xf32>) -> tensor<4xf32>
  scf.yield %t : tensor<?xf32>
}
