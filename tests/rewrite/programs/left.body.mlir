// op was not bufferized
// -----
// op was not bufferized
// -----
func.func @sw(%c: i32, %t: tensor<4xf32>, %u: tensor<4xf32>) -> tensor<4xf32> {
  cf.switch %c : i32, [
    default: ^bb1(%t : tensor<4xf32>),
    42: ^bb2(%u : tensor<4xf32>)
  ]
^bb1(%a: tensor<4xf32>):
  return %a : tensor<4xf32>
^bb2(%b: tensor<4xf32>):
  return %u : tensor<4xf32>
}
// -----
// op was not bufferized
// op was not bufferized
// -----
// op was not bufferized
// -----
func.func @scope(%t: tensor<4xf32>) {
  %0 = memref.alloca_scope -> (tensor<4xf32>) {
    memref.alloca_scope.return %t : tensor<4xf32>
  }
  return
}
// -----
// op was not bufferized
// -----
// op was not bufferized
// -----
// op was not bufferized
// -----
// op was not bufferized
// -----
// op was not bufferized
// -----
// op was not bufferized
// -----
// op was not bufferized
