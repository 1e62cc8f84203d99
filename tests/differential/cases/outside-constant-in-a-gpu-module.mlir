// options: no-bufferize-function-boundaries

// New constants are the module's, and not seen from a table of symbols in it.
gpu.module @inner {
  gpu.func @kernel(%i: index) {
    %t = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
    %e = tensor.extract %t[%i] : tensor<4xf32>
    gpu.return
  }
}
