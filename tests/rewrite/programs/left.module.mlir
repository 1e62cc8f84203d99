// op was not bufferized
// -----
// op was not bufferized
// -----
func.func @sw(%c: i32, %t: memref<4xf32, strided<[?], offset: ?>>, %u: memref<4xf32, strided<[?], offset: ?>>) -> memref<4xf32, strided<[?], offset: ?>> {
  cf.switch %c : i32, [
    default: ^bb1(%t : memref<4xf32, strided<[?], offset: ?>>),
    42: ^bb2(%u : memref<4xf32, strided<[?], offset: ?>>)
  ]
^bb1(%a: memref<4xf32, strided<[?], offset: ?>>):
  return %a : memref<4xf32, strided<[?], offset: ?>>
^bb2(%b: memref<4xf32, strided<[?], offset: ?>>):
  return %u : memref<4xf32, strided<[?], offset: ?>>
}
// -----
// op was not bufferized
// op was not bufferized
// -----
// op was not bufferized
// -----
func.func @scope(%t_buffer: memref<4xf32, strided<[?], offset: ?>>) {
  %t = bufferization.to_tensor %t_buffer : memref<4xf32, strided<[?], offset: ?>> to tensor<4xf32>
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
