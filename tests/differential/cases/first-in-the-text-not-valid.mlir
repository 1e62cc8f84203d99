// options: bufferize-function-boundaries unknown-type-conversion=identity-layout-map
// The verifier stops at the first op in the text, whichever was made first.
func.func private @g(tensor<2x4xf32>)
func.func @f(%t: tensor<2x4xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d1, d0)>}, %b: i1) {
  %s = tensor.empty() : tensor<2x4xf32>
  func.call @g(%t) : (tensor<2x4xf32>) -> ()
  cf.br ^next(%t, %s : tensor<2x4xf32>, tensor<2x4xf32>)
^next(%p: tensor<2x4xf32>, %q: tensor<2x4xf32>):
  cf.cond_br %b, ^next(%q, %p : tensor<2x4xf32>, tensor<2x4xf32>), ^after
^after:
  return
}
