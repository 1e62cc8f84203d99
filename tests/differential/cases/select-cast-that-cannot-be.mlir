// options: function-boundary-type-conversion=identity-layout-map unknown-type-conversion=identity-layout-map dialect-filter=func,tensor,scf,arith
// A cast to select has the place of the select
func.func @select(%x: f32, %i: index, %b: i1, %t1: tensor<?x8xf32>) -> () {
  %v3 = tensor.extract_slice %t1[%i, 0] [2, 1] [1, 1] : tensor<?x8xf32> to tensor<2x1xf32>
  %v6 = linalg.fill ins(%x : f32) outs(%v3 : tensor<2x1xf32>) -> tensor<2x1xf32>
  %v14 = arith.select %b, %v6, %v3 : tensor<2x1xf32>
  return
}
