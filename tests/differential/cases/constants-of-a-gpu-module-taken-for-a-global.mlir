// options: no-bufferize-function-boundaries buffer-alignment=0

memref.global "private" constant @kept : memref<4xf32> = dense<2.0>
gpu.module @of_gpu {
  gpu.func @inside(%i: index) {
    %0 = arith.constant dense<2.0> : tensor<4xf32>
    %1 = tensor.extract %0[%i] : tensor<4xf32>
    gpu.return
  }
}
func.func @f(%i: index) -> f32 {
  %0 = arith.constant dense<1.0> : tensor<4xf32>
  %1 = tensor.extract %0[%i] : tensor<4xf32>
  return %1 : f32
}
