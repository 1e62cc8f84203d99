// The rules of read-after-write conflicts in straight-line code.

// A chain of writes needs no copy.
func.func @chain(%t: tensor<8xf32>, %f: f32, %i: index) -> tensor<8xf32> {
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none true none
  %1 = tensor.insert %f into %0[%i] : tensor<8xf32> // in-place: none true none
  return %1 : tensor<8xf32> // in-place: true
}

// The old value is read after the write.
func.func @read_after_write(%t: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, f32) {
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none false none
  %1 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  return %0, %1 : tensor<8xf32>, f32
}

// The old value is read before the write.
func.func @read_before_write(%t: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, f32) {
  %1 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none true none
  return %0, %1 : tensor<8xf32>, f32
}

// Bottom-up, the later of two writes is in place.
func.func @two_writes(%t: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none false none
  %1 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none true none
  return %0, %1 : tensor<8xf32>, tensor<8xf32> // in-place: true true
}

// Read through an alias.
func.func @through_an_alias(%t: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, f32) {
  %c = tensor.cast %t : tensor<8xf32> to tensor<?xf32> // in-place: false
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none true none
  %1 = tensor.extract %c[%i] : tensor<?xf32> // in-place: true none
  return %0, %1 : tensor<8xf32>, f32
}

// Only the size is read.
func.func @dim(%t: tensor<?xf32>, %f: f32, %i: index) -> (tensor<?xf32>, index) {
  %0 = tensor.insert %f into %t[%i] : tensor<?xf32> // in-place: none true none
  %1 = tensor.dim %t, %i : tensor<?xf32> // in-place: true none
  return %0, %1 : tensor<?xf32>, index
}

// A constant may not be written, neither may an alias of it.
func.func @constant(%f: f32, %i: index) -> (tensor<4xf32>, tensor<?xf32>) {
  %c = arith.constant dense<1.0> : tensor<4xf32>
  %0 = tensor.insert %f into %c[%i] : tensor<4xf32> // in-place: none false none
  %a = tensor.cast %c : tensor<4xf32> to tensor<?xf32> // in-place: false
  %1 = tensor.insert %f into %a[%i] : tensor<?xf32> // in-place: none true none
  return %0, %1 : tensor<4xf32>, tensor<?xf32>
}

func.func @not_writable(%t: tensor<8xf32> {bufferization.writable = false}, %f: f32, %i: index) -> tensor<8xf32> {
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none false none
  return %0 : tensor<8xf32>
}

// One of the two may be a constant.
func.func @select(%t: tensor<4xf32>, %b: i1, %f: f32, %i: index) -> tensor<4xf32> {
  %c = arith.constant dense<1.0> : tensor<4xf32>
  %0 = arith.select %b, %t, %c : tensor<4xf32> // in-place: none true false
  %1 = tensor.insert %f into %0[%i] : tensor<4xf32> // in-place: none true none
  return %1 : tensor<4xf32>
}

// Both are the same buffer.
func.func @select_same(%t: tensor<4xf32>, %b: i1, %f: f32, %i: index) -> tensor<4xf32> {
  %0 = arith.select %b, %t, %t : tensor<4xf32> // in-place: none true true
  %1 = tensor.insert %f into %0[%i] : tensor<4xf32> // in-place: none true none
  return %1 : tensor<4xf32>
}

func.func @reshapes(%t: tensor<4x8xf32>, %f: f32, %i: index) -> (tensor<4x8xf32>, tensor<32xf32>) {
  %flat = tensor.collapse_shape %t [[0, 1]] : tensor<4x8xf32> into tensor<32xf32> // in-place: true
  %0 = tensor.insert %f into %flat[%i] : tensor<32xf32> // in-place: none true none
  %1 = tensor.expand_shape %0 [[0, 1]] output_shape [4, 8] : tensor<32xf32> into tensor<4x8xf32> // in-place: true
  return %1, %0 : tensor<4x8xf32>, tensor<32xf32>
}
