// options: semantics=llvm14 allow-return-memref
// What is inserted comes from a slice at the same place, though of another tensor, which is older than the destination.
func @f(%x: f32, %t: tensor<8xf32> {linalg.inplaceable = true}, %i: index) -> tensor<8xf32> {
  %0 = tensor.extract %t[%i] : tensor<8xf32>
  %1 = tensor.extract_slice %t[%i] [8] [1] : tensor<8xf32> to tensor<8xf32>
  %2 = tensor.insert %x into %1[%i] : tensor<8xf32>
  %3 = tensor.insert %0 into %2[%i] : tensor<8xf32>
  %4 = tensor.insert_slice %3 into %3[%i] [8] [1] : tensor<8xf32> into tensor<8xf32>
  return %4 : tensor<8xf32>
}
