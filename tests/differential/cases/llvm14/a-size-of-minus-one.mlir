// options: semantics=llvm14 allow-return-memref
// A constant size of -1 is what a type has for a size that is not known: the slice is the whole tensor, if nothing else
// speaks against it. Who asks for the slice's size is told -1 before.
func @f(%t: tensor<?x4xf32>, %u: tensor<?xf32>, %x: f32, %i: index) -> (tensor<?x4xf32>, f32) {
  %cm1 = arith.constant -1 : index
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %s = tensor.extract_slice %t[%c0, 0] [%cm1, 4] [1, 1] : tensor<?x4xf32> to tensor<?x4xf32>
  %k = tensor.insert %x into %s[%c0, %c0] : tensor<?x4xf32>
  %e = tensor.extract %t[%c0, %c0] : tensor<?x4xf32>
  return %k, %e : tensor<?x4xf32>, f32
}
func @strides(%t: tensor<?xf32>, %u: tensor<?xf32>, %x: f32) -> (tensor<?xf32>, f32) {
  %cm1 = arith.constant -1 : index
  %c0 = arith.constant 0 : index
  %s = tensor.extract_slice %t[0] [%cm1] [%c0] : tensor<?xf32> to tensor<?xf32>
  %k = tensor.insert %x into %s[%c0] : tensor<?xf32>
  %e = tensor.extract %t[%c0] : tensor<?xf32>
  return %k, %e : tensor<?xf32>, f32
}
func @s(%t: tensor<4xf32>, %x: f32) -> (tensor<4xf32>, f32) {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %s = tensor.extract_slice %t[%c0] [4] [1] : tensor<4xf32> to tensor<4xf32>
  %k = tensor.insert %x into %s[%c0] : tensor<4xf32>
  %e = tensor.extract %t[%c0] : tensor<4xf32>
  return %k, %e : tensor<4xf32>, f32
}
func @d(%t: tensor<?xf32>, %x: f32) -> (index, index) {
  %c0 = arith.constant 0 : index
  %cm1 = arith.constant -1 : index
  %s = tensor.extract_slice %t[%c0] [%cm1] [1] : tensor<?xf32> to tensor<?xf32>
  %k = tensor.insert %x into %s[%c0] : tensor<?xf32>
  %d = tensor.dim %k, %c0 : tensor<?xf32>
  %e = tensor.dim %s, %c0 : tensor<?xf32>
  return %d, %e : index, index
}
func @m(%t: tensor<?xf32>, %x: f32) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %cm1 = arith.subi %c0, %c1 : index
  %s = tensor.extract_slice %t[%c0] [%cm1] [1] : tensor<?xf32> to tensor<?xf32>
  %k = tensor.insert %x into %s[%c0] : tensor<?xf32>
  return %k: tensor<?xf32>
}
func @computed(%t: tensor<4xf32>, %u: tensor<4xf32>, %x: f32) -> (tensor<4xf32>, f32, tensor<4xf32>) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.addi %c2, %c2 : index
  %s = tensor.extract_slice %t[%c0] [4] [1] : tensor<4xf32> to tensor<4xf32>
  %k = tensor.insert %x into %s[%c0] : tensor<4xf32>
  %e = tensor.extract %t[%c0] : tensor<4xf32>
  %o = arith.subi %c2, %c2 : index
  %q = tensor.insert_slice %k into %u[%o] [4] [1] : tensor<4xf32> into tensor<4xf32>
  return %k, %e, %q : tensor<4xf32>, f32, tensor<4xf32>
}
