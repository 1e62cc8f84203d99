// 3: custom op 'affine.apply' dimension or symbol index mismatch
func.func @f(%i: index) {
  %0 = affine.apply affine_map<(d0)[s0] -> (d0 + s0)>(%i)
  return
}
// -----
// 3: 'affine.apply' op operand count and affine map dimension and symbol count must match
func.func @f(%i: index) {
  %0 = "affine.apply"(%i) {map = affine_map<(d0)[s0] -> (d0 + s0)>} : (index) -> index
  return
}
// -----
// 4: dimensional operand cannot be used as a symbol
func.func @f() {
  affine.for %i = 0 to 8 {
    %0 = affine.apply affine_map<()[s0] -> (s0)>()[%i]
  }
  return
}
// -----
// 3: 'affine.min' op operand count and affine map dimension and symbol count must match
func.func @f(%i: index) {
  %0 = affine.min affine_map<(d0) -> (d0, 4)>(%i, %i)
  return
}
// -----
// 5: 'affine.load' op operand cannot be used as a dimension id
func.func @f(%m: memref<8xf32>) {
  affine.for %i = 0 to 8 {
    %j = arith.muli %i, %i : index
    %0 = affine.load %m[%j] : memref<8xf32>
  }
  return
}
// -----
// 4: 'affine.store' op operand cannot be used as a dimension id
func.func @f(%m: memref<8xf32>, %n: index, %x: f32) {
  scf.for %i = %n to %n step %n {
    affine.store %x, %m[%i] : memref<8xf32>
  }
  return
}
// -----
// 4: 'affine.load' op operand cannot be used as a symbol
func.func @f(%m: memref<8xf32>) {
  affine.for %i = 0 to 8 {
    %0 = affine.load %m[symbol(%i)] : memref<8xf32>
  }
  return
}
// -----
// 4: 'affine.for' op operand cannot be used as a symbol
func.func @f() {
  affine.for %i = 0 to 8 {
    affine.for %j = affine_map<()[s0] -> (s0)>()[%i] to 8 {
    }
  }
  return
}
// -----
// 3: 'affine.load' op affine map num results must equal memref rank
func.func @f(%m: memref<8x8xf32>, %i: index) {
  %0 = affine.load %m[%i] : memref<8x8xf32>
  return
}
// -----
// 3: 'affine.store' op value to store must have the same type as memref element type
func.func @f(%m: memref<f32>, %x: f64) {
  "affine.store"(%x, %m) {map = affine_map<() -> ()>} : (f64, memref<f32>) -> ()
  return
}
// -----
// 3: 'affine.load' op result type must match element type of memref
func.func @f(%m: memref<f32>) {
  %0 = "affine.load"(%m) {map = affine_map<() -> ()>} : (memref<f32>) -> f64
  return
}
// -----
// 3: 'affine.vector_load' op requires memref and vector types of the same elemental type
func.func @f(%m: memref<8xf32>, %i: index) {
  %0 = affine.vector_load %m[%i] : memref<8xf32>, vector<4xf64>
  return
}
// -----
// 3: 'affine.vector_store' op requires memref and vector types of the same elemental type
func.func @f(%m: memref<8xf32>, %i: index, %v: vector<4xf64>) {
  affine.vector_store %v, %m[%i] : memref<8xf32>, vector<4xf64>
  return
}
// -----
// 3: 'affine.delinearize_index' op should return an index for each basis element and up to one extra index
func.func @f(%i: index) {
  %0 = affine.delinearize_index %i into (2, 3, 4) : index
  return
}
// -----
// 3: 'affine.parallel' op the number of region arguments (1) and the number of map groups for lower (2) and upper bound (1), and the number of steps (1) must all match
func.func @f() {
  affine.parallel (%i) = (0, 1) to (8) {
  }
  return
}
// -----
// 3: 'affine.parallel' op a reduction must be specified for each output
func.func @f(%x: f32) {
  %0 = affine.parallel (%i) = (0) to (8) -> f32 {
    affine.yield %x : f32
  }
  return
}
// -----
// 3: custom op 'affine.parallel' invalid reduction value: "most"
func.func @f(%x: f32) {
  %0 = affine.parallel (%i) = (0) to (8) reduce ("most") -> f32 {
    affine.yield %x : f32
  }
  return
}
// -----
// 4: 'affine.yield' op types mismatch between yield op and its parent
func.func @f(%x: f32) {
  %0 = affine.parallel (%i) = (0) to (8) reduce ("addf") -> f64 {
    affine.yield %x : f32
  }
  return
}
// -----
// 4: 'affine.yield' op parent of yield must have same number of results as the yield operands
func.func @f(%x: f32) {
  affine.parallel (%i) = (0) to (8) {
    affine.yield %x : f32
  }
  return
}
// -----
// 3: custom op 'affine.for' expected 'to' between bounds
func.func @f() {
  affine.for %i = 0 until 8 {
  }
  return
}
