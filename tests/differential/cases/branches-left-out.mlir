// options: dialect-filter=tensor,bufferization,func
// Branches are rewritten with the function around them, even where `cf` is left out.
func.func @f(%b: i1, %x: f32, %i: index, %t: tensor<4xf32>, %u: tensor<4xf32>) -> tensor<4xf32> {
  %w = tensor.insert %x into %t[%i] : tensor<4xf32>
  cf.cond_br %b, ^bb1(%w : tensor<4xf32>), ^bb2(%u : tensor<4xf32>)
^bb1(%p: tensor<4xf32>):
  %y = tensor.extract %p[%i] : tensor<4xf32>
  cf.br ^bb2(%u : tensor<4xf32>)
^bb2(%q: tensor<4xf32>):
  %v = tensor.insert %x into %q[%i] : tensor<4xf32>
  return %v : tensor<4xf32>
}
