// options: semantics=llvm14 allow-return-memref allow-unknown-ops
// The first result is made a tensor first, unlike those of other ops.
func @f(%t: tensor<8xf32>, %u: tensor<8xf32>) {
  %0:2 = scf.execute_region -> (tensor<8xf32>, tensor<8xf32>) {
    scf.yield %t, %u : tensor<8xf32>, tensor<8xf32>
  }
  "test.use"(%0#0, %0#1) : (tensor<8xf32>, tensor<8xf32>) -> ()
  return
}
