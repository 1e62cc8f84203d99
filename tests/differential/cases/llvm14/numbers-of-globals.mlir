// options: semantics=llvm14 allow-return-memref allow-unknown-ops no-fully-dynamic-layout-maps
// Each global is numbered among those of its own type; what makes tensors of arguments stands in front of them.
func @f(%a: tensor<4xi32>) {
  %0 = arith.constant dense<1> : tensor<4xi32>
  %1 = arith.constant dense<2> : tensor<4xi32>
  %2 = arith.constant dense<1.0> : tensor<4xf32>
  %3 = arith.constant dense<2.0> : tensor<4xf32>
  %4 = arith.constant dense<3> : tensor<4xi32>
  "use"(%a, %0, %1, %2, %3, %4) : (tensor<4xi32>, tensor<4xi32>, tensor<4xi32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi32>) -> ()
  return
}
