// 3: use of value '%i' expects different type than prior uses: 'index' vs 'i32'
func.func @f(%m: memref<4xf32>, %i: i32) {
  %0 = memref.load %m[%i] : memref<4xf32>
  return
}
// -----
// 3: 'memref.load' op incorrect number of indices for load, expected 1 but got 2
func.func @f(%m: memref<4xf32>, %i: index) {
  %0 = memref.load %m[%i, %i] : memref<4xf32>
  return
}
// -----
// 3: custom op 'memref.load' invalid kind of type specified: expected builtin.memref, but found 'tensor<4xf32>'
func.func @f(%m: tensor<4xf32>, %i: index) {
  %0 = memref.load %m[%i] : tensor<4xf32>
  return
}
// -----
// 3: use of value '%x' expects different type than prior uses: 'f32' vs 'f64'
func.func @f(%m: memref<4xf32>, %i: index, %x: f64) {
  memref.store %x, %m[%i] : memref<4xf32>
  return
}
// -----
// 3: 'memref.store' op store index operand count not equal to memref rank
func.func @f(%m: memref<4xf32>, %i: index, %x: f32) {
  memref.store %x, %m[] : memref<4xf32>
  return
}
// -----
// 3: 'memref.copy' op requires the same shape for all operands
func.func @f(%m: memref<4xf32>, %n: memref<5xf32>) {
  memref.copy %m, %n : memref<4xf32> to memref<5xf32>
  return
}
// -----
// 3: 'memref.copy' op requires the same element type for all operands
func.func @f(%m: memref<4xf32>, %n: memref<4xf64>) {
  memref.copy %m, %n : memref<4xf32> to memref<4xf64>
  return
}
// -----
// 3: custom op 'memref.copy' invalid kind of type specified
func.func @f(%m: tensor<4xf32>, %n: memref<4xf64>) {
  memref.copy %m, %n : tensor<4xf32> to memref<4xf64>
  return
}
// -----
// 3: 'memref.alloc' op incorrect number of dynamic sizes, has 0, expected 1
func.func @f() {
  %0 = memref.alloc() : memref<?xf32>
  return
}
// -----
// 3: custom op 'memref.alloc' invalid kind of type specified: expected builtin.memref, but found 'tensor<4xf32>'
func.func @f() {
  %0 = memref.alloc() : tensor<4xf32>
  return
}
// -----
// 3: 'memref.alloc' op incorrect number of dynamic sizes, has 1, expected 0
func.func @f(%i: index) {
  %0 = memref.alloc(%i) : memref<4xf32>
  return
}
// -----
// 3: 'memref.alloca' op symbol operand count does not equal memref symbol count: expected 0, got 1
func.func @f(%i: index) {
  %0 = memref.alloca()[%i] : memref<4xf32>
  return
}
// -----
// 3: 'memref.alloc' op symbol operand count does not equal memref symbol count: expected 2, got 0
func.func @f() {
  %0 = memref.alloc() : memref<4xf32, strided<[?], offset: ?>>
  return
}
// -----
// 3: custom op 'memref.alloc' 'memref.alloc' op attribute 'alignment' failed to satisfy constraint: 64-bit signless integer attribute whose value is positive and whose value is a power of two > 0
func.func @f() {
  %0 = memref.alloc() {alignment = 0 : i64} : memref<4xf32>
  return
}
// -----
// 3: custom op 'memref.alloc' 'memref.alloc' op attribute 'alignment' failed to satisfy constraint: 64-bit signless integer attribute whose value is positive and whose value is a power of two > 0
func.func @f() {
  %0 = memref.alloc() {alignment = -8 : i64} : memref<4xf32>
  return
}
// -----
// 3: custom op 'memref.alloc' 'memref.alloc' op attribute 'alignment' failed to satisfy constraint: 64-bit signless integer attribute whose value is positive and whose value is a power of two > 0
func.func @f() {
  %0 = memref.alloc() {alignment = 3 : i64} : memref<4xf32>
  return
}
// -----
// 3: custom op 'memref.alloc' 'memref.alloc' op attribute 'alignment' failed to satisfy constraint: 64-bit signless integer attribute whose value is positive and whose value is a power of two > 0
func.func @f() {
  %0 = memref.alloc() {alignment = "a"} : memref<4xf32>
  return
}
// -----
// 3: custom op 'memref.alloca' invalid kind of type specified: expected builtin.memref, but found 'memref<*xf32>'
func.func @f() {
  %0 = memref.alloca() : memref<*xf32>
  return
}
// -----
// 3: custom op 'memref.dealloc' invalid kind of type specified
func.func @f(%t: tensor<4xf32>) {
  memref.dealloc %t : tensor<4xf32>
  return
}
// -----
// 3: 'memref.cast' op operand type 'memref<4xf32>' and result type 'memref<5xf32>' are cast incompatible
func.func @f(%m: memref<4xf32>) {
  %0 = memref.cast %m : memref<4xf32> to memref<5xf32>
  return
}
// -----
// 3: 'memref.cast' op operand type 'memref<4xf32>' and result type 'memref<4xf64>' are cast incompatible
func.func @f(%m: memref<4xf32>) {
  %0 = memref.cast %m : memref<4xf32> to memref<4xf64>
  return
}
// -----
// 3: custom op 'memref.cast' invalid kind of type specified
func.func @f(%m: memref<4xf32>) {
  %0 = memref.cast %m : memref<4xf32> to tensor<4xf32>
  return
}
// -----
// 3: 'memref.cast' op operand type 'memref<4xf32, 1>' and result type 'memref<4xf32, 2>' are cast incompatible
func.func @f(%m: memref<4xf32, 1>) {
  %0 = memref.cast %m : memref<4xf32, 1> to memref<4xf32, 2>
  return
}
// -----
// 3: 'memref.cast' op operand type 'memref<*xf32>' and result type 'memref<*xf32>' are cast incompatible
func.func @f(%m: memref<*xf32>) {
  %0 = memref.cast %m : memref<*xf32> to memref<*xf32>
  return
}
// -----
// 3: 'memref.dim' op operand #0 must be unranked.memref of any type values or non-0-ranked.memref of any type values, but got 'memref<f32>'
func.func @f(%m: memref<f32>, %i: index) {
  %0 = memref.dim %m, %i : memref<f32>
  return
}
// -----
// 3: 'memref.dim' op operand #0 must be unranked.memref of any type values or non-0-ranked.memref of any type values, but got 'tensor<4xf32>'
func.func @f(%m: tensor<4xf32>, %i: index) {
  %0 = memref.dim %m, %i : tensor<4xf32>
  return
}
// -----
// 3: use of value '%i' expects different type than prior uses: 'index' vs 'i64'
func.func @f(%m: memref<4xf32>, %i: i64) {
  %0 = memref.dim %m, %i : memref<4xf32>
  return
}
// -----
// 3: expected result type to be 'memref<4xf32, strided<[1]>>' or a rank-reduced version. (mismatch of result sizes), but got 'memref<5xf32>'
func.func @f(%m: memref<8xf32>) {
  %0 = memref.subview %m[0] [4] [1] : memref<8xf32> to memref<5xf32>
  return
}
// -----
// 3: expected result element type to be 'f32', but got 'memref<4xf64>'
func.func @f(%m: memref<8xf32>) {
  %0 = memref.subview %m[0] [4] [1] : memref<8xf32> to memref<4xf64>
  return
}
// -----
// 3: expected result type to be 'memref<4xf32, strided<[1], offset: 2>>' or a rank-reduced version. (mismatch of result layout), but got 'memref<4xf32>'
func.func @f(%m: memref<8xf32>) {
  %0 = memref.subview %m[2] [4] [1] : memref<8xf32> to memref<4xf32>
  return
}
// -----
// 3: expected 1 offset values, got 2
func.func @f(%m: memref<8xf32>) {
  %0 = memref.subview %m[0, 0] [4, 4] [1, 1] : memref<8xf32> to memref<4xf32>
  return
}
// -----
// 3: slice along dimension 0 runs out-of-bounds: 9 >= 8
func.func @f(%m: memref<8xf32>) {
  %0 = memref.subview %m[6] [4] [1] : memref<8xf32> to memref<4xf32, strided<[1], offset: 6>>
  return
}
// -----
// 3: different memory spaces specified for base memref type 'memref<8xf32>' and subview memref type 'memref<4xf32, 3>'
func.func @f(%m: memref<8xf32>) {
  %0 = memref.subview %m[0] [4] [1] : memref<8xf32> to memref<4xf32, 3>
  return
}
// -----
// 3: expected result type to be 'memref<4x4xf32, strided<[8, 1]>>' or a rank-reduced version. (mismatch of result layout), but got 'memref<4x4xf32>'
func.func @f(%m: memref<8x8xf32>) {
  %0 = memref.subview %m[0, 0] [4, 4] [1, 1] : memref<8x8xf32> to memref<4x4xf32>
  return
}
// -----
// 3: expected result rank to be smaller or equal to the source rank, but got 'memref<2x4x4xf32>'
func.func @f(%m: memref<8x8xf32>) {
  %0 = memref.subview %m[0, 0] [4, 4] [1, 1] : memref<8x8xf32> to memref<2x4x4xf32>
  return
}
// -----
// 3: expected result type to be 'memref<1x4xf32, strided<[8, 1]>>' or a rank-reduced version. (mismatch of result layout), but got 'memref<4xf32, strided<[8]>>'
func.func @f(%m: memref<8x8xf32>) {
  %0 = memref.subview %m[0, 0] [1, 4] [1, 1] : memref<8x8xf32> to memref<4xf32, strided<[8]>>
  return
}
// -----
// 3: 'memref.collapse_shape' op collapsed dim size (15) must equal reassociation group size (16)
func.func @f(%m: memref<4x4xf32>) {
  %0 = memref.collapse_shape %m [[0, 1]] : memref<4x4xf32> into memref<15xf32>
  return
}
// -----
// 3: 'memref.collapse_shape' op invalid number of reassociation groups: found 2, expected 1
func.func @f(%m: memref<4x4xf32>) {
  %0 = memref.collapse_shape %m [[0], [1]] : memref<4x4xf32> into memref<16xf32>
  return
}
// -----
// 3: 'memref.collapse_shape' op invalid source layout map or collapsing non-contiguous dims
func.func @f(%m: memref<4x4xf32, strided<[8, 1]>>) {
  %0 = memref.collapse_shape %m [[0, 1]] : memref<4x4xf32, strided<[8, 1]>> into memref<16xf32>
  return
}
// -----
// 3: 'memref.expand_shape' op collapsed dim size (16) must equal reassociation group size (20)
func.func @f(%m: memref<16xf32>) {
  %0 = memref.expand_shape %m [[0, 1]] output_shape [4, 5] : memref<16xf32> into memref<4x5xf32>
  return
}
// -----
// 3: 'memref.expand_shape' op collapsed dim size (16) must equal reassociation group size (20)
func.func @f(%m: memref<16xf32>) {
  %0 = memref.expand_shape %m [[0, 1]] output_shape [4, 4] : memref<16xf32> into memref<4x5xf32>
  return
}
// -----
// 3: 'memref.expand_shape' op invalid number of reassociation groups: found 2, expected 1
func.func @f(%m: memref<16xf32>) {
  %0 = memref.expand_shape %m [[0], [1]] output_shape [4, 4] : memref<16xf32> into memref<4x4xf32>
  return
}
// -----
// 3: 'memref.expand_shape' op expected expanded type to be 'memref<4x4xf32>' but found 'memref<4x4xf32, strided<[8, 1]>>'
func.func @f(%m: memref<16xf32>) {
  %0 = memref.expand_shape %m [[0, 1]] output_shape [4, 4] : memref<16xf32> into memref<4x4xf32, strided<[8, 1]>>
  return
}
// -----
// 3: 'memref.expand_shape' op invalid output shape provided at pos 1
func.func @f(%m: memref<?xf32>, %i: index) {
  %0 = memref.expand_shape %m [[0, 1]] output_shape [%i, %i] : memref<?xf32> into memref<?x4xf32>
  return
}
// -----
// 3: expected result type with size = 4 instead of 5 in dim = 1
func.func @f(%m: memref<16xf32>) {
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 4], strides: [4, 1] : memref<16xf32> to memref<4x5xf32>
  return
}
// -----
// 3: different element types specified for source type 'memref<16xf32>' and result memref type 'memref<4x4xf64>'
func.func @f(%m: memref<16xf32>) {
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 4], strides: [4, 1] : memref<16xf32> to memref<4x4xf64>
  return
}
// -----
// 3: expected result type with stride = 8 instead of 4 in dim = 0
func.func @f(%m: memref<16xf32>) {
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4, 4], strides: [8, 1] : memref<16xf32> to memref<4x4xf32>
  return
}
// -----
// 3: expected result type with offset = 2 instead of 0
func.func @f(%m: memref<16xf32>) {
  %0 = memref.reinterpret_cast %m to offset: [2], sizes: [4, 4], strides: [4, 1] : memref<16xf32> to memref<4x4xf32>
  return
}
// -----
// 3: expected mixed sizes rank to match mixed strides rank (1 vs 2) so the rank of the result type is well-formed.
func.func @f(%m: memref<16xf32>) {
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [4], strides: [4, 1] : memref<16xf32> to memref<4x4xf32>
  return
}
// -----
// 3: 'memref.reshape' op operand #1 must be 1D memref of signless integer or index values, but got 'memref<2xf32>'
func.func @f(%m: memref<16xf32>, %s: memref<2xf32>) {
  %0 = memref.reshape %m(%s) : (memref<16xf32>, memref<2xf32>) -> memref<4x4xf32>
  return
}
// -----
// 3: 'memref.reshape' op length of shape operand differs from the result's memref rank
func.func @f(%m: memref<16xf32>, %s: memref<2xi32>) {
  %0 = memref.reshape %m(%s) : (memref<16xf32>, memref<2xi32>) -> memref<4x4x1xf32>
  return
}
// -----
// 3: 'memref.reshape' op element types of source and destination memref types should be the same
func.func @f(%m: memref<16xf32>, %s: memref<2xi32>) {
  %0 = memref.reshape %m(%s) : (memref<16xf32>, memref<2xi32>) -> memref<4x4xf64>
  return
}
// -----
// 3: 'memref.reshape' op cannot use shape operand with dynamic length to reshape to statically-ranked memref type
func.func @f(%m: memref<16xf32>, %s: memref<?xi32>) {
  %0 = memref.reshape %m(%s) : (memref<16xf32>, memref<?xi32>) -> memref<4x4xf32>
  return
}
// -----
// 3: 'memref.view' op incorrect number of dynamic sizes, has 0, expected 1
func.func @f(%m: memref<16xi8>, %i: index) {
  %0 = memref.view %m[%i][] : memref<16xi8> to memref<?xf32>
  return
}
// -----
// 3: 'memref.view' op operand #0 must be 1D memref of 8-bit signless integer values, but got 'memref<16xf32>'
func.func @f(%m: memref<16xf32>, %i: index) {
  %0 = memref.view %m[%i][] : memref<16xf32> to memref<4xf32>
  return
}
// -----
// 3: 'memref.view' op incorrect number of dynamic sizes, has 1, expected 0
func.func @f(%m: memref<16xi8>, %i: index) {
  %0 = memref.view %m[%i][%i] : memref<16xi8> to memref<4xf32>
  return
}
// -----
// 3: 'memref.get_global' op 'nope' does not reference a valid global memref
func.func @f() {
  %0 = memref.get_global @nope : memref<4xf32>
  return
}
// -----
// 2: custom op 'memref.global' type should be static shaped memref, but got 'memref<?xf32>'
memref.global @g : memref<?xf32>
// -----
// 2: custom op 'memref.global' type should be static shaped memref, but got 'tensor<4xf32>'
memref.global @g : tensor<4xf32>
// -----
// 2: unexpected decimal integer literal for a floating point value
memref.global @g : memref<4xf32> = dense<1>
// -----
// 2: inferred shape of elements literal ([2]) does not match type ([4])
memref.global @g : memref<4xf32> = dense<[1.0, 2.0]>
// -----
// 2: custom op 'memref.global' 'memref.global' op attribute 'alignment' failed to satisfy constraint: 64-bit signless integer attribute whose value is positive and whose value is a power of two > 0
memref.global @g : memref<4xf32> {alignment = 3 : i64}
// -----
// 2: custom op 'memref.global' 'memref.global' op attribute 'alignment' failed to satisfy constraint: 64-bit signless integer attribute whose value is positive and whose value is a power of two > 0
memref.global @g : memref<4xf32> {alignment = 0}
// -----
// 2: floating point value not valid for specified type
memref.global @g : memref<4xf32> = 1.0
// -----
// 4: 'memref.get_global' op result type 'memref<5xf32>' does not match type 'memref<4xf32>' of the global memref @g
memref.global @g : memref<4xf32>
func.func @f() {
  %0 = memref.get_global @g : memref<5xf32>
  return
}
// -----
// 4: 'memref.get_global' op 'g' does not reference a valid global memref
func.func private @g()
func.func @f() {
  %0 = memref.get_global @g : memref<5xf32>
  return
}
// -----
// 3: 'memref.atomic_rmw' op failed to verify that value type matches element type of memref
func.func @f(%m: memref<4xf32>, %x: i32, %i: index) {
  %0 = memref.atomic_rmw addf %x, %m[%i] : (i32, memref<4xf32>) -> i32
  return
}
// -----
// 3: 'memref.atomic_rmw' op with kind 'addi' expects an integer type
func.func @f(%m: memref<4xf32>, %x: f32, %i: index) {
  %0 = memref.atomic_rmw addi %x, %m[%i] : (f32, memref<4xf32>) -> f32
  return
}
// -----
// 3: 'memref.atomic_rmw' op expects the number of subscripts to be equal to memref rank
func.func @f(%m: memref<4xf32>, %x: f32, %i: index) {
  %0 = memref.atomic_rmw addf %x, %m[%i, %i] : (f32, memref<4xf32>) -> f32
  return
}
// -----
// 3: custom op 'memref.prefetch' rw specifier has to be 'read' or 'write'
func.func @f(%m: memref<4xf32>, %i: index) {
  memref.prefetch %m[%i], foo, locality<3>, data : memref<4xf32>
  return
}
// -----
// 3: 'memref.prefetch' op too few indices
func.func @f(%m: memref<4xf32>, %i: index) {
  memref.prefetch %m[%i, %i], read, locality<3>, data : memref<4xf32>
  return
}
// -----
// 3: 'memref.assume_alignment' op attribute 'alignment' failed to satisfy constraint: 32-bit signless integer attribute whose value is positive
func.func @f(%m: memref<4xf32>, %i: i32) {
  memref.assume_alignment %m, 0 : memref<4xf32>
  return
}
// -----
// 3: 'memref.assume_alignment' op alignment must be power of 2
func.func @f(%m: memref<4xf32>, %i: i32) {
  %0 = memref.assume_alignment %m, 3 : memref<4xf32>
  return
}
// -----
// 3: custom op 'memref.rank' invalid kind of type specified
func.func @f(%m: tensor<4xf32>) {
  %0 = memref.rank %m : tensor<4xf32>
  return
}
// -----
// 3: custom op 'memref.extract_aligned_pointer_as_index' invalid kind of type specified
func.func @f(%m: tensor<4xf32>) {
  %0 = memref.extract_aligned_pointer_as_index %m : tensor<4xf32> -> index
  return
}
// -----
// 3: 'memref.memory_space_cast' op operand type 'memref<4xf32>' and result type 'memref<4xf64, 1>' are cast incompatible
func.func @f(%m: memref<4xf32>) {
  %0 = memref.memory_space_cast %m : memref<4xf32> to memref<4xf64, 1>
  return
}
// -----
// 3: 'memref.memory_space_cast' op operand type 'memref<4xf32>' and result type 'memref<5xf32, 1>' are cast incompatible
func.func @f(%m: memref<4xf32>) {
  %0 = memref.memory_space_cast %m : memref<4xf32> to memref<5xf32, 1>
  return
}
// -----
// 3: use of value '%i' expects different type than prior uses: 'memref<4xf32>' vs 'index'
func.func @f(%i: index) {
  %0 = memref.realloc %i : memref<4xf32> to memref<8xf32>
  return
}
// -----
// 3: missing dimension operand for result type 'memref<?xf32>'
func.func @f(%m: memref<4xf32>) {
  %0 = memref.realloc %m : memref<4xf32> to memref<?xf32>
  return
}
// -----
// 3: different element types specified for source memref type 'memref<4xf32>' and result memref type 'memref<8xf64>'
func.func @f(%m: memref<4xf32>) {
  %0 = memref.realloc %m : memref<4xf32> to memref<8xf64>
  return
}
// -----
// 3: 'memref.realloc' op operand #0 must be 1D memref of any type values, but got 'memref<4x4xf32>'
func.func @f(%m: memref<4x4xf32>) {
  %0 = memref.realloc %m : memref<4x4xf32> to memref<8xf32>
  return
}
// -----
// 3: 'memref.alloca_scope' op along control flow edge from Operation memref.alloca_scope.return to parent: region branch point has 1 operands, but region successor needs 0 inputs
func.func @f() {
  memref.alloca_scope {
    %0 = arith.constant 1 : i32
    memref.alloca_scope.return %0 : i32
  }
  return
}
// -----
// 3: 'memref.alloca_scope.return' op expects parent op 'memref.alloca_scope'
func.func @f() {
  memref.alloca_scope.return
  return
}
// -----
// 2: memref layout mismatch between rank and affine map: 1 != 2
func.func @f(%m: memref<4xf32, affine_map<(d0, d1) -> (d0)>>) {
  memref.dealloc %m : memref<4xf32, affine_map<(d0, d1) -> (d0)>>
  return
}
// -----
// 2: expected the number of strides to match the rank
func.func @f(%m: memref<4xf32, strided<[1, 2]>>) {
  memref.dealloc %m : memref<4xf32, strided<[1, 2]>>
  return
}
// -----
// 2: invalid memref element type
func.func @f(%m: memref<4xtensor<4xf32>>) {
  memref.dealloc %m : memref<4xtensor<4xf32>>
  return
}
// -----
// 3: expected result type with offset = dynamic instead of 0
func.func @f(%m: memref<?xf32>, %i: index) {
  %0 = memref.reinterpret_cast %m to offset: [%i], sizes: [4], strides: [1] : memref<?xf32> to memref<4xf32>
  return
}
// -----
// 3: expected result type with size = dynamic instead of 4 in dim = 0
func.func @f(%m: memref<?xf32>, %i: index) {
  %0 = memref.reinterpret_cast %m to offset: [0], sizes: [%i], strides: [1] : memref<?xf32> to memref<4xf32>
  return
}
// -----
// 3: expected 1 offset values, got 2
func.func @f(%m: memref<?xf32>) {
  %0 = memref.reinterpret_cast %m to offset: [0, 0], sizes: [4, 4], strides: [4, 1] : memref<?xf32> to memref<4x4xf32>
  return
}
// -----
// 5: 'memref.expand_shape' op invalid output shape provided at pos 0
func.func @f(%m: memref<?xf32>, %n: memref<6xf32>) {
  %0 = memref.expand_shape %m [[0, 1]] output_shape [2, 3] : memref<?xf32> into memref<?x?xf32>
  "between"() : () -> ()
  %1 = memref.expand_shape %n [[0, 1]] output_shape [3, 2] : memref<6xf32> into memref<2x3xf32>
  return
}
// -----
// 3: 'memref.dma_start' op expected at least 4 operands
func.func @f() {
  "memref.dma_start"() : () -> ()
  return
}
// -----
// 3: 'memref.dma_start' op expected source to be of memref type
func.func @f(%x: f32, %i: index) {
  memref.dma_start %x[%i], %x[%i], %i, %x[%i] : f32, f32, f32
  return
}
// -----
// 3: 'memref.dma_start' op expected source indices to be of index type
func.func @f(%m: memref<8xf32>, %t: memref<1xi32>, %i: index, %x: f32) {
  "memref.dma_start"(%m, %x, %m, %i, %i, %t, %i) : (memref<8xf32>, f32, memref<8xf32>, index, index, memref<1xi32>, index) -> ()
  return
}
// -----
// 3: 'memref.dma_start' op expected num elements to be of index type
func.func @f(%m: memref<8xf32>, %t: memref<1xi32>, %i: index, %x: f32) {
  "memref.dma_start"(%m, %i, %m, %i, %x, %t, %i) : (memref<8xf32>, index, memref<8xf32>, index, f32, memref<1xi32>, index) -> ()
  return
}
// -----
// 3: 'memref.dma_start' op expected at least 7 operands
func.func @f(%m: memref<8xf32>, %t: memref<1xi32>, %i: index) {
  "memref.dma_start"(%m, %i, %m, %i, %i, %t) : (memref<8xf32>, index, memref<8xf32>, index, index, memref<1xi32>) -> ()
  return
}
// -----
// 3: 'memref.dma_start' op incorrect number of operands
func.func @f(%m: memref<8xf32>, %t: memref<1xi32>, %i: index) {
  "memref.dma_start"(%m, %i, %m, %i, %i, %t, %i, %i) : (memref<8xf32>, index, memref<8xf32>, index, index, memref<1xi32>, index, index) -> ()
  return
}
// -----
// 3: 'memref.dma_wait' op expected tagIndices to have the same number of elements as the tagMemRef rank, expected 2, but got 1
func.func @f(%t: memref<1x1xi32>, %i: index) {
  memref.dma_wait %t[%i], %i : memref<1x1xi32>
  return
}
// -----
// 3: 'memref.transpose' op expected a permutation map
func.func @f(%m: memref<4x8xf32>) {
  %0 = memref.transpose %m (i, j) -> (i, i) : memref<4x8xf32> to memref<4x8xf32>
  return
}
// -----
// 3: 'memref.transpose' op expected a permutation map of same rank as the input
func.func @f(%m: memref<4x8xf32>) {
  %0 = memref.transpose %m (i) -> (i) : memref<4x8xf32> to memref<4x8xf32>
  return
}
