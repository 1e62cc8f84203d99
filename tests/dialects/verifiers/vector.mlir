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
// -----
// 3: 'vector.broadcast' op dimension mismatch ([2] vs. 2)
func.func @f(%a: vector<[2]xf32>) {
  %0 = vector.broadcast %a : vector<[2]xf32> to vector<3x2xf32>
  return
}
// -----
// 3: 'vector.broadcast' op source type is not a vector
func.func @f(%a: memref<2xf32>) {
  %0 = vector.broadcast %a : memref<2xf32> to vector<2xf32>
  return
}
// -----
// 3: 'vector.shuffle' op dimension mismatch
func.func @f(%a: vector<3x5xf32>, %b: vector<3x6xf32>) {
  %0 = vector.shuffle %a, %b [0, 1] : vector<3x5xf32>, vector<3x6xf32>
  return
}
// -----
// 3: 'vector.shuffle' op invalid mask length
func.func @f(%a: vector<3xf32>) {
  %0 = vector.shuffle %a, %a [] : vector<3xf32>, vector<3xf32>
  return
}
// -----
// 3: 'vector.outerproduct' op expected 1-d vector for operand #1
func.func @f(%a: vector<2x3xf32>) {
  %0 = vector.outerproduct %a, %a : vector<2x3xf32>, vector<2x3xf32>
  return
}
// -----
// 3: 'vector.outerproduct' op expected 1-d vector for operand #2
func.func @f(%a: vector<3xf32>, %b: vector<2x3xf32>) {
  %0 = vector.outerproduct %a, %b : vector<3xf32>, vector<2x3xf32>
  return
}
// -----
// 3: 'vector.outerproduct' op expected #2 operand dim to match result dim #2
func.func @f(%a: vector<3xf32>, %b: vector<5xf32>) {
  %0 = "vector.outerproduct"(%a, %b) : (vector<3xf32>, vector<5xf32>) -> vector<3x4xf32>
  return
}
// -----
// 3: 'vector.outerproduct' op expected #1 operand dim to match result dim #1
func.func @f(%a: vector<3xf32>, %b: vector<5xf32>) {
  %0 = "vector.outerproduct"(%a, %b) : (vector<3xf32>, vector<5xf32>) -> vector<5x3xf32>
  return
}
// -----
// 3: 'vector.outerproduct' op expected 1-d vector result
func.func @f(%a: vector<3xf32>, %b: f32) {
  %0 = "vector.outerproduct"(%a, %b) : (vector<3xf32>, f32) -> vector<3x1xf32>
  return
}
// -----
// 3: 'vector.outerproduct' op unsupported outerproduct type
func.func @f(%a: vector<3xi32>, %b: vector<5xi32>) {
  %0 = vector.outerproduct %a, %b {kind = #vector.kind<minnumf>} : vector<3xi32>, vector<5xi32>
  return
}
// -----
// 3: custom op 'vector.outerproduct' expected vector type for operand #1
func.func @f(%a: f32) {
  %0 = vector.outerproduct %a, %a : f32, f32
  return
}
// -----
// 3: custom op 'vector.transfer_read' requires two types
func.func @f(%m: memref<8x?xf32>, %i: index, %p: f32) {
  %0 = vector.transfer_read %m[%i, %i], %p : memref<8x?xf32>
  return
}
// -----
// 3: custom op 'vector.transfer_read' requires memref or ranked tensor type
func.func @f(%v: vector<8xf32>, %i: index, %p: f32) {
  %0 = vector.transfer_read %v[%i], %p : vector<8xf32>, vector<4xf32>
  return
}
// -----
// 3: custom op 'vector.transfer_read' requires vector type
func.func @f(%m: memref<8xf32>, %i: index, %p: f32) {
  %0 = vector.transfer_read %m[%i], %p : memref<8xf32>, f32
  return
}
// -----
// 3: 'vector.transfer_write' op requires a permutation_map that is a permutation (found one dim used more than once)
func.func @f(%t: tensor<8x8xf32>, %i: index, %v: vector<4x4xf32>) {
  %0 = vector.transfer_write %v, %t[%i, %i] {permutation_map = affine_map<(d0, d1) -> (d1, d1)>} : vector<4x4xf32>, tensor<8x8xf32>
  return
}
// -----
// 3: 'vector.transfer_write' op should not have broadcast dimensions
func.func @f(%t: tensor<8x8xf32>, %i: index, %v: vector<4x4xf32>) {
  %0 = vector.transfer_write %v, %t[%i, %i] {permutation_map = affine_map<(d0, d1) -> (d1, 0)>} : vector<4x4xf32>, tensor<8x8xf32>
  return
}
// -----
// 3: use of value '%k' expects different type than prior uses: 'vector<4x4xi1>' vs 'vector<4xi1>'
func.func @f(%t: tensor<8x8xf32>, %i: index, %p: f32, %k: vector<4xi1>) {
  %0 = vector.transfer_read %t[%i, %i], %p, %k : tensor<8x8xf32>, vector<4x4xf32>
  return
}
// -----
// 3: custom op 'vector.transfer_read' does not support masks with vector element type
func.func @f(%t: memref<8xvector<3xf32>>, %i: index, %p: vector<3xf32>, %k: vector<4xi1>) {
  %0 = vector.transfer_read %t[%i], %p, %k : memref<8xvector<3xf32>>, vector<4x3xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires the bitwidth of the minor 1-D vector to be an integral multiple of the bitwidth of the minor 1-D vector of the source
func.func @f(%t: memref<8xvector<3xf32>>, %i: index, %p: vector<3xf32>) {
  %0 = vector.transfer_read %t[%i], %p : memref<8xvector<3xf32>>, vector<4x4xf32>
  return
}
// -----
// 3: 'vector.insert_strided_slice' op expected offsets of same size as destination vector rank
func.func @f(%a: vector<3xf32>, %b: vector<6x3xf32>) {
  %0 = vector.insert_strided_slice %a, %b {offsets = [0], strides = [1]} : vector<3xf32> into vector<6x3xf32>
  return
}
// -----
// 3: 'vector.insert_strided_slice' op expected offsets dimension 0 to be confined to [0, 6)
func.func @f(%a: vector<3xf32>, %b: vector<6x3xf32>) {
  %0 = vector.insert_strided_slice %a, %b {offsets = [6, 0], strides = [1]} : vector<3xf32> into vector<6x3xf32>
  return
}
// -----
// 3: 'vector.insert_strided_slice' op expected strides to be confined to [1, 2)
func.func @f(%a: vector<3xf32>, %b: vector<6x3xf32>) {
  %0 = vector.insert_strided_slice %a, %b {offsets = [5, 0], strides = [2]} : vector<3xf32> into vector<6x3xf32>
  return
}
// -----
// 3: 'vector.insert_strided_slice' op expected sum(offsets, source vector shape) dimension 1 to be confined to [1, 4)
func.func @f(%a: vector<3xf32>, %b: vector<6x3xf32>) {
  %0 = vector.insert_strided_slice %a, %b {offsets = [5, 1], strides = [1]} : vector<3xf32> into vector<6x3xf32>
  return
}
// -----
// 3: 'vector.insert_strided_slice' op expected size at idx=0 to match the corresponding base size from the input vector (3 vs 6)
func.func @f(%a: vector<[3]xf32>, %b: vector<6x[6]xf32>) {
  %0 = vector.insert_strided_slice %a, %b {offsets = [0, 0], strides = [1]} : vector<[3]xf32> into vector<6x[6]xf32>
  return
}
// -----
// 3: 'vector.extract_strided_slice' op expected offsets attribute of rank no greater than vector rank
func.func @f(%b: vector<6x3xf32>) {
  %0 = vector.extract_strided_slice %b {offsets = [0, 0, 0], sizes = [1, 1, 1], strides = [1, 1, 1]} : vector<6x3xf32> to vector<1x1xf32>
  return
}
// -----
// 3: 'vector.extract_strided_slice' op expected sizes dimension 0 to be confined to [1, 7)
func.func @f(%b: vector<6x3xf32>) {
  %0 = vector.extract_strided_slice %b {offsets = [1], sizes = [7], strides = [1]} : vector<6x3xf32> to vector<7x3xf32>
  return
}
// -----
// 3: 'vector.extract_strided_slice' op expected sum(offsets, sizes) dimension 0 to be confined to [1, 7)
func.func @f(%b: vector<6x3xf32>) {
  %0 = vector.extract_strided_slice %b {offsets = [4], sizes = [3], strides = [1]} : vector<6x3xf32> to vector<3x3xf32>
  return
}
// -----
// 3: 'vector.extract_strided_slice' op expected result type to be 'vector<2x3xf32>'
func.func @f(%b: vector<6x3xf32>) {
  %0 = vector.extract_strided_slice %b {offsets = [4], sizes = [2], strides = [1]} : vector<6x3xf32> to vector<2x2xf32>
  return
}
// -----
// 3: 'vector.contract' op expected an indexing map for each vector operand
func.func @f(%a: vector<2x3xf32>, %b: vector<3x5xf32>, %c: vector<2x5xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>], iterator_types = ["parallel", "parallel", "reduction"]} %a, %b, %c : vector<2x3xf32>, vector<3x5xf32> into vector<2x5xf32>
  return
}
// -----
// 3: 'vector.contract' op expected indexing map 2 to have 3 number of inputs
func.func @f(%a: vector<2x3xf32>, %b: vector<3x5xf32>, %c: vector<2x5xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]} %a, %b, %c : vector<2x3xf32>, vector<3x5xf32> into vector<2x5xf32>
  return
}
// -----
// 3: 'vector.contract' op invalid contracting dimension map
func.func @f(%a: vector<2x3xf32>, %b: vector<4x5xf32>, %c: vector<2x5xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]} %a, %b, %c : vector<2x3xf32>, vector<4x5xf32> into vector<2x5xf32>
  return
}
// -----
// 3: 'vector.contract' op invalid accumulator/result vector shape, expected: 'vector<2x5xf32>'
func.func @f(%a: vector<2x3xf32>, %b: vector<3x5xf32>, %c: vector<5x2xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]} %a, %b, %c : vector<2x3xf32>, vector<3x5xf32> into vector<5x2xf32>
  return
}
// -----
// 3: 'vector.contract' op unsupported contraction type
func.func @f(%a: vector<2x3xf32>, %b: vector<3x5xf32>, %c: vector<2x5xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"], kind = #vector.kind<and>} %a, %b, %c : vector<2x3xf32>, vector<3x5xf32> into vector<2x5xf32>
  return
}
// -----
// 3: custom op 'vector.contract' unexpected iterator_type (sum)
func.func @f(%a: vector<2x3xf32>, %b: vector<3x5xf32>, %c: vector<2x5xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "sum"]} %a, %b, %c : vector<2x3xf32>, vector<3x5xf32> into vector<2x5xf32>
  return
}
// -----
// 3: 'vector.constant_mask' op expected all mask dim sizes to be zeros, as a result of conjunction with zero mask dim
func.func @f() {
  %0 = vector.constant_mask [0, 3] : vector<2x3xi1>
  return
}
// -----
// 3: 'vector.constant_mask' op only supports 'none set' or 'all set' scalable dimensions
func.func @f() {
  %0 = vector.constant_mask [3] : vector<[6]xi1>
  return
}
// -----
// 3: mask dim size must be either 0 or 1 for 0-D vectors
func.func @f() {
  %0 = vector.constant_mask [5] : vector<i1>
  return
}
// -----
// 3: 'vector.create_mask' op must specify exactly one operand for 0-D create_mask
func.func @f(%i: index) {
  %0 = vector.create_mask %i, %i : vector<i1>
  return
}
// -----
// 3: 'vector.shape_cast' op has different number of scalable dims at source (1) and result (0)
func.func @f(%a: vector<3x[2]xf32>) {
  %0 = vector.shape_cast %a : vector<3x[2]xf32> to vector<6xf32>
  return
}
// -----
// 3: 'vector.multi_reduction' op destination type 'vector<2xf32>' is incompatible with source type 'vector<3x2xf32>'
func.func @f(%a: vector<3x2xf32>, %b: vector<2xf32>) {
  %0 = vector.multi_reduction <add>, %a, %b [1] : vector<3x2xf32> to vector<2xf32>
  return
}
// -----
// 3: 'vector.type_cast' op expects concatenated result and operand shapes to be equal: 'memref<vector<5x2xf32>>'
func.func @f(%m: memref<2x5xf32>) {
  %0 = vector.type_cast %m : memref<2x5xf32> to memref<vector<5x2xf32>>
  return
}
// -----
// 3: 'vector.type_cast' op expects result and operand with same underlying scalar type: 'memref<vector<2x5xi32>>'
func.func @f(%m: memref<2x5xf32>) {
  %0 = vector.type_cast %m : memref<2x5xf32> to memref<vector<2x5xi32>>
  return
}
// -----
// 3: 'vector.type_cast' op expects operand to be a memref with identity layout
func.func @f(%m: memref<2x5xf32, strided<[9, 1]>>) {
  %0 = vector.type_cast %m : memref<2x5xf32, strided<[9, 1]>> to memref<vector<2x5xf32>>
  return
}
// -----
// 3: 'vector.transpose' op vector result rank mismatch: 1
func.func @f(%a: vector<2x5xf32>) {
  %0 = vector.transpose %a, [1, 0] : vector<2x5xf32> to vector<10xf32>
  return
}
// -----
// 3: 'vector.transpose' op dimension size mismatch at: 0
func.func @f(%a: vector<2x5xf32>) {
  %0 = vector.transpose %a, [1, 0] : vector<2x5xf32> to vector<5x5xf32>
  return
}
// -----
// 3: 'vector.scan' op incompatible input/initial value shapes
func.func @f(%a: vector<2x5xf32>, %b: vector<5xf32>) {
  %0:2 = vector.scan <add>, %a, %b {reduction_dim = 1, inclusive = true} : vector<2x5xf32>, vector<5xf32>
  return
}
// -----
// 3: 'vector.scan' op unsupported reduction type 'f32' for kind 'or'
func.func @f(%a: vector<2x5xf32>, %b: vector<2xf32>) {
  %0:2 = vector.scan <or>, %a, %b {reduction_dim = 1, inclusive = true} : vector<2x5xf32>, vector<2xf32>
  return
}
// -----
// 3: 'vector.deinterleave' op failed to verify that the trailing dimension of the source vector has an even number of elements
func.func @f(%a: vector<7xf32>) {
  %0, %1 = vector.deinterleave %a : vector<7xf32> -> vector<3xf32>
  return
}
// -----
// 3: 'vector.deinterleave' op failed to verify that the trailing dimension of the results is half the width of source trailing dimension
func.func @f(%a: vector<6xf32>) {
  %0, %1 = vector.deinterleave %a : vector<6xf32> -> vector<4xf32>
  return
}
// -----
// 3: 'vector.mask' op expects a 'vector<5xi1>' mask for the maskable operation
func.func @f(%k: vector<6xi1>, %a: vector<5xi32>) {
  %0 = vector.mask %k { vector.reduction <add>, %a : vector<5xi32> into i32 } : vector<6xi1> -> i32
  return
}
// -----
// 3: 'vector.mask' op expects a MaskableOpInterface within the mask region
func.func @f(%k: vector<5xi1>, %a: vector<5xi32>) {
  %0 = vector.mask %k { arith.muli %a, %a : vector<5xi32> } : vector<5xi1> -> vector<5xi32>
  return
}
// -----
// 3: 'vector.mask' op expects result type to match maskable operation result type
func.func @f(%k: vector<5xi1>, %a: vector<5xi32>) {
  %0 = vector.mask %k { vector.reduction <add>, %a : vector<5xi32> into i32 } : vector<5xi1> -> i64
  return
}
// -----
// 3: 'vector.mask' op doesn't expect a passthru argument for this maskable operation
func.func @f(%k: vector<5xi1>, %a: vector<5xi32>, %t: tensor<9xi32>, %i: index) {
  %0 = vector.mask %k, %t { vector.transfer_write %a, %t[%i] : vector<5xi32>, tensor<9xi32> } : vector<5xi1> -> tensor<9xi32>
  return
}
// -----
// 3: 'vector.scalable.extract' op failed to verify that position is a multiple of the result length.
func.func @f(%b: vector<[6]xf32>) {
  %0 = vector.scalable.extract %b[1] : vector<2xf32> from vector<[6]xf32>
  return
}
// -----
// 3: 'vector.load' op base memref and result vector types should match
func.func @f(%m: memref<4xvector<2xf32>>, %i: index) {
  %0 = vector.load %m[%i] : memref<4xvector<2xf32>>, vector<4xf32>
  return
}
// -----
// 3: 'vector.bitcast' op source/result bitwidth of the 0-D vector element types must be equal
func.func @f(%v: vector<f32>) {
  %0 = vector.bitcast %v : vector<f32> to vector<i16>
  return
}
// -----
// 3: 'vector.maskedload' op base and result element type should match
func.func @f(%m: memref<4xvector<4xf32>>, %i: index, %k: vector<4xi1>, %x: vector<4xf32>) {
  %0 = vector.maskedload %m[%i], %k, %x : memref<4xvector<4xf32>>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  return
}
