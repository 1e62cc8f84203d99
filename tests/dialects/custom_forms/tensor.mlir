func.func @elements(%t: tensor<?x4xf32>, %f: f32, %i: index) {
  %0 = tensor.extract %t[%i, %i] : tensor<?x4xf32>
  %1 = tensor.insert %f into %t[%i, %i] {test.flag} : tensor<?x4xf32>
  %2 = tensor.from_elements %f, %f : tensor<2xf32>
  %3 = tensor.splat %f : tensor<8xf32>
  %4 = tensor.splat %f[%i] : tensor<?x4xf32>
  %5 = tensor.dim %t, %i : tensor<?x4xf32>
  %6 = tensor.rank %t : tensor<?x4xf32>
  %7 = tensor.empty(%i) : tensor<?x4xf32>
  %8 = tensor.empty() {test.flag} : tensor<f32>
  return
}
func.func @slices(%t: tensor<?x4xf32>, %s: tensor<2x?xf32>, %i: index) {
  %0 = tensor.extract_slice %t[%i, 0] [2, %i] [1, 1] : tensor<?x4xf32> to tensor<2x?xf32>
  %1 = tensor.insert_slice %s into %t[0, %i] [2, %i] [%i, 1] {test.flag} : tensor<2x?xf32> into tensor<?x4xf32>
  %2 = tensor.extract_slice %t[0, 0] [1, 4] [1, 1] : tensor<?x4xf32> to tensor<4xf32>
  return
}
func.func @parallel(%t: tensor<8xf32>, %s: tensor<1xf32>) -> tensor<8xf32> {
  %0 = scf.forall (%i) in (8) shared_outs(%o = %t) -> (tensor<8xf32>) {
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %s into %o[%i] [1] [1] : tensor<1xf32> into tensor<8xf32>
    }
  }
  return %0 : tensor<8xf32>
}
func.func @shapes(%t: tensor<?x4xf32>, %i: index, %shape: tensor<2xindex>, %u: tensor<*xf32>) {
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<?x4xf32> into tensor<?xf32>
  %1 = tensor.expand_shape %0 [[0, 1]] output_shape [%i, 4] : tensor<?xf32> into tensor<?x4xf32>
  %2 = tensor.reshape %t(%shape) : (tensor<?x4xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  %3 = tensor.cast %t : tensor<?x4xf32> to tensor<4x?xf32>
  %4 = tensor.cast %u {test.flag} : tensor<*xf32> to tensor<4xf32>
  %5 = tensor.bitcast %t : tensor<?x4xf32> to tensor<?x4xi32>
  %6 = tensor.concat dim(0) %t, %1 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  return
}
func.func @bodies(%t: tensor<4xf32>, %i: index, %f: f32) {
  %0 = tensor.generate %i {
  ^bb0(%j: index):
    tensor.yield %f : f32
  } : tensor<?xf32>
  %1 = tensor.pad %t low[2] high[%i] {
  ^bb0(%j: index):
    tensor.yield %f : f32
  } : tensor<4xf32> to tensor<?xf32>
  %2 = tensor.pad %t nofold low[%i] high[0] {
  ^bb0(%j: index):
    tensor.yield %f : f32
  } {test.flag} : tensor<4xf32> to tensor<?xf32>
  return
}
func.func @gathers(%t: tensor<4x4xf32>, %i: tensor<2x1xindex>) {
  %0 = tensor.gather %t[%i] gather_dims([0]) unique : (tensor<4x4xf32>, tensor<2x1xindex>) -> tensor<2x1x4xf32>
  %1 = tensor.scatter %0 into %t[%i] scatter_dims([0]) unique
    : (tensor<2x1x4xf32>, tensor<4x4xf32>, tensor<2x1xindex>) -> tensor<4x4xf32>
  return
}
