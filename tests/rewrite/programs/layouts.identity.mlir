func.func @a(%t: memref<4x8xf32, affine_map<(d0, d1) -> (d1, d0)>>, %i: index) -> f32 {
  %r = memref.load %t[%i, %i] : memref<4x8xf32, affine_map<(d0, d1) -> (d1, d0)>>
  return %r : f32
}

// -----

func.func @b(%t: memref<4x8xf32, affine_map<(d0, d1) -> (d0 * 16 + d1 * 2 + 3)>>, %i: index) -> (f32, memref<2x4xf32>) {
  %r = memref.load %t[%i, %i] : memref<4x8xf32, affine_map<(d0, d1) -> (d0 * 16 + d1 * 2 + 3)>>
  %s = memref.subview %t[1, 1] [2, 4] [1, 2] : memref<4x8xf32, affine_map<(d0, d1) -> (d0 * 16 + d1 * 2 + 3)>> to memref<2x4xf32, strided<[16, 4], offset: 21>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<2x4xf32>
  memref.copy %s, %alloc : memref<2x4xf32, strided<[16, 4], offset: 21>> to memref<2x4xf32>
  return %r, %alloc : f32, memref<2x4xf32>
}

// -----

#map = affine_map<(d0, d1)[s0, s1] -> (d0 * s0 + d1 * 2 + s1)>
func.func @c(%t: memref<4x8xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s0 + d1 * 2 + s1)>>, %i: index) -> (f32, memref<2x4xf32>, memref<4x8xf32>) {
  %r = memref.load %t[%i, %i] : memref<4x8xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s0 + d1 * 2 + s1)>>
  %s = memref.subview %t[1, %i] [2, 4] [1, 2] : memref<4x8xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s0 + d1 * 2 + s1)>> to memref<2x4xf32, strided<[?, 4], offset: ?>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<2x4xf32>
  memref.copy %s, %alloc : memref<2x4xf32, strided<[?, 4], offset: ?>> to memref<2x4xf32>
  %alloc_0 = memref.alloc() {alignment = 64 : i64} : memref<4x8xf32>
  memref.copy %t, %alloc_0 : memref<4x8xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s0 + d1 * 2 + s1)>> to memref<4x8xf32>
  return %r, %alloc, %alloc_0 : f32, memref<2x4xf32>, memref<4x8xf32>
}

// -----

func.func @d(%t: memref<4x8xf32, affine_map<(d0, d1) -> (d0 floordiv 4, d1, d0 mod 4)>>, %i: index) -> (f32, memref<4x8xf32>) {
  %r = memref.load %t[%i, %i] : memref<4x8xf32, affine_map<(d0, d1) -> (d0 floordiv 4, d1, d0 mod 4)>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<4x8xf32>
  memref.copy %t, %alloc : memref<4x8xf32, affine_map<(d0, d1) -> (d0 floordiv 4, d1, d0 mod 4)>> to memref<4x8xf32>
  return %r, %alloc : f32, memref<4x8xf32>
}

// -----

func.func @e(%t: memref<4x8xf32, strided<[16, 1], offset: 2>> {bufferization.access = "read"}, %i: index) -> (f32, memref<32xf32>) {
  %r = memref.load %t[%i, %i] : memref<4x8xf32, strided<[16, 1], offset: 2>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<4x8xf32>
  memref.copy %t, %alloc : memref<4x8xf32, strided<[16, 1], offset: 2>> to memref<4x8xf32>
  %c = memref.collapse_shape %alloc [[0, 1]] : memref<4x8xf32> into memref<32xf32>
  return %r, %c : f32, memref<32xf32>
}

// -----
// base type 'memref<4x8xf32, affine_map<(d0, d1) -> (d1, d0)>>' is not strided
// -----
// base type 'memref<?x?xf32, affine_map<(d0, d1) -> (d1, d0)>>' is not strided
// -----

func.func @h(%t: memref<4x8xf32, affine_map<(d0, d1) -> (d1, d0)>>, %i: index, %f: f32) -> memref<4x8xf32> {
  memref.store %f, %t[%i, %i] : memref<4x8xf32, affine_map<(d0, d1) -> (d1, d0)>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<4x8xf32>
  memref.copy %t, %alloc : memref<4x8xf32, affine_map<(d0, d1) -> (d1, d0)>> to memref<4x8xf32>
  return %alloc : memref<4x8xf32>
}
func.func @caller(%t: memref<4x8xf32>, %i: index, %f: f32) -> memref<4x8xf32> {
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<4x8xf32, affine_map<(d0, d1) -> (d1, d0)>>
  memref.copy %t, %alloc : memref<4x8xf32> to memref<4x8xf32, affine_map<(d0, d1) -> (d1, d0)>>
  %r = call @h(%alloc, %i, %f) : (memref<4x8xf32, affine_map<(d0, d1) -> (d1, d0)>>, index, f32) -> memref<4x8xf32>
  return %r : memref<4x8xf32>
}

// -----

func.func private @ext(memref<4x8xf32, affine_map<(d0, d1) -> (d0 * 8 + d1)>> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d0 * 8 + d1)>})
func.func @caller(%t: memref<4x8xf32>, %i: index, %f: f32) {
  %cast = memref.cast %t : memref<4x8xf32> to memref<4x8xf32, affine_map<(d0, d1) -> (d0 * 8 + d1)>>
  call @ext(%cast) : (memref<4x8xf32, affine_map<(d0, d1) -> (d0 * 8 + d1)>>) -> ()
  return
}

// -----

func.func @i(%t: memref<4x8xf32, affine_map<(d0, d1) -> (d0 * 8 + d1)>>, %u: memref<f32>, %i: index, %c: i1) -> (memref<32xf32>, memref<4x8xf32>) {
  %c0 = memref.collapse_shape %t [[0, 1]] : memref<4x8xf32, affine_map<(d0, d1) -> (d0 * 8 + d1)>> into memref<32xf32, strided<[1]>>
  %e = memref.alloc() {alignment = 64 : i64} : memref<4x8xf32>
  %cast = memref.cast %t : memref<4x8xf32, affine_map<(d0, d1) -> (d0 * 8 + d1)>> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %cast_0 = memref.cast %e : memref<4x8xf32> to memref<4x8xf32, strided<[?, ?], offset: ?>>
  %s = arith.select %c, %cast, %cast_0 : memref<4x8xf32, strided<[?, ?], offset: ?>>
  %cast_1 = memref.cast %c0 : memref<32xf32, strided<[1]>> to memref<32xf32>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<4x8xf32>
  memref.copy %s, %alloc : memref<4x8xf32, strided<[?, ?], offset: ?>> to memref<4x8xf32>
  return %cast_1, %alloc : memref<32xf32>, memref<4x8xf32>
}

// -----

func.func @j(%t: memref<4x8xf32>, %i: index) -> f32 {
  %r = memref.load %t[%i, %i] : memref<4x8xf32>
  return %r : f32
}
