// options: bufferize-function-boundaries
// Once a pad is rewritten, its result is that of an insertion until the compiler comes to that; so it is asked then.
func.func @rewritten(%x: !quant.uniform<i8:f32, 0.5>, %t: tensor<?x!quant.uniform<i8:f32, 0.5>>, %i: index) -> tensor<?x!quant.uniform<i8:f32, 0.5>> {
  %r = tensor.pad %t low[%i] high[%i] {
  ^bb0(%k: index):
    tensor.yield %x : !quant.uniform<i8:f32, 0.5>
  } : tensor<?x!quant.uniform<i8:f32, 0.5>> to tensor<?x!quant.uniform<i8:f32, 0.5>>
  return %r : tensor<?x!quant.uniform<i8:f32, 0.5>>
}
func.func @asked(%x: !quant.uniform<i8:f32, 0.5>, %t: tensor<?x!quant.uniform<i8:f32, 0.5>>, %i: index) -> tensor<?x!quant.uniform<i8:f32, 0.5>> {
  %r = tensor.pad %t low[%i] high[%i] {
  ^bb0(%k: index):
    tensor.yield %x : !quant.uniform<i8:f32, 0.5>
  } : tensor<?x!quant.uniform<i8:f32, 0.5>> to tensor<?x!quant.uniform<i8:f32, 0.5>>
  %f = tensor.insert %x into %r[%i] : tensor<?x!quant.uniform<i8:f32, 0.5>>
  return %f : tensor<?x!quant.uniform<i8:f32, 0.5>>
}
