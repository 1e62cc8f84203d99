// options: bufferize-function-boundaries

func.func @f(%i: index, %t: tensor<?x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d1, d0)>}) {
  %part = tensor.extract_slice %t[0, 0] [4, %i] [1, 1] : tensor<?x8xf32> to tensor<4x?xf32>
  %flat = tensor.collapse_shape %part [[0, 1]] : tensor<4x?xf32> into tensor<?xf32>
  return
}
