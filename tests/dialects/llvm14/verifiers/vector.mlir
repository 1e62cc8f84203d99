// 3: 'vector.broadcast' op dimension mismatch (4 vs. 5)
func @f(%a: vector<4xf32>) {
  %0 = vector.broadcast %a : vector<4xf32> to vector<4x5xf32>
  return
}
// -----
// 3: 'vector.broadcast' op source rank higher than destination rank
func @f(%a: vector<4x4xf32>) {
  %0 = vector.broadcast %a : vector<4x4xf32> to vector<4xf32>
  return
}
// -----
// 3: 'vector.broadcast' op source type is not a vector
func @f(%a: memref<2xf32>) {
  %0 = vector.broadcast %a : memref<2xf32> to vector<2xf32>
  return
}
// -----
// 3: 'vector.extract' op expected position attribute #1 to be a non-negative integer smaller than the corresponding vector dimension
func @f(%a: vector<6xf32>) {
  %0 = vector.extract %a[6] : vector<6xf32>
  return
}
// -----
// 3: 'vector.extract' op expected position attribute #1 to be a non-negative integer smaller than the corresponding vector dimension
func @f(%a: vector<6xf32>) {
  %0 = vector.extract %a[-1] : vector<6xf32>
  return
}
// -----
// 3: custom op 'vector.extract' expected position attribute of rank smaller than vector rank
func @f(%a: vector<6xf32>) {
  %0 = vector.extract %a[1, 2] : vector<6xf32>
  return
}
// -----
// 3: 'vector.extract' op expected position attribute of rank smaller than vector rank
func @f(%a: vector<6xf32>) {
  %0 = "vector.extract"(%a) {position = [1, 2]} : (vector<6xf32>) -> f32
  return
}
// -----
// 3: custom op 'vector.extract' expected vector type
func @f(%a: f32) {
  %0 = vector.extract %a[1] : f32
  return
}
// -----
// 3: 'vector.insert' op expected position attribute rank to match the dest vector rank
func @f(%a: vector<6x2xf32>, %x: f32) {
  %0 = vector.insert %x, %a[1] : f32 into vector<6x2xf32>
  return
}
// -----
// 3: 'vector.insert' op expected position attribute #2 to be a non-negative integer smaller than the corresponding dest vector dimension
func @f(%a: vector<6x2xf32>, %x: f32) {
  %0 = vector.insert %x, %a[5, 2] : f32 into vector<6x2xf32>
  return
}
// -----
// 3: 'vector.insert' op expected position attribute of rank smaller than dest vector rank
func @f(%a: vector<6x2xf32>, %x: f32) {
  %0 = vector.insert %x, %a[0, 1, 1] : f32 into vector<6x2xf32>
  return
}
// -----
// 3: 'vector.insert' op expected position attribute rank + source rank to match dest vector rank
func @f(%a: vector<6x2xf32>, %x: vector<2xf32>) {
  %0 = vector.insert %x, %a[5, 1] : vector<2xf32> into vector<6x2xf32>
  return
}
// -----
// 3: 'vector.extractelement' op unexpected >1 vector rank
func @f(%a: vector<6x2xf32>, %i: index) {
  %0 = vector.extractelement %a[%i : index] : vector<6x2xf32>
  return
}
// -----
// 3: 'vector.extractelement' op expected position for 1-D vector
func @f(%a: vector<6xf32>) {
  %0 = vector.extractelement %a[] : vector<6xf32>
  return
}
// -----
// 3: 'vector.extractelement' op expected position to be empty with 0-D vector
func @f(%a: vector<f32>, %i: index) {
  %0 = vector.extractelement %a[%i : index] : vector<f32>
  return
}
// -----
// 3: 'vector.insertelement' op unexpected >1 vector rank
func @f(%a: vector<6x2xf32>, %x: f32, %i: index) {
  %0 = vector.insertelement %x, %a[%i : index] : vector<6x2xf32>
  return
}
// -----
// 3: 'vector.insertelement' op expected position for 1-D vector
func @f(%a: vector<6xf32>, %x: f32) {
  %0 = vector.insertelement %x, %a[] : vector<6xf32>
  return
}
// -----
// 3: 'vector.insertelement' op expected position to be empty with 0-D vector
func @f(%a: vector<f32>, %x: f32, %i: index) {
  %0 = vector.insertelement %x, %a[%i : index] : vector<f32>
  return
}
// -----
// 3: 'vector.extract_map' op source vector dimensions must be a multiple of destination vector dimensions
func @f(%a: vector<8xf32>, %i: index) {
  %0 = vector.extract_map %a[%i] : vector<8xf32> to vector<3xf32>
  return
}
// -----
// 3: 'vector.extract_map' op expected number of ids must match the number of dimensions distributed
func @f(%a: vector<8x4xf32>, %i: index) {
  %0 = vector.extract_map %a[%i] : vector<8x4xf32> to vector<4x2xf32>
  return
}
// -----
// 3: 'vector.extract_map' op expected source and destination vectors of same rank
func @f(%a: vector<8x4xf32>, %i: index) {
  %0 = vector.extract_map %a[%i] : vector<8x4xf32> to vector<4xf32>
  return
}
// -----
// 3: 'vector.insert_map' op destination vector size must be a multiple of source vector size
func @f(%a: vector<8xf32>, %d: vector<20xf32>, %i: index) {
  %0 = vector.insert_map %a, %d[%i] : vector<8xf32> into vector<20xf32>
  return
}
// -----
// 3: 'vector.insert_map' op expected number of ids must match the number of dimensions distributed
func @f(%a: vector<4x2xf32>, %d: vector<8x4xf32>, %i: index) {
  %0 = vector.insert_map %a, %d[%i] : vector<4x2xf32> into vector<8x4xf32>
  return
}
// -----
// 3: 'vector.insert_map' op expected source and destination vectors of same rank
func @f(%a: vector<4xf32>, %d: vector<8x4xf32>, %i: index) {
  %0 = vector.insert_map %a, %d[%i] : vector<4xf32> into vector<8x4xf32>
  return
}
// -----
// 3: 'vector.shuffle' op mask index #2 out of range
func @f(%a: vector<4xf32>, %b: vector<4xf32>) {
  %0 = vector.shuffle %a, %b [0, 8] : vector<4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.shuffle' op mask index #1 out of range
func @f(%a: vector<4xf32>, %b: vector<4xf32>) {
  %0 = vector.shuffle %a, %b [-1, 2] : vector<4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.shuffle' op rank mismatch
func @f(%a: vector<4xf32>, %b: vector<4x2xf32>) {
  %0 = vector.shuffle %a, %b [0, 1] : vector<4xf32>, vector<4x2xf32>
  return
}
// -----
// 3: 'vector.shuffle' op dimension mismatch
func @f(%a: vector<3x5xf32>, %b: vector<3x6xf32>) {
  %0 = vector.shuffle %a, %b [0, 1] : vector<3x5xf32>, vector<3x6xf32>
  return
}
// -----
// 3: custom op 'vector.shuffle' invalid mask length
func @f(%a: vector<3xf32>) {
  %0 = vector.shuffle %a, %a [] : vector<3xf32>, vector<3xf32>
  return
}
// -----
// 3: 'vector.shuffle' op mask length mismatch
func @f(%a: vector<3xf32>) {
  %0 = "vector.shuffle"(%a, %a) {mask = [0, 1]} : (vector<3xf32>, vector<3xf32>) -> vector<3xf32>
  return
}
// -----
// 3: 'vector.shape_cast' op source/result number of elements must match
func @f(%a: vector<4xf32>) {
  %0 = vector.shape_cast %a : vector<4xf32> to vector<5xf32>
  return
}
// -----
// 3: 'vector.shape_cast' op source/result vectors must have same element type
func @f(%a: vector<4xf32>) {
  %0 = vector.shape_cast %a : vector<4xf32> to vector<2x2xf64>
  return
}
// -----
// 3: 'vector.shape_cast' op invalid shape cast
func @f(%a: vector<12x3xf32>) {
  %0 = vector.shape_cast %a : vector<12x3xf32> to vector<9x2x2xf32>
  return
}
// -----
// 3: 'vector.shape_cast' op invalid shape cast
func @f(%a: vector<2x9x2xf32>) {
  %0 = vector.shape_cast %a : vector<2x9x2xf32> to vector<12x3xf32>
  return
}
// -----
// 3: 'vector.bitcast' op source/result bitwidth of the minor 1-D vectors must be equal
func @f(%a: vector<4xf32>) {
  %0 = vector.bitcast %a : vector<4xf32> to vector<4xf64>
  return
}
// -----
// 3: 'vector.bitcast' op dimension size mismatch at: 0
func @f(%a: vector<3x4xf32>) {
  %0 = vector.bitcast %a : vector<3x4xf32> to vector<2x8xf16>
  return
}
// -----
// 3: 'vector.transpose' op transposition length mismatch: 1
func @f(%a: vector<4x2xf32>) {
  %0 = vector.transpose %a, [0] : vector<4x2xf32> to vector<2x4xf32>
  return
}
// -----
// 3: 'vector.transpose' op dimension size mismatch at: 0
func @f(%a: vector<4x2xf32>) {
  %0 = vector.transpose %a, [0, 1] : vector<4x2xf32> to vector<2x4xf32>
  return
}
// -----
// 3: 'vector.transpose' op duplicate position index: 1
func @f(%a: vector<4x2xf32>) {
  %0 = vector.transpose %a, [1, 1] : vector<4x2xf32> to vector<2x4xf32>
  return
}
// -----
// 3: 'vector.transpose' op transposition index out of range: 2
func @f(%a: vector<4x2xf32>) {
  %0 = vector.transpose %a, [1, 2] : vector<4x2xf32> to vector<2x4xf32>
  return
}
// -----
// 3: 'vector.transpose' op vector result rank mismatch: 1
func @f(%a: vector<4x2xf32>) {
  %0 = vector.transpose %a, [1, 0] : vector<4x2xf32> to vector<8xf32>
  return
}
// -----
// 3: 'vector.reduction' op unknown reduction kind: joy
func @f(%a: vector<4xf32>) {
  %0 = vector.reduction "joy", %a : vector<4xf32> into f32
  return
}
// -----
// 3: 'vector.reduction' op unsupported reduction type ''f32'' for kind 'xor'
func @f(%a: vector<4xf32>) {
  %0 = vector.reduction "xor", %a : vector<4xf32> into f32
  return
}
// -----
// 3: 'vector.reduction' op unsupported reduction type ''i32'' for kind 'minf'
func @f(%a: vector<4xi32>) {
  %0 = vector.reduction "minf", %a : vector<4xi32> into i32
  return
}
// -----
// 3: 'vector.reduction' op unsupported reduction rank: 2
func @f(%a: vector<4x4xf32>) {
  %0 = vector.reduction "add", %a : vector<4x4xf32> into f32
  return
}
// -----
// 3: 'vector.reduction' op no accumulator for reduction kind: minf
func @f(%a: vector<4xf32>, %x: f32) {
  %0 = vector.reduction "minf", %a, %x : vector<4xf32> into f32
  return
}
// -----
// 3: 'vector.reduction' op no accumulator for type: 'i32'
func @f(%a: vector<4xi32>, %x: i32) {
  %0 = vector.reduction "add", %a, %x : vector<4xi32> into i32
  return
}
// -----
// 3: custom op 'vector.reduction' unsupported number of operands
func @f(%a: vector<4xf32>, %x: f32) {
  %0 = vector.reduction "add", %a, %x, %x : vector<4xf32> into f32
  return
}
// -----
// 3: 'vector.reduction' op failed to verify that source operand and result have same element type
func @f(%a: vector<4xf32>, %x: f32) {
  %0 = vector.reduction "add", %a : vector<4xf32> into i32
  return
}
// -----
// 3: invalid output vector type: 'vector<5xf32>' (expected: 'vector<4xf32>')
func @f(%a: vector<4x5xf32>) {
  %0 = vector.multi_reduction #vector.kind<add>, %a [1] : vector<4x5xf32> to vector<5xf32>
  return
}
// -----
// 3: invalid output vector type: 'vector<1xf32>' (expected: 'f32')
func @f(%a: vector<4x5xf32>) {
  %0 = vector.multi_reduction #vector.kind<add>, %a [0, 1] : vector<4x5xf32> to vector<1xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires 2 indices
func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i], %x : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires a permutation_map with input dims of the same rank as the source type
func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x {permutation_map = affine_map<(d0) -> (d0)>} : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires a projected permutation_map (at most one dim or the zero constant can appear in each result)
func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x {permutation_map = affine_map<(d0, d1) -> (d0 + d1)>} : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires a projected permutation_map (at most one dim or the zero constant can appear in each result)
func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x {permutation_map = affine_map<(d0, d1) -> (3)>} : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires permutation_map without symbols
func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x {permutation_map = affine_map<(d0, d1)[s0] -> (d0)>} : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires a permutation_map with result dims of the same rank as the vector type
func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x {permutation_map = affine_map<(d0, d1) -> (d0, d1)>} : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires a permutation_map that is a permutation (found one dim used more than once)
func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x {permutation_map = affine_map<(d0, d1) -> (d1, d1)>} : memref<4x4xf32>, vector<4x4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op expects the optional in_bounds attr of same rank as permutation_map results: affine_map<(d0, d1) -> (d1)> vs inBounds of size: 2
func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x {in_bounds = [true, true]} : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires broadcast dimensions to be in-bounds
func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x {in_bounds = [false], permutation_map = affine_map<(d0, d1) -> (0)>} : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op masked attribute has been removed. Use in_bounds instead.
func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x {masked = [false]} : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires the bitwidth of the minor 1-D vector to be an integral multiple of the bitwidth of the source element type
func @f(%m: memref<4x4xf32>, %i: index, %x: f32) {
  %0 = vector.transfer_read %m[%i, %i], %x : memref<4x4xf32>, vector<3xf16>
  return
}
// -----
// 3: 'vector.transfer_read' op requires the bitwidth of the minor 1-D vector to be an integral multiple of the bitwidth of the minor 1-D vector of the source
func @f(%m: memref<4xvector<3xf32>>, %i: index, %x: vector<3xf32>) {
  %0 = vector.transfer_read %m[%i], %x : memref<4xvector<3xf32>>, vector<4x4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires source vector element and vector result ranks to match.
func @f(%m: memref<4xvector<2x3xf32>>, %i: index, %x: vector<2x3xf32>) {
  %0 = vector.transfer_read %m[%i], %x : memref<4xvector<2x3xf32>>, vector<3xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires a permutation_map with result dims of the same rank as the vector type
func @f(%m: memref<4xvector<3xf32>>, %i: index, %x: vector<3xf32>) {
  %0 = vector.transfer_read %m[%i], %x {permutation_map = affine_map<(d0) -> (d0, d0)>} : memref<4xvector<3xf32>>, vector<4x3xf32>
  return
}
// -----
// 3: custom op 'vector.transfer_read' does not support masks with vector element type
func @f(%m: memref<4xvector<3xf32>>, %i: index, %x: vector<3xf32>, %k: vector<3xi1>) {
  %0 = vector.transfer_read %m[%i], %x, %k : memref<4xvector<3xf32>>, vector<1x3xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires a permutation_map with result dims of the same rank as the vector type
func @f(%m: memref<f32>, %x: f32) {
  %0 = vector.transfer_read %m[], %x : memref<f32>, vector<2xf32>
  return
}
// -----
// 3: custom op 'vector.transfer_read' requires memref or ranked tensor type
func @f(%m: tensor<*xf32>, %x: f32) {
  %0 = vector.transfer_read %m[], %x : tensor<*xf32>, vector<1xf32>
  return
}
// -----
// 3: custom op 'vector.transfer_read' requires memref or ranked tensor type
func @f(%m: f32, %x: f32) {
  %0 = vector.transfer_read %m[], %x : f32, vector<1xf32>
  return
}
// -----
// 3: custom op 'vector.transfer_read' requires vector type
func @f(%m: memref<4xf32>, %x: f32, %i: index) {
  %0 = vector.transfer_read %m[%i], %x : memref<4xf32>, f32
  return
}
// -----
// 3: custom op 'vector.transfer_read' requires two types
func @f(%m: memref<4xf32>, %x: f32, %i: index) {
  %0 = vector.transfer_read %m[%i], %x : memref<4xf32>
  return
}
// -----
// 3: 'vector.transfer_read' op requires formal padding and source of the same elemental type
func @f(%m: memref<4xf32>, %x: f64, %i: index) {
  %0 = "vector.transfer_read"(%m, %i, %x) {operand_segment_sizes = dense<[1, 1, 1, 0]> : vector<4xi32>, permutation_map = affine_map<(d0) -> (d0)>} : (memref<4xf32>, index, f64) -> vector<4xf32>
  return
}
// -----
// 3: 'vector.transfer_write' op requires 2 indices
func @f(%m: memref<4x4xf32>, %i: index, %x: vector<4xf32>) {
  vector.transfer_write %x, %m[%i] : vector<4xf32>, memref<4x4xf32>
  return
}
// -----
// 3: 'vector.transfer_write' op requires a permutation_map that is a permutation (found one dim used more than once)
func @f(%t: tensor<8x8xf32>, %i: index, %v: vector<4x4xf32>) {
  %0 = vector.transfer_write %v, %t[%i, %i] {permutation_map = affine_map<(d0, d1) -> (d1, d1)>} : vector<4x4xf32>, tensor<8x8xf32>
  return
}
// -----
// 3: 'vector.transfer_write' op should not have broadcast dimensions
func @f(%t: tensor<8x8xf32>, %i: index, %v: vector<4x4xf32>) {
  %0 = vector.transfer_write %v, %t[%i, %i] {permutation_map = affine_map<(d0, d1) -> (d1, 0)>} : vector<4x4xf32>, tensor<8x8xf32>
  return
}
// -----
// 3: 'vector.transfer_write' op requires a permutation_map with result dims of the same rank as the vector type
func @f(%t: tensor<8x8xf32>, %i: index, %v: vector<4x4xf32>) {
  %0 = vector.transfer_write %v, %t[%i, %i] {permutation_map = affine_map<(d0, d1) -> (d1)>} : vector<4x4xf32>, tensor<8x8xf32>
  return
}
// -----
// 3: custom op 'vector.transfer_write' requires vector type
func @f(%t: tensor<8x8xf32>, %i: index, %v: f32) {
  %0 = vector.transfer_write %v, %t[%i, %i] : f32, tensor<8x8xf32>
  return
}
// -----
// 3: 'vector.load' op requires 2 indices
func @f(%m: memref<4x4xf32>, %i: index) {
  %0 = vector.load %m[%i] : memref<4x4xf32>, vector<4xf32>
  return
}
// -----
// 3: 'vector.load' op base and result element types should match
func @f(%m: memref<4x4xf32>, %i: index) {
  %0 = vector.load %m[%i, %i] : memref<4x4xf32>, vector<4xf64>
  return
}
// -----
// 4: 'vector.load' op most minor memref dim must have unit stride
#s = affine_map<(d0) -> (d0 * 2)>
func @f(%m: memref<4xf32, #s>, %i: index) {
  %0 = vector.load %m[%i] : memref<4xf32, #s>, vector<1xf32>
  return
}
// -----
// 3: 'vector.load' op base memref and result vector types should match
func @f(%m: memref<4xvector<2xf32>>, %i: index) {
  %0 = vector.load %m[%i] : memref<4xvector<2xf32>>, vector<4xf32>
  return
}
// -----
// 3: 'vector.store' op base and valueToStore element type should match
func @f(%m: memref<4x4xf32>, %i: index, %x: vector<4xf64>) {
  vector.store %x, %m[%i, %i] : memref<4x4xf32>, vector<4xf64>
  return
}
// -----
// 4: 'vector.store' op most minor memref dim must have unit stride
#s = affine_map<(d0, d1) -> (d0 * 4 + d1 floordiv 2)>
func @f(%m: memref<4x4xf32, #s>, %i: index, %x: vector<4xf32>) {
  vector.store %x, %m[%i, %i] : memref<4x4xf32, #s>, vector<4xf32>
  return
}
// -----
// 3: 'vector.store' op base memref and valueToStore vector types should match
func @f(%m: memref<4xvector<2xf32>>, %i: index, %x: vector<4xf32>) {
  vector.store %x, %m[%i] : memref<4xvector<2xf32>>, vector<4xf32>
  return
}
// -----
// 3: 'vector.maskedload' op expected result dim to match mask dim
func @f(%m: memref<4xf32>, %i: index, %k: vector<4xi1>, %x: vector<5xf32>) {
  %0 = vector.maskedload %m[%i], %k, %x : memref<4xf32>, vector<4xi1>, vector<5xf32> into vector<5xf32>
  return
}
// -----
// 3: 'vector.maskedload' op expected pass_thru of same type as result type
func @f(%m: memref<4xf32>, %i: index, %k: vector<4xi1>, %x: vector<5xf32>) {
  %0 = vector.maskedload %m[%i], %k, %x : memref<4xf32>, vector<4xi1>, vector<5xf32> into vector<4xf32>
  return
}
// -----
// 3: 'vector.maskedload' op base and result element type should match
func @f(%m: memref<4xf64>, %i: index, %k: vector<4xi1>, %x: vector<4xf32>) {
  %0 = vector.maskedload %m[%i], %k, %x : memref<4xf64>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  return
}
// -----
// 3: 'vector.maskedload' op base and result element type should match
func @f(%m: memref<4xvector<4xf32>>, %i: index, %k: vector<4xi1>, %x: vector<4xf32>) {
  %0 = vector.maskedload %m[%i], %k, %x : memref<4xvector<4xf32>>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  return
}
// -----
// 3: 'vector.maskedstore' op requires 1 indices
func @f(%m: memref<4xf32>, %i: index, %k: vector<4xi1>, %x: vector<4xf32>) {
  vector.maskedstore %m[%i, %i], %k, %x : memref<4xf32>, vector<4xi1>, vector<4xf32>
  return
}
// -----
// 3: 'vector.maskedstore' op expected valueToStore dim to match mask dim
func @f(%m: memref<4xf32>, %i: index, %k: vector<5xi1>, %x: vector<4xf32>) {
  vector.maskedstore %m[%i], %k, %x : memref<4xf32>, vector<5xi1>, vector<4xf32>
  return
}
// -----
// 3: 'vector.gather' op expected result dim to match mask dim
func @f(%m: memref<4xf32>, %i: index, %v: vector<4xi32>, %k: vector<5xi1>, %x: vector<4xf32>) {
  %0 = vector.gather %m[%i] [%v], %k, %x : memref<4xf32>, vector<4xi32>, vector<5xi1>, vector<4xf32> into vector<4xf32>
  return
}
// -----
// 3: 'vector.gather' op expected result dim to match indices dim
func @f(%m: memref<4xf32>, %i: index, %v: vector<5xi32>, %k: vector<4xi1>, %x: vector<4xf32>) {
  %0 = vector.gather %m[%i] [%v], %k, %x : memref<4xf32>, vector<5xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  return
}
// -----
// 3: 'vector.gather' op expected pass_thru of same type as result type
func @f(%m: memref<4xf32>, %i: index, %v: vector<4xi32>, %k: vector<4xi1>, %x: vector<5xf32>) {
  %0 = vector.gather %m[%i] [%v], %k, %x : memref<4xf32>, vector<4xi32>, vector<4xi1>, vector<5xf32> into vector<4xf32>
  return
}
// -----
// 3: 'vector.gather' op requires 1 indices
func @f(%m: memref<4xf32>, %i: index, %v: vector<4xi32>, %k: vector<4xi1>, %x: vector<4xf32>) {
  %0 = vector.gather %m[%i, %i] [%v], %k, %x : memref<4xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
  return
}
// -----
// 3: 'vector.scatter' op base and valueToStore element type should match
func @f(%m: memref<4xf64>, %i: index, %v: vector<4xi32>, %k: vector<4xi1>, %x: vector<4xf32>) {
  vector.scatter %m[%i] [%v], %k, %x : memref<4xf64>, vector<4xi32>, vector<4xi1>, vector<4xf32>
  return
}
// -----
// 3: 'vector.scatter' op expected valueToStore dim to match indices dim
func @f(%m: memref<4xf32>, %i: index, %v: vector<5xi32>, %k: vector<4xi1>, %x: vector<4xf32>) {
  vector.scatter %m[%i] [%v], %k, %x : memref<4xf32>, vector<5xi32>, vector<4xi1>, vector<4xf32>
  return
}
// -----
// 3: 'vector.scatter' op expected valueToStore dim to match mask dim
func @f(%m: memref<4xf32>, %i: index, %v: vector<4xi32>, %k: vector<5xi1>, %x: vector<4xf32>) {
  vector.scatter %m[%i] [%v], %k, %x : memref<4xf32>, vector<4xi32>, vector<5xi1>, vector<4xf32>
  return
}
// -----
// 3: 'vector.compressstore' op requires 1 indices
func @f(%m: memref<4xf32>, %i: index, %k: vector<4xi1>, %x: vector<4xf32>) {
  vector.compressstore %m[%i, %i], %k, %x : memref<4xf32>, vector<4xi1>, vector<4xf32>
  return
}
// -----
// 3: 'vector.compressstore' op expected valueToStore dim to match mask dim
func @f(%m: memref<4xf32>, %i: index, %k: vector<3xi1>, %x: vector<4xf32>) {
  vector.compressstore %m[%i], %k, %x : memref<4xf32>, vector<3xi1>, vector<4xf32>
  return
}
// -----
// 3: 'vector.expandload' op expected pass_thru of same type as result type
func @f(%m: memref<4xf32>, %i: index, %k: vector<4xi1>, %x: vector<5xf32>) {
  %0 = vector.expandload %m[%i], %k, %x : memref<4xf32>, vector<4xi1>, vector<5xf32> into vector<4xf32>
  return
}
// -----
// 3: 'vector.constant_mask' op array attr of size out of bounds of vector result dimension size
func @f() {
  %0 = vector.constant_mask [5] : vector<4xi1>
  return
}
// -----
// 3: 'vector.constant_mask' op must specify array attr of size equal vector result rank
func @f() {
  %0 = vector.constant_mask [2, 2] : vector<4xi1>
  return
}
// -----
// 3: 'vector.constant_mask' op expected all mask dim sizes to be zeros, as a result of conjunction with zero mask dim
func @f() {
  %0 = vector.constant_mask [0, 3] : vector<2x3xi1>
  return
}
// -----
// 3: mask dim size must be either 0 or 1 for 0-D vectors
func @f() {
  %0 = vector.constant_mask [5] : vector<i1>
  return
}
// -----
// 3: array attr must have length 1 for 0-D vectors
func @f() {
  %0 = vector.constant_mask [0, 0] : vector<i1>
  return
}
// -----
// 3: 'vector.create_mask' op must specify an operand for each result vector dimension
func @f(%i: index) {
  %0 = vector.create_mask %i, %i : vector<4xi1>
  return
}
// -----
// 3: 'vector.create_mask' op must specify exactly one operand for 0-D create_mask
func @f(%i: index) {
  %0 = vector.create_mask %i, %i : vector<i1>
  return
}
// -----
// 3: 'vector.outerproduct' op expected 1-d vector for operand #1
func @f(%a: vector<2x3xf32>) {
  %0 = vector.outerproduct %a, %a : vector<2x3xf32>, vector<2x3xf32>
  return
}
// -----
// 3: 'vector.outerproduct' op expected 1-d vector for operand #2
func @f(%a: vector<3xf32>, %b: vector<2x3xf32>) {
  %0 = vector.outerproduct %a, %b : vector<3xf32>, vector<2x3xf32>
  return
}
// -----
// 3: 'vector.outerproduct' op expected #2 operand dim to match result dim #2
func @f(%a: vector<3xf32>, %b: vector<5xf32>) {
  %0 = "vector.outerproduct"(%a, %b) : (vector<3xf32>, vector<5xf32>) -> vector<3x4xf32>
  return
}
// -----
// 3: 'vector.outerproduct' op expected #1 operand dim to match result dim #1
func @f(%a: vector<3xf32>, %b: vector<5xf32>) {
  %0 = "vector.outerproduct"(%a, %b) : (vector<3xf32>, vector<5xf32>) -> vector<5x3xf32>
  return
}
// -----
// 3: 'vector.outerproduct' op expected 2-d vector result
func @f(%a: vector<3xf32>, %b: vector<5xf32>) {
  %0 = "vector.outerproduct"(%a, %b) : (vector<3xf32>, vector<5xf32>) -> vector<15xf32>
  return
}
// -----
// 3: 'vector.outerproduct' op expected operand #3 of same type as result type
func @f(%a: vector<3xf32>, %b: vector<5xf32>, %c: vector<5x3xf32>) {
  %0 = "vector.outerproduct"(%a, %b, %c) : (vector<3xf32>, vector<5xf32>, vector<5x3xf32>) -> vector<3x5xf32>
  return
}
// -----
// 3: 'vector.outerproduct' op expected 1-d vector result
func @f(%a: vector<3xf32>, %b: f32) {
  %0 = "vector.outerproduct"(%a, %b) : (vector<3xf32>, f32) -> vector<3x1xf32>
  return
}
// -----
// 3: 'vector.outerproduct' op unsupported outerproduct type
func @f(%a: vector<3xi32>, %b: vector<5xi32>) {
  %0 = vector.outerproduct %a, %b {kind = #vector.kind<minf>} : vector<3xi32>, vector<5xi32>
  return
}
// -----
// 3: 'vector.outerproduct' op unsupported outerproduct type
func @f(%a: vector<3xf32>, %b: vector<5xf32>) {
  %0 = vector.outerproduct %a, %b {kind = #vector.kind<minui>} : vector<3xf32>, vector<5xf32>
  return
}
// -----
// 3: Unknown combining kind: joy
func @f(%a: vector<3xf32>, %b: vector<5xf32>) {
  %0 = vector.outerproduct %a, %b {kind = #vector.kind<joy>} : vector<3xf32>, vector<5xf32>
  return
}
// -----
// 3: custom op 'vector.outerproduct' expected at least 2 operands
func @f(%a: vector<3xf32>) {
  %0 = vector.outerproduct %a : vector<3xf32>, vector<5xf32>
  return
}
// -----
// 3: custom op 'vector.outerproduct' expected vector type for operand #1
func @f(%a: f32) {
  %0 = vector.outerproduct %a, %a : f32, f32
  return
}
// -----
// 3: 'vector.insert_strided_slice' op expected offsets of same size as destination vector rank
func @f(%a: vector<3xf32>, %b: vector<6x3xf32>) {
  %0 = vector.insert_strided_slice %a, %b {offsets = [0], strides = [1]} : vector<3xf32> into vector<6x3xf32>
  return
}
// -----
// 3: 'vector.insert_strided_slice' op expected strides of same size as source vector rank
func @f(%a: vector<3xf32>, %b: vector<6x3xf32>) {
  %0 = vector.insert_strided_slice %a, %b {offsets = [0, 0], strides = [1, 1]} : vector<3xf32> into vector<6x3xf32>
  return
}
// -----
// 3: 'vector.insert_strided_slice' op expected source rank to be smaller than destination rank
func @f(%a: vector<1x6x3xf32>, %b: vector<6x3xf32>) {
  %0 = vector.insert_strided_slice %a, %b {offsets = [0, 0], strides = [1, 1, 1]} : vector<1x6x3xf32> into vector<6x3xf32>
  return
}
// -----
// 3: 'vector.insert_strided_slice' op expected offsets dimension 0 to be confined to [0, 6)
func @f(%a: vector<3xf32>, %b: vector<6x3xf32>) {
  %0 = vector.insert_strided_slice %a, %b {offsets = [6, 0], strides = [1]} : vector<3xf32> into vector<6x3xf32>
  return
}
// -----
// 3: 'vector.insert_strided_slice' op expected strides to be confined to [1, 2)
func @f(%a: vector<3xf32>, %b: vector<6x3xf32>) {
  %0 = vector.insert_strided_slice %a, %b {offsets = [5, 0], strides = [2]} : vector<3xf32> into vector<6x3xf32>
  return
}
// -----
// 3: 'vector.insert_strided_slice' op expected sum(offsets, source vector shape) dimension 1 to be confined to [1, 4)
func @f(%a: vector<3xf32>, %b: vector<6x3xf32>) {
  %0 = vector.insert_strided_slice %a, %b {offsets = [5, 1], strides = [1]} : vector<3xf32> into vector<6x3xf32>
  return
}
// -----
// 3: 'vector.extract_strided_slice' op expected offsets attribute of rank smaller than vector rank
func @f(%b: vector<6x3xf32>) {
  %0 = vector.extract_strided_slice %b {offsets = [0, 0, 0], sizes = [1, 1, 1], strides = [1, 1, 1]} : vector<6x3xf32> to vector<1x1xf32>
  return
}
// -----
// 3: 'vector.extract_strided_slice' op expected offsets, sizes and strides attributes of same size
func @f(%b: vector<6x3xf32>) {
  %0 = vector.extract_strided_slice %b {offsets = [0], sizes = [1, 1], strides = [1, 1]} : vector<6x3xf32> to vector<1x1xf32>
  return
}
// -----
// 3: 'vector.extract_strided_slice' op expected offsets dimension 0 to be confined to [0, 6)
func @f(%b: vector<6x3xf32>) {
  %0 = vector.extract_strided_slice %b {offsets = [6], sizes = [1], strides = [1]} : vector<6x3xf32> to vector<1x3xf32>
  return
}
// -----
// 3: 'vector.extract_strided_slice' op expected sizes dimension 0 to be confined to [1, 7)
func @f(%b: vector<6x3xf32>) {
  %0 = vector.extract_strided_slice %b {offsets = [1], sizes = [7], strides = [1]} : vector<6x3xf32> to vector<7x3xf32>
  return
}
// -----
// 3: 'vector.extract_strided_slice' op expected strides to be confined to [1, 2)
func @f(%b: vector<6x3xf32>) {
  %0 = vector.extract_strided_slice %b {offsets = [1], sizes = [2], strides = [3]} : vector<6x3xf32> to vector<2x3xf32>
  return
}
// -----
// 3: 'vector.extract_strided_slice' op expected sum(offsets, sizes) dimension 0 to be confined to [1, 7)
func @f(%b: vector<6x3xf32>) {
  %0 = vector.extract_strided_slice %b {offsets = [4], sizes = [3], strides = [1]} : vector<6x3xf32> to vector<3x3xf32>
  return
}
// -----
// 3: 'vector.extract_strided_slice' op expected result type to be 'vector<2x3xf32>'
func @f(%b: vector<6x3xf32>) {
  %0 = vector.extract_strided_slice %b {offsets = [4], sizes = [2], strides = [1]} : vector<6x3xf32> to vector<2x2xf32>
  return
}
// -----
// 3: 'vector.contract' op expected an indexing map for each vector operand
func @f(%a: vector<2x3xf32>, %b: vector<3x5xf32>, %c: vector<2x5xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>], iterator_types = ["parallel", "parallel", "reduction"]} %a, %b, %c : vector<2x3xf32>, vector<3x5xf32> into vector<2x5xf32>
  return
}
// -----
// 3: 'vector.contract' op expected indexing map 2 to have 3 number of inputs
func @f(%a: vector<2x3xf32>, %b: vector<3x5xf32>, %c: vector<2x5xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]} %a, %b, %c : vector<2x3xf32>, vector<3x5xf32> into vector<2x5xf32>
  return
}
// -----
// 3: 'vector.contract' op expected indexing map 1 to have no symbols
func @f(%a: vector<2x3xf32>, %b: vector<3x5xf32>, %c: vector<2x5xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k)[s0] -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]} %a, %b, %c : vector<2x3xf32>, vector<3x5xf32> into vector<2x5xf32>
  return
}
// -----
// 3: 'vector.contract' op expected indexing map 1 to have 2 number of outputs
func @f(%a: vector<2x3xf32>, %b: vector<3x5xf32>, %c: vector<2x5xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]} %a, %b, %c : vector<2x3xf32>, vector<3x5xf32> into vector<2x5xf32>
  return
}
// -----
// 3: 'vector.contract' op expected indexing map 0 to be a projected permutation of its inputs
func @f(%a: vector<2x3xf32>, %b: vector<3x5xf32>, %c: vector<2x5xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(m, n, k) -> (m, k + m)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]} %a, %b, %c : vector<2x3xf32>, vector<3x5xf32> into vector<2x5xf32>
  return
}
// -----
// 3: 'vector.contract' op invalid contracting dimension map
func @f(%a: vector<2x3xf32>, %b: vector<4x5xf32>, %c: vector<2x5xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]} %a, %b, %c : vector<2x3xf32>, vector<4x5xf32> into vector<2x5xf32>
  return
}
// -----
// 3: 'vector.contract' op invalid batch dimension map
func @f(%a: vector<4x2x3xf32>, %b: vector<5x3x5xf32>, %c: vector<4x2x5xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, k, n)>, affine_map<(b, m, n, k) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} %a, %b, %c : vector<4x2x3xf32>, vector<5x3x5xf32> into vector<4x2x5xf32>
  return
}
// -----
// 3: 'vector.contract' op invalid accumulator/result vector shape, expected: 'vector<2x5xf32>'
func @f(%a: vector<2x3xf32>, %b: vector<3x5xf32>, %c: vector<5x2xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]} %a, %b, %c : vector<2x3xf32>, vector<3x5xf32> into vector<5x2xf32>
  return
}
// -----
// 3: 'vector.contract' op unsupported contraction type
func @f(%a: vector<2x3xf32>, %b: vector<3x5xf32>, %c: vector<2x5xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"], kind = #vector.kind<and>} %a, %b, %c : vector<2x3xf32>, vector<3x5xf32> into vector<2x5xf32>
  return
}
// -----
// 3: 'vector.contract' op expected at least one contracting dimension pair
func @f(%a: vector<2x3xf32>, %b: vector<3x5xf32>, %c: vector<2x5xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "sum"]} %a, %b, %c : vector<2x3xf32>, vector<3x5xf32> into vector<2x5xf32>
  return
}
// -----
// 3: 'vector.contract' op invalid accumulator/result vector shape
func @f(%a: vector<3xf32>, %b: vector<3xf32>, %c: vector<1xf32>) {
  %0 = vector.contract {indexing_maps = [affine_map<(k) -> (k)>, affine_map<(k) -> (k)>, affine_map<(k) -> (k)>], iterator_types = ["reduction"]} %a, %b, %c : vector<3xf32>, vector<3xf32> into vector<1xf32>
  return
}
// -----
// 3: custom op 'vector.contract' expected zero or exactly 2 vector mask operands
func @f(%a: vector<3xf32>, %b: vector<3xf32>, %c: f32, %k: vector<3xi1>) {
  %0 = vector.contract {indexing_maps = [affine_map<(k) -> (k)>, affine_map<(k) -> (k)>, affine_map<(k) -> ()>], iterator_types = ["reduction"]} %a, %b, %c, %k : vector<3xf32>, vector<3xf32> into f32
  return
}
// -----
// 3: 'vector.type_cast' op expects concatenated result and operand shapes to be equal: 'memref<vector<5x2xf32>>'
func @f(%m: memref<2x5xf32>) {
  %0 = vector.type_cast %m : memref<2x5xf32> to memref<vector<5x2xf32>>
  return
}
// -----
// 3: 'vector.type_cast' op expects result and operand with same underlying scalar type: 'memref<vector<2x5xi32>>'
func @f(%m: memref<2x5xf32>) {
  %0 = vector.type_cast %m : memref<2x5xf32> to memref<vector<2x5xi32>>
  return
}
// -----
// 3: 'vector.type_cast' op expects result in same memory space
func @f(%m: memref<2x5xf32, 3>) {
  %0 = vector.type_cast %m : memref<2x5xf32, 3> to memref<vector<2x5xf32>>
  return
}
// -----
// 4: 'vector.type_cast' op expects operand to be a memref with identity layout
#s = affine_map<(d0, d1) -> (d0 * 9 + d1)>
func @f(%m: memref<2x5xf32, #s>) {
  %0 = vector.type_cast %m : memref<2x5xf32, #s> to memref<vector<2x5xf32>>
  return
}
// -----
// 3: 'vector.type_cast' op operand #0 must be statically shaped memref of any type values, but got 'memref<2x?xf32>'
func @f(%m: memref<2x?xf32>) {
  %0 = vector.type_cast %m : memref<2x?xf32> to memref<vector<2x5xf32>>
  return
}
// -----
// 3: 'vector.scan' op incompatible input/initial value shapes
func @f(%a: vector<2x5xf32>, %b: vector<5xf32>) {
  %0:2 = vector.scan #vector.kind<add>, %a, %b {reduction_dim = 1, inclusive = true} : vector<2x5xf32>, vector<5xf32>
  return
}
// -----
// 3: 'vector.scan' op reduction dimension 3 has to be less than 2
func @f(%a: vector<2x5xf32>, %b: vector<2xf32>) {
  %0:2 = vector.scan #vector.kind<add>, %a, %b {reduction_dim = 3, inclusive = true} : vector<2x5xf32>, vector<2xf32>
  return
}
// -----
// 3: 'vector.scan' op initial value rank 2 has to be equal to 1
func @f(%a: vector<2x5xf32>, %b: vector<2x5xf32>) {
  %0:2 = vector.scan #vector.kind<add>, %a, %b {reduction_dim = 1, inclusive = true} : vector<2x5xf32>, vector<2x5xf32>
  return
}
// -----
// 3: invalid input shape for vector type 'vector<3x2x4xf32>'
func @f(%v: vector<3x2x4xf32>, %i: index) {
  %0 = vector.reshape %v, [%i], [%i, %i], [4] : vector<3x2x4xf32> to vector<3x2x4xf32>
  return
}
// -----
// 3: invalid output shape for vector type 'vector<3x2x4xf32>'
func @f(%v: vector<3x2x4xf32>, %i: index) {
  %0 = vector.reshape %v, [%i, %i], [%i], [4] : vector<3x2x4xf32> to vector<3x2x4xf32>
  return
}
// -----
// 3: fixed vector size must match input vector for dim 0
func @f(%v: vector<3x2x4xf32>, %i: index) {
  %0 = vector.reshape %v, [%i, %i], [%i, %i], [5] : vector<3x2x4xf32> to vector<3x2x4xf32>
  return
}
// -----
// 3: fixed vector size must match output vector for dim 0
func @f(%v: vector<3x2x4xf32>, %i: index) {
  %0 = vector.reshape %v, [%i, %i], [%i, %i], [4] : vector<3x2x4xf32> to vector<3x2x5xf32>
  return
}
// -----
// 5: product of input and output shape sizes must match
func @f(%v: vector<3x2x4xf32>) {
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %0 = vector.reshape %v, [%c3, %c2], [%c2, %c2], [4] : vector<3x2x4xf32> to vector<2x3x4xf32>
  return
}
// -----
// 3: 'vector.flat_transpose' op operand #0 must be vector of signless integer or signed integer or index or floating-point values of ranks 1, but got 'vector<4x4xf32>'
func @f(%v: vector<4x4xf32>) {
  %0 = vector.flat_transpose %v {rows = 4 : i32, columns = 4 : i32} : vector<4x4xf32> -> vector<16xf32>
  return
}
// -----
// 3: 'vector.bitcast' op source/result bitwidth of the 0-D vector element types must be equal
func @f(%v: vector<f32>) {
  %0 = vector.bitcast %v : vector<f32> to vector<i16>
  return
}
