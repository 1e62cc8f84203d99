// options: bufferize-function-boundaries dialect-filter=tensor,scf,func
// The result is what is yielded, although nothing would tell its layout where tensors of buffers stay.
func.func @f(%t: tensor<2x4x8xf32>) -> memref<8x8xf32> {
  %flat = tensor.collapse_shape %t [[0, 1], [2]] : tensor<2x4x8xf32> into tensor<8x8xf32>
  %same = scf.execute_region -> tensor<8x8xf32> {
    scf.yield %flat : tensor<8x8xf32>
  }
  %buffer = bufferization.to_buffer %same : tensor<8x8xf32> to memref<8x8xf32>
  return %buffer : memref<8x8xf32>
}
