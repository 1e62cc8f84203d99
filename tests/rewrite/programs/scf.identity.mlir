func.func @for(%t: memref<8xf32>, %n: index, %f: f32) -> (memref<8xf32>, memref<8xf32>, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %new = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  %r:3 = scf.for %i = %c0 to %n step %c1 iter_args(%x = %t, %y = %new, %k = %n) -> (memref<8xf32>, memref<8xf32>, index) {
    memref.store %f, %x[%i] : memref<8xf32>
    memref.store %f, %y[%i] : memref<8xf32>
    scf.yield %x, %y, %i : memref<8xf32>, memref<8xf32>, index
  }
  return %r#0, %r#1, %r#2 : memref<8xf32>, memref<8xf32>, index
}

// -----

func.func @for_of_copy(%t: memref<8xf32>, %n: index, %f: f32) -> (memref<8xf32>, memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t, %alloc : memref<8xf32> to memref<8xf32>
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%x = %alloc) -> memref<8xf32> {
    memref.store %f, %x[%i] : memref<8xf32>
    scf.yield %x : memref<8xf32>
  }
  return %t, %r : memref<8xf32>, memref<8xf32>
}

// -----

func.func @swap(%t: memref<8xf32>, %u: memref<8xf32>, %n: index) -> (memref<8xf32>, memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%x = %t, %y = %u) -> (memref<8xf32>, memref<8xf32>) {
    %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
    memref.copy %y, %alloc : memref<8xf32> to memref<8xf32>
    %alloc_0 = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
    memref.copy %x, %alloc_0 : memref<8xf32> to memref<8xf32>
    scf.yield %alloc, %alloc_0 : memref<8xf32>, memref<8xf32>
  }
  return %r#0, %r#1 : memref<8xf32>, memref<8xf32>
}

// -----

func.func @branches(%t: memref<8xf32>, %n: index, %f: f32, %b: i1) -> (memref<8xf32>, memref<2xf32>) {
  %new = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  %either = scf.if %b -> (memref<8xf32>) {
    scf.yield %t : memref<8xf32>
  } else {
    scf.yield %new : memref<8xf32>
  }
  %run = scf.execute_region -> memref<8xf32> {
    memref.store %f, %either[%n] : memref<8xf32>
    scf.yield %either : memref<8xf32>
  }
  %chosen = scf.index_switch %n -> memref<2xf32, strided<[?], offset: ?>>
  case 2 {
    %subview = memref.subview %run[%n] [2] [1] : memref<8xf32> to memref<2xf32, strided<[1], offset: ?>>
    %cast_0 = memref.cast %subview : memref<2xf32, strided<[1], offset: ?>> to memref<2xf32, strided<[?], offset: ?>>
    scf.yield %cast_0 : memref<2xf32, strided<[?], offset: ?>>
  }
  default {
    %s = memref.subview %run[4] [2] [1] : memref<8xf32> to memref<2xf32, strided<[1], offset: 4>>
    %cast = memref.cast %s : memref<2xf32, strided<[1], offset: 4>> to memref<2xf32, strided<[?], offset: ?>>
    scf.yield %cast : memref<2xf32, strided<[?], offset: ?>>
  }
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<2xf32>
  memref.copy %chosen, %alloc : memref<2xf32, strided<[?], offset: ?>> to memref<2xf32>
  return %run, %alloc : memref<8xf32>, memref<2xf32>
}

// -----

func.func @while(%t: memref<8xf32>, %n: index, %f: f32, %b: i1) -> memref<8xf32> {
  %r:2 = scf.while (%x = %t, %k = %n) : (memref<8xf32>, index) -> (memref<8xf32>, index) {
    scf.condition(%b) %x, %k : memref<8xf32>, index
  } do {
  ^bb0(%y: memref<8xf32>, %l: index):
    memref.store %f, %y[%l] : memref<8xf32>
    scf.yield %y, %l : memref<8xf32>, index
  }
  return %r#0 : memref<8xf32>
}

// -----

func.func @forall(%t: memref<8xf32>, %n: index, %f: f32) -> memref<8xf32> {
  scf.forall (%i) in (%n) {
    %one = memref.alloc() {alignment = 64 : i64} : memref<1xf32>
    %c0 = arith.constant 0 : index
    memref.store %f, %one[%c0] : memref<1xf32>
    %subview = memref.subview %t[%i] [1] [1] : memref<8xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.copy %one, %subview : memref<1xf32> to memref<1xf32, strided<[1], offset: ?>>
  }
  return %t : memref<8xf32>
}

// -----

func.func @blocks(%t: memref<8xf32>, %n: index, %f: f32, %b: i1) -> memref<8xf32> {
  %new = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  cf.cond_br %b, ^one(%t : memref<8xf32>), ^two(%new : memref<8xf32>)
^one(%x: memref<8xf32>):
  cf.br ^two(%x : memref<8xf32>)
^two(%y: memref<8xf32>):
  memref.store %f, %y[%n] : memref<8xf32>
  return %y : memref<8xf32>
}
