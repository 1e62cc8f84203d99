// A module inside an operation that nobody knows has constants of its own, each value once.
// options: bufferize-function-boundaries allow-unknown-ops
"other.executable"() ({
  builtin.module {
    func.func @f(%i: index) -> f32 {
      %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
      %x = tensor.extract %c[%i] : tensor<2xf32>
      return %x : f32
    }
    func.func @g(%i: index) -> f32 {
      %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
      %d = arith.constant dense<[3.0, 2.0]> : tensor<2xf32>
      %x = tensor.extract %c[%i] : tensor<2xf32>
      %y = tensor.extract %d[%i] : tensor<2xf32>
      %z = arith.addf %x, %y : f32
      return %z : f32
    }
  }
}) : () -> ()
func.func @h(%i: index) -> f32 {
  %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %x = tensor.extract %c[%i] : tensor<2xf32>
  return %x : f32
}
