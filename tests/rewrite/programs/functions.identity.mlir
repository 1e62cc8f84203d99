func.func private @external(memref<?xf32>) -> memref<4xf32>

func.func @slice(%t: memref<8xf32> {bufferization.access = "read"}) -> memref<4xf32> {
  %s = memref.subview %t[2] [4] [1] : memref<8xf32> to memref<4xf32, strided<[1], offset: 2>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  memref.copy %s, %alloc : memref<4xf32, strided<[1], offset: 2>> to memref<4xf32>
  return %alloc : memref<4xf32>
}

func.func @calls(%t: memref<8xf32>, %i: index, %f: f32) -> (memref<4xf32>, memref<4xf32>) attributes {llvm.emit_c_interface} {
  %new = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.store %f, %new[%i] : memref<8xf32>
  %a = call @slice(%new) : (memref<8xf32>) -> memref<4xf32>
  %wide = memref.cast %t : memref<8xf32> to memref<?xf32>
  %b = func.call @external(%wide) : (memref<?xf32>) -> memref<4xf32>
  func.return %a, %b : memref<4xf32>, memref<4xf32>
}

// -----

func.func @first(%t: memref<8xf32>, %n: i1) -> memref<8xf32> {
  %r = call @second(%t, %n) : (memref<8xf32>, i1) -> memref<8xf32>
  return %r : memref<8xf32>
}

func.func @second(%t: memref<8xf32>, %n: i1) -> memref<8xf32> {
  cf.cond_br %n, ^again, ^done
^again:
  %r = call @first(%t, %n) : (memref<8xf32>, i1) -> memref<8xf32>
  return %r : memref<8xf32>
^done:
  return %t : memref<8xf32>
}

// -----

func.func @layouts(%t: memref<4x8xf32>, %u: memref<*xf32>)
    -> (memref<4x8xf32>, memref<*xf32>) {
  return %t, %u : memref<4x8xf32>, memref<*xf32>
}

// -----

module @named {
  memref.global "private" constant @__constant_2xi1 : memref<2xi1> = dense<true> {alignment = 64 : i64}
  memref.global "private" constant @__constant_2xf32_0 : memref<2xf32> = dense<[1.0, 3.0]> {alignment = 64 : i64}
  memref.global "private" constant @__constant_2xf32 : memref<2xf32> = dense<[1.0, 2.0]> {alignment = 64 : i64}
  func.func @constants(%i: index) -> (f32, f32, memref<2xi1>) {
    %c = memref.get_global @__constant_2xf32 : memref<2xf32>
    %d = memref.get_global @__constant_2xf32_0 : memref<2xf32>
    %again = memref.get_global @__constant_2xf32 : memref<2xf32>
    %e = memref.get_global @__constant_2xi1 : memref<2xi1>
    %x = memref.load %c[%i] : memref<2xf32>
    %y = memref.load %d[%i] : memref<2xf32>
    %z = memref.load %again[%i] : memref<2xf32>
    %sum = arith.addf %x, %z : f32
    return %sum, %y, %e : f32, f32, memref<2xi1>
  }
}

// -----

func.func @select(%t: memref<8xf32>, %b: i1, %n: memref<?xi32>) -> (memref<8xf32>, memref<?xindex>) {
  %copy = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t, %copy : memref<8xf32> to memref<8xf32>
  %r = arith.select %b, %t, %copy : memref<8xf32>
  %i = arith.index_cast %n : memref<?xi32> to memref<?xindex>
  return %r, %i : memref<8xf32>, memref<?xindex>
}

// -----

func.func @memory(%m: memref<8xf32>, %t: memref<8xf32>, %f: f32, %i: index) -> (memref<8xf32, strided<[?], offset: ?>>, f32) {
  memref.store %f, %m[%i] : memref<8xf32>
  memref.copy %t, %m : memref<8xf32> to memref<8xf32>
  %x = memref.load %m[%i] : memref<8xf32>
  %cast = memref.cast %t : memref<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  return %cast, %x : memref<8xf32, strided<[?], offset: ?>>, f32
}

// -----

memref.global "private" constant @__constant_2xf32_1 : memref<2xf32> = dense<7.0> {alignment = 64 : i64}
memref.global "private" constant @__constant_2xf32_0 : memref<2xf32> = dense<[6.0, 6.0]> {alignment = 64 : i64}
memref.global "private" constant @__constant_2xf32 : memref<2xf32> = dense<[5.0, 5.0]> {alignment = 64 : i64}
memref.global "private" constant @user : memref<2xf32> = dense<[1.0, 2.0]>
memref.global "private" constant @user2 : memref<2xf32> = dense<[1.0, 2.0]> {alignment = 64 : i64}
memref.global constant @"mine 3" : memref<2xf32> = dense<[1.0, 3.0]> {alignment = 64 : i64}
memref.global @user4 : memref<2xf32> = dense<[1.0, 4.0]> {alignment = 64 : i64}
memref.global "private" constant @user5 : memref<2xf32> = dense<5.0> {alignment = 32 : i64}
memref.global "private" constant @user7 : memref<2xf32> = dense<[7.0, 7.0]>
func.func @use_globals(%i: index) -> (f32, f32, f32, f32, f32, f32) {
  %c = memref.get_global @user2 : memref<2xf32>
  %c3 = memref.get_global @"mine 3" : memref<2xf32>
  %c4 = memref.get_global @user4 : memref<2xf32>
  %c5 = memref.get_global @__constant_2xf32 : memref<2xf32>
  %c6 = memref.get_global @__constant_2xf32_0 : memref<2xf32>
  %c7 = memref.get_global @__constant_2xf32_1 : memref<2xf32>
  %x = memref.load %c[%i] : memref<2xf32>
  %x3 = memref.load %c3[%i] : memref<2xf32>
  %x4 = memref.load %c4[%i] : memref<2xf32>
  %x5 = memref.load %c5[%i] : memref<2xf32>
  %x6 = memref.load %c6[%i] : memref<2xf32>
  %x7 = memref.load %c7[%i] : memref<2xf32>
  return %x, %x3, %x4, %x5, %x6, %x7 : f32, f32, f32, f32, f32, f32
}

// -----

func.func @recursive(%t: memref<4xf32>) -> (memref<4xf32>, memref<4xf32>) {
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  memref.copy %t, %alloc : memref<4xf32> to memref<4xf32>
  %r:2 = func.call @recursive(%alloc) : (memref<4xf32>) -> (memref<4xf32>, memref<4xf32>)
  %e = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  return %r#0, %e : memref<4xf32>, memref<4xf32>
}

// -----

func.func @f(%c: i1, %t: memref<8xf32>, %x: f32, %i: index) -> memref<8xf32> {
  %f = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  linalg.fill ins(%x : f32) outs(%f : memref<8xf32>)
  cf.br ^bb1(%t : memref<8xf32>)
^bb1(%a: memref<8xf32>):
  %g = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %a, %g : memref<8xf32> to memref<8xf32>
  memref.store %x, %g[%i] : memref<8xf32>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %f, %alloc : memref<8xf32> to memref<8xf32>
  cf.cond_br %c, ^bb1(%f : memref<8xf32>), ^bb2(%g, %alloc : memref<8xf32>, memref<8xf32>)
^bb2(%r: memref<8xf32>, %s: memref<8xf32>):
  memref.store %x, %s[%i] : memref<8xf32>
  cf.cond_br %c, ^bb1(%f : memref<8xf32>), ^bb3(%f : memref<8xf32>)
^bb3(%u: memref<8xf32>):
  return %u : memref<8xf32>
}

// -----
// type mismatch for bb argument #0 of successor #1
// -----

module @outer {
  memref.global "private" constant @__constant_2xf32 : memref<2xf32> = dense<[1.0, 2.0]> {alignment = 64 : i64}
  module @inner {
    func.func @c(%i: index) -> f32 {
      %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
      %x = tensor.extract %c[%i] : tensor<2xf32>
      return %x : f32
    }
  }
  func.func @d(%i: index) -> f32 {
    %c = memref.get_global @__constant_2xf32 : memref<2xf32>
    %x = memref.load %c[%i] : memref<2xf32>
    return %x : f32
  }
}


// -----

func.func private @f1(%x: f32, %i: index, %b: i1, %t11: memref<4x?xf32>, %t12: memref<32xf32>) -> () {
  linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t11 : memref<4x?xf32>) outs(%t11 : memref<4x?xf32>) {
  ^bb0(%p: f32, %q: f32):
    linalg.yield %p : f32
  }
  %c1 = arith.constant 1 : index
  %dim = memref.dim %t11, %c1 : memref<4x?xf32>
  %alloc = memref.alloc(%dim) {alignment = 64 : i64} : memref<4x?xf32>
  memref.copy %t11, %alloc : memref<4x?xf32> to memref<4x?xf32>
  cf.br ^bb1(%alloc : memref<4x?xf32>)
  ^bb1(%p15: memref<4x?xf32>):
  cf.cond_br %b, ^bb1(%p15 : memref<4x?xf32>), ^bb2(%p15 : memref<4x?xf32>)
  ^bb2(%p16: memref<4x?xf32>):
  %v38 = scf.if %b -> (memref<4x?xf32>) {
    linalg.fill ins(%x : f32) outs(%t11 : memref<4x?xf32>)
    scf.yield %p16 : memref<4x?xf32>
  } else {
    scf.yield %p16 : memref<4x?xf32>
  }
  return 
}

// -----
// Blocks get their types after the ops in them, which may stand in a circle of blocks inside another.
func.func @nested_circles_of_blocks(%arg0: memref<?x?xf32>, %arg1: memref<10x10xf32>, %c: i1) {
  cf.br ^bb1(%arg0 : memref<?x?xf32>)
^bb1(%1: memref<?x?xf32>):
  cf.cond_br %c, ^bb2, ^bb6
^bb2:
  cf.br ^bb3(%1 : memref<?x?xf32>)
^bb3(%5: memref<?x?xf32>):
  cf.cond_br %c, ^bb4, ^bb5
^bb4:
  %subview = memref.subview %5[0, 0] [10, 10] [1, 1] : memref<?x?xf32> to memref<10x10xf32, strided<[?, 1]>>
  memref.copy %arg1, %subview : memref<10x10xf32> to memref<10x10xf32, strided<[?, 1]>>
  cf.br ^bb3(%5 : memref<?x?xf32>)
^bb5:
  cf.br ^bb1(%5 : memref<?x?xf32>)
^bb6:
  return
}
