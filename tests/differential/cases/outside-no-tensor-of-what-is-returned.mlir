// Tensors that nobody uses are gone from what stays as it is.
// options: bufferize-function-boundaries allow-unknown-ops

func.func private @f(%t: tensor<?xf32>) -> tensor<4xf32> {
  %c = tensor.cast %t : tensor<?xf32> to tensor<4xf32>
  return %c : tensor<4xf32>
}
"test.region"() ({
  %size = arith.constant 4 : index
  %t = tensor.empty(%size) : tensor<?xf32>
  %s = func.call @f(%t) : (tensor<?xf32>) -> tensor<4xf32>
  "test.end"() : () -> ()
}) : () -> ()
