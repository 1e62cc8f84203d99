// options: semantics=llvm14 allow-return-memref
// A vector written where it was read from writes nothing.
func private @f1(%x: f32, %t12: tensor<?x8xf32> {linalg.inplaceable = false}) -> (tensor<?x8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %v13 = vector.transfer_read %t12[%c0, %c1], %x : tensor<?x8xf32>, vector<4xf32>
  %v14 = vector.transfer_write %v13, %t12[%c0, %c1] : vector<4xf32>, tensor<?x8xf32>
  return %v14 : tensor<?x8xf32>
}
func private @f2(%x: f32, %i: index, %t12: tensor<?x8xf32> {linalg.inplaceable = false}) -> (tensor<?x8xf32>) {
  %v13 = vector.transfer_read %t12[%i, %i], %x : tensor<?x8xf32>, vector<4xf32>
  %v14 = vector.transfer_write %v13, %t12[%i, %i] : vector<4xf32>, tensor<?x8xf32>
  return %v14 : tensor<?x8xf32>
}
