func.func @for(%t: memref<8xf32, strided<[?], offset: ?>>, %n: index, %f: f32) -> (memref<8xf32, strided<[?], offset: ?>>, memref<8xf32>, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %new = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  %r:3 = scf.for %i = %c0 to %n step %c1 iter_args(%x = %t, %y = %new, %k = %n) -> (memref<8xf32, strided<[?], offset: ?>>, memref<8xf32>, index) {
    memref.store %f, %x[%i] : memref<8xf32, strided<[?], offset: ?>>
    memref.store %f, %y[%i] : memref<8xf32>
    scf.yield %x, %y, %i : memref<8xf32, strided<[?], offset: ?>>, memref<8xf32>, index
  }
  return %r#0, %r#1, %r#2 : memref<8xf32, strided<[?], offset: ?>>, memref<8xf32>, index
}

// -----

func.func @for_of_copy(%t: memref<8xf32, strided<[?], offset: ?>>, %n: index, %f: f32) -> (memref<8xf32, strided<[?], offset: ?>>, memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t, %alloc : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%x = %alloc) -> memref<8xf32> {
    memref.store %f, %x[%i] : memref<8xf32>
    scf.yield %x : memref<8xf32>
  }
  return %t, %r : memref<8xf32, strided<[?], offset: ?>>, memref<8xf32>
}

// -----
// Yield operand #0 is not equivalent to the corresponding iter bbArg
// -----

func.func @branches(%t: memref<8xf32, strided<[?], offset: ?>>, %n: index, %f: f32, %b: i1) -> (memref<8xf32, strided<[?], offset: ?>>, memref<2xf32, strided<[?], offset: ?>>) {
  %new = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  %either = scf.if %b -> (memref<8xf32, strided<[?], offset: ?>>) {
    scf.yield %t : memref<8xf32, strided<[?], offset: ?>>
  } else {
    %cast = memref.cast %new : memref<8xf32> to memref<8xf32, strided<[?], offset: ?>>
    scf.yield %cast : memref<8xf32, strided<[?], offset: ?>>
  }
  %run = scf.execute_region -> memref<8xf32, strided<[?], offset: ?>> {
    memref.store %f, %either[%n] : memref<8xf32, strided<[?], offset: ?>>
    scf.yield %either : memref<8xf32, strided<[?], offset: ?>>
  }
  %chosen = scf.index_switch %n -> memref<2xf32, strided<[?], offset: ?>>
  case 2 {
    %subview = memref.subview %run[%n] [2] [1] : memref<8xf32, strided<[?], offset: ?>> to memref<2xf32, strided<[?], offset: ?>>
    scf.yield %subview : memref<2xf32, strided<[?], offset: ?>>
  }
  default {
    %s = memref.subview %run[4] [2] [1] : memref<8xf32, strided<[?], offset: ?>> to memref<2xf32, strided<[?], offset: ?>>
    scf.yield %s : memref<2xf32, strided<[?], offset: ?>>
  }
  return %run, %chosen : memref<8xf32, strided<[?], offset: ?>>, memref<2xf32, strided<[?], offset: ?>>
}

// -----

func.func @while(%t: memref<8xf32, strided<[?], offset: ?>>, %n: index, %f: f32, %b: i1) -> memref<8xf32, strided<[?], offset: ?>> {
  %r:2 = scf.while (%x = %t, %k = %n) : (memref<8xf32, strided<[?], offset: ?>>, index) -> (memref<8xf32, strided<[?], offset: ?>>, index) {
    scf.condition(%b) %x, %k : memref<8xf32, strided<[?], offset: ?>>, index
  } do {
  ^bb0(%y: memref<8xf32, strided<[?], offset: ?>>, %l: index):
    memref.store %f, %y[%l] : memref<8xf32, strided<[?], offset: ?>>
    scf.yield %y, %l : memref<8xf32, strided<[?], offset: ?>>, index
  }
  return %r#0 : memref<8xf32, strided<[?], offset: ?>>
}

// -----

func.func @forall(%t: memref<8xf32, strided<[?], offset: ?>>, %n: index, %f: f32) -> memref<8xf32, strided<[?], offset: ?>> {
  scf.forall (%i) in (%n) {
    %one = memref.alloc() {alignment = 64 : i64} : memref<1xf32>
    %c0 = arith.constant 0 : index
    memref.store %f, %one[%c0] : memref<1xf32>
    %subview = memref.subview %t[%i] [1] [1] : memref<8xf32, strided<[?], offset: ?>> to memref<1xf32, strided<[?], offset: ?>>
    memref.copy %one, %subview : memref<1xf32> to memref<1xf32, strided<[?], offset: ?>>
  }
  return %t : memref<8xf32, strided<[?], offset: ?>>
}

// -----

func.func @blocks(%t: memref<8xf32, strided<[?], offset: ?>>, %n: index, %f: f32, %b: i1) -> memref<8xf32, strided<[?], offset: ?>> {
  %new = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  %cast = memref.cast %new : memref<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  cf.cond_br %b, ^one(%t : memref<8xf32, strided<[?], offset: ?>>), ^two(%cast : memref<8xf32, strided<[?], offset: ?>>)
^one(%x: memref<8xf32, strided<[?], offset: ?>>):
  cf.br ^two(%x : memref<8xf32, strided<[?], offset: ?>>)
^two(%y: memref<8xf32, strided<[?], offset: ?>>):
  memref.store %f, %y[%n] : memref<8xf32, strided<[?], offset: ?>>
  return %y : memref<8xf32, strided<[?], offset: ?>>
}
