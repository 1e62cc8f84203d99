// options: no-bufferize-function-boundaries

gpu.module @of_gpu {
  gpu.func @first(%i: index) {
    %0 = arith.constant dense<1.0> : tensor<4xf32>
    %1 = tensor.extract %0[%i] : tensor<4xf32>
    gpu.return
  }
  gpu.func @last(%i: index, %b: i1) {
    scf.if %b {
      %0 = arith.constant dense<2.0> : tensor<8xf32>
      %1 = tensor.extract %0[%i] : tensor<8xf32>
    }
    %2 = arith.constant dense<1.0> : tensor<4xf32>
    %3 = tensor.extract %2[%i] : tensor<4xf32>
    gpu.return
  }
}
