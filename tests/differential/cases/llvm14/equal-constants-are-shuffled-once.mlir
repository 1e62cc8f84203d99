// options: semantics=llvm14 analysis-fuzzer-seed=2
// Equal constants are one, in front of all others that are shuffled.
func private @g(tensor<8xf32>)
func @f(%x: f32, %t: tensor<4x8xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %0 = tensor.extract_slice %t[%c0, 0] [2, 8] [1, 1] : tensor<4x8xf32> to tensor<2x8xf32>
  %1 = tensor.insert %x into %0[%c0, %c0] : tensor<2x8xf32>
  %2 = arith.constant dense<1.0> : tensor<8xf32>
  call @g(%2) : (tensor<8xf32>) -> ()
  %3 = tensor.insert %x into %1[%c0, %c0] : tensor<2x8xf32>
  %4 = arith.constant dense<1.0> : tensor<8xf32>
  call @g(%4) : (tensor<8xf32>) -> ()
  %5 = tensor.extract %3[%c0, %c0] : tensor<2x8xf32>
  %6 = tensor.extract %t[%c0, %c0] : tensor<4x8xf32>
  %7 = arith.addf %5, %6 : f32
  return %7 : f32
}
