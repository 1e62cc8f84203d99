func.func @a(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d1, d0)>}, %i: index) -> f32 {
  %t_buffer = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %r = memref.load %t_buffer[%i, %i] : memref<4x8xf32, strided<[?, ?], offset: ?>>
  return %r : f32
}

// -----

func.func @b(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d0 * 16 + d1 * 2 + 3)>}, %i: index) -> (f32, tensor<2x4xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %r = memref.load %t_buffer_0[%i, %i] : memref<4x8xf32, strided<[?, ?], offset: ?>>
  %s_buffer = memref.subview %t_buffer[1, 1] [2, 4] [1, 2] : memref<4x8xf32, strided<[?, ?], offset: ?>> to memref<2x4xf32, strided<[?, ?], offset: ?>>
  %s_buffer_0 = memref.alloc() {alignment = 64 : i64} : memref<2x4xf32>
  memref.copy %s_buffer, %s_buffer_0 : memref<2x4xf32, strided<[?, ?], offset: ?>> to memref<2x4xf32>
  %s = bufferization.to_tensor %s_buffer_0 : memref<2x4xf32> to tensor<2x4xf32>
  return %r, %s : f32, tensor<2x4xf32>
}

// -----

#map = affine_map<(d0, d1)[s0, s1] -> (d0 * s0 + d1 * 2 + s1)>
func.func @c(%t: tensor<4x8xf32> {bufferization.buffer_layout = #map}, %i: index) -> (f32, tensor<2x4xf32>, tensor<4x8xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %r = memref.load %t_buffer_0[%i, %i] : memref<4x8xf32, strided<[?, ?], offset: ?>>
  %s_buffer = memref.subview %t_buffer[1, %i] [2, 4] [1, 2] : memref<4x8xf32, strided<[?, ?], offset: ?>> to memref<2x4xf32, strided<[?, ?], offset: ?>>
  %s_buffer_0 = memref.alloc() {alignment = 64 : i64} : memref<2x4xf32>
  memref.copy %s_buffer, %s_buffer_0 : memref<2x4xf32, strided<[?, ?], offset: ?>> to memref<2x4xf32>
  %s = bufferization.to_tensor %s_buffer_0 : memref<2x4xf32> to tensor<2x4xf32>
  return %r, %s, %t : f32, tensor<2x4xf32>, tensor<4x8xf32>
}

// -----

func.func @d(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d0 floordiv 4, d1, d0 mod 4)>}, %i: index) -> (f32, tensor<4x8xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %r = memref.load %t_buffer[%i, %i] : memref<4x8xf32, strided<[?, ?], offset: ?>>
  return %r, %t : f32, tensor<4x8xf32>
}

// -----

func.func @e(%t: tensor<4x8xf32> {bufferization.buffer_layout = strided<[16, 1], offset: 2>, bufferization.writable = true, bufferization.access = "read"}, %i: index) -> (f32, tensor<32xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %t_buffer_1 = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %r = memref.load %t_buffer_1[%i, %i] : memref<4x8xf32, strided<[?, ?], offset: ?>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<4x8xf32>
  memref.copy %t_buffer, %alloc : memref<4x8xf32, strided<[?, ?], offset: ?>> to memref<4x8xf32>
  %c_buffer = memref.collapse_shape %alloc [[0, 1]] : memref<4x8xf32> into memref<32xf32>
  %c_buffer_0 = memref.alloc() {alignment = 64 : i64} : memref<32xf32>
  memref.copy %c_buffer, %c_buffer_0 : memref<32xf32> to memref<32xf32>
  %c = bufferization.to_tensor %c_buffer_0 : memref<32xf32> to tensor<32xf32>
  return %r, %c : f32, tensor<32xf32>
}

// -----

func.func @f(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d1, d0)>}, %i: index) -> (f32, tensor<32xf32>, tensor<2x4xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %t_buffer_1 = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %t_buffer_2 = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %r = memref.load %t_buffer_2[%i, %i] : memref<4x8xf32, strided<[?, ?], offset: ?>>
  %s_buffer = memref.subview %t_buffer_1[1, %i] [2, 4] [1, 2] : memref<4x8xf32, strided<[?, ?], offset: ?>> to memref<2x4xf32, strided<[?, ?], offset: ?>>
  %s_buffer_0 = memref.alloc() {alignment = 64 : i64} : memref<2x4xf32>
  memref.copy %s_buffer, %s_buffer_0 : memref<2x4xf32, strided<[?, ?], offset: ?>> to memref<2x4xf32>
  %s = bufferization.to_tensor %s_buffer_0 : memref<2x4xf32> to tensor<2x4xf32>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<4x8xf32>
  memref.copy %t_buffer, %alloc : memref<4x8xf32, strided<[?, ?], offset: ?>> to memref<4x8xf32>
  %c_buffer = memref.collapse_shape %alloc [[0, 1]] : memref<4x8xf32> into memref<32xf32>
  %c_buffer_0 = memref.alloc() {alignment = 64 : i64} : memref<32xf32>
  memref.copy %c_buffer, %c_buffer_0 : memref<32xf32> to memref<32xf32>
  %c = bufferization.to_tensor %c_buffer_0 : memref<32xf32> to tensor<32xf32>
  return %r, %c, %s : f32, tensor<32xf32>, tensor<2x4xf32>
}

// -----

func.func @g(%t: tensor<?x?xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d1, d0)>}, %i: index) -> (f32, tensor<?x4xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %r = memref.load %t_buffer_0[%i, %i] : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %s_buffer = memref.subview %t_buffer[1, %i] [%i, 4] [1, 2] : memref<?x?xf32, strided<[?, ?], offset: ?>> to memref<?x4xf32, strided<[?, ?], offset: ?>>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %s_buffer, %c0 : memref<?x4xf32, strided<[?, ?], offset: ?>>
  %s_buffer_0 = memref.alloc(%dim) {alignment = 64 : i64} : memref<?x4xf32>
  memref.copy %s_buffer, %s_buffer_0 : memref<?x4xf32, strided<[?, ?], offset: ?>> to memref<?x4xf32>
  %s = bufferization.to_tensor %s_buffer_0 : memref<?x4xf32> to tensor<?x4xf32>
  return %r, %s : f32, tensor<?x4xf32>
}

// -----

func.func @h(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d1, d0)>}, %i: index, %f: f32) -> tensor<4x8xf32> {
  %t_buffer = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %r_buffer = memref.alloc() {alignment = 64 : i64} : memref<4x8xf32>
  memref.copy %t_buffer, %r_buffer : memref<4x8xf32, strided<[?, ?], offset: ?>> to memref<4x8xf32>
  memref.store %f, %r_buffer[%i, %i] : memref<4x8xf32>
  %r = bufferization.to_tensor %r_buffer : memref<4x8xf32> to tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}
func.func @caller(%t: tensor<4x8xf32>, %i: index, %f: f32) -> tensor<4x8xf32> {
  %r = call @h(%t, %i, %f) : (tensor<4x8xf32>, index, f32) -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// -----

func.func private @ext(tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d0 * 8 + d1)>})
func.func @caller(%t: tensor<4x8xf32>, %i: index, %f: f32) {
  call @ext(%t) : (tensor<4x8xf32>) -> ()
  return
}

// -----

func.func @i(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d0 * 8 + d1)>}, %u: tensor<f32> {bufferization.buffer_layout = affine_map<() -> ()>}, %i: index, %c: i1) -> (tensor<32xf32>, tensor<4x8xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %t_buffer_1 = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<4x8xf32>
  memref.copy %t_buffer, %alloc : memref<4x8xf32, strided<[?, ?], offset: ?>> to memref<4x8xf32>
  %c0_buffer = memref.collapse_shape %alloc [[0, 1]] : memref<4x8xf32> into memref<32xf32>
  %c0_buffer_0 = memref.alloc() {alignment = 64 : i64} : memref<32xf32>
  memref.copy %c0_buffer, %c0_buffer_0 : memref<32xf32> to memref<32xf32>
  %c0 = bufferization.to_tensor %c0_buffer_0 : memref<32xf32> to tensor<32xf32>
  %e = memref.alloc() {alignment = 64 : i64} : memref<4x8xf32>
  %alloc_0 = memref.alloc() {alignment = 64 : i64} : memref<4x8xf32>
  memref.copy %t_buffer_0, %alloc_0 : memref<4x8xf32, strided<[?, ?], offset: ?>> to memref<4x8xf32>
  %s_buffer = arith.select %c, %alloc_0, %e : memref<4x8xf32>
  %s = bufferization.to_tensor %s_buffer : memref<4x8xf32> to tensor<4x8xf32>
  return %c0, %s : tensor<32xf32>, tensor<4x8xf32>
}

// -----

func.func @j(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0) -> (d0)>}, %i: index) -> f32 {
  %t_buffer = bufferization.to_buffer %t : tensor<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %r = memref.load %t_buffer[%i, %i] : memref<4x8xf32, strided<[?, ?], offset: ?>>
  return %r : f32
}
