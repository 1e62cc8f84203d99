// Functions in generic form: one with attributes of arguments, one without arguments.

"builtin.func"() ({
^bb0(%n: index, %f: f32):
  %0 = linalg.init_tensor [%n] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  return %1 : tensor<?xf32>
}) {arg_attrs = [{}, {}], sym_name = "f", sym_visibility = "private", type = (index, f32) -> tensor<?xf32>} : () -> ()
"builtin.func"() ({
  %f = arith.constant 2.5 : f32
  %0 = linalg.init_tensor [4] : tensor<4xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<4xf32> -> tensor<4xf32>
  return %1 : tensor<4xf32>
}) {sym_name = "g", sym_visibility = "private", type = () -> tensor<4xf32>} : () -> ()
func @main() -> f32 {
  %c0 = arith.constant 0 : index
  %n = arith.constant 5 : index
  %f = arith.constant 1.5 : f32
  %0 = call @f(%n, %f) : (index, f32) -> tensor<?xf32>
  %1 = call @g() : () -> tensor<4xf32>
  %2 = tensor.extract %0[%c0] : tensor<?xf32>
  %3 = tensor.extract %1[%c0] : tensor<4xf32>
  %4 = arith.addf %2, %3 : f32
  return %4 : f32
}
