// options: bufferize-function-boundaries
// The compiler takes a part of what is not strided, and goes on with it until the verifier looks.
func.func @f(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d1, d0)>}, %f: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %0 = tensor.extract_slice %t[0, 0] [1, 8] [1, 1] : tensor<4x8xf32> to tensor<1x8xf32>
  %1 = tensor.collapse_shape %0 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
  %2 = tensor.extract %1[%c0] : tensor<8xf32>
  return %2 : f32
}
