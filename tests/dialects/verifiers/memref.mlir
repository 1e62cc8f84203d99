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
// 3: 'memref.reshape' op operand #1 must be 1D memref of signless integer or index values, but got 'memref<2xf32>'
func.func @f(%m: memref<16xf32>, %s: memref<2xf32>) {
  %0 = memref.reshape %m(%s) : (memref<16xf32>, memref<2xf32>) -> memref<4x4xf32>
  return
}
// -----
// 3: 'memref.view' op operand #0 must be 1D memref of 8-bit signless integer values, but got 'memref<16xf32>'
func.func @f(%m: memref<16xf32>, %i: index) {
  %0 = memref.view %m[%i][] : memref<16xf32> to memref<4xf32>
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
// 3: custom op 'memref.prefetch' rw specifier has to be 'read' or 'write'
func.func @f(%m: memref<4xf32>, %i: index) {
  memref.prefetch %m[%i], foo, locality<3>, data : memref<4xf32>
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
// 3: use of value '%i' expects different type than prior uses: 'memref<4xf32>' vs 'index'
func.func @f(%i: index) {
  %0 = memref.realloc %i : memref<4xf32> to memref<8xf32>
  return
}
// -----
// 3: 'memref.realloc' op operand #0 must be 1D memref of any type values, but got 'memref<4x4xf32>'
func.func @f(%m: memref<4x4xf32>) {
  %0 = memref.realloc %m : memref<4x4xf32> to memref<8xf32>
  return
}
// -----
// 3: 'memref.alloca_scope.return' op expects parent op 'memref.alloca_scope'
func.func @f() {
  memref.alloca_scope.return
  return
}
