func.func @for(%t: tensor<8xf32>, %n: index, %f: f32) -> (tensor<8xf32>, tensor<8xf32>, index) {
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %new = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t_buffer, %alloc : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  %r:3 = scf.for %i = %c0 to %n step %c1 iter_args(%x = %alloc, %y = %new, %k = %n) -> (memref<8xf32>, memref<8xf32>, index) {
    memref.store %f, %x[%i] : memref<8xf32>
    memref.store %f, %y[%i] : memref<8xf32>
    scf.yield %x, %y, %i : memref<8xf32>, memref<8xf32>, index
  }
  %r_1_tensor = bufferization.to_tensor %r#1 : memref<8xf32> to tensor<8xf32>
  %r_0_tensor = bufferization.to_tensor %r#0 : memref<8xf32> to tensor<8xf32>
  return %r_0_tensor, %r_1_tensor, %r#2 : tensor<8xf32>, tensor<8xf32>, index
}

// -----

func.func @for_of_copy(%t: tensor<8xf32>, %n: index, %f: f32) -> (tensor<8xf32>, tensor<8xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t_buffer, %alloc : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  %r_buffer = scf.for %i = %c0 to %n step %c1 iter_args(%x = %alloc) -> memref<8xf32> {
    memref.store %f, %x[%i] : memref<8xf32>
    scf.yield %x : memref<8xf32>
  }
  %r = bufferization.to_tensor %r_buffer : memref<8xf32> to tensor<8xf32>
  return %t, %r : tensor<8xf32>, tensor<8xf32>
}

// -----
// Yield operand #0 is not equivalent to the corresponding iter bbArg
// -----

func.func @branches(%t: tensor<8xf32>, %n: index, %f: f32, %b: i1) -> (tensor<8xf32>, tensor<2xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %new = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  %either = scf.if %b -> (memref<8xf32, strided<[?], offset: ?>>) {
    scf.yield %t_buffer : memref<8xf32, strided<[?], offset: ?>>
  } else {
    %cast = memref.cast %new : memref<8xf32> to memref<8xf32, strided<[?], offset: ?>>
    scf.yield %cast : memref<8xf32, strided<[?], offset: ?>>
  }
  %run_buffer = scf.execute_region -> memref<8xf32> {
    %a = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
    memref.copy %either, %a : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
    memref.store %f, %a[%n] : memref<8xf32>
    scf.yield %a : memref<8xf32>
  }
  %run = bufferization.to_tensor %run_buffer : memref<8xf32> to tensor<8xf32>
  %chosen_buffer = scf.index_switch %n -> memref<2xf32, strided<[?], offset: ?>>
  case 2 {
    %subview = memref.subview %run_buffer[%n] [2] [1] : memref<8xf32> to memref<2xf32, strided<[1], offset: ?>>
    %cast_1 = memref.cast %subview : memref<2xf32, strided<[1], offset: ?>> to memref<2xf32, strided<[?], offset: ?>>
    scf.yield %cast_1 : memref<2xf32, strided<[?], offset: ?>>
  }
  default {
    %s = memref.subview %run_buffer[4] [2] [1] : memref<8xf32> to memref<2xf32, strided<[1], offset: 4>>
    %cast_0 = memref.cast %s : memref<2xf32, strided<[1], offset: 4>> to memref<2xf32, strided<[?], offset: ?>>
    scf.yield %cast_0 : memref<2xf32, strided<[?], offset: ?>>
  }
  %chosen = bufferization.to_tensor %chosen_buffer : memref<2xf32, strided<[?], offset: ?>> to tensor<2xf32>
  return %run, %chosen : tensor<8xf32>, tensor<2xf32>
}

// -----

func.func @while(%t: tensor<8xf32>, %n: index, %f: f32, %b: i1) -> tensor<8xf32> {
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t_buffer, %alloc : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  %r:2 = scf.while (%x = %alloc, %k = %n) : (memref<8xf32>, index) -> (memref<8xf32>, index) {
    scf.condition(%b) %x, %k : memref<8xf32>, index
  } do {
  ^bb0(%y: memref<8xf32>, %l: index):
    memref.store %f, %y[%l] : memref<8xf32>
    scf.yield %y, %l : memref<8xf32>, index
  }
  %r_0_tensor = bufferization.to_tensor %r#0 : memref<8xf32> to tensor<8xf32>
  return %r_0_tensor : tensor<8xf32>
}

// -----

func.func @forall(%t: tensor<8xf32>, %n: index, %f: f32) -> tensor<8xf32> {
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t_buffer, %alloc : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  scf.forall (%i) in (%n) {
    %one = memref.alloc() {alignment = 64 : i64} : memref<1xf32>
    %c0 = arith.constant 0 : index
    memref.store %f, %one[%c0] : memref<1xf32>
    %subview = memref.subview %alloc[%i] [1] [1] : memref<8xf32> to memref<1xf32, strided<[1], offset: ?>>
    memref.copy %one, %subview : memref<1xf32> to memref<1xf32, strided<[1], offset: ?>>
  }
  %r = bufferization.to_tensor %alloc : memref<8xf32> to tensor<8xf32>
  return %r : tensor<8xf32>
}

// -----

func.func @blocks(%t: tensor<8xf32>, %n: index, %f: f32, %b: i1) -> tensor<8xf32> {
  %new_buffer = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  %new = bufferization.to_tensor %new_buffer : memref<8xf32> to tensor<8xf32>
  cf.cond_br %b, ^one(%t : tensor<8xf32>), ^two(%new : tensor<8xf32>)
^one(%x: tensor<8xf32>):
  cf.br ^two(%x : tensor<8xf32>)
^two(%y: tensor<8xf32>):
  %y_buffer = bufferization.to_buffer %y : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %a_buffer = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %y_buffer, %a_buffer : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  memref.store %f, %a_buffer[%n] : memref<8xf32>
  %a = bufferization.to_tensor %a_buffer : memref<8xf32> to tensor<8xf32>
  return %a : tensor<8xf32>
}
