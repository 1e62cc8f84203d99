// options: copy-before-write
// A mask that is an operand is forgotten: the vector is taken to cover the destination.
func.func @f(%v: vector<4xf32>, %m: vector<4xi1>, %t: tensor<4xf32>) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %w = vector.transfer_write %v, %t[%c0], %m : vector<4xf32>, tensor<4xf32>
  return %w : tensor<4xf32>
}
