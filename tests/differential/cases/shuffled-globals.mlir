// options: no-bufferize-function-boundaries analysis-heuristic=fuzzer analysis-fuzzer-seed=214
// The random order is one of all ops with tensors, and a global has to do with tensors.
ml_program.global private mutable @kept(dense<1.0> : tensor<4xf32>) : tensor<4xf32>

func.func private @f(%x: f32, %t: tensor<?xf32> {bufferization.writable = false}) {
  %s = tensor.extract_slice %t[0] [2] [1] : tensor<?xf32> to tensor<2xf32>
  %w = linalg.fill ins(%x : f32) outs(%s : tensor<2xf32>) -> tensor<2xf32>
  return
}

func.func @g(%t: tensor<4x8xf32>) -> tensor<4x8xf32> {
  return %t : tensor<4x8xf32>
}
