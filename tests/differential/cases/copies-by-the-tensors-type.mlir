// options: bufferize-function-boundaries
// What is copied of a call's result has the tensor's type, of which the callee's buffer knows other sizes.
func.func @callee(%t: tensor<4x?xf32>) -> tensor<?x8xf32> {
  %0 = tensor.cast %t : tensor<4x?xf32> to tensor<?x8xf32>
  return %0 : tensor<?x8xf32>
}
func.func @caller(%t: tensor<4x?xf32>, %f: f32, %i: index) -> (tensor<?x8xf32>, f32) {
  %0 = call @callee(%t) : (tensor<4x?xf32>) -> tensor<?x8xf32>
  %1 = tensor.insert %f into %0[%i, %i] : tensor<?x8xf32>
  %2 = tensor.extract %0[%i, %i] : tensor<?x8xf32>
  return %1, %2 : tensor<?x8xf32>, f32
}
