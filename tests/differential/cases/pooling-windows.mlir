// options: analysis-heuristic=top-down
// Of the window of a pooling op only the shape matters: its elements may be overwritten before.
func.func @f(%x: f32, %t: tensor<8x8x8x8xf32>, %w: tensor<3x3xf32>, %o: tensor<8x6x6x8xf32>) -> (tensor<3x3xf32>, tensor<8x6x6x8xf32>) {
  %v = linalg.fill ins(%x : f32) outs(%w : tensor<3x3xf32>) -> tensor<3x3xf32>
  %r = linalg.pooling_nhwc_max ins(%t, %w : tensor<8x8x8x8xf32>, tensor<3x3xf32>) outs(%o : tensor<8x6x6x8xf32>)
      -> tensor<8x6x6x8xf32>
  return %v, %r : tensor<3x3xf32>, tensor<8x6x6x8xf32>
}
