// 3: expected a sparse tensor result
func @f(%p: !llvm.ptr<i8>) {
  %0 = sparse_tensor.new %p : !llvm.ptr<i8> to tensor<9xf32>
  return
}
// -----
// 4: unexpected mismatch between tensor rank and sizes: 1 vs. 2
#v = #sparse_tensor.encoding<{dimLevelType = ["compressed"]}>
func @f(%i: index) {
  %0 = sparse_tensor.init [%i, %i] : tensor<?xf32, #v>
  return
}
// -----
// 5: unexpected mismatch with static dimension size 9
#v = #sparse_tensor.encoding<{dimLevelType = ["compressed"]}>
func @f() {
  %i = arith.constant 8 : index
  %0 = sparse_tensor.init [%i] : tensor<9xf32, #v>
  return
}
// -----
// 3: expected a sparse tensor to release
func @f(%t: tensor<9xf32>) {
  sparse_tensor.release %t : tensor<9xf32>
  return
}
// -----
// 3: 'sparse_tensor.convert' op requires the same element type for all operands and results
func @f(%t: tensor<9xf32>) {
  %0 = sparse_tensor.convert %t : tensor<9xf32> to tensor<9xf64>
  return
}
// -----
// 4: unexpected conversion mismatch in dimension 0
#v = #sparse_tensor.encoding<{dimLevelType = ["compressed"]}>
func @f(%t: tensor<9xf32>) {
  %0 = sparse_tensor.convert %t : tensor<9xf32> to tensor<8xf32, #v>
  return
}
// -----
// 4: unexpected conversion mismatch in rank
#v = #sparse_tensor.encoding<{dimLevelType = ["compressed", "dense"]}>
func @f(%t: tensor<9xf32>) {
  %0 = sparse_tensor.convert %t : tensor<9xf32> to tensor<9x1xf32, #v>
  return
}
// -----
// 3: expected a sparse tensor to get pointers
func @f(%t: tensor<9xf32>, %i: index) {
  %0 = sparse_tensor.pointers %t, %i : tensor<9xf32> to memref<?xindex>
  return
}
// -----
// 4: unexpected type for pointers
#v = #sparse_tensor.encoding<{dimLevelType = ["compressed"], pointerBitWidth = 32}>
func @f(%t: tensor<9xf32, #v>, %i: index) {
  %0 = sparse_tensor.pointers %t, %i : tensor<9xf32, #v> to memref<?xindex>
  return
}
// -----
// 5: requested pointers dimension out of bounds
#v = #sparse_tensor.encoding<{dimLevelType = ["compressed"]}>
func @f(%t: tensor<9xf32, #v>) {
  %i = arith.constant 1 : index
  %0 = sparse_tensor.pointers %t, %i : tensor<9xf32, #v> to memref<?xindex>
  return
}
// -----
// 3: expected a sparse tensor to get indices
func @f(%t: tensor<9xf32>, %i: index) {
  %0 = sparse_tensor.indices %t, %i : tensor<9xf32> to memref<?xindex>
  return
}
// -----
// 4: unexpected type for indices
#v = #sparse_tensor.encoding<{dimLevelType = ["compressed"], indexBitWidth = 16}>
func @f(%t: tensor<9xf32, #v>, %i: index) {
  %0 = sparse_tensor.indices %t, %i : tensor<9xf32, #v> to memref<?xi32>
  return
}
// -----
// 5: requested indices dimension out of bounds
#v = #sparse_tensor.encoding<{dimLevelType = ["compressed"]}>
func @f(%t: tensor<9xf32, #v>) {
  %i = arith.constant 2 : index
  %0 = sparse_tensor.indices %t, %i : tensor<9xf32, #v> to memref<?xindex>
  return
}
// -----
// 3: expected a sparse tensor to get values
func @f(%t: tensor<9xf32>) {
  %0 = sparse_tensor.values %t : tensor<9xf32> to memref<?xf32>
  return
}
// -----
// 4: unexpected mismatch in element types
#v = #sparse_tensor.encoding<{dimLevelType = ["compressed"]}>
func @f(%t: tensor<9xf32, #v>) {
  %0 = sparse_tensor.values %t : tensor<9xf32, #v> to memref<?xf64>
  return
}
// -----
// 3: expected a sparse tensor to materialize
func @f(%t: tensor<9xf32>) {
  %0 = sparse_tensor.load %t : tensor<9xf32>
  return
}
// -----
// 3: expected a sparse tensor for insertion
func @f(%t: tensor<9xf32>, %m: memref<?xindex>, %x: f32) {
  sparse_tensor.lex_insert %t, %m, %x : tensor<9xf32>, memref<?xindex>, f32
  return
}
// -----
// 3: expected a sparse tensor for expansion
func @f(%t: tensor<9xf32>) {
  %0, %1, %2, %3 = sparse_tensor.expand %t : tensor<9xf32> to memref<?xf32>, memref<?xi1>, memref<?xindex>, index
  return
}
// -----
// 3: expected a sparse tensor for compression
func @f(%t: tensor<9xf32>, %m: memref<?xindex>, %v: memref<?xf32>, %k: memref<?xi1>, %i: index) {
  sparse_tensor.compress %t, %m, %v, %k, %m, %i : tensor<9xf32>, memref<?xindex>, memref<?xf32>, memref<?xi1>, memref<?xindex>, index
  return
}
// -----
// 3: expected a sparse tensor for output
func @f(%t: tensor<9xf32>, %p: !llvm.ptr<i8>) {
  sparse_tensor.out %t, %p : tensor<9xf32>, !llvm.ptr<i8>
  return
}
