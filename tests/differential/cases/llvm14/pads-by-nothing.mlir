// options: semantics=llvm14 allow-return-memref
// A pad that is not to fold is an insertion that covers all there is, which folds.
func @f(%t: tensor<8xf32>, %u: tensor<8xf32> {linalg.inplaceable = true}, %x: f32) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %0 = tensor.pad %t nofold low[%c0] high[0] {
  ^bb0(%i: index):
    tensor.yield %x : f32
  } : tensor<8xf32> to tensor<8xf32>
  %1 = tensor.insert_slice %0 into %u[0] [8] [1] : tensor<8xf32> into tensor<8xf32>
  %2 = tensor.pad %1 nofold low[0] high[0] {
  ^bb0(%i: index):
    %y = arith.index_cast %i : index to i32
    %z = arith.sitofp %y : i32 to f32
    tensor.yield %z : f32
  } : tensor<8xf32> to tensor<8xf32>
  return %2 : tensor<8xf32>
}
