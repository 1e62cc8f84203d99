// options: semantics=llvm14 allow-return-memref
// The second insertion goes into %t itself. The first one stays for those who read it.
func @f(%x: f32, %t: tensor<8xf32> {linalg.inplaceable = true}, %s: tensor<4xf32>, %i: index)
    -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = tensor.insert_slice %s into %t[%i] [4] [1] : tensor<4xf32> into tensor<8xf32>
  %1 = linalg.fill(%x, %0) : f32, tensor<8xf32> -> tensor<8xf32>
  %2 = tensor.extract_slice %1[0] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %3 = tensor.insert_slice %2 into %0[%i] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %3, %0 : tensor<8xf32>, tensor<8xf32>
}
