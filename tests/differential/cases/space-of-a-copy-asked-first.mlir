// options: use-encoding-for-memory-space
// The memory space of a new buffer is asked for before anything is rewritten.
ml_program.global private mutable @g(dense<1.0> : tensor<4xf32, 1 : i64>) : tensor<4xf32, 1 : i64>
func.func @f() {
  %g = ml_program.global_load @g : tensor<4xf32, 1 : i64>
  %s = tensor.insert_slice %g into %g[0] [4] [1] : tensor<4xf32, 1 : i64> into tensor<4xf32, 1 : i64>
  return
}
