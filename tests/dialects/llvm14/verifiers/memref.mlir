// 3: 'memref.alloc' op dimension operand count does not equal memref dynamic dimension count
func @f() {
  %0 = memref.alloc() : memref<?xf32>
  return
}
// -----
// 3: 'memref.alloca' op dimension operand count does not equal memref dynamic dimension count
func @f(%i: index) {
  %0 = memref.alloca(%i) : memref<4xf32>
  return
}
// -----
// 3: 'memref.alloca' op symbol operand count does not equal memref symbol count: expected 0, got 1
func @f(%i: index) {
  %0 = memref.alloca()[%i] : memref<4xf32>
  return
}
// -----
// 3: 'memref.alloc' op symbol operand count does not equal memref symbol count: expected 1, got 0
func @f(%i: index) {
  %0 = memref.alloc() : memref<4xf32, affine_map<(d0)[s0] -> (d0 + s0)>>
  return
}
// -----
// 3: custom op 'memref.alloc' invalid kind of type specified
func @f(%i: index) {
  %0 = memref.alloc() : tensor<4xf32>
  return
}
// -----
// 3: expected result type to be 'memref<4xf32>' or a rank-reduced version. (mismatch of result sizes)
func @f(%m: memref<8xf32>) {
  %0 = memref.subview %m[0] [4] [1] : memref<8xf32> to memref<5xf32>
  return
}
// -----
// 3: expected result element type to be 'f32'
func @f(%m: memref<8xf32>) {
  %0 = memref.subview %m[0] [4] [1] : memref<8xf32> to memref<4xf64>
  return
}
// -----
// 3: expected result type to be 'memref<4xf32, affine_map<(d0) -> (d0 + 2)>>' or a rank-reduced version. (mismatch of result layout)
func @f(%m: memref<8xf32>) {
  %0 = memref.subview %m[2] [4] [1] : memref<8xf32> to memref<4xf32>
  return
}
// -----
// 3: expected 1 offset values
func @f(%m: memref<8xf32>) {
  %0 = memref.subview %m[0, 0] [4, 4] [1, 1] : memref<8xf32> to memref<4xf32>
  return
}
// -----
// 3: expected 1 size values
func @f(%m: memref<8xf32>) {
  %0 = memref.subview %m[0] [4, 4] [1, 1] : memref<8xf32> to memref<4xf32>
  return
}
// -----
// 3: expected mixed sizes rank to match mixed strides rank (1 vs 2) so the rank of the result type is well-formed.
func @f(%m: memref<8xf32>) {
  %0 = memref.subview %m[0] [4] [1, 1] : memref<8xf32> to memref<4xf32>
  return
}
// -----
// 3: different memory spaces specified for base memref type 'memref<8xf32>' and subview memref type 'memref<4xf32, 3>'
func @f(%m: memref<8xf32>) {
  %0 = memref.subview %m[0] [4] [1] : memref<8xf32> to memref<4xf32, 3>
  return
}
// -----
// 3: expected result rank to be smaller or equal to the source rank.
func @f(%m: memref<8x8xf32>) {
  %0 = memref.subview %m[0, 0] [4, 4] [1, 1] : memref<8x8xf32> to memref<2x4x4xf32>
  return
}
// -----
// 3: expected result type to be 'memref<1x4xf32, affine_map<(d0, d1) -> (d0 * 8 + d1)>>' or a rank-reduced version. (mismatch of result sizes)
func @f(%m: memref<8x8xf32>) {
  %0 = memref.subview %m[0, 0] [1, 4] [1, 1] : memref<8x8xf32> to memref<8xf32>
  return
}
// -----
// 3: expected result type to be 'memref<1x4xf32, affine_map<(d0, d1) -> (d0 * 8 + d1 + 2)>>' or a rank-reduced version. (mismatch of result layout)
func @f(%m: memref<8x8xf32>) {
  %0 = memref.subview %m[0, 2] [1, 4] [1, 1] : memref<8x8xf32> to memref<4xf32>
  return
}
// -----
// 3: expected result type to be 'memref<1x4xf32, affine_map<(d0, d1)[s0] -> (d0 * 8 + s0 + d1)>>' or a rank-reduced version. (mismatch of result layout)
func @f(%m: memref<8x8xf32>, %i: index) {
  %0 = memref.subview %m[%i, 2] [1, 4] [1, 1] : memref<8x8xf32> to memref<4xf32>
  return
}
// -----
// 3: base type 'memref<8x8xf32, affine_map<(d0, d1) -> (d0 floordiv 8, d1 floordiv 4, d1)>>' is not strided
func @f(%m: memref<8x8xf32, affine_map<(d0, d1) -> (d0 floordiv 8, d1 floordiv 4, d1)>>, %i: index) {
  %0 = memref.subview %m[%i, 2] [1, 4] [1, 1] : memref<8x8xf32, affine_map<(d0, d1) -> (d0 floordiv 8, d1 floordiv 4, d1)>> to memref<4xf32>
  return
}
// -----
// 3: 'memref.collapse_shape' op expected dimension 0 of collapsed type to be static value of 16
func @f(%m: memref<4x4xf32>) {
  %0 = memref.collapse_shape %m [[0, 1]] : memref<4x4xf32> into memref<15xf32>
  return
}
// -----
// 3: 'memref.collapse_shape' op expected rank of the collapsed type(1) to be the number of reassociation maps(2)
func @f(%m: memref<4x4xf32>) {
  %0 = memref.collapse_shape %m [[0], [1]] : memref<4x4xf32> into memref<16xf32>
  return
}
// -----
// 3: 'memref.collapse_shape' op expected reassociation map #0 of same rank as expanded memref(2), but got 1
func @f(%m: memref<4x4xf32>) {
  %0 = memref.collapse_shape %m [[0]] : memref<4x4xf32> into memref<16xf32>
  return
}
// -----
// 3: 'memref.collapse_shape' op expected dimension 0 of collapsed type to be dynamic since one or more of the corresponding dimensions in the expanded type is dynamic
func @f(%m: memref<4x?xf32>) {
  %0 = memref.collapse_shape %m [[0, 1]] : memref<4x?xf32> into memref<16xf32>
  return
}
// -----
// 3: 'memref.expand_shape' op expected dimension 0 of collapsed type to be dynamic since one or more of the corresponding dimensions in the expanded type is dynamic
func @f(%m: memref<16xf32>) {
  %0 = memref.expand_shape %m [[0, 1]] : memref<16xf32> into memref<4x?xf32>
  return
}
// -----
// 3: 'memref.expand_shape' op invalid to have a single dimension (0) expanded into multiple dynamic dims (0,1)
func @f(%m: memref<?xf32>) {
  %0 = memref.expand_shape %m [[0, 1]] : memref<?xf32> into memref<?x?xf32>
  return
}
// -----
// 3: 'memref.expand_shape' op expected dimension 0 of collapsed type to be static value of 20
func @f(%m: memref<16xf32>) {
  %0 = memref.expand_shape %m [[0, 1]] : memref<16xf32> into memref<4x5xf32>
  return
}
// -----
// 3: 'memref.expand_shape' op expected reassociation map #0 to be valid and contiguous
func @f(%m: memref<16xf32>) {
  %0 = memref.expand_shape %m [[1, 0]] : memref<16xf32> into memref<4x4xf32>
  return
}
// -----
// 3: 'memref.expand_shape' op expected to collapse or expand dims
func @f(%m: memref<16xf32>) {
  %0 = memref.expand_shape %m [[0]] : memref<16xf32> into memref<16xf32>
  return
}
// -----
// 3: 'memref.expand_shape' op expected collapsed type to be 'memref<16xf64>', but got 'memref<16xf32>'
func @f(%m: memref<16xf32>) {
  %0 = memref.expand_shape %m [[0, 1]] : memref<16xf32> into memref<4x4xf64>
  return
}
// -----
// 3: 'memref.expand_shape' op invalid to reshape tensor/memref with non-unit extent dimensions to zero-rank tensor/memref
func @f(%m: memref<f32>) {
  %0 = memref.expand_shape %m [] : memref<f32> into memref<2xf32>
  return
}
// -----
// 3: expected result type with size = 4 instead of 5 in dim = 1
func @f(%m: memref<16xf32>) {
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 4], strides: [4, 1] : memref<16xf32> to memref<4x5xf32>
  return
}
// -----
// 3: different element types specified for source type 'memref<16xf32>' and result memref type 'memref<4x4xf64>'
func @f(%m: memref<16xf32>) {
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 4], strides: [4, 1] : memref<16xf32> to memref<4x4xf64>
  return
}
// -----
// 3: different memory spaces specified for source type 'memref<16xf32>' and result memref type 'memref<4x4xf32, 2>'
func @f(%m: memref<16xf32>) {
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 4], strides: [4, 1] : memref<16xf32> to memref<4x4xf32, 2>
  return
}
// -----
// 3: expected result type with stride = 8 instead of 4 in dim = 0
func @f(%m: memref<16xf32>) {
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 4], strides: [8, 1] : memref<16xf32> to memref<4x4xf32>
  return
}
// -----
// 3: expected result type with offset = 0 instead of 2
func @f(%m: memref<16xf32>) {
  %0 = memref.reinterpret_cast %m to offset: [2], sizes: [4, 4], strides: [4, 1] : memref<16xf32> to memref<4x4xf32>
  return
}
// -----
// 3: expected result type to have strided layout but found 'memref<4x4xf32, affine_map<(d0, d1) -> (d1, d0)>>'
func @f(%m: memref<16xf32>) {
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 4], strides: [4, 1] : memref<16xf32> to memref<4x4xf32, affine_map<(d0, d1) -> (d1, d0)>>
  return
}
// -----
// 3: incorrect number of size operands for type 'memref<?xf32>'
func @f(%m: memref<16xi8>, %i: index) {
  %0 = memref.view %m[%i][] : memref<16xi8> to memref<?xf32>
  return
}
// -----
// 3: incorrect number of size operands for type 'memref<4xf32>'
func @f(%m: memref<16xi8>, %i: index) {
  %0 = memref.view %m[%i][%i] : memref<16xi8> to memref<4xf32>
  return
}
// -----
// 3: different memory spaces specified for base memref type 'memref<16xi8, 2>' and view memref type 'memref<4xf32>'
func @f(%m: memref<16xi8, 2>, %i: index) {
  %0 = memref.view %m[%i][] : memref<16xi8, 2> to memref<4xf32>
  return
}
// -----
// 3: unsupported map for result memref type 'memref<4xf32, affine_map<(d0) -> (d0 + 1)>>'
func @f(%m: memref<16xi8>, %i: index) {
  %0 = memref.view %m[%i][] : memref<16xi8> to memref<4xf32, affine_map<(d0) -> (d0 + 1)>>
  return
}
// -----
// 3: unsupported map for base memref type 'memref<16xi8, affine_map<(d0) -> (d0 + 1)>>'
func @f(%m: memref<16xi8, affine_map<(d0) -> (d0 + 1)>>, %i: index) {
  %0 = memref.view %m[%i][] : memref<16xi8, affine_map<(d0) -> (d0 + 1)>> to memref<4xf32>
  return
}
// -----
// 3: 'memref.view' op operand #0 must be 1D memref of 8-bit signless integer values, but got 'memref<16xf32>'
func @f(%m: memref<16xf32>, %i: index) {
  %0 = memref.view %m[%i][] : memref<16xf32> to memref<4xf32>
  return
}
// -----
// 3: 'memref.alloca_scope' op  region control flow edge from Region #0 to parent results: source has 1 operands, but target successor needs 0
func @f() {
  memref.alloca_scope {
    %0 = arith.constant 1 : i32
    memref.alloca_scope.return %0 : i32
  }
  return
}
// -----
// 3: 'memref.alloca_scope' op  along control flow edge from Region #0 to parent results: source type #0 'i32' should match input type #0 'f32'
func @f() {
  %0 = memref.alloca_scope -> (f32) {
    %0 = arith.constant 1 : i32
    memref.alloca_scope.return %0 : i32
  }
  return
}
// -----
// 3: 'memref.copy' op requires the same shape for all operands
func @f(%m: memref<4xf32>, %n: memref<5xf32>) {
  memref.copy %m, %n : memref<4xf32> to memref<5xf32>
  return
}
// -----
// 3: 'memref.copy' op requires the same element type for all operands
func @f(%m: memref<4xf32>, %n: memref<4xf64>) {
  memref.copy %m, %n : memref<4xf32> to memref<4xf64>
  return
}
// -----
// 3: 'memref.dma_start' op expected at least 4 operands
func @f() {
  "memref.dma_start"() : () -> ()
  return
}
// -----
// 3: 'memref.dma_start' op expected source to be of memref type
func @f(%x: f32, %i: index) {
  memref.dma_start %x[%i], %x[%i], %i, %x[%i] : f32, f32, f32
  return
}
// -----
// 3: 'memref.dma_start' op expected num elements to be of index type
func @f(%m: memref<8xf32>, %t: memref<1xi32>, %i: index, %x: f32) {
  "memref.dma_start"(%m, %i, %m, %i, %x, %t, %i) : (memref<8xf32>, index, memref<8xf32>, index, f32, memref<1xi32>, index) -> ()
  return
}
// -----
// 3: 'memref.dma_start' op expected at least 7 operands
func @f(%m: memref<8xf32>, %t: memref<1xi32>, %i: index) {
  "memref.dma_start"(%m, %i, %m, %i, %i, %t) : (memref<8xf32>, index, memref<8xf32>, index, index, memref<1xi32>) -> ()
  return
}
// -----
// 3: 'memref.dma_wait' op expected tagIndices to have the same number of elements as the tagMemRef rank, expected 2, but got 1
func @f(%t: memref<1x1xi32>, %i: index) {
  memref.dma_wait %t[%i], %i : memref<1x1xi32>
  return
}
// -----
// 3: 'memref.transpose' op expected a permutation map
func @f(%m: memref<4x8xf32>) {
  %0 = memref.transpose %m (i, j) -> (i, i) : memref<4x8xf32> to memref<4x8xf32>
  return
}
// -----
// 3: 'memref.transpose' op expected a permutation map of same rank as the input
func @f(%m: memref<4x8xf32>) {
  %0 = memref.transpose %m (i) -> (i) : memref<4x8xf32> to memref<4x8xf32>
  return
}
// -----
// 4: 'memref.dim' op index is out of range
func @f(%m: memref<4x8xf32>) {
  %c = arith.constant 2 : index
  %0 = memref.dim %m, %c : memref<4x8xf32>
  return
}
// -----
// 3: 'memref.get_global' op 'none' does not reference a valid global memref
func @f() {
  %0 = memref.get_global @none : memref<4xf32>
  return
}
// -----
// 4: 'memref.get_global' op result type 'memref<4xf32>' does not match type 'memref<5xf32>' of the global memref @g
memref.global @g : memref<5xf32>
func @f() {
  %0 = memref.get_global @g : memref<4xf32>
  return
}
// -----
// 3: 'memref.get_global' op 'f' does not reference a valid global memref
func @f() {
  %0 = memref.get_global @f : memref<4xf32>
  return
}
// -----
// 3: 'memref.assume_alignment' op attribute 'alignment' failed to satisfy constraint: 32-bit signless integer attribute whose value is positive
func @f(%m: memref<4xf32>) {
  memref.assume_alignment %m, 0 : memref<4xf32>
  return
}
// -----
// 3: 'memref.assume_alignment' op alignment must be power of 2
func @f(%m: memref<4xf32>) {
  memref.assume_alignment %m, 3 : memref<4xf32>
  return
}
// -----
// 3: 'memref.tensor_store' op requires the same shape for all operands
func @f(%m: memref<4xf32>, %t: tensor<5xf32>) {
  "memref.tensor_store"(%t, %m) : (tensor<5xf32>, memref<4xf32>) -> ()
  return
}
// -----
// 3: 'memref.store' op failed to verify that type of 'value' matches element type of 'memref'
func @f(%m: memref<4xf32>, %x: f64, %i: index) {
  "memref.store"(%x, %m, %i) : (f64, memref<4xf32>, index) -> ()
  return
}
// -----
// 3: 'memref.store' op store index operand count not equal to memref rank
func @f(%m: memref<4xf32>, %x: f32, %i: index) {
  memref.store %x, %m[] : memref<4xf32>
  return
}
// -----
// 3: 'memref.prefetch' op too few indices
func @f(%m: memref<4xf32>, %i: index) {
  memref.prefetch %m[%i, %i], read, locality<3>, data : memref<4xf32>
  return
}
// -----
// 3: custom op 'memref.prefetch' rw specifier has to be 'read' or 'write'
func @f(%m: memref<4xf32>, %i: index) {
  memref.prefetch %m[%i], see, locality<3>, data : memref<4xf32>
  return
}
// -----
// 3: custom op 'memref.prefetch' cache type has to be 'data' or 'instr'
func @f(%m: memref<4xf32>, %i: index) {
  memref.prefetch %m[%i], read, locality<3>, cache : memref<4xf32>
  return
}
// -----
// 3: 'memref.prefetch' op attribute 'localityHint' failed to satisfy constraint: 32-bit signless integer attribute whose minimum value is 0 whose maximum value is 3
func @f(%m: memref<4xf32>, %i: index) {
  memref.prefetch %m[%i], read, locality<5>, data : memref<4xf32>
  return
}
// -----
// 3: 'memref.reshape' op cannot use shape operand with dynamic length to reshape to statically-ranked memref type
func @f(%m: memref<4xf32>, %s: memref<?xindex>) {
  %0 = memref.reshape %m(%s) : (memref<4xf32>, memref<?xindex>) -> memref<2x2xf32>
  return
}
// -----
// 3: 'memref.reshape' op length of shape operand differs from the result's memref rank
func @f(%m: memref<4xf32>, %s: memref<3xindex>) {
  %0 = memref.reshape %m(%s) : (memref<4xf32>, memref<3xindex>) -> memref<2x2xf32>
  return
}
// -----
// 3: 'memref.reshape' op operand #1 must be 1D memref of signless integer or index values, but got 'memref<2xf32>'
func @f(%m: memref<4xf32>, %s: memref<2xf32>) {
  %0 = memref.reshape %m(%s) : (memref<4xf32>, memref<2xf32>) -> memref<2x2xf32>
  return
}
