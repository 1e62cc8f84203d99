// options: function-boundary-type-conversion=fully-dynamic-layout-map copy-before-write dialect-filter=tensor,bufferization,func
// Of what comes of a pad nothing is known where its linalg.map is left out.
func.func @f(%x: f32, %i: index, %b: i1, %t: tensor<4xf32>) -> f32 {
  %v = tensor.pad %t low[0] high[2] {
  ^bb0(%p0: index):
    tensor.yield %x : f32
  } : tensor<4xf32> to tensor<6xf32>
  cf.br ^bb1(%v : tensor<6xf32>)
^bb1(%p: tensor<6xf32>):
  %e = tensor.extract %p[%i] : tensor<6xf32>
  cf.cond_br %b, ^bb1(%p : tensor<6xf32>), ^bb2
^bb2:
  return %e : f32
}
