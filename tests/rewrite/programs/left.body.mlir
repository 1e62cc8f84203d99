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
// -----
// Other scopes of symbols are left alone; without function boundaries they are rewritten, but nothing is copied.
gpu.module @kernels {
  func.func @k(%t: tensor<4xf32>, %f: f32, %i: index) -> tensor<4xf32> {
    %t_buffer = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
    memref.store %f, %t_buffer[%i] : memref<4xf32, strided<[?], offset: ?>>
    %0 = bufferization.to_tensor %t_buffer : memref<4xf32, strided<[?], offset: ?>> to tensor<4xf32>
    return %0 : tensor<4xf32>
  }
  gpu.func @g(%m: memref<4xf32>) kernel { gpu.return }
}
func.func @k(%t: tensor<4xf32>, %f: f32, %i: index) -> tensor<4xf32> {
  %t_buffer = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %buffer = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  memref.copy %t_buffer, %buffer : memref<4xf32, strided<[?], offset: ?>> to memref<4xf32>
  memref.store %f, %buffer[%i] : memref<4xf32>
  %0 = bufferization.to_tensor %buffer : memref<4xf32> to tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// op was not bufferized
// -----
// op was not bufferized
// -----
func.func @launch(%t: tensor<4xf32>, %i: index, %f: f32) {
  %t_buffer = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %i, %gy = %i, %gz = %i) threads(%tx, %ty, %tz) in (%sx = %i, %sy = %i, %sz = %i) {
    %0 = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
    memref.copy %t_buffer, %0 : memref<4xf32, strided<[?], offset: ?>> to memref<4xf32>
    memref.store %f, %0[%tx] : memref<4xf32>
    %1 = memref.load %0[%ty] : memref<4xf32>
    gpu.terminator
  }
  return
}
