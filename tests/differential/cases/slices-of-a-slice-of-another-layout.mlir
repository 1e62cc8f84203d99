// options: bufferize-function-boundaries
// The compiler takes parts of a part of what is not strided, and goes on with them until the verifier looks.
func.func @f(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d1, d0)>}, %n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %0 = tensor.extract_slice %t[3, %n] [1, %n] [1, 1] : tensor<4x8xf32> to tensor<?xf32>
  %1 = tensor.extract_slice %0[%n] [8] [1] : tensor<?xf32> to tensor<8xf32>
  %2 = tensor.extract_slice %t[1, 1] [2, 4] [1, 1] : tensor<4x8xf32> to tensor<2x4xf32>
  %3 = tensor.extract_slice %2[1, 1] [1, 2] [1, 1] : tensor<2x4xf32> to tensor<2xf32>
  %4 = tensor.extract %1[%c0] : tensor<8xf32>
  %5 = tensor.extract %3[%c0] : tensor<2xf32>
  %6 = arith.addf %4, %5 : f32
  return %6 : f32
}
