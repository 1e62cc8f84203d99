// Copies are decided on but not made in nested modules; with function boundaries those stay as they are.
func.func @outer(%t: tensor<4xf32>, %x: f32, %i: index) -> (tensor<4xf32>, tensor<4xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %w_buffer = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  memref.copy %t_buffer, %w_buffer : memref<4xf32, strided<[?], offset: ?>> to memref<4xf32>
  memref.store %x, %w_buffer[%i] : memref<4xf32>
  %w = bufferization.to_tensor %w_buffer : memref<4xf32> to tensor<4xf32>
  return %w, %t : tensor<4xf32>, tensor<4xf32>
}
module @inner {
  func.func @argument(%t: tensor<4xf32>, %x: f32, %i: index) -> (tensor<4xf32>, tensor<4xf32>) {
    %t_buffer = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
    memref.store %x, %t_buffer[%i] : memref<4xf32, strided<[?], offset: ?>>
    %w = bufferization.to_tensor %t_buffer : memref<4xf32, strided<[?], offset: ?>> to tensor<4xf32>
    return %w, %t : tensor<4xf32>, tensor<4xf32>
  }
  module {
    memref.global "private" constant @__constant_4xf32 : memref<4xf32> = dense<1.0> {alignment = 64 : i64}
    func.func @constant(%x: f32, %i: index) -> f32 {
      %t = memref.get_global @__constant_4xf32 : memref<4xf32>
      memref.store %x, %t[%i] : memref<4xf32>
      %r = memref.load %t[%i] : memref<4xf32>
      return %r : f32
    }
  }
  func.func @loop(%s: tensor<4xf32>, %n: index, %x: f32) -> (tensor<4xf32>, tensor<4xf32>) {
    %s_buffer = bufferization.to_buffer %s : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %w_buffer = scf.for %i = %c0 to %n step %c1 iter_args(%a = %s_buffer) -> (memref<4xf32, strided<[?], offset: ?>>) {
      memref.store %x, %a[%i] : memref<4xf32, strided<[?], offset: ?>>
      scf.yield %a : memref<4xf32, strided<[?], offset: ?>>
    }
    %w = bufferization.to_tensor %w_buffer : memref<4xf32, strided<[?], offset: ?>> to tensor<4xf32>
    return %w, %s : tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// 'bufferization.to_tensor' op to_tensor ops without `restrict` are not supported by One-Shot Analysis
