// options: bufferize-function-boundaries allow-unknown-ops

func.func @f() {
  "test.known"() ({
  "foo.table"() ({
    %x = "bar.c"() ({
      %c = arith.constant dense<3.0> : tensor<3xf32>
      "foo.end"() : () -> ()
     }) : () -> f32
   "test.known"() : () -> ()
  }) : () -> ()
  "foo.end"() : () -> ()
}) : () -> ()
  return
}
