// options: bufferize-function-boundaries
// As of any region, it is asked only before it is a buffer whether a memref has such elements.
func.func @rewritten(%w: !shape.witness, %t: tensor<?x!quant.uniform<i8:f32, 0.5>>) -> tensor<?x!quant.uniform<i8:f32, 0.5>> {
  %r = shape.assuming %w -> (tensor<?x!quant.uniform<i8:f32, 0.5>>) {
    shape.assuming_yield %t : tensor<?x!quant.uniform<i8:f32, 0.5>>
  }
  return %r : tensor<?x!quant.uniform<i8:f32, 0.5>>
}
func.func @asked(%w: !shape.witness, %x: !quant.uniform<i8:f32, 0.5>, %t: tensor<?x!quant.uniform<i8:f32, 0.5>>) -> (tensor<?x!quant.uniform<i8:f32, 0.5>>, tensor<?x!quant.uniform<i8:f32, 0.5>>) {
  %s = tensor.splat %x : tensor<4x!quant.uniform<i8:f32, 0.5>>
  %r = shape.assuming %w -> (tensor<?x!quant.uniform<i8:f32, 0.5>>) {
    shape.assuming_yield %t : tensor<?x!quant.uniform<i8:f32, 0.5>>
  }
  %f = linalg.fill ins(%x : !quant.uniform<i8:f32, 0.5>) outs(%r : tensor<?x!quant.uniform<i8:f32, 0.5>>) -> tensor<?x!quant.uniform<i8:f32, 0.5>>
  return %r, %f : tensor<?x!quant.uniform<i8:f32, 0.5>>, tensor<?x!quant.uniform<i8:f32, 0.5>>
}
