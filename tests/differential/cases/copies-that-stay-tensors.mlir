// options: dialect-filter=tensor,scf,linalg,func
// Without bufferization in the filter, copies are ops that stay, and nothing is known of their buffers.
func.func @f(%t: tensor<?xf32>, %x: f32, %i: index, %n: index) -> (tensor<?xf32>, tensor<?xf32>) {
  %c1 = arith.constant 1 : index
  %a = tensor.insert %x into %t[%i] : tensor<?xf32>
  %b = linalg.fill ins(%x : f32) outs(%t : tensor<?xf32>) -> tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %r = scf.for %k = %i to %n step %c1 iter_args(%s = %e) -> (tensor<?xf32>) {
    %u = tensor.insert %x into %s[%k] : tensor<?xf32>
    scf.yield %u : tensor<?xf32>
  }
  %w = linalg.add ins(%t, %r : tensor<?xf32>, tensor<?xf32>) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return %b, %w : tensor<?xf32>, tensor<?xf32>
}
