// options: semantics=llvm14 allow-return-memref
// The second size is 2 by then, so that more is copied than there is place for.
func @f(%t: tensor<8xf32> {linalg.inplaceable = true}, %s: tensor<4xf32>) -> tensor<8xf32> {
  %c1 = arith.constant 1 : index
  %0 = affine.apply affine_map<(d0)[s0] -> (d0 + s0)>(%c1)[%c1]
  %1 = affine.min affine_map<(d0) -> (4, -d0 + 8)>(%0)
  %2 = tensor.cast %s : tensor<4xf32> to tensor<?xf32>
  %3 = tensor.insert_slice %2 into %t[0] [%1] [1] : tensor<?xf32> into tensor<8xf32>
  %4 = tensor.insert_slice %2 into %3[4] [%0] [1] : tensor<?xf32> into tensor<8xf32>
  return %4 : tensor<8xf32>
}
