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
