// options: semantics=llvm14 allow-return-memref
// A pad by nothing folds, and what it would be padded with is not asked for.
func @f(%t: tensor<4xf32> {linalg.inplaceable = true}, %x: f32, %i: index) -> tensor<4xf32> {
  %0 = tensor.extract %t[%i] : tensor<4xf32>
  %1 = tensor.pad %t low[0] high[0] {
  ^bb0(%k: index):
    tensor.yield %0 : f32
  } : tensor<4xf32> to tensor<4xf32>
  %2 = tensor.insert %x into %1[%i] : tensor<4xf32>
  return %2 : tensor<4xf32>
}
