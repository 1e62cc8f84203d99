func.func private @external(tensor<?xf32>) -> tensor<4xf32>

func.func @slice(%t: tensor<8xf32> {bufferization.writable = false, bufferization.access = "read"}) -> tensor<4xf32> {
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %s_buffer = memref.subview %t_buffer[2] [4] [1] : memref<8xf32, strided<[?], offset: ?>> to memref<4xf32, strided<[?], offset: ?>>
  %s_buffer_0 = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  memref.copy %s_buffer, %s_buffer_0 : memref<4xf32, strided<[?], offset: ?>> to memref<4xf32>
  %s = bufferization.to_tensor %s_buffer_0 : memref<4xf32> to tensor<4xf32>
  return %s : tensor<4xf32>
}

func.func @calls(%t: tensor<8xf32>, %i: index, %f: f32) -> (tensor<4xf32>, tensor<4xf32>) attributes {llvm.emit_c_interface} {
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %new = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.store %f, %new[%i] : memref<8xf32>
  %set = bufferization.to_tensor %new : memref<8xf32> to tensor<8xf32>
  %a = call @slice(%set) : (tensor<8xf32>) -> tensor<4xf32>
  %wide_buffer = memref.cast %t_buffer : memref<8xf32, strided<[?], offset: ?>> to memref<?xf32, strided<[?], offset: ?>>
  %wide = bufferization.to_tensor %wide_buffer : memref<?xf32, strided<[?], offset: ?>> to tensor<?xf32>
  %b = func.call @external(%wide) : (tensor<?xf32>) -> tensor<4xf32>
  func.return %a, %b : tensor<4xf32>, tensor<4xf32>
}

// -----

func.func @first(%t: tensor<8xf32>, %n: i1) -> tensor<8xf32> {
  %r = call @second(%t, %n) : (tensor<8xf32>, i1) -> tensor<8xf32>
  return %r : tensor<8xf32>
}

func.func @second(%t: tensor<8xf32>, %n: i1) -> tensor<8xf32> {
  cf.cond_br %n, ^again, ^done
^again:
  %r = call @first(%t, %n) : (tensor<8xf32>, i1) -> tensor<8xf32>
  return %r : tensor<8xf32>
^done:
  return %t : tensor<8xf32>
}

// -----

func.func @layouts(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d0, d1)>}, %u: tensor<*xf32>)
    -> (tensor<4x8xf32>, tensor<*xf32>) {
  return %t, %u : tensor<4x8xf32>, tensor<*xf32>
}

// -----

module @named {
  memref.global "private" constant @__constant_2xi1 : memref<2xi1> = dense<true> {alignment = 64 : i64}
  memref.global "private" constant @__constant_2xf32_0 : memref<2xf32> = dense<[1.0, 3.0]> {alignment = 64 : i64}
  memref.global "private" constant @__constant_2xf32 : memref<2xf32> = dense<[1.0, 2.0]> {alignment = 64 : i64}
  func.func @constants(%i: index) -> (f32, f32, tensor<2xi1>) {
    %c = memref.get_global @__constant_2xf32 : memref<2xf32>
    %d = memref.get_global @__constant_2xf32_0 : memref<2xf32>
    %again = memref.get_global @__constant_2xf32 : memref<2xf32>
    %e_buffer = memref.get_global @__constant_2xi1 : memref<2xi1>
    %e = bufferization.to_tensor %e_buffer : memref<2xi1> to tensor<2xi1>
    %x = memref.load %c[%i] : memref<2xf32>
    %y = memref.load %d[%i] : memref<2xf32>
    %z = memref.load %again[%i] : memref<2xf32>
    %sum = arith.addf %x, %z : f32
    return %sum, %y, %e : f32, f32, tensor<2xi1>
  }
}

// -----

func.func @select(%t: tensor<8xf32>, %b: i1, %n: tensor<?xi32>) -> (tensor<8xf32>, tensor<?xindex>) {
  %n_buffer = bufferization.to_buffer %n : tensor<?xi32> to memref<?xi32, strided<[?], offset: ?>>
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %copy = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t_buffer_0, %copy : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t_buffer, %alloc : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  %r_buffer = arith.select %b, %alloc, %copy : memref<8xf32>
  %r = bufferization.to_tensor %r_buffer : memref<8xf32> to tensor<8xf32>
  %i_buffer = arith.index_cast %n_buffer : memref<?xi32, strided<[?], offset: ?>> to memref<?xindex, strided<[?], offset: ?>>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %i_buffer, %c0 : memref<?xindex, strided<[?], offset: ?>>
  %i_buffer_0 = memref.alloc(%dim) {alignment = 64 : i64} : memref<?xindex>
  memref.copy %i_buffer, %i_buffer_0 : memref<?xindex, strided<[?], offset: ?>> to memref<?xindex>
  %i = bufferization.to_tensor %i_buffer_0 : memref<?xindex> to tensor<?xindex>
  return %r, %i : tensor<8xf32>, tensor<?xindex>
}

// -----

func.func @memory(%m: memref<8xf32>, %t: tensor<8xf32>, %f: f32, %i: index) -> (memref<8xf32, strided<[?], offset: ?>>, f32) {
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  memref.store %f, %m[%i] : memref<8xf32>
  memref.copy %t_buffer, %m : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  %x = memref.load %m[%i] : memref<8xf32>
  %b = bufferization.to_buffer %t read_only : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  return %b, %x : memref<8xf32, strided<[?], offset: ?>>, f32
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

func.func @recursive(%t: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %r:2 = func.call @recursive(%t) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  %e_buffer = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  %e = bufferization.to_tensor %e_buffer : memref<4xf32> to tensor<4xf32>
  return %r#0, %e : tensor<4xf32>, tensor<4xf32>
}

// -----

func.func @f(%c: i1, %t: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {
  %f_buffer = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  linalg.fill ins(%x : f32) outs(%f_buffer : memref<8xf32>)
  %f = bufferization.to_tensor %f_buffer : memref<8xf32> to tensor<8xf32>
  cf.br ^bb1(%t : tensor<8xf32>)
^bb1(%a: tensor<8xf32>):
  %a_buffer = bufferization.to_buffer %a : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %g_buffer = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %a_buffer, %g_buffer : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  memref.store %x, %g_buffer[%i] : memref<8xf32>
  %g = bufferization.to_tensor %g_buffer : memref<8xf32> to tensor<8xf32>
  cf.cond_br %c, ^bb1(%f : tensor<8xf32>), ^bb2(%g, %f : tensor<8xf32>, tensor<8xf32>)
^bb2(%r: tensor<8xf32>, %s: tensor<8xf32>):
  %s_buffer = bufferization.to_buffer %s : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %h = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %s_buffer, %h : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  memref.store %x, %h[%i] : memref<8xf32>
  cf.cond_br %c, ^bb1(%f : tensor<8xf32>), ^bb3(%f : tensor<8xf32>)
^bb3(%u: tensor<8xf32>):
  return %u : tensor<8xf32>
}

// -----

func.func @g(%c: i1, %x: f32, %t: tensor<8xf32>, %u: tensor<8xf32>, %i: index) -> tensor<8xf32> {
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %u_buffer = bufferization.to_buffer %u : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %s_buffer = memref.subview %t_buffer_0[2] [4] [1] : memref<8xf32, strided<[?], offset: ?>> to memref<4xf32, strided<[?], offset: ?>>
  %s = bufferization.to_tensor %s_buffer : memref<4xf32, strided<[?], offset: ?>> to tensor<4xf32>
  %s2_buffer = memref.subview %u_buffer[0] [4] [2] : memref<8xf32, strided<[?], offset: ?>> to memref<4xf32, strided<[?], offset: ?>>
  %s2 = bufferization.to_tensor %s2_buffer : memref<4xf32, strided<[?], offset: ?>> to tensor<4xf32>
  %e_buffer = memref.alloc() {alignment = 64 : i64} : memref<4xf32>
  %e = bufferization.to_tensor %e_buffer : memref<4xf32> to tensor<4xf32>
  cf.cond_br %c, ^bb1(%s : tensor<4xf32>), ^bb1(%s2 : tensor<4xf32>)
^bb1(%a: tensor<4xf32>):
  %g = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t_buffer, %g : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  memref.store %x, %g[%i] : memref<8xf32>
  cf.cond_br %c, ^bb1(%e : tensor<4xf32>), ^bb2(%a : tensor<4xf32>)
^bb2(%b: tensor<4xf32>):
  %b_buffer = bufferization.to_buffer %b : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %subview = memref.subview %g[0] [4] [1] : memref<8xf32> to memref<4xf32, strided<[1]>>
  memref.copy %b_buffer, %subview : memref<4xf32, strided<[?], offset: ?>> to memref<4xf32, strided<[1]>>
  %k = bufferization.to_tensor %g : memref<8xf32> to tensor<8xf32>
  return %k : tensor<8xf32>
}

// -----

module @outer {
  memref.global "private" constant @__constant_2xf32 : memref<2xf32> = dense<[1.0, 2.0]> {alignment = 64 : i64}
  module @inner {
    memref.global "private" constant @__constant_2xf32 : memref<2xf32> = dense<[1.0, 2.0]> {alignment = 64 : i64}
    func.func @c(%i: index) -> f32 {
      %c = memref.get_global @__constant_2xf32 : memref<2xf32>
      %x = memref.load %c[%i] : memref<2xf32>
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

func.func private @f1(%x: f32, %i: index, %b: i1, %t11: tensor<4x?xf32>, %t12: tensor<32xf32> {bufferization.writable = false}) -> () {
  %t11_buffer = bufferization.to_buffer %t11 : tensor<4x?xf32> to memref<4x?xf32, strided<[?, ?], offset: ?>>
  %t11_buffer_0 = bufferization.to_buffer %t11 : tensor<4x?xf32> to memref<4x?xf32, strided<[?, ?], offset: ?>>
  %c1 = arith.constant 1 : index
  %dim = memref.dim %t11_buffer_0, %c1 : memref<4x?xf32, strided<[?, ?], offset: ?>>
  %v13_buffer = memref.alloc(%dim) {alignment = 64 : i64} : memref<4x?xf32>
  linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%t11_buffer : memref<4x?xf32, strided<[?, ?], offset: ?>>) outs(%v13_buffer : memref<4x?xf32>) {
  ^bb0(%p: f32, %q: f32):
    linalg.yield %p : f32
  }
  %v13 = bufferization.to_tensor %v13_buffer : memref<4x?xf32> to tensor<4x?xf32>
  %c1_0 = arith.constant 1 : index
  %dim_0 = memref.dim %v13_buffer, %c1_0 : memref<4x?xf32>
  %alloc = memref.alloc(%dim_0) {alignment = 64 : i64} : memref<4x?xf32>
  memref.copy %v13_buffer, %alloc : memref<4x?xf32> to memref<4x?xf32>
  %tensor = bufferization.to_tensor %alloc : memref<4x?xf32> to tensor<4x?xf32>
  cf.br ^bb1(%tensor : tensor<4x?xf32>)
  ^bb1(%p15: tensor<4x?xf32>):
  cf.cond_br %b, ^bb1(%p15 : tensor<4x?xf32>), ^bb2(%p15 : tensor<4x?xf32>)
  ^bb2(%p16: tensor<4x?xf32>):
  %p16_buffer = bufferization.to_buffer %p16 : tensor<4x?xf32> to memref<4x?xf32, strided<[?, ?], offset: ?>>
  %p16_buffer_0 = bufferization.to_buffer %p16 : tensor<4x?xf32> to memref<4x?xf32, strided<[?, ?], offset: ?>>
  %v38 = scf.if %b -> (memref<4x?xf32, strided<[?, ?], offset: ?>>) {
    linalg.fill ins(%x : f32) outs(%v13_buffer : memref<4x?xf32>)
    scf.yield %p16_buffer_0 : memref<4x?xf32, strided<[?, ?], offset: ?>>
  } else {
    scf.yield %p16_buffer : memref<4x?xf32, strided<[?, ?], offset: ?>>
  }
  return 
}

// -----
// Blocks get their types after the ops in them, which may stand in a circle of blocks inside another.
func.func @nested_circles_of_blocks(%arg0: tensor<?x?xf32>, %arg1: tensor<10x10xf32>, %c: i1) {
  %arg1_buffer = bufferization.to_buffer %arg1 : tensor<10x10xf32> to memref<10x10xf32, strided<[?, ?], offset: ?>>
  cf.br ^bb1(%arg0 : tensor<?x?xf32>)
^bb1(%1: tensor<?x?xf32>):
  cf.cond_br %c, ^bb2, ^bb6
^bb2:
  cf.br ^bb3(%1 : tensor<?x?xf32>)
^bb3(%5: tensor<?x?xf32>):
  %buffer = bufferization.to_buffer %5 : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  cf.cond_br %c, ^bb4, ^bb5
^bb4:
  %c0 = arith.constant 0 : index
  %dim = memref.dim %buffer, %c0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c1 = arith.constant 1 : index
  %dim_0 = memref.dim %buffer, %c1 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %s_buffer = memref.alloc(%dim, %dim_0) {alignment = 64 : i64} : memref<?x?xf32>
  memref.copy %buffer, %s_buffer : memref<?x?xf32, strided<[?, ?], offset: ?>> to memref<?x?xf32>
  %subview = memref.subview %s_buffer[0, 0] [10, 10] [1, 1] : memref<?x?xf32> to memref<10x10xf32, strided<[?, 1]>>
  memref.copy %arg1_buffer, %subview : memref<10x10xf32, strided<[?, ?], offset: ?>> to memref<10x10xf32, strided<[?, 1]>>
  %s = bufferization.to_tensor %s_buffer : memref<?x?xf32> to tensor<?x?xf32>
  cf.br ^bb3(%s : tensor<?x?xf32>)
^bb5:
  cf.br ^bb1(%5 : tensor<?x?xf32>)
^bb6:
  return
}
