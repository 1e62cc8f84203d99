// options: semantics=llvm14 allow-return-memref
// By the time the compiler comes to the insertion and the constant nobody uses them: a buffer that is only written may
// be any, and a copy of something that is not read is none.
func @f(%x: f32, %t: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %0 = tensor.insert %x into %t[%c0] : tensor<4xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%t : tensor<4xf32>) outs(%0 : tensor<4xf32>) {
  ^bb0(%p: f32, %q: f32):
    linalg.yield %p : f32
  } -> tensor<4xf32>
  %2 = arith.constant dense<1.0> : tensor<8xf32>
  %3 = linalg.fill(%x, %2) : f32, tensor<8xf32> -> tensor<8xf32>
  return %1, %t, %3 : tensor<4xf32>, tensor<4xf32>, tensor<8xf32>
}
