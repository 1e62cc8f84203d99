// options: bufferize-function-boundaries allow-unknown-ops

ml_program.global private mutable @g(dense<1.0> : tensor<4xf32>) : tensor<4xf32>
memref.global "private" @m : memref<4xf32>
func.func @f(%t: tensor<4xf32>) {
  "test.known"() ({
    %0 = ml_program.global_load @g : tensor<4xf32>
    ml_program.global_store @g = %t : tensor<4xf32>
    %1 = memref.get_global @m : memref<4xf32>
    %2 = arith.constant dense<2.0> : tensor<4xf32>
    "foo.end"() : () -> ()
  }) : () -> ()
  "foo.two"() ({
    %3 = arith.constant dense<3.0> : tensor<4xf32>
    "foo.end"() : () -> ()
  }, {}) : () -> ()
  "foo.table"() ({
    builtin.module {
      func.func @g() {
        %4 = arith.constant dense<4.0> : tensor<4xf32>
        return
      }
    }
    "foo.end"() : () -> ()
  }) : () -> ()
  return
}
