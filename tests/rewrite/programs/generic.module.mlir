func.func @element(%t: memref<8xf32, strided<[?], offset: ?>>, %i: index, %f: f32) -> memref<8xf32, strided<[?], offset: ?>> {
  memref.store %f, %t[%i] : memref<8xf32, strided<[?], offset: ?>>
  %e = memref.load %t[%i] : memref<8xf32, strided<[?], offset: ?>>
  memref.store %e, %t[%i] : memref<8xf32, strided<[?], offset: ?>>
  return %t : memref<8xf32, strided<[?], offset: ?>>
}

// -----

func.func @shared(%t: memref<8xf32, strided<[?], offset: ?>>, %i: index, %f: f32) -> memref<8xf32, strided<[?], offset: ?>> {
  "scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
  ^bb0(%iv: index):
    %p = memref.subview %t[%iv] [2] [1] : memref<8xf32, strided<[?], offset: ?>> to memref<2xf32, strided<[?], offset: ?>>
    linalg.fill ins(%f : f32) outs(%p : memref<2xf32, strided<[?], offset: ?>>)
    %subview = memref.subview %t[%iv] [2] [1] : memref<8xf32, strided<[?], offset: ?>> to memref<2xf32, strided<[?], offset: ?>>
    memref.copy %p, %subview : memref<2xf32, strided<[?], offset: ?>> to memref<2xf32, strided<[?], offset: ?>>
    scf.forall.in_parallel {
    }
  }) : () -> ()
  return %t : memref<8xf32, strided<[?], offset: ?>>
}

// -----

func.func @two_shared(%t: memref<8xf32, strided<[?], offset: ?>>, %u: memref<?xf32, strided<[?], offset: ?>>, %i: index, %f: f32) -> (memref<8xf32, strided<[?], offset: ?>>, memref<?xf32, strided<[?], offset: ?>>) {
  "scf.forall"(%i, %i) <{mapping = [#gpu.thread<x>], operandSegmentSizes = array<i32: 0, 1, 1, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: -9223372036854775808>, staticUpperBound = array<i64: -9223372036854775808>}> ({
  ^bb0(%iv: index):
    %p = memref.subview %t[%iv] [2] [1] : memref<8xf32, strided<[?], offset: ?>> to memref<2xf32, strided<[?], offset: ?>>
    linalg.fill ins(%f : f32) outs(%p : memref<2xf32, strided<[?], offset: ?>>)
    %subview = memref.subview %t[%iv] [2] [1] : memref<8xf32, strided<[?], offset: ?>> to memref<2xf32, strided<[?], offset: ?>>
    memref.copy %p, %subview : memref<2xf32, strided<[?], offset: ?>> to memref<2xf32, strided<[?], offset: ?>>
    scf.forall.in_parallel {
    }
  }) : (index, index) -> ()
  return %t, %u : memref<8xf32, strided<[?], offset: ?>>, memref<?xf32, strided<[?], offset: ?>>
}

// -----

func.func @shared(%t: memref<8xf32, strided<[?], offset: ?>>, %i: index, %f: f32) -> memref<8xf32, strided<[?], offset: ?>> {
  scf.forall (%iv) in (4) {
    %p = memref.subview %t[%iv] [2] [1] : memref<8xf32, strided<[?], offset: ?>> to memref<2xf32, strided<[?], offset: ?>>
    linalg.fill ins(%f : f32) outs(%p : memref<2xf32, strided<[?], offset: ?>>)
    %subview = memref.subview %t[%iv] [2] [1] : memref<8xf32, strided<[?], offset: ?>> to memref<2xf32, strided<[?], offset: ?>>
    memref.copy %p, %subview : memref<2xf32, strided<[?], offset: ?>> to memref<2xf32, strided<[?], offset: ?>>
  } {mapping = [#gpu.thread<x>]}
  return %t : memref<8xf32, strided<[?], offset: ?>>
}

// -----

memref.global "private" constant @__constant_4x4xf32 : memref<4x4xf32> = dense<1.0> {alignment = 64 : i64}
func.func @regions(%a: memref<4x4xf32, strided<[?, ?], offset: ?>>, %c: i1, %n: index) -> (memref<4x4xf32>, memref<4x4xf32>) {
  %cst = memref.get_global @__constant_4x4xf32 : memref<4x4xf32>
  %0 = memref.alloc() {alignment = 64 : i64} : memref<4x4xf32>
  "linalg.matmul"(%a, %cst, %0) <{operandSegmentSizes = array<i32: 2, 1>}> ({
  ^bb0(%x: f32, %y: f32, %z: f32):
    %m = arith.mulf %x, %y : f32
    %s = arith.addf %z, %m : f32
    "linalg.yield"(%s) : (f32) -> ()
  }) : (memref<4x4xf32, strided<[?, ?], offset: ?>>, memref<4x4xf32>, memref<4x4xf32>) -> ()
  %1 = "scf.if"(%c) ({
    %cast = memref.cast %0 : memref<4x4xf32> to memref<4x4xf32, strided<[?, ?], offset: ?>>
    "scf.yield"(%cast) : (memref<4x4xf32, strided<[?, ?], offset: ?>>) -> ()
  }, {
    "scf.yield"(%a) : (memref<4x4xf32, strided<[?, ?], offset: ?>>) -> ()
  }) : (i1) -> memref<4x4xf32, strided<[?, ?], offset: ?>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<4x4xf32>
  memref.copy %1, %alloc : memref<4x4xf32, strided<[?, ?], offset: ?>> to memref<4x4xf32>
  %2 = "scf.for"(%n, %n, %n, %alloc) ({
  ^bb0(%i: index, %acc: memref<4x4xf32>):
    %f = memref.load %acc[%i, %i] : memref<4x4xf32>
    memref.store %f, %acc[%n, %n] : memref<4x4xf32>
    "scf.yield"(%acc) : (memref<4x4xf32>) -> ()
  }) {attr = 1 : i32} : (index, index, index, memref<4x4xf32>) -> memref<4x4xf32>
  "func.return"(%2, %0) : (memref<4x4xf32>, memref<4x4xf32>) -> ()
}

// -----

func.func @mask(%t: memref<8xf32, strided<[?], offset: ?>>, %v: vector<4xf32>, %i: index, %m: vector<4xi1>) -> memref<8xf32, strided<[?], offset: ?>> {
  "vector.mask"(%m) ({
    "vector.transfer_write"(%v, %t, %i) <{in_bounds = [false], operandSegmentSizes = array<i32: 1, 1, 1, 0>, permutation_map = affine_map<(d0) -> (d0)>}> : (vector<4xf32>, memref<8xf32, strided<[?], offset: ?>>, index) -> ()
    "vector.yield"() : () -> ()
  }) : (vector<4xi1>) -> ()
  return %t : memref<8xf32, strided<[?], offset: ?>>
}

// -----

"func.func"() <{arg_attrs = [{other.kept = 1 : i32}, {}], function_type = (memref<8xf32, strided<[?], offset: ?>>, memref<8xf32, strided<[?], offset: ?>>) -> memref<8xf32, strided<[?], offset: ?>>, sym_name = "attributes"}> ({
^bb0(%t: memref<8xf32, strided<[?], offset: ?>>, %u: memref<8xf32, strided<[?], offset: ?>>):
  "func.return"(%t) : (memref<8xf32, strided<[?], offset: ?>>) -> ()
}) : () -> ()
