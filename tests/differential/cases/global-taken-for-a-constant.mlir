// options: no-bufferize-function-boundaries buffer-alignment=0
// The compiler takes the global, which may change, for the constant.
ml_program.global private mutable @kept(dense<1.0> : tensor<8xf32>) : tensor<8xf32>

func.func @f() -> tensor<8xf32> {
  %r = arith.constant dense<1.0> : tensor<8xf32>
  return %r : tensor<8xf32>
}
