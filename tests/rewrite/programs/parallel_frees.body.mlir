// What frees the source of a parallel insertion waits for the copy.
func.func @freed_two(%d: tensor<8xf32>, %d2: tensor<8xf32>, %x: f32) -> (tensor<8xf32>, tensor<8xf32>) {
  %d2_buffer = bufferization.to_buffer %d2 : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %d_buffer = bufferization.to_buffer %d : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %d_buffer, %alloc : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  %alloc_0 = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %d2_buffer, %alloc_0 : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  scf.forall (%i) in (8) {
    %e = memref.alloc() {alignment = 64 : i64} : memref<1xf32>
    linalg.fill ins(%x : f32) outs(%e : memref<1xf32>)
    %e2 = memref.alloc() {alignment = 64 : i64} : memref<1xf32>
    %subview = memref.subview %alloc[%i] [1] [1] : memref<8xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.copy %e, %subview : memref<1xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.dealloc %e : memref<1xf32>
    %subview_0 = memref.subview %alloc_0[%i] [1] [1] : memref<8xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.copy %e2, %subview_0 : memref<1xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.dealloc %e2 : memref<1xf32>
  }
  %r_1_tensor = bufferization.to_tensor %alloc_0 : memref<8xf32> to tensor<8xf32>
  %r_0_tensor = bufferization.to_tensor %alloc : memref<8xf32> to tensor<8xf32>
  return %r_0_tensor, %r_1_tensor : tensor<8xf32>, tensor<8xf32>
}

func.func @freed_once(%d: tensor<8xf32>, %d2: tensor<8xf32>, %x: f32) -> (tensor<8xf32>, tensor<8xf32>) {
  %d2_buffer = bufferization.to_buffer %d2 : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %d_buffer = bufferization.to_buffer %d : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %d_buffer, %alloc : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  %alloc_0 = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %d2_buffer, %alloc_0 : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  scf.forall (%i) in (8) {
    %e = memref.alloc() {alignment = 64 : i64} : memref<1xf32>
    linalg.fill ins(%x : f32) outs(%e : memref<1xf32>)
    %subview = memref.subview %alloc[%i] [1] [1] : memref<8xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.copy %e, %subview : memref<1xf32> to memref<1xf32, strided<[1], offset: ?>>
    %subview_0 = memref.subview %alloc_0[%i] [1] [1] : memref<8xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.copy %e, %subview_0 : memref<1xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.dealloc %e : memref<1xf32>
  }
  %r_1_tensor = bufferization.to_tensor %alloc_0 : memref<8xf32> to tensor<8xf32>
  %r_0_tensor = bufferization.to_tensor %alloc : memref<8xf32> to tensor<8xf32>
  return %r_0_tensor, %r_1_tensor : tensor<8xf32>, tensor<8xf32>
}
