// 3: 'bufferization.materialize_in_destination' op source/destination shapes are incompatible
func.func @f(%t: tensor<4xf32>, %m: memref<5xf32>) {
  bufferization.materialize_in_destination %t in restrict writable %m : (tensor<4xf32>, memref<5xf32>) -> ()
  return
}
// -----
// 3: 'bufferization.materialize_in_destination' op 'writable' must be specified if and only if the destination is of memref type
func.func @f(%t: tensor<4xf32>, %m: memref<4xf32>) {
  bufferization.materialize_in_destination %t in %m : (tensor<4xf32>, memref<4xf32>) -> ()
  return
}
// -----
// 3: 'bufferization.materialize_in_destination' op 'writable' must be specified if and only if the destination is of memref type
func.func @f(%t: tensor<4xf32>, %m: tensor<4xf32>) {
  %0 = bufferization.materialize_in_destination %t in writable %m : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}
// -----
// 3: 'bufferization.materialize_in_destination' op failed to verify that all of {source, dest} have same element type
func.func @f(%t: tensor<4xf32>, %m: tensor<4xf64>) {
  %0 = bufferization.materialize_in_destination %t in %m : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf64>
  return
}
// -----
// 3: 'bufferization.alloc_tensor' op incorrect number of dynamic sizes, has 0, expected 1
func.func @f(%i: index) {
  %0 = bufferization.alloc_tensor() : tensor<?xf32>
  return
}
// -----
// 3: 'bufferization.alloc_tensor' op incorrect number of dynamic sizes, has 1, expected 0
func.func @f(%i: index) {
  %0 = bufferization.alloc_tensor(%i) : tensor<4xf32>
  return
}
// -----
// 3: use of value '%t' expects different type than prior uses: 'tensor<5xf32>' vs 'tensor<4xf32>'
func.func @f(%t: tensor<4xf32>) {
  %0 = bufferization.alloc_tensor() copy(%t) : tensor<5xf32>
  return
}
// -----
// 3: dynamic sizes not needed when copying a tensor
func.func @f(%t: tensor<?xf32>, %i: index) {
  %0 = bufferization.alloc_tensor(%i) copy(%t) : tensor<?xf32>
  return
}
// -----
// 3: custom op 'bufferization.alloc_tensor' invalid kind of type specified
func.func @f() {
  %0 = bufferization.alloc_tensor() : memref<4xf32>
  return
}
// -----
// 3: custom op 'bufferization.dealloc_tensor' invalid kind of type specified
func.func @f(%m: memref<4xf32>) {
  bufferization.dealloc_tensor %m : memref<4xf32>
  return
}
// -----
// 4: custom op 'bufferization.to_tensor' expected 'to'
func.func @f(%m: memref<4xf32>) {
  %0 = bufferization.to_tensor %m : memref<4xf32>
  return
}
// -----
// 3: custom op 'bufferization.to_memref' is unknown
func.func @f(%m: tensor<4xf32>) {
  %0 = bufferization.to_memref %m : tensor<4xf32> to memref<4xf32>
  return
}
// -----
// 3: custom op 'bufferization.to_buffer' invalid kind of type specified
func.func @f(%m: tensor<4xf32>) {
  %0 = bufferization.to_buffer %m : tensor<4xf32> to tensor<4xf32>
  return
}
// -----
// 3: cannot name an operation with no results
func.func @f(%m: memref<4xf32>, %c: i1) {
  %0 = bufferization.dealloc (%m : memref<4xf32>) if (%c)
  return
}
// -----
// 3: 'math.absi' op operand #0 must be signless-integer-like, but got 'f32'
func.func @f(%x: f32) {
  %0 = math.absi %x : f32
  return
}
// -----
// 3: 'math.exp' op operand #0 must be floating-point-like, but got 'i32'
func.func @f(%x: i32) {
  %0 = math.exp %x : i32
  return
}
// -----
// 3: 'math.fpowi' op operand #0 must be floating-point-like, but got 'i32'
func.func @f(%x: f32, %i: i32) {
  %0 = math.fpowi %i, %i : i32, i32
  return
}
// -----
// 3: use of value '%i' expects different type than prior uses: 'f32' vs 'f64'
func.func @f(%x: f32, %i: f64) {
  %0 = math.powf %x, %i : f32
  return
}
// -----
// 3: use of value '%x' expects different type than prior uses: 'f32' vs 'i1'
func.func @f(%x: i1) {
  %0 = math.ctlz %x : f32
  return
}
// -----
// 3: use of value '%x' expects different type than prior uses: 'f64' vs 'f32'
func.func @f(%x: f32) {
  %0 = complex.create %x, %x : complex<f64>
  return
}
// -----
// 3: use of value '%x' expects different type than prior uses: 'complex<f64>' vs 'complex<f32>'
func.func @f(%x: complex<f32>) {
  %0 = complex.re %x : complex<f64>
  return
}
// -----
// 3: 'complex.add' op operand #0 must be complex type with floating-point elements, but got 'complex<i32>'
func.func @f(%x: complex<i32>) {
  %0 = complex.add %x, %x : complex<i32>
  return
}
// -----
// 3: custom op 'complex.abs' invalid kind of type specified: expected builtin.complex, but found 'f32'
func.func @f(%x: f32) {
  %0 = complex.abs %x : f32
  return
}
// -----
// 3: 'shape.rank' op operand #0 must be shape or extent tensor, but got 'i32'
func.func @f(%s: i32) {
  %0 = shape.rank %s : i32 -> index
  return
}
// -----
// 3: 'shape.assuming' op along control flow edge from Operation shape.assuming_yield to parent: region branch point has 0 operands, but region successor needs 1 inputs
func.func @f(%s: !shape.witness) {
  %0 = shape.assuming %s -> (i32) {
    shape.assuming_yield
  }
  return
}
// -----
// 3: 'shape.assuming_yield' op expects parent op 'shape.assuming'
func.func @f(%s: !shape.witness) {
  shape.assuming_yield
  return
}
// -----
// 3: 'shape.const_shape' op result #0 must be shape or extent tensor, but got 'i32'
func.func @f() {
  %0 = shape.const_shape [1, 2] : i32
  return
}
// -----
// 3: use of value '%i' expects different type than prior uses: 'index' vs 'i32'
func.func @f(%i: i32, %m: memref<4xf32>) {
  %0 = affine.load %m[%i] : memref<4xf32>
  return
}
// -----
// 3: use of value '%x' expects different type than prior uses: 'f32' vs 'f64'
func.func @f(%i: index, %m: memref<4xf32>, %x: f64) {
  affine.store %x, %m[%i] : memref<4xf32>
  return
}
// -----
// 3: use of value '%i' expects different type than prior uses: 'index' vs 'i32'
func.func @f(%i: i32, %m: memref<4xf32>) {
  %0 = affine.min affine_map<(i) -> (i)>(%i)
  return
}
// -----
// 3: 'affine.yield' op must be the last operation in the parent block
func.func @f(%i: index, %x: f32) {
  affine.yield
  return
}
// -----
// 3: 'sparse_tensor.number_of_entries' op operand #0 must be sparse tensor of any type values, but got 'tensor<4xf32>'
func.func @f(%t: tensor<4xf32>) {
  %0 = sparse_tensor.number_of_entries %t : tensor<4xf32>
  return
}
// -----
// 3: 'sparse_tensor.values' op operand #0 must be sparse tensor of any type values, but got 'tensor<4xf32>'
func.func @f(%t: tensor<4xf32>) {
  %0 = sparse_tensor.values %t : tensor<4xf32> to memref<?xf32>
  return
}
// -----
// 3: 'sparse_tensor.load' op operand #0 must be sparse tensor of any type values, but got 'tensor<4xf32>'
func.func @f(%t: tensor<4xf32>) {
  %0 = sparse_tensor.load %t : tensor<4xf32>
  return
}
// -----
// 3: 'sparse_tensor.yield' op expects parent op to be one of 'sparse_tensor.binary, sparse_tensor.unary, sparse_tensor.reduce, sparse_tensor.select, sparse_tensor.foreach, sparse_tensor.iterate, sparse_tensor.coiterate'
func.func @f(%t: f32) {
  sparse_tensor.yield %t : f32
  return
}
// -----
// 3: custom op 'foo' is unknown (tried 'func.foo' as well)
func.func @f(%t: f32) {
  %0 = sparse_tensor.unary %t : f32 to f32 present={} absent={}  foo
  return
}
// -----
// 2: 'ml_program.global' op immutable global must have an initial value
ml_program.global private @g : i32
// -----
// 3: 'ml_program.global_load' op undefined global: @nope
func.func @f() {
  %0 = ml_program.global_load @nope : tensor<4xi32>
  return
}
// -----
// 4: 'ml_program.global_load' op cannot load from global typed 'i32' as 'i64'
ml_program.global private @g(1 : i32) : i32
func.func @f() {
  %0 = ml_program.global_load @g : i64
  return
}
// -----
// 3: 'ml_program.global_load_graph' op undefined global: @nope
func.func @f() {
  %0, %1 = ml_program.global_load_graph @nope ordering(() -> !ml_program.token) : tensor<4xi32>
  return
}
// -----
// 4: 'ml_program.global_load_graph' op cannot load from global typed 'i32' as 'i64'
ml_program.global private @g(1 : i32) : i32
func.func @f() {
  %0, %1 = ml_program.global_load_graph @g ordering(() -> !ml_program.token) : i64
  return
}
// -----
// 4: 'ml_program.global_store_graph' op cannot store to a global typed 'i32' from 'i64'
ml_program.global private mutable @g(1 : i32) : i32
func.func @f(%a: i64) {
  %0 = ml_program.global_store_graph @g = %a ordering(() -> !ml_program.token) : i64
  return
}
// -----
// 4: 'ml_program.global_store' op cannot store to an immutable global @g
ml_program.global private @g(1 : i32) : i32
func.func @f(%a: i32) {
  ml_program.global_store @g = %a : i32
  return
}
// -----
// 3: expected operation name in quotes
func.func @f(%i: index) {
  %0 = index.add %i, %i : index
  return
}
// -----
// 3: use of value '%i' expects different type than prior uses: 'index' vs 'i32'
func.func @f(%i: i32) {
  %0 = index.add %i, %i
  return
}
// -----
// 3: expected operation name in quotes
func.func @f() {
  %0 = ub.poison : i32, i32
  return
}
// -----
// 3: 'scf.if' op along control flow edge from Operation scf.yield to parent: successor operand type #0 'tensor<5xf32>' should match successor input type #0 'tensor<4xf32>'
func.func @f(%c: i1) {
  %0 = scf.if %c -> (tensor<4xf32>) {
    %1 = tensor.empty() : tensor<4xf32>
    scf.yield %1 : tensor<4xf32>
  } else {
    %1 = tensor.empty() : tensor<5xf32>
    scf.yield %1 : tensor<5xf32>
  }
  return
}
// -----
// 3: use of value '%x' expects different type than prior uses: 'index' vs 'i32'
func.func @f(%x: i32) {
  gpu.launch_func @a::@b blocks in (%x, %x, %x) threads in (%x, %x, %x)
  return
}
// -----
// 3: 'arith.cmpi' op attribute 'predicate' failed to satisfy constraint: allowed 64-bit signless integer cases: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9
func.func @predicate(%i: i32) {
  %0 = "arith.cmpi"(%i, %i) {predicate = 10 : i64} : (i32, i32) -> i1
  return
}
// -----
// 3: 'affine.min' op operand count and affine map dimension and symbol count must match
func.func @mapped(%i: index) {
  %0 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%i)
  return
}
// -----
// 3: 'affine.apply' op mapping must produce one value
func.func @applied(%i: index) {
  %0 = "affine.apply"(%i) {map = affine_map<(d0) -> (d0, d0 + 1)>} : (index) -> index
  return
}
// -----
// 3: 'tensor.reshape' op length of shape operand differs from the result's tensor rank
func.func @unranked(%t: tensor<*xf32>, %s: tensor<2xindex>) {
  %0 = tensor.reshape %t(%s) : (tensor<*xf32>, tensor<2xindex>) -> tensor<?xf32>
  return
}
// -----
// 3: 'llvm.fadd' op operand #0 must be floating point LLVM type or LLVM dialect-compatible vector of floating point LLVM type, but got 'i32'
func.func @f(%a: i32) {
  %0 = llvm.fadd %a, %a : i32
  return
}
// -----
// 3: 'llvm.load' op operand #0 must be LLVM pointer type, but got 'i32'
func.func @f(%a: i32) {
  %0 = "llvm.load"(%a) : (i32) -> i32
  return
}
// -----
// 3: 'gpu.all_reduce' op operand #0 must be Integer or Float, but got 'tensor<4xf16>'
func.func @f(%a: tensor<4xf16>) {
  %0 = "gpu.all_reduce"(%a) ({}) {op = #gpu<all_reduce_op add>} : (tensor<4xf16>) -> tensor<4xf16>
  return
}
// -----
// 6: 'pdl.erase' op operand #0 must be PDL handle to an `mlir::Operation *`, but got '!pdl.type'
pdl.pattern @f : benefit(1) {
  %0 = pdl.type
  %1 = pdl.operation "a.b"
  pdl.rewrite %1 {
    "pdl.erase"(%0) : (!pdl.type) -> ()
  }
}
// -----
// 3: expected attribute name
func.func @f(%a: i32) {
  %0 = arith.negf %a {a = 1, } : i32
  %1 = arith.addi %a, %a {a = 1, } : i32
  return
}
// -----
// 3: unknown attribute: "transform.foo"
func.func @f(%a: i32) {
  %1 = arith.addi %a, %a {transform.foo = 1} : i32
  return
}
// -----
// 3: attribute '"linalg.foo"' not supported by the linalg dialect
func.func @f(%a: i32) {
  %1 = arith.addi %a, %a {linalg.foo = 1} : i32
  return
}
// -----
// 3: "transform.target_tag" attribute must be a string
func.func @f(%a: i32) {
  %1 = arith.addi %a, %a {transform.target_tag} : i32
  return
}
// -----
// 2: "transform.with_named_sequence" attribute can only be attached to operations with symbol tables
func.func @f(%a: i32) attributes {transform.with_named_sequence} {
  return
}
// -----
// 2: attribute '"linalg.x"' not supported by the linalg dialect
func.func @f(%a: i32 {transform.foo, linalg.foo}) attributes {linalg.x} {
  return
}
// -----
// 2: unknown attribute: "transform.foo"
module attributes {transform.foo} {
}
// -----
// 2: attribute '"linalg.foo"' not supported by the linalg dialect
module attributes {linalg.foo} {
}
// -----
// 2: unknown attribute: "transform.dialect"
module attributes {transform.dialect, transform.payload_ir} {
}
// -----
// 3: 'tensor.extract_slice' op attribute 'static_offsets' failed to satisfy constraint: i64 dense array attribute
func.func @f(%t: tensor<8xf32>) -> tensor<4xf32> {
  %0 = "tensor.extract_slice"(%t) {operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<f64: 1.0e308>, static_sizes = array<i64: 4>, static_strides = array<i64: 1>} : (tensor<8xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: 'tensor.extract_slice' op attribute 'static_sizes' failed to satisfy constraint: i64 dense array attribute
func.func @f(%t: tensor<8xf32>) -> tensor<4xf32> {
  %0 = "tensor.extract_slice"(%t) {operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0>, static_sizes = array<i32: 4>, static_strides = array<i64: 1>} : (tensor<8xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
// 3: 'tosa.max_pool2d' op attribute 'kernel' failed to satisfy constraint: i64 dense array attribute with exactly 2 elements
func.func @f(%t: tensor<1x4x4x4xf32>) -> tensor<1x4x4x4xf32> {
  %0 = "tosa.max_pool2d"(%t) {kernel = array<i64: 1, 1, 1>, stride = array<i64: 1, 1>, pad = array<i64: 0, 0, 0, 0>} : (tensor<1x4x4x4xf32>) -> tensor<1x4x4x4xf32>
  return %0 : tensor<1x4x4x4xf32>
}
