// options: no-bufferize-function-boundaries must-infer-memory-space
// The copy of %t fails, which is made where the insertion stands.
func.func @f(%x: f32, %i: index, %t: tensor<8xf32>) -> tensor<8xf32> {
  %r = tensor.insert %x into %t[%i] : tensor<8xf32>
  return %r : tensor<8xf32>
}
