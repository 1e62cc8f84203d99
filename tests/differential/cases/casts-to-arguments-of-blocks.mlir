// options: bufferize-function-boundaries
// What a branch passes on is cast to the type of the argument, be that valid or not.
func.func @f(%b: i1,
    %s: tensor<2x4xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d1, d0)>}, %x: f32) -> tensor<2x4xf32> {
  %t = tensor.splat %x : tensor<2x4xf32>
  cf.br ^turn(%s, %t : tensor<2x4xf32>, tensor<2x4xf32>)
^turn(%p: tensor<2x4xf32>, %q: tensor<2x4xf32>):
  cf.cond_br %b, ^turn(%q, %p : tensor<2x4xf32>, tensor<2x4xf32>), ^after
^after:
  return %q : tensor<2x4xf32>
}
