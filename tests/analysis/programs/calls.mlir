// Calls: what the callee does to its arguments.

func.func private @writes(%t: tensor<8xf32>, %f: f32, %i: index) -> tensor<8xf32> {
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none true none
  return %0 : tensor<8xf32> // in-place: true
}

func.func private @reads(%t: tensor<8xf32>, %i: index) -> f32 {
  %0 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  return %0 : f32
}

func.func private @part(%t: tensor<8xf32>) -> tensor<4xf32> {
  %0 = tensor.extract_slice %t[0] [4] [1] : tensor<8xf32> to tensor<4xf32> // in-place: true
  return %0 : tensor<4xf32>
}

func.func private @copied(%t: tensor<8xf32>) -> tensor<8xf32> {
  %0 = bufferization.alloc_tensor() copy(%t) : tensor<8xf32> // in-place: true
  return %0 : tensor<8xf32>
}

func.func private @external(tensor<8xf32>)
func.func private @external_read(tensor<8xf32> {bufferization.access = "read"})

func.func @written(%t: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, f32) {
  %0 = call @writes(%t, %f, %i) : (tensor<8xf32>, f32, index) -> tensor<8xf32> // in-place: false none none
  %1 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  return %0, %1 : tensor<8xf32>, f32
}

func.func @only_read(%t: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, f32) {
  %1 = call @reads(%t, %i) : (tensor<8xf32>, index) -> f32 // in-place: true none
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none true none
  %2 = call @reads(%0, %i) : (tensor<8xf32>, index) -> f32 // in-place: true none
  return %0, %2 : tensor<8xf32>, f32
}

// The result is the argument's buffer, so that writing it after the read of the argument needs no copy.
func.func @equivalent(%t: tensor<8xf32>, %f: f32, %i: index) -> tensor<8xf32> {
  %0 = call @writes(%t, %f, %i) : (tensor<8xf32>, f32, index) -> tensor<8xf32> // in-place: true none none
  %1 = tensor.insert %f into %0[%i] : tensor<8xf32> // in-place: none true none
  return %1 : tensor<8xf32>
}

// The result is a part of the argument.
func.func @aliasing(%t: tensor<8xf32>, %f: f32, %i: index) -> (tensor<4xf32>, f32) {
  %0 = call @part(%t) : (tensor<8xf32>) -> tensor<4xf32> // in-place: false
  %1 = tensor.insert %f into %0[%i] : tensor<4xf32> // in-place: none true none
  %2 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  return %1, %2 : tensor<4xf32>, f32
}

func.func @fresh(%t: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, f32) {
  %0 = call @copied(%t) : (tensor<8xf32>) -> tensor<8xf32> // in-place: true
  %1 = tensor.insert %f into %0[%i] : tensor<8xf32> // in-place: none true none
  %2 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  return %1, %2 : tensor<8xf32>, f32
}

// Of an external function everything is assumed that its attributes do not deny.
func.func @externals(%t: tensor<8xf32>, %u: tensor<8xf32>, %i: index) -> (f32, f32) {
  call @external(%t) : (tensor<8xf32>) -> () // in-place: false
  call @external_read(%u) : (tensor<8xf32>) -> () // in-place: true
  %0 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  %1 = tensor.extract %u[%i] : tensor<8xf32> // in-place: true none
  return %0, %1 : f32, f32
}

// Nothing is known of a callee that calls back.
func.func @recursive(%t: tensor<8xf32>, %b: i1, %i: index) -> f32 {
  %0 = scf.if %b -> f32 {
    %1 = func.call @recursive(%t, %b, %i) : (tensor<8xf32>, i1, index) -> f32 // in-place: false none none
    %2 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
    scf.yield %2 : f32
  } else {
    %2 = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
    scf.yield %2 : f32
  }
  return %0 : f32
}
