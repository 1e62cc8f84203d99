func.func private @external(tensor<?xf32>) -> tensor<4xf32>

func.func @part(%t: tensor<?xf32>, %n: index) -> (tensor<?xf32>, tensor<4xf32>) {
  %s = tensor.extract_slice %t[2] [%n] [1] : tensor<?xf32> to tensor<?xf32>
  %r = call @external(%t) : (tensor<?xf32>) -> tensor<4xf32>
  return %s, %r : tensor<?xf32>, tensor<4xf32>
}
