// options: no-bufferize-function-boundaries analysis-heuristic=fuzzer analysis-fuzzer-seed=2
// The random order is one of all ops with tensors, those in modules inside of the module among them.
func.func @outer(%i: index, %f: f32) -> (tensor<4xf32>, f32) {
  %t = bufferization.alloc_tensor() : tensor<4xf32>
  %0 = linalg.fill ins(%f : f32) outs(%t : tensor<4xf32>) -> tensor<4xf32>
  %s = tensor.extract_slice %0[0] [2] [1] : tensor<4xf32> to tensor<2xf32>
  %a = tensor.insert %f into %0[%i] : tensor<4xf32>
  %b = tensor.extract %s[%i] : tensor<2xf32>
  return %a, %b : tensor<4xf32>, f32
}
module @inner {
  func.func @inside(%i: index, %f: f32) -> (tensor<4xf32>, f32) {
    %t = bufferization.alloc_tensor() : tensor<4xf32>
    %0 = linalg.fill ins(%f : f32) outs(%t : tensor<4xf32>) -> tensor<4xf32>
    %s = tensor.extract_slice %0[0] [2] [1] : tensor<4xf32> to tensor<2xf32>
    %a = tensor.insert %f into %0[%i] : tensor<4xf32>
    %b = tensor.extract %s[%i] : tensor<2xf32>
    return %a, %b : tensor<4xf32>, f32
  }
}
func.func @last(%i: index, %f: f32) -> (tensor<4xf32>, f32) {
  %t = bufferization.alloc_tensor() : tensor<4xf32>
  %0 = linalg.fill ins(%f : f32) outs(%t : tensor<4xf32>) -> tensor<4xf32>
  %s = tensor.extract_slice %0[0] [2] [1] : tensor<4xf32> to tensor<2xf32>
  %a = tensor.insert %f into %0[%i] : tensor<4xf32>
  %b = tensor.extract %s[%i] : tensor<2xf32>
  return %a, %b : tensor<4xf32>, f32
}
