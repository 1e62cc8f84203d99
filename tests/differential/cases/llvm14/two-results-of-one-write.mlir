// options: semantics=llvm14 allow-return-memref
// Both results of the second call are what its operand is written to be.
func @f0(%x: f32, %t1: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %c1 = arith.constant 1 : index
  %v18 = tensor.insert %x into %t1[%c1] : tensor<4xf32>
  return %v18, %v18 : tensor<4xf32>, tensor<4xf32>
}
func @f1(%x: f32, %t21: tensor<4xf32> {linalg.inplaceable = false}) -> (tensor<4xf32>) {
  %v26:2 = call @f0(%x, %t21) : (f32, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  %v27:2 = call @f0(%x, %v26#1) : (f32, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  return %v27#1 : tensor<4xf32>
}
