// 3: 'arith.extf' op operand type 'f64' and result type 'f32' are cast incompatible
func @widths(%f: f64) {
  %0 = arith.extf %f : f64 to f32
  return
}
// -----
// 3: 'arith.constant' op failed to verify that result and attribute have the same type
func @value() {
  %0 = "arith.constant"() {value = 7 : i32} : () -> i64
  return
}
// -----
// 3: 'arith.cmpi' op attribute 'predicate' failed to satisfy constraint: allowed 64-bit signless integer cases: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9
func @predicate(%i: i32) {
  %0 = "arith.cmpi"(%i, %i) {predicate = 10 : i64} : (i32, i32) -> i1
  return
}
// -----
// 3: 'arith.addf' op requires the same type for all operands and results
func @traits_first(%i: i32, %f: f32) {
  %0 = "arith.addf"(%i, %f) : (i32, f32) -> i1
  return
}
// -----
// 3: 'math.sqrt' op operand #0 must be floating-point-like, but got 'i32'
func @float(%i: i32) {
  %0 = math.sqrt %i : i32
  return
}
// -----
// 3: branch has 2 operands for successor #0, but target block has 1
func @branch(%i: i32) {
  br ^bb1(%i, %i : i32, i32)
^bb1(%j: i32):
  return
}
// -----
// 3: 'std.constant' op unsupported 'value' attribute: 3 : i8
func @number() {
  %0 = constant 3 : i8
  return
}
// -----
// 4: 'std.constant' op reference to function with mismatched type
func private @f(i32)
func @reference() {
  %0 = constant @f : (i64) -> ()
  return
}
// -----
// 2: 'builtin.func' op symbol declaration cannot have public visibility
func @seen(i32)
// -----
// 3: 'memref.load' op incorrect number of indices for load
func @load(%m: memref<2x2xf32>, %i: index) {
  %0 = memref.load %m[%i] : memref<2x2xf32>
  return
}
// -----
// 3: 'memref.atomic_rmw' op with kind 'mulf' expects a floating-point type
func @rmw(%m: memref<4xi32>, %i: index, %v: i32) {
  %0 = memref.atomic_rmw mulf %v, %m[%i] : (i32, memref<4xi32>) -> i32
  return
}
// -----
// 5: 'memref.atomic_yield' op types mismatch between yield op: 'i8' and its parent: 'f32'
func @atomic(%m: memref<4xf32>, %i: index, %k: i8) {
  %0 = memref.generic_atomic_rmw %m[%i] : memref<4xf32> {
  ^bb0(%x: f32):
    memref.atomic_yield %k : i8
  }
  return
}
// -----
// 3: 'affine.min' op operand count and affine map dimension and symbol count must match
func @mapped(%i: index) {
  %0 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%i)
  return
}
// -----
// 3: custom op 'vector.broadcast' invalid kind of type specified
func @vector(%t: tensor<4xf32>) {
  %0 = vector.broadcast %t : tensor<4xf32> to tensor<4xf32>
  return
}
