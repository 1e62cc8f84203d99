// options: dialect-filter=tensor,bufferization,func
// New tensors are filled by a `linalg.map`, which stays one on tensors where `linalg` is left out.
func.func @f(%x: f32, %i: index, %t: tensor<?xf32>) -> (tensor<?xf32>, tensor<8xf32>, tensor<?xf32>) {
  %g = tensor.generate %i {
  ^bb0(%at: index):
    %e = tensor.extract %t[%at] : tensor<?xf32>
    tensor.yield %e : f32
  } : tensor<?xf32>
  %s = tensor.splat %x : tensor<8xf32>
  %w = tensor.insert %x into %s[%i] : tensor<8xf32>
  %p = tensor.pad %t low[1] high[%i] {
  ^bb0(%at: index):
    tensor.yield %x : f32
  } : tensor<?xf32> to tensor<?xf32>
  %f = linalg.fill ins(%x : f32) outs(%p : tensor<?xf32>) -> tensor<?xf32>
  return %g, %w, %f : tensor<?xf32>, tensor<8xf32>, tensor<?xf32>
}
