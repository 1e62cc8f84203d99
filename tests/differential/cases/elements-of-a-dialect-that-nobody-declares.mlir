// options: bufferize-function-boundaries
func.func @of_arguments(%t: tensor<4x!quilt.thread>, %i: index) -> (tensor<4x!quilt.thread>, !quilt.thread) {
  %thread = tensor.extract %t[%i] : tensor<4x!quilt.thread>
  return %t, %thread : tensor<4x!quilt.thread>, !quilt.thread
}

func.func @of_a_cast(%t: tensor<4x!quilt.thread>) -> tensor<?x!quilt.thread> {
  %r = tensor.cast %t : tensor<4x!quilt.thread> to tensor<?x!quilt.thread>
  return %r : tensor<?x!quilt.thread>
}

func.func @of_something_new(%thread: !quilt.thread, %i: index) -> tensor<4x!quilt.thread> {
  %new = tensor.empty() : tensor<4x!quilt.thread>
  %r = tensor.insert %thread into %new[%i] : tensor<4x!quilt.thread>
  return %r : tensor<4x!quilt.thread>
}
