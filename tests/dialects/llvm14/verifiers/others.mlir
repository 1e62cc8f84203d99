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
// -----
// 3: 'arith.extui' op operand type 'i32' and result type 'f32' are cast incompatible
func @f(%a: i32) {
  %0 = arith.extui %a : i32 to f32
  return
}
// -----
// 3: 'arith.sitofp' op operand type 'f32' and result type 'f32' are cast incompatible
func @f(%a: f32) {
  %0 = arith.sitofp %a : f32 to f32
  return
}
// -----
// 3: 'arith.uitofp' op operand type 'f32' and result type 'f32' are cast incompatible
func @f(%a: f32) {
  %0 = arith.uitofp %a : f32 to f32
  return
}
// -----
// 3: 'arith.fptosi' op operand type 'i32' and result type 'i32' are cast incompatible
func @f(%a: i32) {
  %0 = arith.fptosi %a : i32 to i32
  return
}
// -----
// 3: 'arith.fptoui' op operand type 'f32' and result type 'index' are cast incompatible
func @f(%a: f32) {
  %0 = arith.fptoui %a : f32 to index
  return
}
// -----
// 3: 'arith.index_cast' op operand type 'f32' and result type 'index' are cast incompatible
func @f(%a: f32) {
  %0 = arith.index_cast %a : f32 to index
  return
}
// -----
// 3: 'arith.index_cast' op operand type 'i32' and result type 'i64' are cast incompatible
func @f(%a: i32) {
  %0 = arith.index_cast %a : i32 to i64
  return
}
// -----
// 3: 'arith.index_cast' op operand type 'index' and result type 'index' are cast incompatible
func @f(%a: index) {
  %0 = arith.index_cast %a : index to index
  return
}
// -----
// 3: 'arith.index_cast' op requires the same shape for all operands and results
func @f(%a: tensor<4xi32>) {
  %0 = arith.index_cast %a : tensor<4xi32> to tensor<5xindex>
  return
}
// -----
// 3: 'arith.extsi' op operand type 'index' and result type 'i64' are cast incompatible
func @f(%a: index) {
  %0 = arith.extsi %a : index to i64
  return
}
// -----
// 3: 'arith.extsi' op operand type 'i32' and result type 'i32' are cast incompatible
func @f(%a: i32) {
  %0 = arith.extsi %a : i32 to i32
  return
}
// -----
// 3: 'arith.trunci' op operand type 'i32' and result type 'i32' are cast incompatible
func @f(%a: i32) {
  %0 = arith.trunci %a : i32 to i32
  return
}
// -----
// 3: 'arith.trunci' op operand type 'i32' and result type 'index' are cast incompatible
func @f(%a: i32) {
  %0 = arith.trunci %a : i32 to index
  return
}
// -----
// 3: 'arith.truncf' op operand type 'f32' and result type 'i32' are cast incompatible
func @f(%a: f32) {
  %0 = arith.truncf %a : f32 to i32
  return
}
// -----
// 3: 'arith.extf' op operand type 'f32' and result type 'i64' are cast incompatible
func @f(%a: f32) {
  %0 = arith.extf %a : f32 to i64
  return
}
// -----
// 3: 'arith.bitcast' op operand type 'f32' and result type 'i64' are cast incompatible
func @f(%a: f32) {
  %0 = arith.bitcast %a : f32 to i64
  return
}
// -----
// 3: 'arith.bitcast' op operand type 'index' and result type 'i64' are cast incompatible
func @f(%a: index) {
  %0 = arith.bitcast %a : index to i64
  return
}
// -----
// 3: 'arith.bitcast' op all non-scalar operands/results must have the same shape and base type
func @f(%a: tensor<4xf32>) {
  %0 = arith.bitcast %a : tensor<4xf32> to vector<4xi32>
  return
}
// -----
// 3: 'arith.bitcast' op requires the same shape for all operands and results
func @f(%a: tensor<4xf32>) {
  %0 = arith.bitcast %a : tensor<4xf32> to tensor<5xi32>
  return
}
// -----
// 3: 'arith.extsi' op requires the same shape for all operands and results
func @f(%a: vector<4xi16>) {
  %0 = arith.extsi %a : vector<4xi16> to vector<5xi32>
  return
}
// -----
// 3: 'arith.sitofp' op all non-scalar operands/results must have the same shape and base type
func @f(%a: tensor<4xi16>) {
  %0 = arith.sitofp %a : tensor<4xi16> to vector<4xf32>
  return
}
// -----
// 3: 'memref.cast' op operand type 'memref<4xf32>' and result type 'tensor<4xf32>' are cast incompatible
func @f(%m: memref<4xf32>) {
  %0 = memref.cast %m : memref<4xf32> to tensor<4xf32>
  return
}
// -----
// 3: 'memref.cast' op requires the same shape for all operands and results
func @f(%m: memref<4xf32>) {
  %0 = memref.cast %m : memref<4xf32> to memref<5xf32>
  return
}
// -----
// 3: 'memref.cast' op operand type 'memref<*xf32>' and result type 'memref<*xf32>' are cast incompatible
func @f(%m: memref<*xf32>) {
  %0 = memref.cast %m : memref<*xf32> to memref<*xf32>
  return
}
// -----
// 3: 'memref.cast' op operand type 'memref<4xf32, 2>' and result type 'memref<?xf32, 3>' are cast incompatible
func @f(%m: memref<4xf32, 2>) {
  %0 = memref.cast %m : memref<4xf32, 2> to memref<?xf32, 3>
  return
}
// -----
// 3: custom op 'tensor.cast' invalid kind of type specified
func @f(%m: tensor<4xf32>) {
  %0 = tensor.cast %m : tensor<4xf32> to memref<4xf32>
  return
}
// -----
// 3: 'tensor.cast' op operand type 'tensor<4xf32>' and result type 'tensor<4xf64>' are cast incompatible
func @f(%m: tensor<4xf32>) {
  %0 = tensor.cast %m : tensor<4xf32> to tensor<4xf64>
  return
}
// -----
// 3: custom op 'bufferization.to_tensor' 'memref' must be unranked.memref of any type values or memref of any type values, but got 'f32'
func @f(%m: f32) {
  %0 = bufferization.to_tensor %m : f32
  return
}
// -----
// 3: custom op 'bufferization.to_memref' 'memref' must be unranked.memref of any type values or memref of any type values, but got 'f32'
func @f(%m: f32) {
  %0 = bufferization.to_memref %m : f32
  return
}
// -----
// 3: 'bufferization.to_memref' op requires the same shape for all operands and results
func @f(%m: tensor<4xf32>) {
  %0 = "bufferization.to_memref"(%m) : (tensor<4xf32>) -> memref<5xf32>
  return
}
// -----
// 3: 'bufferization.to_tensor' op requires the same shape for all operands and results
func @f(%m: memref<4xf32>) {
  %0 = "bufferization.to_tensor"(%m) : (memref<4xf32>) -> tensor<5xf32>
  return
}
// -----
// 3: use of value '%b' expects different type than prior uses: 'i32' vs 'index'
func @f(%a: i32, %b: index) {
  %0 = arith.addi %a, %b : i32
  return
}
// -----
// 3: 'arith.addi' op operand #0 must be signless-integer-like, but got 'f32'
func @f(%a: f32) {
  %0 = arith.addi %a, %a : f32
  return
}
// -----
// 3: 'arith.addf' op operand #0 must be floating-point-like, but got 'i32'
func @f(%a: i32) {
  %0 = arith.addf %a, %a : i32
  return
}
// -----
// 3: custom op 'arith.cmpi' expected string or keyword containing one of the following enum values for attribute 'predicate' [eq, ne, slt, sle, sgt, sge, ult, ule, ugt, uge]
func @f(%a: i32) {
  %0 = arith.cmpi slow, %a, %a : i32
  return
}
// -----
// 3: custom op 'arith.cmpi' 'lhs' must be signless-integer-like, but got 'f32'
func @f(%a: f32) {
  %0 = arith.cmpi slt, %a, %a : f32
  return
}
// -----
// 3: custom op 'arith.cmpf' 'lhs' must be floating-point-like, but got 'i32'
func @f(%a: i32) {
  %0 = arith.cmpf olt, %a, %a : i32
  return
}
// -----
// 3: 'std.select' op if an operand is non-scalar, then there must be at least one non-scalar result
func @f(%a: vector<4xi1>, %b: i32) {
  %0 = select %a, %b, %b : vector<4xi1>, i32
  return
}
// -----
// 3: 'std.select' op all non-scalar operands/results must have the same shape and base type
func @f(%a: vector<4xi1>, %b: vector<5xi32>) {
  %0 = select %a, %b, %b : vector<4xi1>, vector<5xi32>
  return
}
// -----
// 3: use of value '%a' expects different type than prior uses: 'i1' vs 'i32'
func @f(%a: i32, %b: i32) {
  %0 = select %a, %b, %b : i32
  return
}
// -----
// 3: custom op 'std.splat' 'aggregate' must be vector of any type values or statically shaped tensor of any type values, but got 'f32'
func @f(%a: f32) {
  %0 = splat %a : f32
  return
}
// -----
// 3: use of value '%a' expects different type than prior uses: 'i32' vs 'f32'
func @f(%a: f32) {
  %0 = splat %a : vector<4xi32>
  return
}
// -----
// 3: custom op 'std.splat' 'aggregate' must be vector of any type values or statically shaped tensor of any type values, but got 'tensor<?xf32>'
func @f(%a: f32) {
  %0 = splat %a : tensor<?xf32>
  return
}
// -----
// 3: use of value '%a' expects different type than prior uses: 'i1' vs 'f32'
func @f(%a: f32) {
  assert %a, "x"
  return
}
// -----
// 3: use of value '%a' expects different type than prior uses: 'i64' vs 'i32'
func @f(%a: i32) {
  switch %a : i64, [
    default: ^bb1
  ]
^bb1:
  return
}
// -----
// 3: type mismatch for bb argument #0 of successor #0
func @f(%a: f32) {
  br ^bb1(%a : f32)
^bb1(%b: i32):
  return
}
// -----
// 4: 'std.call' op operand type mismatch: expected operand type 'i32', but provided 'f32' for operand number 0
func private @g(i32) -> i32
func @f(%a: f32) {
  %0 = call @g(%a) : (f32) -> i32
  return
}
// -----
// 4: 'std.call' op result type mismatch at index 0
func private @g(i32) -> i32
func @f(%a: i32) {
  %0 = call @g(%a) : (i32) -> f32
  return
}
// -----
// 4: 'std.call' op incorrect number of operands for callee
func private @g(i32) -> i32
func @f(%a: i32) {
  %0 = call @g(%a, %a) : (i32, i32) -> i32
  return
}
// -----
// 4: 'std.call' op incorrect number of results for callee
func private @g(i32) -> i32
func @f(%a: i32) {
  call @g(%a) : (i32) -> ()
  return
}
// -----
// 3: 'std.call' op 'h' does not reference a valid function
func @f(%a: i32) {
  call @h(%a) : (i32) -> ()
  return
}
// -----
// 3: use of value '%a' expects different type than prior uses: '(i32) -> ()' vs 'i32'
func @f(%a: i32) {
  call_indirect %a(%a) : (i32) -> ()
  return
}
// -----
// 3: 'std.constant' op reference to undefined function 'g'
func @f() {
  %0 = constant @g : () -> ()
  return
}
// -----
// 3: 'std.constant' op unsupported 'value' attribute: 3 : i32
func @f() {
  %0 = constant 3 : i32
  return
}
// -----
// 3: 'std.constant' op requires 'value' to be a function reference
func @f() {
  %0 = constant "a" : () -> i32
  return
}
// -----
// 3: 'std.constant' op unsupported 'value' attribute: dense<3> : tensor<4xi32>
func @f() {
  %0 = constant dense<3> : tensor<4xi32>
  return
}
// -----
// 3: 'std.return' op has 0 operands, but enclosing function (@f) returns 1
func @f() -> i32 {
  return
}
// -----
// 3: type of return operand 0 ('f32') doesn't match function result type ('i32') in function @f
func @f(%a: f32) -> i32 {
  return %a : f32
}
// -----
// 3: custom op 'max_int' is unknown
func @f(%a: f32) {
  %0 = max_int %a : f32
  return
}
// -----
// 3: custom op 'atomic_rmw' is unknown
func @f(%m: memref<4xf32>, %x: f32, %i: index) {
  %0 = atomic_rmw addf %x, %m[%i] : (f32, memref<4xf32>) -> f32
  return
}
