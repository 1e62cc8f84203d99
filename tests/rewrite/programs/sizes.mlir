// The size of the copy is that of the result of the op before it: collapse.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %r = tensor.collapse_shape %t [[0, 1]] : tensor<?x?xf32> into tensor<?xf32>
  %z = linalg.fill ins(%x : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  return %r, %z : tensor<?xf32>, tensor<?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: collapse3.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %e = tensor.empty(%i, %j) : tensor<?x4x?xf32>
  %r = tensor.collapse_shape %e [[0, 1, 2]] : tensor<?x4x?xf32> into tensor<?xf32>
  %z = linalg.fill ins(%x : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  return %r, %z : tensor<?xf32>, tensor<?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: concat.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %r = tensor.concat dim(0) %t, %t : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = linalg.fill ins(%x : f32) outs(%r : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %r, %z : tensor<?x?xf32>, tensor<?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: transpose.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %r = linalg.transpose ins(%u : tensor<?x?xf32>) outs(%t : tensor<?x?xf32>) permutation = [1, 0]
  %z = linalg.fill ins(%x : f32) outs(%r : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %r, %z : tensor<?x?xf32>, tensor<?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: reduce.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %e = tensor.empty(%i) : tensor<?xf32>
  %r = linalg.reduce { arith.addf } ins(%t : tensor<?x?xf32>) outs(%e : tensor<?xf32>) dimensions = [1]
  %z = linalg.fill ins(%x : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  return %r, %z : tensor<?xf32>, tensor<?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: softmax.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %r = linalg.softmax dimension(1) ins(%t : tensor<?x?xf32>) outs(%u : tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = linalg.fill ins(%x : f32) outs(%r : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %r, %z : tensor<?x?xf32>, tensor<?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: elementwise.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %r = linalg.elementwise kind=#linalg.elementwise_kind<exp> ins(%t : tensor<?x?xf32>) outs(%u : tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = linalg.fill ins(%x : f32) outs(%r : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %r, %z : tensor<?x?xf32>, tensor<?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: mmt4d.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?x4x4xf32>, tensor<?x?x4x4xf32>) {
  %e = tensor.empty(%i, %j) : tensor<?x?x4x4xf32>
  %r = linalg.mmt4d ins(%e, %e : tensor<?x?x4x4xf32>, tensor<?x?x4x4xf32>) outs(%e : tensor<?x?x4x4xf32>) -> tensor<?x?x4x4xf32>
  %z = linalg.fill ins(%x : f32) outs(%r : tensor<?x?x4x4xf32>) -> tensor<?x?x4x4xf32>
  return %r, %z : tensor<?x?x4x4xf32>, tensor<?x?x4x4xf32>
}
// -----
// The size of the copy is that of the result of the op before it: conv.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %r = linalg.conv_2d ins(%t, %t : tensor<?x?xf32>, tensor<?x?xf32>) outs(%u : tensor<?x?xf32>) -> tensor<?x?xf32>
  %z = linalg.fill ins(%x : f32) outs(%r : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %r, %z : tensor<?x?xf32>, tensor<?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: pooling.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<1x?x?x2xf32>, tensor<1x?x?x2xf32>) {
  %e = tensor.empty(%i, %j) : tensor<1x?x?x2xf32>
  %w = tensor.empty() : tensor<3x3xf32>
  %o = tensor.empty(%i, %j) : tensor<1x?x?x2xf32>
  %r = linalg.pooling_nhwc_sum ins(%e, %w : tensor<1x?x?x2xf32>, tensor<3x3xf32>) outs(%o : tensor<1x?x?x2xf32>) -> tensor<1x?x?x2xf32>
  %z = linalg.fill ins(%x : f32) outs(%r : tensor<1x?x?x2xf32>) -> tensor<1x?x?x2xf32>
  return %r, %z : tensor<1x?x?x2xf32>, tensor<1x?x?x2xf32>
}
// -----
// The size of the copy is that of the result of the op before it: batch_matmul.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>) {
  %e = tensor.empty(%i, %j, %i) : tensor<?x?x?xf32>
  %r = linalg.batch_matmul ins(%e, %e : tensor<?x?x?xf32>, tensor<?x?x?xf32>) outs(%e : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %z = linalg.fill ins(%x : f32) outs(%r : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  return %r, %z : tensor<?x?x?xf32>, tensor<?x?x?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: slice_rr.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %r = tensor.extract_slice %t[0, 0] [1, %j] [1, 1] : tensor<?x?xf32> to tensor<?xf32>
  %z = linalg.fill ins(%x : f32) outs(%r : tensor<?xf32>) -> tensor<?xf32>
  return %r, %z : tensor<?xf32>, tensor<?xf32>
}
// -----
// The size of the copy is that of the result of the op before it: pad.
func.func @f(%x: f32, %i: index, %j: index, %t: tensor<?x?xf32>, %u: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %r = tensor.pad %t low[1, %i] high[2, 0] {
  ^bb0(%a: index, %b: index):
   tensor.yield %x : f32
  } : tensor<?x?xf32> to tensor<?x?xf32>
  %z = linalg.fill ins(%x : f32) outs(%r : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %r, %z : tensor<?x?xf32>, tensor<?x?xf32>
}
// -----
// Where the padding stands is no place for symbols of affine maps.
func.func @f(%x: f32, %i: index, %b: i1, %t: tensor<?xf32>) -> tensor<?xf32> {
  %r = scf.if %b -> tensor<?xf32> {
    %w = tensor.insert %x into %t[%i] : tensor<?xf32>
    %p = tensor.pad %w low[0] high[%i] {
    ^bb0(%at: index):
      tensor.yield %x : f32
    } : tensor<?xf32> to tensor<?xf32>
    scf.yield %p : tensor<?xf32>
  } else {
    scf.yield %t : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
// -----
// Nobody uses the result of an op that stays, but for its size.
func.func @f(%x: f32, %s: tensor<4x8xf32>, %d: tensor<2x2x2x4xf32>) -> tensor<2x2x2x4xf32> {
  %p = linalg.pack %s inner_dims_pos = [0, 1] inner_tiles = [2, 4] into %d : tensor<4x8xf32> -> tensor<2x2x2x4xf32>
  %r = linalg.fill ins(%x : f32) outs(%p : tensor<2x2x2x4xf32>) -> tensor<2x2x2x4xf32>
  return %r : tensor<2x2x2x4xf32>
}
