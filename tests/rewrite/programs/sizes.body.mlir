// The size of the copy is that of the result of the op before it: collapse.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c0_1 = arith.constant 0 : index
  %dim_1 = memref.dim %t_buffer, %c0_1 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c1 = arith.constant 1 : index
  %dim_2 = memref.dim %t_buffer, %c1 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %alloc = memref.alloc(%dim_1, %dim_2) {alignment = 64 : i64} : memref<?x?xf32>
  memref.copy %t_buffer, %alloc : memref<?x?xf32, strided<[?, ?], offset: ?>> to memref<?x?xf32>
  %r_buffer = memref.collapse_shape %alloc [[0, 1]] : memref<?x?xf32> into memref<?xf32>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %r_buffer, %c0 : memref<?xf32>
  %r_buffer_0 = memref.alloc(%dim) {alignment = 64 : i64} : memref<?xf32>
  memref.copy %r_buffer, %r_buffer_0 : memref<?xf32> to memref<?xf32>
  %r = bufferization.to_tensor %r_buffer_0 : memref<?xf32> to tensor<?xf32>
  %c0_0 = arith.constant 0 : index
  %dim_0 = memref.dim %r_buffer_0, %c0_0 : memref<?xf32>
  %z_buffer = memref.alloc(%dim_0) {alignment = 64 : i64} : memref<?xf32>
  linalg.fill ins(%x : f32) outs(%z_buffer : memref<?xf32>)
  %z = bufferization.to_tensor %z_buffer : memref<?xf32> to tensor<?xf32>
  return %r, %z : tensor<?xf32>, tensor<?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: collapse3.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %e = memref.alloc(%i, %j) {alignment = 64 : i64} : memref<?x4x?xf32>
  %r_buffer = memref.collapse_shape %e [[0, 1, 2]] : memref<?x4x?xf32> into memref<?xf32>
  %r = bufferization.to_tensor %r_buffer : memref<?xf32> to tensor<?xf32>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %e, %c0 : memref<?x4x?xf32>
  %c2 = arith.constant 2 : index
  %dim_0 = memref.dim %e, %c2 : memref<?x4x?xf32>
  %size = affine.apply affine_map<()[s0, s1] -> (s0 * s1 * 4)>()[%dim, %dim_0]
  %z_buffer = memref.alloc(%size) {alignment = 64 : i64} : memref<?xf32>
  linalg.fill ins(%x : f32) outs(%z_buffer : memref<?xf32>)
  %z = bufferization.to_tensor %z_buffer : memref<?xf32> to tensor<?xf32>
  return %r, %z : tensor<?xf32>, tensor<?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: concat.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_1 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_2 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_3 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_4 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_5 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_6 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c1_1 = arith.constant 1 : index
  %dim_5 = memref.dim %t_buffer_1, %c1_1 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c0_3 = arith.constant 0 : index
  %dim_6 = memref.dim %t_buffer_0, %c0_3 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c0_4 = arith.constant 0 : index
  %dim_7 = memref.dim %t_buffer, %c0_4 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %size_1 = affine.apply affine_map<()[s0, s1] -> (s0 + s1)>()[%dim_6, %dim_7]
  %r_buffer = memref.alloc(%size_1, %dim_5) {alignment = 64 : i64} : memref<?x?xf32>
  %c1 = arith.constant 1 : index
  %dim = memref.dim %r_buffer, %c1 : memref<?x?xf32>
  %c0 = arith.constant 0 : index
  %dim_0 = memref.dim %t_buffer_6, %c0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %subview = memref.subview %r_buffer[0, 0] [%dim_0, %dim] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1]>>
  memref.copy %t_buffer_6, %subview : memref<?x?xf32, strided<[?, ?], offset: ?>> to memref<?x?xf32, strided<[?, 1]>>
  %c0_0 = arith.constant 0 : index
  %dim_1 = memref.dim %t_buffer_5, %c0_0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %subview_0 = memref.subview %r_buffer[%dim_0, 0] [%dim_1, %dim] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
  memref.copy %t_buffer_5, %subview_0 : memref<?x?xf32, strided<[?, ?], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
  %size = affine.apply affine_map<()[s0, s1] -> (s0 + s1)>()[%dim_0, %dim_1]
  %r = bufferization.to_tensor %r_buffer : memref<?x?xf32> to tensor<?x?xf32>
  %c1_0 = arith.constant 1 : index
  %dim_2 = memref.dim %t_buffer_4, %c1_0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c0_1 = arith.constant 0 : index
  %dim_3 = memref.dim %t_buffer_3, %c0_1 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c0_2 = arith.constant 0 : index
  %dim_4 = memref.dim %t_buffer_2, %c0_2 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %size_0 = affine.apply affine_map<()[s0, s1] -> (s0 + s1)>()[%dim_3, %dim_4]
  %z_buffer = memref.alloc(%size_0, %dim_2) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.fill ins(%x : f32) outs(%z_buffer : memref<?x?xf32>)
  %z = bufferization.to_tensor %z_buffer : memref<?x?xf32> to tensor<?x?xf32>
  return %r, %z : tensor<?x?xf32>, tensor<?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: transpose.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %u_buffer = bufferization.to_buffer %u : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %u_buffer_0 = bufferization.to_buffer %u : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %u_buffer_1 = bufferization.to_buffer %u : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %t_buffer_0, %c0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c1 = arith.constant 1 : index
  %dim_0 = memref.dim %t_buffer, %c1 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %r_buffer = memref.alloc(%dim, %dim_0) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.transpose ins(%u_buffer_1 : memref<?x?xf32, strided<[?, ?], offset: ?>>) outs(%r_buffer : memref<?x?xf32>) permutation = [1, 0]
  %r = bufferization.to_tensor %r_buffer : memref<?x?xf32> to tensor<?x?xf32>
  %c0_0 = arith.constant 0 : index
  %dim_1 = memref.dim %u_buffer_0, %c0_0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c1_0 = arith.constant 1 : index
  %dim_2 = memref.dim %u_buffer, %c1_0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %z_buffer = memref.alloc(%dim_2, %dim_1) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.fill ins(%x : f32) outs(%z_buffer : memref<?x?xf32>)
  %z = bufferization.to_tensor %z_buffer : memref<?x?xf32> to tensor<?x?xf32>
  return %r, %z : tensor<?x?xf32>, tensor<?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: reduce.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %e = memref.alloc(%i) {alignment = 64 : i64} : memref<?xf32>
  linalg.reduce { arith.addf } ins(%t_buffer_0 : memref<?x?xf32, strided<[?, ?], offset: ?>>) outs(%e : memref<?xf32>) dimensions = [1]
  %r = bufferization.to_tensor %e : memref<?xf32> to tensor<?xf32>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %t_buffer, %c0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %z_buffer = memref.alloc(%dim) {alignment = 64 : i64} : memref<?xf32>
  linalg.fill ins(%x : f32) outs(%z_buffer : memref<?xf32>)
  %z = bufferization.to_tensor %z_buffer : memref<?xf32> to tensor<?xf32>
  return %r, %z : tensor<?xf32>, tensor<?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: softmax.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_1 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %u_buffer = bufferization.to_buffer %u : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %u_buffer_0 = bufferization.to_buffer %u : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %u_buffer_0, %c0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c1 = arith.constant 1 : index
  %dim_0 = memref.dim %u_buffer, %c1 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %r_buffer = memref.alloc(%dim, %dim_0) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.softmax dimension(1) ins(%t_buffer_1 : memref<?x?xf32, strided<[?, ?], offset: ?>>) outs(%r_buffer : memref<?x?xf32>)
  %r = bufferization.to_tensor %r_buffer : memref<?x?xf32> to tensor<?x?xf32>
  %c0_0 = arith.constant 0 : index
  %dim_1 = memref.dim %t_buffer_0, %c0_0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c1_0 = arith.constant 1 : index
  %dim_2 = memref.dim %t_buffer, %c1_0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %z_buffer = memref.alloc(%dim_1, %dim_2) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.fill ins(%x : f32) outs(%z_buffer : memref<?x?xf32>)
  %z = bufferization.to_tensor %z_buffer : memref<?x?xf32> to tensor<?x?xf32>
  return %r, %z : tensor<?x?xf32>, tensor<?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: elementwise.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_1 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %u_buffer = bufferization.to_buffer %u : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %u_buffer_0 = bufferization.to_buffer %u : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %u_buffer_0, %c0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c1 = arith.constant 1 : index
  %dim_0 = memref.dim %u_buffer, %c1 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %r_buffer = memref.alloc(%dim, %dim_0) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.elementwise kind=#linalg.elementwise_kind<exp> ins(%t_buffer_1 : memref<?x?xf32, strided<[?, ?], offset: ?>>) outs(%r_buffer : memref<?x?xf32>)
  %r = bufferization.to_tensor %r_buffer : memref<?x?xf32> to tensor<?x?xf32>
  %c0_0 = arith.constant 0 : index
  %dim_1 = memref.dim %t_buffer_0, %c0_0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c1_0 = arith.constant 1 : index
  %dim_2 = memref.dim %t_buffer, %c1_0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %z_buffer = memref.alloc(%dim_1, %dim_2) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.fill ins(%x : f32) outs(%z_buffer : memref<?x?xf32>)
  %z = bufferization.to_tensor %z_buffer : memref<?x?xf32> to tensor<?x?xf32>
  return %r, %z : tensor<?x?xf32>, tensor<?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: mmt4d.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?x4x4xf32>, tensor<?x?x4x4xf32>) {
  %e = memref.alloc(%i, %j) {alignment = 64 : i64} : memref<?x?x4x4xf32>
  linalg.mmt4d ins(%e, %e : memref<?x?x4x4xf32>, memref<?x?x4x4xf32>) outs(%e : memref<?x?x4x4xf32>)
  %r = bufferization.to_tensor %e : memref<?x?x4x4xf32> to tensor<?x?x4x4xf32>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %e, %c0 : memref<?x?x4x4xf32>
  %c0_0 = arith.constant 0 : index
  %dim_0 = memref.dim %e, %c0_0 : memref<?x?x4x4xf32>
  %z_buffer = memref.alloc(%dim, %dim_0) {alignment = 64 : i64} : memref<?x?x4x4xf32>
  linalg.fill ins(%x : f32) outs(%z_buffer : memref<?x?x4x4xf32>)
  %z = bufferization.to_tensor %z_buffer : memref<?x?x4x4xf32> to tensor<?x?x4x4xf32>
  return %r, %z : tensor<?x?x4x4xf32>, tensor<?x?x4x4xf32>
}
// -----
// The size of the copy is that of the result of the op before it: conv.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %u_buffer = bufferization.to_buffer %u : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %u_buffer, %c0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c1 = arith.constant 1 : index
  %dim_0 = memref.dim %u_buffer, %c1 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %r_buffer = memref.alloc(%dim, %dim_0) {alignment = 64 : i64} : memref<?x?xf32>
  memref.copy %u_buffer, %r_buffer : memref<?x?xf32, strided<[?, ?], offset: ?>> to memref<?x?xf32>
  linalg.conv_2d ins(%t_buffer_0, %t_buffer : memref<?x?xf32, strided<[?, ?], offset: ?>>, memref<?x?xf32, strided<[?, ?], offset: ?>>) outs(%r_buffer : memref<?x?xf32>)
  %r = bufferization.to_tensor %r_buffer : memref<?x?xf32> to tensor<?x?xf32>
  %c0_0 = arith.constant 0 : index
  %dim_1 = memref.dim %r_buffer, %c0_0 : memref<?x?xf32>
  %c1_0 = arith.constant 1 : index
  %dim_2 = memref.dim %r_buffer, %c1_0 : memref<?x?xf32>
  %z_buffer = memref.alloc(%dim_1, %dim_2) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.fill ins(%x : f32) outs(%z_buffer : memref<?x?xf32>)
  %z = bufferization.to_tensor %z_buffer : memref<?x?xf32> to tensor<?x?xf32>
  return %r, %z : tensor<?x?xf32>, tensor<?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: pooling.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<1x?x?x2xf32>, tensor<1x?x?x2xf32>) {
  %e = memref.alloc(%i, %j) {alignment = 64 : i64} : memref<1x?x?x2xf32>
  %w = memref.alloc() {alignment = 64 : i64} : memref<3x3xf32>
  %o = memref.alloc(%i, %j) {alignment = 64 : i64} : memref<1x?x?x2xf32>
  linalg.pooling_nhwc_sum ins(%e, %w : memref<1x?x?x2xf32>, memref<3x3xf32>) outs(%o : memref<1x?x?x2xf32>)
  %r = bufferization.to_tensor %o : memref<1x?x?x2xf32> to tensor<1x?x?x2xf32>
  %c1 = arith.constant 1 : index
  %dim = memref.dim %o, %c1 : memref<1x?x?x2xf32>
  %c2 = arith.constant 2 : index
  %dim_0 = memref.dim %o, %c2 : memref<1x?x?x2xf32>
  %z_buffer = memref.alloc(%dim, %dim_0) {alignment = 64 : i64} : memref<1x?x?x2xf32>
  linalg.fill ins(%x : f32) outs(%z_buffer : memref<1x?x?x2xf32>)
  %z = bufferization.to_tensor %z_buffer : memref<1x?x?x2xf32> to tensor<1x?x?x2xf32>
  return %r, %z : tensor<1x?x?x2xf32>, tensor<1x?x?x2xf32>
}
// -----
// The size of the copy is that of the result of the op before it: batch_matmul.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>) {
  %e = memref.alloc(%i, %j, %i) {alignment = 64 : i64} : memref<?x?x?xf32>
  linalg.batch_matmul ins(%e, %e : memref<?x?x?xf32>, memref<?x?x?xf32>) outs(%e : memref<?x?x?xf32>)
  %r = bufferization.to_tensor %e : memref<?x?x?xf32> to tensor<?x?x?xf32>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %e, %c0 : memref<?x?x?xf32>
  %c1 = arith.constant 1 : index
  %dim_0 = memref.dim %e, %c1 : memref<?x?x?xf32>
  %c2 = arith.constant 2 : index
  %dim_1 = memref.dim %e, %c2 : memref<?x?x?xf32>
  %z_buffer = memref.alloc(%dim, %dim_0, %dim_1) {alignment = 64 : i64} : memref<?x?x?xf32>
  linalg.fill ins(%x : f32) outs(%z_buffer : memref<?x?x?xf32>)
  %z = bufferization.to_tensor %z_buffer : memref<?x?x?xf32> to tensor<?x?x?xf32>
  return %r, %z : tensor<?x?x?xf32>, tensor<?x?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: slice_rr.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %r_buffer = memref.subview %t_buffer[0, 0] [1, %j] [1, 1] : memref<?x?xf32, strided<[?, ?], offset: ?>> to memref<?xf32, strided<[?], offset: ?>>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %r_buffer, %c0 : memref<?xf32, strided<[?], offset: ?>>
  %r_buffer_0 = memref.alloc(%dim) {alignment = 64 : i64} : memref<?xf32>
  memref.copy %r_buffer, %r_buffer_0 : memref<?xf32, strided<[?], offset: ?>> to memref<?xf32>
  %r = bufferization.to_tensor %r_buffer_0 : memref<?xf32> to tensor<?xf32>
  %c0_0 = arith.constant 0 : index
  %dim_0 = memref.dim %r_buffer_0, %c0_0 : memref<?xf32>
  %z_buffer = memref.alloc(%dim_0) {alignment = 64 : i64} : memref<?xf32>
  linalg.fill ins(%x : f32) outs(%z_buffer : memref<?xf32>)
  %z = bufferization.to_tensor %z_buffer : memref<?xf32> to tensor<?xf32>
  return %r, %z : tensor<?xf32>, tensor<?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: pad.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %t_buffer = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_1 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_2 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_3 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_4 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_5 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_6 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %t_buffer_7 = bufferization.to_buffer %t : tensor<?x?xf32> to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c0_0 = arith.constant 0 : index
  %dim_1 = memref.dim %t_buffer_5, %c0_0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c1_0 = arith.constant 1 : index
  %dim_2 = memref.dim %t_buffer_4, %c1_0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c0_1 = arith.constant 0 : index
  %dim_3 = memref.dim %t_buffer_3, %c0_1 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %size_1 = affine.apply affine_map<()[s0] -> (s0 + 3)>()[%dim_3]
  %c1_1 = arith.constant 1 : index
  %dim_4 = memref.dim %t_buffer_2, %c1_1 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %size_2 = affine.apply affine_map<()[s0, s1] -> (s0 + s1)>()[%dim_4, %i]
  %r_buffer = memref.alloc(%size_1, %size_2) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.map outs(%r_buffer : memref<?x?xf32>) (%init: f32) {
  %a = linalg.index 0 : index
  %b = linalg.index 1 : index
   linalg.yield %x : f32
  }
  %c0_2 = arith.constant 0 : index
  %dim_5 = memref.dim %t_buffer_1, %c0_2 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %c1_2 = arith.constant 1 : index
  %dim_6 = memref.dim %t_buffer_0, %c1_2 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %subview = memref.subview %r_buffer[1, %i] [%dim_5, %dim_6] [1, 1] : memref<?x?xf32> to memref<?x?xf32, strided<[?, 1], offset: ?>>
  memref.copy %t_buffer, %subview : memref<?x?xf32, strided<[?, ?], offset: ?>> to memref<?x?xf32, strided<[?, 1], offset: ?>>
  %r = bufferization.to_tensor %r_buffer : memref<?x?xf32> to tensor<?x?xf32>
  %c0 = arith.constant 0 : index
  %dim = memref.dim %t_buffer_7, %c0 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %size = affine.apply affine_map<()[s0] -> (s0 + 3)>()[%dim]
  %c1 = arith.constant 1 : index
  %dim_0 = memref.dim %t_buffer_6, %c1 : memref<?x?xf32, strided<[?, ?], offset: ?>>
  %size_0 = affine.apply affine_map<()[s0, s1] -> (s0 + s1)>()[%dim_0, %i]
  %z_buffer = memref.alloc(%size, %size_0) {alignment = 64 : i64} : memref<?x?xf32>
  linalg.fill ins(%x : f32) outs(%z_buffer : memref<?x?xf32>)
  %z = bufferization.to_tensor %z_buffer : memref<?x?xf32> to tensor<?x?xf32>
  return %r, %z : tensor<?x?xf32>, tensor<?x?xf32>
}
// -----
// Where the padding stands is no place for symbols of affine maps.
func.func @f(%x: f32, %i: index, %b: i1, %t: tensor<?xf32>) -> tensor<?xf32> {
  %t_buffer = bufferization.to_buffer %t : tensor<?xf32> to memref<?xf32, strided<[?], offset: ?>>
  %t_buffer_0 = bufferization.to_buffer %t : tensor<?xf32> to memref<?xf32, strided<[?], offset: ?>>
  %r_buffer = scf.if %b -> memref<?xf32, strided<[?], offset: ?>> {
    %c0 = arith.constant 0 : index
    %dim = memref.dim %t_buffer_0, %c0 : memref<?xf32, strided<[?], offset: ?>>
    %w = memref.alloc(%dim) {alignment = 64 : i64} : memref<?xf32>
    memref.copy %t_buffer_0, %w : memref<?xf32, strided<[?], offset: ?>> to memref<?xf32>
    memref.store %x, %w[%i] : memref<?xf32>
    %c0_0 = arith.constant 0 : index
    %dim_0 = memref.dim %w, %c0_0 : memref<?xf32>
    %size = affine.apply affine_map<(d0)[s0] -> (d0 + s0)>(%dim_0)[%i]
    %p = memref.alloc(%size) {alignment = 64 : i64} : memref<?xf32>
    linalg.map outs(%p : memref<?xf32>) (%init: f32) {
    %at = linalg.index 0 : index
      linalg.yield %x : f32
    }
    %c0_1 = arith.constant 0 : index
    %dim_1 = memref.dim %w, %c0_1 : memref<?xf32>
    %subview = memref.subview %p[0] [%dim_1] [1] : memref<?xf32> to memref<?xf32, strided<[1]>>
    memref.copy %w, %subview : memref<?xf32> to memref<?xf32, strided<[1]>>
    %cast = memref.cast %p : memref<?xf32> to memref<?xf32, strided<[?], offset: ?>>
    scf.yield %cast : memref<?xf32, strided<[?], offset: ?>>
  } else {
    scf.yield %t_buffer : memref<?xf32, strided<[?], offset: ?>>
  }
  %r = bufferization.to_tensor %r_buffer : memref<?xf32, strided<[?], offset: ?>> to tensor<?xf32>
  return %r : tensor<?xf32>
}
// -----
// Nobody uses the result of an op that stays, but for its size.
func.func @f(%x: f32, %s: tensor<4x8xf32>, %d: tensor<2x2x2x4xf32>) -> tensor<2x2x2x4xf32> {
  %p = linalg.pack %s inner_dims_pos = [0, 1] inner_tiles = [2, 4] into %d : tensor<4x8xf32> -> tensor<2x2x2x4xf32>
  %r_buffer = memref.alloc() {alignment = 64 : i64} : memref<2x2x2x4xf32>
  linalg.fill ins(%x : f32) outs(%r_buffer : memref<2x2x2x4xf32>)
  %r = bufferization.to_tensor %r_buffer : memref<2x2x2x4xf32> to tensor<2x2x2x4xf32>
  return %r : tensor<2x2x2x4xf32>
}
