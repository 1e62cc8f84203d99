// The size of the copy is that of the result of the op before it: collapse.
func.func @f(%x: f32, %i: index, %j: index, %t: memref<?x?xf32>, %u: memref<?x?xf32>) -> (memref<?xf32>, memref<?xf32>) {
  %r = memref.collapse_shape %t [[0, 1]] : memref<?x?xf32> into memref<?xf32>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %t, %c0 : memref<?x?xf32>
  %c1 = arith.constant 1 : index
  %dim_0 = memref.dim %t, %c1 : memref<?x?xf32>
  %size = affine.apply affine_map<()[s0, s1] -> (s0 * s1)>()[%dim, %dim_0]
  %z = memref.alloc(%size) {alignment = 64 : i64} : memref<?xf32>
  linalg.fill ins(%x : f32) outs(%z : memref<?xf32>)
  return %r, %z : memref<?xf32>, memref<?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: collapse3.
func.func @f(%x: f32, %i: index, %j: index, %t: memref<?x?xf32>, %u: memref<?x?xf32>) -> (memref<?xf32>, memref<?xf32>) {
  %e = memref.alloc(%i, %j) {alignment = 64 : i64} : memref<?x4x?xf32>
  %r = memref.collapse_shape %e [[0, 1, 2]] : memref<?x4x?xf32> into memref<?xf32>
  linalg.fill ins(%x : f32) outs(%r : memref<?xf32>)
  return %r, %r : memref<?xf32>, memref<?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: concat.
func.func @f(%x: f32, %i: index, %j: index, %t: memref<?x?xf32>, %u: memref<?x?xf32>) -> (memref<?x?xf32>, memref<?x?xf32>) {
  %c1_1 = arith.constant 1 : index
  %dim_5 = memref.dim %t, %c1_1 : memref<?x?xf32>
  %c0_3 = arith.constant 0 : index
  %dim_6 = memref.dim %t, %c0_3 : memref<?x?xf32>
  %c0_4 = arith.constant 0 : index
  %dim_7 = memref.dim %t, %c0_4 : memref<?x?xf32>
  %size_1 = affine.apply affine_map<()[s0, s1] -> (s0 + s1)>()[%dim_6, %dim_7]
  %r = memref.alloc(%size_1, %dim_5) {alignment = 64 : i64} : memref<?x?xf32>
  %c1 = arith.constant 1 : index
  %dim = memref.dim %r, %c1 : memref<?x?xf32>
  %c0 = arith.constant 0 : index
  %dim_0 = memref.dim %t, %c0 : memref<?x?xf32>
  %subview = memref.subview %r[0, 0] [%dim_0, %dim] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1]>>
  memref.copy %t, %subview : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1]>>
  %c0_0 = arith.constant 0 : index
  %dim_1 = memref.dim %t, %c0_0 : memref<?x?xf32>
  %subview_0 = memref.subview %r[%dim_0, 0] [%dim_1, %dim] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
  memref.copy %t, %subview_0 : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
  %size = affine.apply affine_map<()[s0, s1] -> (s0 + s1)>()[%dim_0, %dim_1]
  %c1_0 = arith.constant 1 : index
  %dim_2 = memref.dim %t, %c1_0 : memref<?x?xf32>
  %c0_1 = arith.constant 0 : index
  %dim_3 = memref.dim %t, %c0_1 : memref<?x?xf32>
  %c0_2 = arith.constant 0 : index
  %dim_4 = memref.dim %t, %c0_2 : memref<?x?xf32>
  %size_0 = affine.apply affine_map<()[s0, s1] -> (s0 + s1)>()[%dim_3, %dim_4]
  %z = memref.alloc(%size_0, %dim_2) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.fill ins(%x : f32) outs(%z : memref<?x?xf32>)
  return %r, %z : memref<?x?xf32>, memref<?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: transpose.
func.func @f(%x: f32, %i: index, %j: index, %t: memref<?x?xf32>, %u: memref<?x?xf32>) -> (memref<?x?xf32>, memref<?x?xf32>) {
  linalg.transpose ins(%u : memref<?x?xf32>) outs(%t : memref<?x?xf32>) permutation = [1, 0]
  %c0 = arith.constant 0 : index
  %dim = memref.dim %u, %c0 : memref<?x?xf32>
  %c1 = arith.constant 1 : index
  %dim_0 = memref.dim %u, %c1 : memref<?x?xf32>
  %z = memref.alloc(%dim_0, %dim) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.fill ins(%x : f32) outs(%z : memref<?x?xf32>)
  return %t, %z : memref<?x?xf32>, memref<?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: reduce.
func.func @f(%x: f32, %i: index, %j: index, %t: memref<?x?xf32>, %u: memref<?x?xf32>) -> (memref<?xf32>, memref<?xf32>) {
  %e = memref.alloc(%i) {alignment = 64 : i64} : memref<?xf32>
  linalg.reduce { arith.addf } ins(%t : memref<?x?xf32>) outs(%e : memref<?xf32>) dimensions = [1]
  %c0 = arith.constant 0 : index
  %dim = memref.dim %t, %c0 : memref<?x?xf32>
  %z = memref.alloc(%dim) {alignment = 64 : i64} : memref<?xf32>
  linalg.fill ins(%x : f32) outs(%z : memref<?xf32>)
  return %e, %z : memref<?xf32>, memref<?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: softmax.
func.func @f(%x: f32, %i: index, %j: index, %t: memref<?x?xf32>, %u: memref<?x?xf32>) -> (memref<?x?xf32>, memref<?x?xf32>) {
  linalg.softmax dimension(1) ins(%t : memref<?x?xf32>) outs(%u : memref<?x?xf32>)
  %c0 = arith.constant 0 : index
  %dim = memref.dim %t, %c0 : memref<?x?xf32>
  %c1 = arith.constant 1 : index
  %dim_0 = memref.dim %t, %c1 : memref<?x?xf32>
  %z = memref.alloc(%dim, %dim_0) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.fill ins(%x : f32) outs(%z : memref<?x?xf32>)
  return %u, %z : memref<?x?xf32>, memref<?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: elementwise.
func.func @f(%x: f32, %i: index, %j: index, %t: memref<?x?xf32>, %u: memref<?x?xf32>) -> (memref<?x?xf32>, memref<?x?xf32>) {
  linalg.elementwise kind=#linalg.elementwise_kind<exp> ins(%t : memref<?x?xf32>) outs(%u : memref<?x?xf32>)
  %c0 = arith.constant 0 : index
  %dim = memref.dim %t, %c0 : memref<?x?xf32>
  %c1 = arith.constant 1 : index
  %dim_0 = memref.dim %t, %c1 : memref<?x?xf32>
  %z = memref.alloc(%dim, %dim_0) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.fill ins(%x : f32) outs(%z : memref<?x?xf32>)
  return %u, %z : memref<?x?xf32>, memref<?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: mmt4d.
func.func @f(%x: f32, %i: index, %j: index, %t: memref<?x?xf32>, %u: memref<?x?xf32>) -> (memref<?x?x4x4xf32>, memref<?x?x4x4xf32>) {
  %e = memref.alloc(%i, %j) {alignment = 64 : i64} : memref<?x?x4x4xf32>
  linalg.mmt4d ins(%e, %e : memref<?x?x4x4xf32>, memref<?x?x4x4xf32>) outs(%e : memref<?x?x4x4xf32>)
  %c0 = arith.constant 0 : index
  %dim = memref.dim %e, %c0 : memref<?x?x4x4xf32>
  %c0_0 = arith.constant 0 : index
  %dim_0 = memref.dim %e, %c0_0 : memref<?x?x4x4xf32>
  %z = memref.alloc(%dim, %dim_0) {alignment = 64 : i64} : memref<?x?x4x4xf32>
  linalg.fill ins(%x : f32) outs(%z : memref<?x?x4x4xf32>)
  return %e, %z : memref<?x?x4x4xf32>, memref<?x?x4x4xf32>
}
// -----
// The size of the copy is that of the result of the op before it: conv.
func.func @f(%x: f32, %i: index, %j: index, %t: memref<?x?xf32>, %u: memref<?x?xf32>) -> (memref<?x?xf32>, memref<?x?xf32>) {
  linalg.conv_2d ins(%t, %t : memref<?x?xf32>, memref<?x?xf32>) outs(%u : memref<?x?xf32>)
  %c0 = arith.constant 0 : index
  %dim = memref.dim %u, %c0 : memref<?x?xf32>
  %c1 = arith.constant 1 : index
  %dim_0 = memref.dim %u, %c1 : memref<?x?xf32>
  %z = memref.alloc(%dim, %dim_0) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.fill ins(%x : f32) outs(%z : memref<?x?xf32>)
  return %u, %z : memref<?x?xf32>, memref<?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: pooling.
func.func @f(%x: f32, %i: index, %j: index, %t: memref<?x?xf32>, %u: memref<?x?xf32>) -> (memref<1x?x?x2xf32>, memref<1x?x?x2xf32>) {
  %e = memref.alloc(%i, %j) {alignment = 64 : i64} : memref<1x?x?x2xf32>
  %w = memref.alloc() {alignment = 64 : i64} : memref<3x3xf32>
  %o = memref.alloc(%i, %j) {alignment = 64 : i64} : memref<1x?x?x2xf32>
  linalg.pooling_nhwc_sum ins(%e, %w : memref<1x?x?x2xf32>, memref<3x3xf32>) outs(%o : memref<1x?x?x2xf32>)
  %c1 = arith.constant 1 : index
  %dim = memref.dim %o, %c1 : memref<1x?x?x2xf32>
  %c2 = arith.constant 2 : index
  %dim_0 = memref.dim %o, %c2 : memref<1x?x?x2xf32>
  %z = memref.alloc(%dim, %dim_0) {alignment = 64 : i64} : memref<1x?x?x2xf32>
  linalg.fill ins(%x : f32) outs(%z : memref<1x?x?x2xf32>)
  return %o, %z : memref<1x?x?x2xf32>, memref<1x?x?x2xf32>
}
// -----
// The size of the copy is that of the result of the op before it: batch_matmul.
func.func @f(%x: f32, %i: index, %j: index, %t: memref<?x?xf32>, %u: memref<?x?xf32>) -> (memref<?x?x?xf32>, memref<?x?x?xf32>) {
  %e = memref.alloc(%i, %j, %i) {alignment = 64 : i64} : memref<?x?x?xf32>
  linalg.batch_matmul ins(%e, %e : memref<?x?x?xf32>, memref<?x?x?xf32>) outs(%e : memref<?x?x?xf32>)
  %c0 = arith.constant 0 : index
  %dim = memref.dim %e, %c0 : memref<?x?x?xf32>
  %c1 = arith.constant 1 : index
  %dim_0 = memref.dim %e, %c1 : memref<?x?x?xf32>
  %c2 = arith.constant 2 : index
  %dim_1 = memref.dim %e, %c2 : memref<?x?x?xf32>
  %z = memref.alloc(%dim, %dim_0, %dim_1) {alignment = 64 : i64} : memref<?x?x?xf32>
  linalg.fill ins(%x : f32) outs(%z : memref<?x?x?xf32>)
  return %e, %z : memref<?x?x?xf32>, memref<?x?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: slice_rr.
func.func @f(%x: f32, %i: index, %j: index, %t: memref<?x?xf32>, %u: memref<?x?xf32>) -> (memref<?xf32>, memref<?xf32>) {
  %r = memref.subview %t[0, 0] [1, %j] [1, 1] : memref<?x?xf32> to memref<?xf32, strided<[1]>>
  %z = memref.alloc(%j) {alignment = 64 : i64} : memref<?xf32>
  linalg.fill ins(%x : f32) outs(%z : memref<?xf32>)
  %cast = memref.cast %r : memref<?xf32, strided<[1]>> to memref<?xf32>
  return %cast, %z : memref<?xf32>, memref<?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: pad.
func.func @f(%x: f32, %i: index, %j: index, %t: memref<?x?xf32>, %u: memref<?x?xf32>) -> (memref<?x?xf32>, memref<?x?xf32>) {
  %c0_0 = arith.constant 0 : index
  %dim_1 = memref.dim %t, %c0_0 : memref<?x?xf32>
  %size_1 = affine.apply affine_map<()[s0] -> (s0 + 3)>()[%dim_1]
  %c1_0 = arith.constant 1 : index
  %dim_2 = memref.dim %t, %c1_0 : memref<?x?xf32>
  %size_2 = affine.apply affine_map<()[s0, s1] -> (s0 + s1)>()[%dim_2, %i]
  %r = memref.alloc(%size_1, %size_2) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.map outs(%r : memref<?x?xf32>) (%init: f32) {
  %a = linalg.index 0 : index
  %b = linalg.index 1 : index
   linalg.yield %x : f32
  }
  %c0_1 = arith.constant 0 : index
  %dim_3 = memref.dim %t, %c0_1 : memref<?x?xf32>
  %c1_1 = arith.constant 1 : index
  %dim_4 = memref.dim %t, %c1_1 : memref<?x?xf32>
  %subview = memref.subview %r[1, %i] [%dim_3, %dim_4] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
  memref.copy %t, %subview : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %t, %c0 : memref<?x?xf32>
  %size = affine.apply affine_map<()[s0] -> (s0 + 3)>()[%dim]
  %c1 = arith.constant 1 : index
  %dim_0 = memref.dim %t, %c1 : memref<?x?xf32>
  %size_0 = affine.apply affine_map<()[s0, s1] -> (s0 + s1)>()[%dim_0, %i]
  %z = memref.alloc(%size, %size_0) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.fill ins(%x : f32) outs(%z : memref<?x?xf32>)
  return %r, %z : memref<?x?xf32>, memref<?x?xf32>
}
// -----
// Where the padding stands is no place for symbols of affine maps.
func.func @f(%x: f32, %i: index, %b: i1, %t: memref<?xf32>) -> memref<?xf32> {
  %r = scf.if %b -> memref<?xf32> {
    memref.store %x, %t[%i] : memref<?xf32>
    %c0 = arith.constant 0 : index
    %dim = memref.dim %t, %c0 : memref<?xf32>
    %size = affine.apply affine_map<(d0)[s0] -> (d0 + s0)>(%dim)[%i]
    %p = memref.alloc(%size) {alignment = 64 : i64} : memref<?xf32>
    linalg.map outs(%p : memref<?xf32>) (%init: f32) {
    %at = linalg.index 0 : index
      linalg.yield %x : f32
    }
    %c0_0 = arith.constant 0 : index
    %dim_0 = memref.dim %t, %c0_0 : memref<?xf32>
    %subview = memref.subview %p[0] [%dim_0] [1] : memref<?xf32> to memref<?xf32, strided<[1]>>
    memref.copy %t, %subview : memref<?xf32> to memref<?xf32, strided<[1]>>
    scf.yield %p : memref<?xf32>
  } else {
    scf.yield %t : memref<?xf32>
  }
  return %r : memref<?xf32>
}
// -----
// Nobody uses the result of an op that stays, but for its size.
func.func @f(%x: f32, %s_buffer: memref<4x8xf32>, %d_buffer: memref<2x2x2x4xf32>) -> memref<2x2x2x4xf32> {
  %d = bufferization.to_tensor %d_buffer : memref<2x2x2x4xf32> to tensor<2x2x2x4xf32>
  %s = bufferization.to_tensor %s_buffer : memref<4x8xf32> to tensor<4x8xf32>
  %p = linalg.pack %s inner_dims_pos = [0, 1] inner_tiles = [2, 4] into %d : tensor<4x8xf32> -> tensor<2x2x2x4xf32>
  %r = memref.alloc() {alignment = 64 : i64} : memref<2x2x2x4xf32>
  linalg.fill ins(%x : f32) outs(%r : memref<2x2x2x4xf32>)
  return %r : memref<2x2x2x4xf32>
}
