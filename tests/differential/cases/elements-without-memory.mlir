// options: bufferize-function-boundaries
// No memref has elements like these, which is asked only where the default rule tells a buffer's type.
func.func @written(%x: !quant.uniform<i8:f32, 0.5>, %t: tensor<4x!quant.uniform<i8:f32, 0.5>>, %i: index) -> tensor<4x!quant.uniform<i8:f32, 0.5>> {
  %w = tensor.insert %x into %t[%i] : tensor<4x!quant.uniform<i8:f32, 0.5>>
  %a = bufferization.alloc_tensor() copy(%w) : tensor<4x!quant.uniform<i8:f32, 0.5>>
  return %a : tensor<4x!quant.uniform<i8:f32, 0.5>>
}
func.func @filled(%x: !quant.uniform<i8:f32, 0.5>) -> tensor<4x!quant.uniform<i8:f32, 0.5>> {
  %s = tensor.splat %x : tensor<4x!quant.uniform<i8:f32, 0.5>>
  return %s : tensor<4x!quant.uniform<i8:f32, 0.5>>
}
