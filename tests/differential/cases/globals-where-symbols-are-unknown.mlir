// options: bufferize-function-boundaries allow-unknown-ops

ml_program.global private mutable @g(dense<1.0> : tensor<4xf32>) : tensor<4xf32>
func.func @f() {
  "foo.table"() ({
    %0 = ml_program.global_load @g : tensor<4xf32>
    "foo.end"() : () -> ()
  }) : () -> ()
  return
}
