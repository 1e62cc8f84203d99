// options: semantics=llvm14 allow-return-memref allow-unknown-ops no-fully-dynamic-layout-maps
// A buffer whose type does not fit is made a tensor once, behind what makes it, for all that use it.
func @f0(%b: i1, %t1: tensor<8xf32>) -> (tensor<8xf32>) {
  %v2 = tensor.extract_slice %t1[2] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %v25:2 = scf.if %b -> (tensor<4xf32>, tensor<4xf32>) {
    scf.yield %v2, %v2 : tensor<4xf32>, tensor<4xf32>
  } else {
    scf.yield %v2, %v2 : tensor<4xf32>, tensor<4xf32>
  }
  %v26 = arith.constant dense<1.0> : tensor<8xf32>
  %v32 = tensor.insert_slice %v25#0 into %v26[0] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %v32 : tensor<8xf32>
}
