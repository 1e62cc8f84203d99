// options: bufferize-function-boundaries use-encoding-for-memory-space
// The default memory space, 0 of any type, is none.
func.func @none(%t: tensor<10xf32, 0 : ui8>, %f: f32, %i: index) -> tensor<10xf32, 0 : ui8> {
  %0 = tensor.insert %f into %t[%i] : tensor<10xf32, 0 : ui8>
  return %0 : tensor<10xf32, 0 : ui8>
}
