func.func @sel(%b: i1, %t: memref<4xf32>, %x: f32, %i: index) -> f32 {
  %s = arith.select %b, %t, %t : memref<4xf32>
  %e = memref.load %s[%i] : memref<4xf32>
  return %e : f32
}

// -----

func.func @dead(%b: i1, %t: memref<4xf32>, %u: memref<4xf32>, %x: f32, %i: index) -> f32 {
  memref.store %x, %t[%i] : memref<4xf32>
  memref.store %x, %u[%i] : memref<4xf32>
  %d = memref.subview %t[0] [2] [1] : memref<4xf32> to memref<2xf32, strided<[1]>>
  %d2 = memref.cast %d : memref<2xf32, strided<[1]>> to memref<?xf32, strided<[1]>>
  %e = memref.load %t[%i] : memref<4xf32>
  %e2 = memref.load %u[%i] : memref<4xf32>
  %s = arith.addf %e, %e2 : f32
  return %s : f32
}

// -----

func.func @iff(%b: i1, %t: memref<4xf32>, %x: f32, %i: index) -> f32 {
  %s = scf.if %b -> memref<4xf32> {
    scf.yield %t : memref<4xf32>
  } else {
    scf.yield %t : memref<4xf32>
  }
  %e = memref.load %s[%i] : memref<4xf32>
  return %e : f32
}

// -----

func.func @forr(%b: i1, %t: memref<4xf32>, %x: f32, %i: index) -> f32 {
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  memref.copy %t, %alloc : memref<4xf32> to memref<4xf32>
  %alloc_0 = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  memref.copy %t, %alloc_0 : memref<4xf32> to memref<4xf32>
  %s:2 = scf.for %k = %i to %i step %i iter_args(%u = %alloc, %v = %alloc_0) -> (memref<4xf32>, memref<4xf32>) {
    %alloc_1 = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
    memref.copy %v, %alloc_1 : memref<4xf32> to memref<4xf32>
    %alloc_2 = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
    memref.copy %u, %alloc_2 : memref<4xf32> to memref<4xf32>
    scf.yield %alloc_1, %alloc_2 : memref<4xf32>, memref<4xf32>
  }
  %e = memref.load %s#0[%i] : memref<4xf32>
  return %e : f32
}

// -----

func.func @lin(%t: memref<4xf32>, %i: index) -> f32 {
  %e = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  linalg.add ins(%t, %t : memref<4xf32>, memref<4xf32>) outs(%e : memref<4xf32>)
  %f = memref.load %e[%i] : memref<4xf32>
  return %f : f32
}

// -----

func.func @two(%b: i1, %t: memref<4xf32>, %x: f32, %i: index) -> f32 {
  %s = arith.select %b, %t, %t : memref<4xf32>
  %s2 = arith.select %b, %t, %s : memref<4xf32>
  %e = memref.load %s2[%i] : memref<4xf32>
  return %e : f32
}
