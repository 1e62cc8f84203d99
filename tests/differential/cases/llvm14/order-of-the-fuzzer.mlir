// options: semantics=llvm14 analysis-fuzzer-seed=1
// The function itself is not among what is shuffled.
func private @f0(%x: f32, %t1: tensor<4x8xf32> ) -> (f32) {
  %c0 = arith.constant 0 : index
  %v4 = tensor.extract_slice %t1[%c0, 0] [2, 8] [1, 1] : tensor<4x8xf32> to tensor<2x8xf32>
  %v5 = tensor.insert %x into %v4[%c0, %c0] : tensor<2x8xf32>
  %v11 = tensor.insert %x into %v5[%c0, %c0] : tensor<2x8xf32>
  %v12 = tensor.extract %v11[%c0, %c0] : tensor<2x8xf32>
  %v16 = tensor.extract %t1[%c0, %c0] : tensor<4x8xf32>
  %v17 = arith.addf %v12, %v16 : f32
  return %v17 : f32
}
