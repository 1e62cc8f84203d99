// options: bufferize-function-boundaries
// Aliases, functions and modules may follow each other on a line.
!a = tensor<4xf32> !b = tensor<8xf32>
#m = affine_map<(d0) -> (d0)> #n = affine_map<(d0) -> (d0)>
func.func private @first(%t: !a) -> !a func.func private @second(%t: !b) -> !b
func.func @f(%s: !a, %t: !a) -> !a {
  %0 = linalg.generic {indexing_maps = [#m, #n], iterator_types = ["parallel"]} ins(%s : !a) outs(%t : !a) {
  ^bb0(%p: f32, %q: f32):
    linalg.yield %p : f32
  } -> !a
  return %0 : !a
} !c = tensor<?xf32> func.func @g(%t: !c, %x: f32, %i: index) -> !c {
  %w = tensor.insert %x into %t[%i] : !c
  return %w : !c
} module @outer { module @inner { func.func @h(%t: !c) -> !c { return %t : !c } } } module @beside {
  func.func @h(%t: !c) -> !c { return %t : !c }
} module @last { func.func @h(%t: !c) -> !c { return %t : !c } }
"builtin.module"() ({
  func.func @h(%t: !c) -> !c { return %t : !c }
}) // What a module says of itself may stand on a line of its own.
 {sym_name = "generic"} : () -> ()
