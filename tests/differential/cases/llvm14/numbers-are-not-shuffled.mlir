// options: semantics=llvm14 allow-return-memref analysis-fuzzer-seed=7
// The size of a tensor is a number by then, which has nothing to do with tensors.
func private @g(index, tensor<32xf32>, tensor<32xf32>)
func @f(%x: f32, %t: tensor<8xf32> {linalg.inplaceable = true}) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = linalg.init_tensor [32] : tensor<32xf32>
  %1 = tensor.dim %0, %c0 : tensor<32xf32>
  %2 = tensor.extract_slice %0[9] [2] [1] : tensor<32xf32> to tensor<2xf32>
  %3 = tensor.insert %x into %2[%c1] : tensor<2xf32>
  %4 = tensor.insert_slice %3 into %0[9] [2] [1] : tensor<2xf32> into tensor<32xf32>
  call @g(%1, %4, %0) : (index, tensor<32xf32>, tensor<32xf32>) -> ()
  return %t : tensor<8xf32>
}
