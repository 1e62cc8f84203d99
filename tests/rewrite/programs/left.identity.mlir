// op was not bufferized
// -----
// op was not bufferized
// -----
func.func @sw(%c: i32, %t: memref<4xf32>, %u: memref<4xf32>) -> memref<4xf32> {
  cf.switch %c : i32, [
    default: ^bb1(%t : memref<4xf32>),
    42: ^bb2(%u : memref<4xf32>)
  ]
^bb1(%a: memref<4xf32>):
  return %a : memref<4xf32>
^bb2(%b: memref<4xf32>):
  return %u : memref<4xf32>
}
// -----
// op was not bufferized
// op was not bufferized
// -----
// op was not bufferized
// -----
func.func @scope(%t_buffer: memref<4xf32>) {
  %t = bufferization.to_tensor %t_buffer : memref<4xf32> to tensor<4xf32>
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
