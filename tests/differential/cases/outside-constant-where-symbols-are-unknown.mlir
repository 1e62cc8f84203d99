// options: bufferize-function-boundaries allow-unknown-ops

"foo.table"() ({
      %c = arith.constant dense<3.0> : tensor<3xf32>
      "test.known"() : () -> ()
}) : () -> ()
