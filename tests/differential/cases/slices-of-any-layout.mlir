// options: bufferize-function-boundaries
// What is wrong with a slice is said after what cannot be bufferized.
func.func @f0(%t1: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d1, d0)>}, %b: i1, %t2: tensor<?x8xf32>) -> (tensor<?x8xf32>) {
  cf.br ^head(%t2 : tensor<?x8xf32>)
^head(%p : tensor<?x8xf32>):
  %v11 = tensor.extract_slice %t1[0, 0] [2, 2] [1, 1] : tensor<4x8xf32> to tensor<2x2xf32>
  cf.cond_br %b, ^body(%p : tensor<?x8xf32>), ^after
^body(%q : tensor<?x8xf32>):
  cf.br ^head(%q : tensor<?x8xf32>)
^after:
  return %t2 : tensor<?x8xf32>
}
