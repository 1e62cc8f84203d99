func.func @element(%t: tensor<8xf32>, %i: index, %f: f32) -> tensor<8xf32> {
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %r = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t_buffer, %r : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  memref.store %f, %r[%i] : memref<8xf32>
  %e = memref.load %r[%i] : memref<8xf32>
  memref.store %e, %r[%i] : memref<8xf32>
  %s = bufferization.to_tensor %r : memref<8xf32> to tensor<8xf32>
  return %s : tensor<8xf32>
}

// -----

func.func @shared(%t: tensor<8xf32>, %i: index, %f: f32) -> tensor<8xf32> {
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t_buffer, %alloc : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  "scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 4>}> ({
  ^bb0(%iv: index):
    %p = memref.subview %alloc[%iv] [2] [1] : memref<8xf32> to memref<2xf32, strided<[1], offset: ?>>
    linalg.fill ins(%f : f32) outs(%p : memref<2xf32, strided<[1], offset: ?>>)
    %subview = memref.subview %alloc[%iv] [2] [1] : memref<8xf32> to memref<2xf32, strided<[1], offset: ?>>
    memref.copy %p, %subview : memref<2xf32, strided<[1], offset: ?>> to memref<2xf32, strided<[1], offset: ?>>
    scf.forall.in_parallel {
    }
  }) : () -> ()
  %r = bufferization.to_tensor %alloc : memref<8xf32> to tensor<8xf32>
  return %r : tensor<8xf32>
}

// -----

func.func @two_shared(%t: tensor<8xf32>, %u: tensor<?xf32>, %i: index, %f: f32) -> (tensor<8xf32>, tensor<?xf32>) {
  %u_buffer = bufferization.to_buffer %u : tensor<?xf32> to memref<?xf32, strided<[?], offset: ?>>
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t_buffer, %alloc : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %u_buffer, %c0 : memref<?xf32, strided<[?], offset: ?>>
  %alloc_0 = memref.alloc(%dim) {alignment = 64 : i64} : memref<?xf32>
  memref.copy %u_buffer, %alloc_0 : memref<?xf32, strided<[?], offset: ?>> to memref<?xf32>
  "scf.forall"(%i, %i) <{mapping = [#gpu.thread<x>], operandSegmentSizes = array<i32: 0, 1, 1, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: -9223372036854775808>, staticUpperBound = array<i64: -9223372036854775808>}> ({
  ^bb0(%iv: index):
    %p = memref.subview %alloc[%iv] [2] [1] : memref<8xf32> to memref<2xf32, strided<[1], offset: ?>>
    linalg.fill ins(%f : f32) outs(%p : memref<2xf32, strided<[1], offset: ?>>)
    %subview = memref.subview %alloc[%iv] [2] [1] : memref<8xf32> to memref<2xf32, strided<[1], offset: ?>>
    memref.copy %p, %subview : memref<2xf32, strided<[1], offset: ?>> to memref<2xf32, strided<[1], offset: ?>>
    scf.forall.in_parallel {
    }
  }) : (index, index) -> ()
  %r_1_tensor = bufferization.to_tensor %alloc_0 : memref<?xf32> to tensor<?xf32>
  %r_0_tensor = bufferization.to_tensor %alloc : memref<8xf32> to tensor<8xf32>
  return %r_0_tensor, %r_1_tensor : tensor<8xf32>, tensor<?xf32>
}

// -----

func.func @shared(%t: tensor<8xf32>, %i: index, %f: f32) -> tensor<8xf32> {
  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %t_buffer, %alloc : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  scf.forall (%iv) in (4) {
    %p = memref.subview %alloc[%iv] [2] [1] : memref<8xf32> to memref<2xf32, strided<[1], offset: ?>>
    linalg.fill ins(%f : f32) outs(%p : memref<2xf32, strided<[1], offset: ?>>)
    %subview = memref.subview %alloc[%iv] [2] [1] : memref<8xf32> to memref<2xf32, strided<[1], offset: ?>>
    memref.copy %p, %subview : memref<2xf32, strided<[1], offset: ?>> to memref<2xf32, strided<[1], offset: ?>>
  } {mapping = [#gpu.thread<x>]}
  %r = bufferization.to_tensor %alloc : memref<8xf32> to tensor<8xf32>
  return %r : tensor<8xf32>
}

// -----

memref.global "private" constant @__constant_4x4xf32 : memref<4x4xf32> = dense<1.0> {alignment = 64 : i64}
func.func @regions(%a: tensor<4x4xf32>, %c: i1, %n: index) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %a_buffer = bufferization.to_buffer %a : tensor<4x4xf32> to memref<4x4xf32, strided<[?, ?], offset: ?>>
  %a_buffer_0 = bufferization.to_buffer %a : tensor<4x4xf32> to memref<4x4xf32, strided<[?, ?], offset: ?>>
  %cst = memref.get_global @__constant_4x4xf32 : memref<4x4xf32>
  %buffer = memref.alloc() {alignment = 64 : i64} : memref<4x4xf32>
  "linalg.matmul"(%a_buffer_0, %cst, %buffer) <{operandSegmentSizes = array<i32: 2, 1>}> ({
  ^bb0(%x: f32, %y: f32, %z: f32):
    %m = arith.mulf %x, %y : f32
    %s = arith.addf %z, %m : f32
    "linalg.yield"(%s) : (f32) -> ()
  }) : (memref<4x4xf32, strided<[?, ?], offset: ?>>, memref<4x4xf32>, memref<4x4xf32>) -> ()
  %0 = bufferization.to_tensor %buffer : memref<4x4xf32> to tensor<4x4xf32>
  %1 = "scf.if"(%c) ({
    %cast = memref.cast %buffer : memref<4x4xf32> to memref<4x4xf32, strided<[?, ?], offset: ?>>
    "scf.yield"(%cast) : (memref<4x4xf32, strided<[?, ?], offset: ?>>) -> ()
  }, {
    "scf.yield"(%a_buffer) : (memref<4x4xf32, strided<[?, ?], offset: ?>>) -> ()
  }) : (i1) -> memref<4x4xf32, strided<[?, ?], offset: ?>>
  %alloc = memref.alloc() {alignment = 64 : i64} : memref<4x4xf32>
  memref.copy %1, %alloc : memref<4x4xf32, strided<[?, ?], offset: ?>> to memref<4x4xf32>
  %buffer_0 = "scf.for"(%n, %n, %n, %alloc) ({
  ^bb0(%i: index, %acc: memref<4x4xf32>):
    %f = memref.load %acc[%i, %i] : memref<4x4xf32>
    memref.store %f, %acc[%n, %n] : memref<4x4xf32>
    "scf.yield"(%acc) : (memref<4x4xf32>) -> ()
  }) {attr = 1 : i32} : (index, index, index, memref<4x4xf32>) -> memref<4x4xf32>
  %2 = bufferization.to_tensor %buffer_0 : memref<4x4xf32> to tensor<4x4xf32>
  "func.return"(%2, %0) : (tensor<4x4xf32>, tensor<4x4xf32>) -> ()
}

// -----
// 'vector.mask' op body must bufferize in-place
// -----

"func.func"() <{arg_attrs = [{bufferization.writable = false, other.kept = 1 : i32}, {bufferization.writable = true}], function_type = (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>, sym_name = "attributes"}> ({
^bb0(%t: tensor<8xf32>, %u: tensor<8xf32>):
  "func.return"(%t) : (tensor<8xf32>) -> ()
}) : () -> ()
