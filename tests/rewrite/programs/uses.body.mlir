func.func @sel(%b: i1, %t: tensor<4xf32>, %x: f32, %i: index) -> f32 {
  %t_buffer = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %s = arith.select %b, %t_buffer_0, %t_buffer : memref<4xf32, strided<[?], offset: ?>>
  %e = memref.load %s[%i] : memref<4xf32, strided<[?], offset: ?>>
  return %e : f32
}

// -----

func.func @dead(%b: i1, %t: tensor<4xf32>, %u: tensor<4xf32>, %x: f32, %i: index) -> f32 {
  %t_buffer = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %u_buffer = bufferization.to_buffer %u : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %1 = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  memref.copy %t_buffer_0, %1 : memref<4xf32, strided<[?], offset: ?>> to memref<4xf32>
  memref.store %x, %1[%i] : memref<4xf32>
  %2 = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  memref.copy %u_buffer, %2 : memref<4xf32, strided<[?], offset: ?>> to memref<4xf32>
  memref.store %x, %2[%i] : memref<4xf32>
  %d = memref.subview %t_buffer[0] [2] [1] : memref<4xf32, strided<[?], offset: ?>> to memref<2xf32, strided<[?], offset: ?>>
  %d2 = memref.cast %d : memref<2xf32, strided<[?], offset: ?>> to memref<?xf32, strided<[?], offset: ?>>
  %e = memref.load %1[%i] : memref<4xf32>
  %e2 = memref.load %2[%i] : memref<4xf32>
  %s = arith.addf %e, %e2 : f32
  return %s : f32
}

// -----

func.func @iff(%b: i1, %t: tensor<4xf32>, %x: f32, %i: index) -> f32 {
  %t_buffer = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %s = scf.if %b -> memref<4xf32, strided<[?], offset: ?>> {
    scf.yield %t_buffer_0 : memref<4xf32, strided<[?], offset: ?>>
  } else {
    scf.yield %t_buffer : memref<4xf32, strided<[?], offset: ?>>
  }
  %e = memref.load %s[%i] : memref<4xf32, strided<[?], offset: ?>>
  return %e : f32
}

// -----
// Yield operand #0 is not equivalent to the corresponding iter bbArg
// -----

func.func @lin(%t: tensor<4xf32>, %i: index) -> f32 {
  %t_buffer = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %e = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  linalg.add ins(%t_buffer_0, %t_buffer : memref<4xf32, strided<[?], offset: ?>>, memref<4xf32, strided<[?], offset: ?>>) outs(%e : memref<4xf32>)
  %f = memref.load %e[%i] : memref<4xf32>
  return %f : f32
}

// -----

func.func @two(%b: i1, %t: tensor<4xf32>, %x: f32, %i: index) -> f32 {
  %t_buffer = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %t_buffer_1 = bufferization.to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %s = arith.select %b, %t_buffer_1, %t_buffer_0 : memref<4xf32, strided<[?], offset: ?>>
  %s2 = arith.select %b, %t_buffer, %s : memref<4xf32, strided<[?], offset: ?>>
  %e = memref.load %s2[%i] : memref<4xf32, strided<[?], offset: ?>>
  return %e : f32
}
