func.func @sel(%b: i1, %t: memref<4xf32, strided<[?], offset: ?>>, %x: f32, %i: index) -> f32 {
  %s = arith.select %b, %t, %t : memref<4xf32, strided<[?], offset: ?>>
  %e = memref.load %s[%i] : memref<4xf32, strided<[?], offset: ?>>
  return %e : f32
}

// -----

func.func @dead(%b: i1, %t: memref<4xf32, strided<[?], offset: ?>>, %u: memref<4xf32, strided<[?], offset: ?>>, %x: f32, %i: index) -> f32 {
  memref.store %x, %t[%i] : memref<4xf32, strided<[?], offset: ?>>
  memref.store %x, %u[%i] : memref<4xf32, strided<[?], offset: ?>>
  %d = memref.subview %t[0] [2] [1] : memref<4xf32, strided<[?], offset: ?>> to memref<2xf32, strided<[?], offset: ?>>
  %d2 = memref.cast %d : memref<2xf32, strided<[?], offset: ?>> to memref<?xf32, strided<[?], offset: ?>>
  %e = memref.load %t[%i] : memref<4xf32, strided<[?], offset: ?>>
  %e2 = memref.load %u[%i] : memref<4xf32, strided<[?], offset: ?>>
  %s = arith.addf %e, %e2 : f32
  return %s : f32
}

// -----

func.func @iff(%b: i1, %t: memref<4xf32, strided<[?], offset: ?>>, %x: f32, %i: index) -> f32 {
  %s = scf.if %b -> memref<4xf32, strided<[?], offset: ?>> {
    scf.yield %t : memref<4xf32, strided<[?], offset: ?>>
  } else {
    scf.yield %t : memref<4xf32, strided<[?], offset: ?>>
  }
  %e = memref.load %s[%i] : memref<4xf32, strided<[?], offset: ?>>
  return %e : f32
}

// -----
// Yield operand #0 is not equivalent to the corresponding iter bbArg
// -----

func.func @lin(%t: memref<4xf32, strided<[?], offset: ?>>, %i: index) -> f32 {
  %e = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  linalg.add ins(%t, %t : memref<4xf32, strided<[?], offset: ?>>, memref<4xf32, strided<[?], offset: ?>>) outs(%e : memref<4xf32>)
  %f = memref.load %e[%i] : memref<4xf32>
  return %f : f32
}

// -----

func.func @two(%b: i1, %t: memref<4xf32, strided<[?], offset: ?>>, %x: f32, %i: index) -> f32 {
  %s = arith.select %b, %t, %t : memref<4xf32, strided<[?], offset: ?>>
  %s2 = arith.select %b, %t, %s : memref<4xf32, strided<[?], offset: ?>>
  %e = memref.load %s2[%i] : memref<4xf32, strided<[?], offset: ?>>
  return %e : f32
}
