// 3: 'vector.broadcast' op failed to verify that source operand and result have same element type
func.func @f(%a: f32) {
  %0 = vector.broadcast %a : f32 to vector<4xf64>
  return
}
// -----
// 3: 'vector.broadcast' op dimension mismatch (4 vs. 5)
func.func @f(%a: vector<4xf32>) {
  %0 = vector.broadcast %a : vector<4xf32> to vector<4x5xf32>
  return
}
// -----
// 3: 'vector.broadcast' op source rank higher than destination rank
func.func @f(%a: vector<4x4xf32>) {
  %0 = vector.broadcast %a : vector<4x4xf32> to vector<4xf32>
  return
}
// -----
// 3: 'vector.extract' op expected position attribute #1 to be a non-negative integer smaller than the corresponding vector dimension or poison (-1)
func.func @f(%a: vector<4xf32>) {
  %0 = vector.extract %a[5] : f32 from vector<4xf32>
  return
}
// -----
// 3: 'vector.extract' op expected position attribute of rank no greater than vector rank
func.func @f(%a: vector<4xf32>) {
  %0 = vector.extract %a[1, 2] : f32 from vector<4xf32>
  return
}
// -----
// 3: 'vector.extract' op inferred type(s) 'vector<4xf32>' are incompatible with return type(s) of operation 'f32'
func.func @f(%a: vector<4x4xf32>) {
  %0 = vector.extract %a[1] : f32 from vector<4x4xf32>
  return
}
// -----
// 3: 'vector.insert' op expected position attribute rank to match the dest vector rank
func.func @f(%a: vector<4x4xf32>, %x: f32) {
  %0 = vector.insert %x, %a[1] : f32 into vector<4x4xf32>
  return
}
// -----
// 3: 'vector.insert' op expected position attribute #2 to be a non-negative integer smaller than the corresponding dest vector dimension
func.func @f(%a: vector<4x4xf32>, %x: f32) {
  %0 = vector.insert %x, %a[1, 7] : f32 into vector<4x4xf32>
  return
}
// -----
// 3: 'vector.insert' op expected position attribute of rank no greater than dest vector rank
func.func @f(%a: vector<4x4xf32>, %x: f32) {
  %0 = vector.insert %x, %a[1, 1, 1] : f32 into vector<4x4xf32>
  return
}
// -----
// 3: 'vector.shuffle' op mask index #2 out of range
func.func @f(%a: vector<4xf32>, %b: vector<4xf32>) {
  %0 = vector.shuffle %a, %b [0, 9] : vector<4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.shuffle' op rank mismatch
func.func @f(%a: vector<4xf32>, %b: vector<4x2xf32>) {
  %0 = vector.shuffle %a, %b [0, 1] : vector<4xf32>, vector<4x2xf32>
  return
}
// -----
// 3: 'vector.shape_cast' op has different number of elements at source (4) and result (5)
func.func @f(%a: vector<4xf32>, %b: vector<4xf32>) {
  %0 = vector.shape_cast %a : vector<4xf32> to vector<5xf32>
  return
}
// -----
// 3: 'vector.shape_cast' op has different source and result element types
func.func @f(%a: vector<4xf32>, %b: vector<4xf32>) {
  %0 = vector.shape_cast %a : vector<4xf32> to vector<4xf64>
  return
}
// -----
// 3: 'vector.bitcast' op source/result bitwidth of the minor 1-D vectors must be equal
func.func @f(%a: vector<4xf32>, %b: vector<4xf32>) {
  %0 = vector.bitcast %a : vector<4xf32> to vector<4xf64>
  return
}
// -----
// 3: 'vector.bitcast' op failed to verify that all of {source, result} have same rank
func.func @f(%a: vector<4xf32>, %b: vector<4xf32>) {
  %0 = vector.bitcast %a : vector<4xf32> to vector<2x2xf32>
  return
}
// -----
// 3: 'vector.transpose' op transposition length mismatch: 1
func.func @f(%a: vector<4x2xf32>, %b: vector<4xf32>) {
  %0 = vector.transpose %a, [0] : vector<4x2xf32> to vector<2x4xf32>
  return
}
// -----
// 3: 'vector.transpose' op dimension size mismatch at: 0
func.func @f(%a: vector<4x2xf32>, %b: vector<4xf32>) {
  %0 = vector.transpose %a, [0, 1] : vector<4x2xf32> to vector<2x4xf32>
  return
}
// -----
// 3: 'vector.transpose' op duplicate position index: 1
func.func @f(%a: vector<4x2xf32>, %b: vector<4xf32>) {
  %0 = vector.transpose %a, [1, 1] : vector<4x2xf32> to vector<2x4xf32>
  return
}
// -----
// 3: 'vector.reduction' op unsupported reduction type ''f32'' for kind 'xor'
func.func @f(%a: vector<4xf32>, %b: vector<4xf32>) {
  %0 = vector.reduction <xor>, %a : vector<4xf32> into f32
  return
}
// -----
// 3: 'vector.reduction' op unsupported reduction rank: 2
func.func @f(%a: vector<4x4xf32>, %b: vector<4xf32>) {
  %0 = vector.reduction <add>, %a : vector<4x4xf32> into f32
  return
}
// -----
// 3: 'vector.reduction' op failed to verify that source operand and result have same element type
func.func @f(%a: vector<4xf32>, %b: vector<4xf32>) {
  %0 = vector.reduction <add>, %a : vector<4xf32> into f64
  return
}
// -----
// 3: 'vector.fma' op operand #0 must be vector of floating-point values, but got 'vector<4xi32>'
func.func @f(%a: vector<4xi32>, %b: vector<4xi32>) {
  %0 = vector.fma %a, %b, %a : vector<4xi32>
  return
}
// -----
// 3: use of value '%x' expects different type than prior uses: 'f32' vs 'f64'
func.func @f(%m: memref<4xf32>, %i: index, %x: f64) {
  %0 = vector.transfer_read %m[%i], %x : memref<4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires 2 indices
func.func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i], %x : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires a permutation_map with input dims of the same rank as the source type
func.func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x {permutation_map = affine_map<(d0) -> (d0)>} : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires a projected permutation_map (at most one dim or the zero constant can appear in each result)
func.func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x {permutation_map = affine_map<(d0, d1) -> (d0 + d1)>} : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires a permutation_map with result dims of the same rank as the vector type
func.func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x {permutation_map = affine_map<(d0, d1) -> (d0, d1)>} : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op expects the in_bounds attr of same rank as permutation_map results: affine_map<(d0, d1) -> (d1)> vs inBounds of size: 2
func.func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x {in_bounds = [true, true]} : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_write' op requires 2 indices
func.func @f(%m: memref<4x4xf32>, %i: index, %x: vector<4xf32>) {
  vector.transfer_write %x, %m[%i] : vector<4xf32>, memref<4x4xf32>
  return
}
// -----
// 3: 'vector.load' op requires 2 indices
func.func @f(%m: memref<4x4xf32>, %i: index, %x: vector<4xf32>) {
  %0 = vector.load %m[%i] : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.load' op base and result element types should match
func.func @f(%m: memref<4x4xf32>, %i: index, %x: vector<4xf64>) {
  %0 = vector.load %m[%i, %i] : memref<4x4xf32>, vector<4xf64>
  return
}
// -----
// 3: 'vector.store' op base and valueToStore element type should match
func.func @f(%m: memref<4x4xf32>, %i: index, %x: vector<4xf64>) {
  vector.store %x, %m[%i, %i] : memref<4x4xf32>, vector<4xf64>
  return
}
// -----
// 3: 'vector.load' op most minor memref dim must have unit stride
func.func @f(%m: memref<4xf32, strided<[2]>>, %i: index, %x: vector<4xf32>) {
  %0 = vector.load %m[%i] : memref<4xf32, strided<[2]>>, vector<4xf32>
  return
}
// -----
// 3: 'vector.maskedload' op expected result shape to match mask shape
func.func @f(%m: memref<4xf32>, %i: index, %k: vector<4xi1>, %x: vector<5xf32>) {
  %0 = vector.maskedload %m[%i], %k, %x : memref<4xf32>, vector<4xi1>, vector<5xf32> into vector<5xf32>
  return
}
// -----
// 3: 'vector.maskedstore' op requires 1 indices
func.func @f(%m: memref<4xf32>, %i: index, %k: vector<4xi1>, %x: vector<4xf32>) {
  vector.maskedstore %m[%i, %i], %k, %x : memref<4xf32>, vector<4xi1>, vector<4xf32>
  return
}
// -----
// 3: 'vector.gather' op expected result dim to match mask dim
func.func @f(%m: memref<4xf32>, %i: index, %v: vector<4xi32>, %k: vector<5xi1>, %x: vector<4xf32>) {
  %0 = vector.gather %m[%i] [%v], %k, %x : memref<4xf32>, vector<4xi32>, vector<5xi1>, vector<4xf32> into vector<4xf32>
  return
}
// -----
// 3: 'vector.gather' op base and result element type should match
func.func @f(%m: memref<4xf64>, %i: index, %v: vector<4xi32>, %k: vector<4xi1>, %x: vector<4xf32>) {
  %0 = vector.gather %m[%i] [%v], %k, %x : memref<4xf64>, vector<4xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  return
}
// -----
// 3: 'vector.scatter' op expected valueToStore dim to match indices dim
func.func @f(%m: memref<4xf32>, %i: index, %v: vector<5xi32>, %k: vector<4xi1>, %x: vector<4xf32>) {
  vector.scatter %m[%i] [%v], %k, %x : memref<4xf32>, vector<5xi32>, vector<4xi1>, vector<4xf32>
  return
}
// -----
// 3: 'vector.compressstore' op requires 1 indices
func.func @f(%m: memref<4xf32>, %i: index, %k: vector<4xi1>, %x: vector<4xf32>) {
  vector.compressstore %m[%i, %i], %k, %x : memref<4xf32>, vector<4xi1>, vector<4xf32>
  return
}
// -----
// 3: 'vector.constant_mask' op array attr of size out of bounds of vector result dimension size
func.func @f(%i: index) {
  %0 = vector.constant_mask [5] : vector<4xi1>
  return
}
// -----
// 3: 'vector.constant_mask' op must specify array attr of size equal vector result rank
func.func @f(%i: index) {
  %0 = vector.constant_mask [2, 2] : vector<4xi1>
  return
}
// -----
// 3: 'vector.constant_mask' op result #0 must be vector of 1-bit signless integer values, but got 'vector<4xi32>'
func.func @f(%i: index) {
  %0 = vector.constant_mask [2] : vector<4xi32>
  return
}
// -----
// 3: 'vector.create_mask' op must specify an operand for each result vector dimension
func.func @f(%i: index) {
  %0 = vector.create_mask %i, %i : vector<4xi1>
  return
}
// -----
// 3: use of value '%c' expects different type than prior uses: 'vector<4x5xf32>' vs 'vector<5x4xf32>'
func.func @f(%a: vector<4xf32>, %b: vector<5xf32>, %c: vector<5x4xf32>) {
  %0 = vector.outerproduct %a, %b, %c : vector<4xf32>, vector<5xf32>
  return
}
// -----
// 3: use of value '%a' expects different type than prior uses: 'f32' vs 'vector<4xf32>'
func.func @f(%a: vector<4xf32>) {
  vector.print %a : f32
  return
}
// -----
// 3: 'vector.yield' op must be the last operation in the parent block
func.func @f(%a: vector<4xf32>) {
  vector.yield %a : vector<4xf32>
  return
}
// -----
// 3: custom op 'vector.type_cast' invalid kind of type specified: expected builtin.memref, but found 'vector<4xf32>'
func.func @f(%a: vector<4xf32>) {
  %0 = vector.type_cast %a : vector<4xf32> to memref<4xf32>
  return
}
// -----
// 3: use of value '%b' expects different type than prior uses: 'vector<4xf32>' vs 'vector<5xf32>'
func.func @f(%a: vector<4xf32>, %b: vector<5xf32>) {
  %0 = vector.interleave %a, %b : vector<4xf32> -> vector<9xf32>
  return
}
// -----
// 3: operation defines 2 results but was provided 1 to bind
func.func @f(%a: vector<4xf32>, %b: vector<4xf32>) {
  %0 = vector.scan <add>, %a, %b {inclusive = true, reduction_dim = 3 : i64} : vector<4xf32>, vector<4xf32>
  return
}
// -----
// 3: custom op 'vector.foo' is unknown
func.func @f(%a: f32) {
  %0 = vector.foo %a
  return
}
// -----
// 3: use of value '%i' expects different type than prior uses: 'index' vs 'f32'
func.func @f(%a: vector<4xf32>, %i: f32) {
  %0 = vector.extract %a[%i] : f32 from vector<4xf32>
  return
}
