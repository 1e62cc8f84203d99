// options: function-boundary-type-conversion=fully-dynamic-layout-map dialect-filter=arith,tensor
// That a symbol is not known is told once all operations are found to be valid.
gpu.module @of_gpu {
  func.func @in_gpu() {
    %0 = arith.constant dense<1.0> : tensor<4xf32>
    %1 = tensor.extract_slice %0[0] [2] [1] : tensor<4xf32> to tensor<2xf32>
    return
  }
}
