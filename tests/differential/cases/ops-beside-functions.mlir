// options: bufferize-function-boundaries
// Only functions are analysed. What is written in other ops of a module is copied before.
%c = "test.condition"() : () -> i1
scf.if %c {
  %x = arith.constant 1.0 : f32
  %i = arith.constant 1 : index
  %empty = tensor.empty() : tensor<4xf32>
  %one = tensor.insert %x into %empty[%i] : tensor<4xf32>
  %y = tensor.extract %one[%i] : tensor<4xf32>
  "test.use"(%y) : (f32) -> ()
}
