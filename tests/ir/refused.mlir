// Whole texts of which the compiler says one thing, which we say first.
func.func @f() -> (f32, ) {
  return
}
// -----
func.func call @external(memref<?xf32>)
// -----
func.func @f(%a: f32, ) {
  return
}
// -----
func.func @f(%a: f32)
{
  = %cst arith.constant 0.0 : f32
  return
}
// -----
@f(%a: f32) {
}
// -----
func.func @f(%i: index) {
  %n = tensor.generate %i { {
  ^bb0(%j: index):
  } : tensor<?xf32>
  return
}
// -----
ml_program.global private mutable @g(dense<1.0> : tensor<4xf32>) : tensor<4xf32>
func.func @f() -> tensor<4xf32> {
  %0 = ml_program.global_load_const @h : tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
ml_program.global private mutable @g(dense<1.0> : tensor<4xf32>) : tensor<4xf32>
func.func @f() -> tensor<4xf32> {
  %0 = ml_program.global_load_const @g : tensor<4xf32>
  return %0 : tensor<4xf32>
}
// -----
#S = #sparse_tensor.encoding<{ map = (d0, d1) -> (d1 : dense, d1 : compressed) }>
func.func private @f(tensor<4x4xf32, #S>)
// -----
#S = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 + d1 : dense, d1 : compressed) }>
func.func private @f(tensor<4x4xf32, #S>)
// -----
#S = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense) }>
func.func private @f(tensor<4x4xf32, #S>)
// -----
"func.func"() <{function_type = (tensor<*xf32>) -> (), sym_name = "f"}> ({
^bb0(%t: tensor<8xf32>):
  "func.return"() : () -> ()
}) : () -> ()
// -----
#map affine_map<(d0) -> (d0)>
func.func @f() {
  return
}
// -----
#map = affine_map<(d0) -> (d0)>
#map2 affine_map = <(d0) -> (d0)>
func.func @f() {
  return
}
// -----
!map tensor<4xf32>
func.func @f() {
  return
}
// -----
func.func @f() {
  return
}
#attributes {
  a = 1
}
// -----
#attributes.x = 5
func.func @g() {
  return
}
// -----
#sparse = #sparse_tensor.encoding{< map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
func.func @g() {
  return
}
// -----
func.func private @f(!transform.op)
// -----
func.func private @f(!transform.param<i64 4>, !transform.op<"b">)
// -----
#a #sparse_tensor.encoding =<{map = (d0) -> (d0 : compressed)}>
func.func @f(%a: i32) {
  return
}
// -----
func.func @f() {
  scf.execute_region {memref.load = 64}
  return
}
// -----
func.func @f(%b: i1) {
  scf.if %b {memref.load = 64} {
  }
  return
}
// -----
#map = affine_map<() -> )(>
func.func @f() { return }
// -----
#map0 = affine_map<() -> )>
// -----
#map0 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3) )>
// -----
#trait = {
  x = 1,
  iterator_types = ["parallel", "reduction"] ],
  y = 2
}
// -----
#trait = {
  iterator_types = "parallel"]
}
// -----
#sparse = #sparse_tensor.encoding<{ map = (d0, d1-> ) (d0 : dense, d1 : compressed) }>
// -----
#t = {
  m = [
  affine_map<(i) ) -> ()>
  ]
}
// -----
gpu.module @m {
gpu.func @g(%t: tensor<4xf32>) kernel
}
// -----
gpu.module @m {
gpu.func @g(%m: memref<4xf32>) kernel  gpu.return }
}
// -----
func.func @f(%m: memref<?x?xf32, strided<[, ?], offset: ?>>) { return }
// -----
func.func @f(%m: memref<?x?xf32, strided<[?, ], offset: ?>>) { return }
// -----
func.func @f(%t: tensor<4xf32>) {
  %0:0 = call @callee(%t) : (tensor<4xf32>) -> (memref<?xf32>, tensor<?xf32>)
  return
}
// -----
func.func @f(%t: tensor<4xf32>) {
  %0 = arith.constant dense<4> :
  return
}
// -----
func.func @f(%i: index) {
  ins ins(%i)
  return
}
// -----
func.func @f(%i: i32, %m: memref<4xf32>) {
  cf.switch %i : i32, [
    default: ^bb1(%m : memref<4xf32>),
    42: ^bb1(%m  memref<4xf32>)
  ]
^bb1(%a: memref<4xf32>):
  return
}
// -----
#S = #sparse_tensor.encoding<{
  map = (d0) -> (d0 : dense),

  crdWidth = 1
}>
// -----
#S = #sparse_tensor.encoding<{
  map = (d0) -> (d0 : dense),
  posWidth = -1
}>
// -----
func.func @f(%t: tensor<4xf32>, %i: index) {
  %0 = vector.transfer_read %t[, %i], %i : tensor<4xf32>, vector<4xf32>
  return
}
// -----
func.func @f(%v: vector<4xf32>, %t: tensor<8xf32>, %i: index) -> tensor<8xf32> {
  %w = "vector.transfer_write"(%v, %t, %i) <{in_bounds = [false], array = array<i32: 1, 1, 1, 0>, permutation_map = affine_map<(d0) -> (d0)>}> : (vector<4xf32>, tensor<8xf32>, index) -> tensor<8xf32>
  return %w : tensor<8xf32>
}
// -----
func.func @f(%v: vector<4xf32>, %t: tensor<8xf32>, %i: index) -> tensor<8xf32> {
  %w = "vector.transfer_write"(%v, %t, %i) {in_bounds = [false], permutation_map = affine_map<(d0) -> (d0)>} : (vector<4xf32>, tensor<8xf32>, index) -> tensor<8xf32>
  return %w : tensor<8xf32>
}
// -----
func.func @f(%v: vector<4xf32>, %t: tensor<8xf32>, %i: index) -> tensor<8xf32> {
  %w = "linalg.copy"(%t, %t) ({
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  }) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %w : tensor<8xf32>
}
// -----
llvm.func @f(i32) -> i32
llvm.func @g(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.call @f(%a) ["deopt"(%a : i64)] : (i32) -> i32
  llvm.return
}
// -----
llvm.func @f(i32) -> i32
llvm.func @g(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.call @f(%a) ["deopt"(%a  i32)] : (i32) -> i32
  llvm.return
}
// -----
llvm.func @f(i32) -> i32
llvm.func @g(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.call @f(%a) ["deopt"(%a : i32] : (i32) -> i32
  llvm.return
}
// -----
llvm.func @f(i32) -> i32
llvm.func @g(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.call @f(%a) ["deopt" %a : i32] : (i32) -> i32
  llvm.return
}
// -----
llvm.func @f(i32) -> i32
llvm.func @g(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.call @f(%a) ["deopt"(%a, %a : i32)] : (i32) -> i32
  llvm.return
}
// -----
llvm.func @f(i32) -> i32
llvm.func @g(%a: i32, %p: !llvm.ptr) {
  %0 = llvm.call @f(%a) ["deopt"(%a : i32) : (i32) -> i32
  llvm.return
}
// -----
transform.sequence failures(propagate) {
^bb0(%0: !transform.any_op):
  %s = transform.structured.pad %0 {padding_values = [0.0 : f32], padding_dimensions = [0]} : (!transform.any_op) -> !transform.any_op
}
// -----
transform.sequence failures(propagate) {
^bb0(%0: !transform.any_op):
  %s = transform.structured.tile_using_forall %0 num_threads [2] : (!transform.any_op) -> !transform.any_op
}
// -----
transform.sequence failures(propagate) {
^bb0(%0: !transform.any_op):
  %s:2 = transform.structured.tile_using_forall %0 num_threads [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
}
// -----
transform.sequence failures(propagate) {
^bb0(%0: !transform.any_op):
  %s:3 = transform.structured.tile_using_forall %0 num_threads [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
}
// -----
func.func @f(%t: tensor<4xf32>) {
  tosa.add %t, %t : (tensor<4xf32>, tensor<4xf32>) -> ()
  return
}
// -----
"builtin.module"() ({
}) {test.a = 1 test.b} : () -> ()
// -----
"builtin.module"() ({
}) {test.a = tensor<} : () -> ()
// -----
"builtin.module"() ({
}) {sym_name = "m", sym_name = "k"} : () -> ()
