// Where tensors meet memrefs, explicit allocations, and ops that nobody knows.

func.func @writable(%m: memref<8xf32>, %f: f32, %i: index) -> tensor<8xf32> {
  %t = bufferization.to_tensor %m restrict writable : memref<8xf32> to tensor<8xf32>
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none true none
  return %0 : tensor<8xf32>
}

func.func @read_only(%m: memref<8xf32>, %f: f32, %i: index) -> tensor<8xf32> {
  %t = bufferization.to_tensor %m restrict : memref<8xf32> to tensor<8xf32>
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none false none
  return %0 : tensor<8xf32>
}

// The memref may be written by whoever has it.
func.func @to_buffer(%t: tensor<8xf32>, %i: index) -> (memref<8xf32>, f32) {
  %m = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32> // in-place: false
  %0 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  return %m, %0 : memref<8xf32>, f32
}

func.func @to_buffer_read_only(%t: tensor<8xf32>, %i: index) -> (memref<8xf32>, f32) {
  %m = bufferization.to_buffer %t read_only : tensor<8xf32> to memref<8xf32> // in-place: true
  %0 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  return %m, %0 : memref<8xf32>, f32
}

func.func @materialize(%s: tensor<8xf32>, %d: tensor<8xf32>, %f: f32, %i: index) -> tensor<8xf32> {
  %0 = tensor.insert %f into %s[%i] : tensor<8xf32> // in-place: none true none
  %1 = bufferization.materialize_in_destination %0 in %d : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32> // in-place: true true
  return %1 : tensor<8xf32>
}

// A copy may be written, whatever becomes of the original.
func.func @alloc_tensor(%t: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, f32) {
  %c = bufferization.alloc_tensor() copy(%t) : tensor<8xf32> // in-place: true
  %0 = tensor.insert %f into %c[%i] : tensor<8xf32> // in-place: none true none
  %1 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  return %0, %1 : tensor<8xf32>, f32
}

// An op without a bufferization reads and writes all that it is given, and may return it.
func.func @unknown(%t: tensor<8xf32>, %i: index) -> f32 {
  %0 = "test.unknown"(%t) : (tensor<8xf32>) -> tensor<8xf32> // in-place: false
  %1 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  return %1 : f32
}
