// options: allow-unknown-ops unknown-type-conversion=identity-layout-map dialect-filter=func,tensor
// The cast has the place of the tensor.cast, not that of the slice.
func.func @f2(%i: index, %b: i1, %t18: tensor<2x4x8xf32>) {
  %v21 = tensor.insert_slice %t18 into %t18[0, 0, 0] [2, 4, 8] [1, 1, 1] : tensor<2x4x8xf32> into tensor<2x4x8xf32>
  %v25 = tensor.extract_slice %v21[0, 0, 3] [1, 2, 4] [1, 1, 1] : tensor<2x4x8xf32> to tensor<2x4xf32>
  scf.if %b {
    %v31 = tensor.cast %v25 : tensor<2x4xf32> to tensor<?x?xf32>
  }
  return
}
