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
