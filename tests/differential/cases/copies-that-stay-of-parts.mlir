// options: dialect-filter=tensor,arith
// What is copied as a result, and from new tensors, without bufferization in the filter.
func.func @f(%t: tensor<?x?xf32>, %x: f32, %i: index) -> (tensor<4x4xf32>, tensor<2xf32>, tensor<?xf32>) {
  %s = tensor.extract_slice %t[0, 0] [4, 4] [1, 1] : tensor<?x?xf32> to tensor<4x4xf32>
  %a = tensor.insert %x into %s[%i, %i] : tensor<4x4xf32>
  %d = tensor.from_elements %x, %x : tensor<2xf32>
  %c = tensor.concat dim(0) %d, %d : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xf32>
  %g = tensor.generate %i {
  ^bb0(%k: index):
    tensor.yield %x : f32
  } : tensor<?xf32>
  %p = tensor.pad %c low[1] high[%i] {
  ^bb0(%k: index):
    tensor.yield %x : f32
  } : tensor<4xf32> to tensor<?xf32>
  %v = tensor.collapse_shape %t [[0, 1]] : tensor<?x?xf32> into tensor<?xf32>
  %w = tensor.insert_slice %g into %v[0] [%i] [1] : tensor<?xf32> into tensor<?xf32>
  %q = tensor.insert_slice %p into %w[0] [%i] [1] : tensor<?xf32> into tensor<?xf32>
  return %a, %d, %q : tensor<4x4xf32>, tensor<2xf32>, tensor<?xf32>
}
