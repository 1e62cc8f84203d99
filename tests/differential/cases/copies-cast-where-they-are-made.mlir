// options: bufferize-function-boundaries
// Of two copies that a branch passes on, one is cast, which is done before the next one is made.
func.func @f(%x: f32, %b: i1, %i: index, %t: tensor<8xf32> {bufferization.writable = false}, %u: tensor<8xf32>) -> f32 {
  cf.br ^head(%t, %t : tensor<8xf32>, tensor<8xf32>)
^head(%p: tensor<8xf32>, %q: tensor<8xf32>):
  %v = tensor.insert %x into %p[%i] : tensor<8xf32>
  %w = tensor.insert %x into %q[%i] : tensor<8xf32>
  cf.cond_br %b, ^body(%u, %w : tensor<8xf32>, tensor<8xf32>), ^after
^body(%r: tensor<8xf32>, %s: tensor<8xf32>):
  %copied = bufferization.alloc_tensor() copy(%s) : tensor<8xf32>
  cf.br ^head(%r, %copied : tensor<8xf32>, tensor<8xf32>)
^after:
  %y = tensor.extract %v[%i] : tensor<8xf32>
  %z = tensor.extract %w[%i] : tensor<8xf32>
  %sum = arith.addf %y, %z : f32
  return %sum : f32
}
