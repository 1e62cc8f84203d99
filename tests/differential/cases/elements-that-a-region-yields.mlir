// options: bufferize-function-boundaries
// No memref has elements like these. That is asked of what a region yields where a copy asks for its type before it is
// a buffer, and not where it is.
func.func @rewritten(%t: tensor<?x!quant.uniform<i8:f32, 0.5>>) -> tensor<?x!quant.uniform<i8:f32, 0.5>> {
  %r = scf.execute_region -> tensor<?x!quant.uniform<i8:f32, 0.5>> {
    scf.yield %t : tensor<?x!quant.uniform<i8:f32, 0.5>>
  }
  return %r : tensor<?x!quant.uniform<i8:f32, 0.5>>
}
func.func @asked(%x: !quant.uniform<i8:f32, 0.5>, %t: tensor<?x!quant.uniform<i8:f32, 0.5>>) -> (tensor<?x!quant.uniform<i8:f32, 0.5>>, tensor<?x!quant.uniform<i8:f32, 0.5>>) {
  %s = tensor.splat %x : tensor<4x!quant.uniform<i8:f32, 0.5>>
  %r = scf.execute_region -> tensor<?x!quant.uniform<i8:f32, 0.5>> {
    scf.yield %t : tensor<?x!quant.uniform<i8:f32, 0.5>>
  }
  %f = linalg.fill ins(%x : !quant.uniform<i8:f32, 0.5>) outs(%r : tensor<?x!quant.uniform<i8:f32, 0.5>>) -> tensor<?x!quant.uniform<i8:f32, 0.5>>
  return %r, %f : tensor<?x!quant.uniform<i8:f32, 0.5>>, tensor<?x!quant.uniform<i8:f32, 0.5>>
}
