// What a caller sees of a function is its summary: which arguments it reads and writes, and which results are
// arguments again. Callees are analysed before their callers, wherever they stand in the file.

// External, but with promises: it only reads its argument. Without the attribute a copy would be made in @main.
func.func private @checksum(tensor<32xf32> {bufferization.access = "read"}) -> f32

// It gives its argument back: result #0 is the very buffer of argument #0, and callers know.
func.func private @scale(%v: tensor<32xf32>, %factor: f32) -> tensor<32xf32> {
  %scaled = linalg.map ins(%v : tensor<32xf32>) outs(%v : tensor<32xf32>)
    (%x: f32, %out: f32) {
      %y = arith.mulf %x, %factor : f32
      linalg.yield %y : f32
    }
  return %scaled : tensor<32xf32>
}

// It only reads: nothing has to be copied for it.
func.func private @sum(%v: tensor<32xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c32 = arith.constant 32 : index
  %zero = arith.constant 0.0 : f32
  %total = scf.for %i = %c0 to %c32 step %c1 iter_args(%acc = %zero) -> (f32) {
    %x = tensor.extract %v[%i] : tensor<32xf32>
    %next = arith.addf %acc, %x : f32
    scf.yield %next : f32
  }
  return %total : f32
}

// One level further up: the summary of @scale shows through.
func.func private @normalize(%v: tensor<32xf32>) -> tensor<32xf32> {
  %one = arith.constant 1.0 : f32
  %total = call @sum(%v) : (tensor<32xf32>) -> f32
  %factor = arith.divf %one, %total : f32
  %normalized = call @scale(%v, %factor) : (tensor<32xf32>, f32) -> tensor<32xf32>
  return %normalized : tensor<32xf32>
}

// The buffer of %v goes through all calls. Only the call of @scale takes a copy, for its operand is read again later.
func.func @main(%v: tensor<32xf32>, %factor: f32) -> (tensor<32xf32>, f32, f32) {
  %normalized = call @normalize(%v) : (tensor<32xf32>) -> tensor<32xf32>
  %before = call @checksum(%normalized) : (tensor<32xf32>) -> f32
  %scaled = call @scale(%normalized, %factor) : (tensor<32xf32>, f32) -> tensor<32xf32>  // copied: %normalized
  %after = call @sum(%normalized) : (tensor<32xf32>) -> f32
  return %scaled, %before, %after : tensor<32xf32>, f32, f32
}
