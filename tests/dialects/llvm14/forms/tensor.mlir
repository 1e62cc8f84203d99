func @f(%t: tensor<?x?xf32>, %u: tensor<4x4xf32>, %i: index, %x: f32) {
  %0 = tensor.cast %u : tensor<4x4xf32> to tensor<?x4xf32>
  %1 = tensor.collapse_shape %u [[0, 1]] : tensor<4x4xf32> into tensor<16xf32>
  %2 = tensor.expand_shape %u [[0, 1], [2]] {test.flag} : tensor<4x4xf32> into tensor<2x2x4xf32>
  %3 = tensor.dim %t, %i : tensor<?x?xf32>
  %4 = tensor.extract %t[%i, %i] : tensor<?x?xf32>
  %5 = tensor.extract_slice %t[%i, 2] [4, %i] [1, %i] : tensor<?x?xf32> to tensor<4x?xf32>
  %6 = tensor.from_elements %x, %x : tensor<2xf32>
  %7 = tensor.generate %i, %i {
  ^bb0(%a: index, %b: index):
    tensor.yield %x : f32
  } : tensor<?x?xf32>
  %8 = tensor.insert %x into %t[%i, %i] : tensor<?x?xf32>
  %9 = tensor.insert_slice %u into %t[%i, 2] [4, 4] [1, %i] {test.flag} : tensor<4x4xf32> into tensor<?x?xf32>
  %10 = tensor.pad %t nofold low[0, %i] high[%i, 3] {
  ^bb0(%a: index, %b: index):
    tensor.yield %x : f32
  } : tensor<?x?xf32> to tensor<?x?xf32>
  %11 = tensor.rank %t : tensor<?x?xf32>
  %12 = tensor.from_elements %i : tensor<1xindex>
  %13 = tensor.reshape %u(%12) : (tensor<4x4xf32>, tensor<1xindex>) -> tensor<16xf32>
  return
}
