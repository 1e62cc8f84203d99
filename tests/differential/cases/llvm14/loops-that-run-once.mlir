// options: semantics=llvm14 allow-return-memref allow-unknown-ops no-fully-dynamic-layout-maps
// The loop is inlined before anything is moved out of it.
func @f(%t: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0:2 = scf.for %i = %c0 to %c1 step %c1 iter_args(%a = %t, %b = %t) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
    %1 = tensor.extract_slice %a[0, 4] [4, 1] [1, 1] : tensor<4x8xf32> to tensor<4x1xf32>
    %2 = tensor.insert_slice %1 into %b[0, 4] [4, 1] [1, 1] : tensor<4x1xf32> into tensor<4x8xf32>
    scf.yield %a, %2 : tensor<4x8xf32>, tensor<4x8xf32>
  }
  return %t : tensor<4x8xf32>
}
