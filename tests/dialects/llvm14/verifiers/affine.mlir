// 5: 'affine.load' op index must be a dimension or symbol identifier
func @f(%m: memref<8xf32>) {
  affine.for %i = 0 to 8 {
    %j = arith.muli %i, %i : index
    %0 = affine.load %m[%j] : memref<8xf32>
  }
  return
}
// -----
// 4: 'affine.store' op index must be a dimension or symbol identifier
func @f(%m: memref<8xf32>, %n: index, %x: f32) {
  scf.for %i = %n to %n step %n {
    affine.store %x, %m[%i] : memref<8xf32>
  }
  return
}
// -----
// 4: 'affine.for' op operand cannot be used as a symbol
func @f() {
  affine.for %i = 0 to 8 {
    affine.for %j = affine_map<()[s0] -> (s0)>()[%i] to 8 {
    }
  }
  return
}
// -----
// 3: 'affine.load' op affine map num results must equal memref rank
func @f(%m: memref<8x8xf32>, %i: index) {
  %0 = affine.load %m[%i] : memref<8x8xf32>
  return
}
// -----
// 3: 'affine.store' op affine map num results must equal memref rank
func @f(%m: memref<8x8xf32>, %i: index, %x: f32) {
  affine.store %x, %m[%i] : memref<8x8xf32>
  return
}
// -----
// 3: custom op 'affine.apply' dimension or symbol index mismatch
func @f(%i: index) {
  %0 = affine.apply affine_map<(d0, d1) -> (d0)>(%i)
  return
}
// -----
// 3: 'affine.min' op operand count and affine map dimension and symbol count must match
func @f(%i: index) {
  %0 = affine.min affine_map<(d0) -> (d0, d0)>(%i, %i)
  return
}
// -----
// 3: use of value '%i' expects different type than prior uses: 'index' vs 'i32'
func @f(%i: i32) {
  %0 = affine.apply affine_map<(d0) -> (d0)>(%i)
  return
}
// -----
// 3: 'affine.parallel' op the number of region arguments (1) and the number of map groups for lower (1) and upper bound (2), and the number of steps (1) must all match
func @f(%m: memref<8x8xf32>, %i: index, %x: f32) {
  affine.parallel (%a) = (0) to (10, 4) {
  }
  return
}
// -----
// 3: 'affine.vector_load' op requires memref and vector types of the same elemental type
func @f(%m: memref<8x8xf32>, %i: index, %x: f32) {
  %0 = affine.vector_load %m[%i, %i] : memref<8x8xf32>, vector<4xf64>
  return
}
// -----
// 3: custom op 'affine.prefetch' rw specifier has to be 'read' or 'write'
func @f(%m: memref<8x8xf32>, %i: index, %x: f32) {
  %0 = affine.prefetch %m[%i, %i], see, locality<3>, data : memref<8x8xf32>
  return
}
