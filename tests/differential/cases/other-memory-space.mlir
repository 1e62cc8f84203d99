// options: use-encoding-for-memory-space function-boundary-type-conversion=identity-layout-map
// A buffer in another memory space is copied.
func.func @f0(%x: f32, %i: index, %t1: tensor<8xf32, 1 : i64>, %m : memref<8xf32>) -> (tensor<8xf32, 1 : i64>, f32) {
  %v9 = bufferization.to_buffer %t1 : tensor<8xf32, 1 : i64> to memref<8xf32>
  %c = memref.load %v9[%i] : memref<8xf32>
  %q = bufferization.to_tensor %m restrict writable : memref<8xf32> to tensor<8xf32, 1 : i64>
  %w = tensor.insert %x into %q[%i] : tensor<8xf32, 1 : i64>
  return %w, %c : tensor<8xf32, 1 : i64>, f32
}
