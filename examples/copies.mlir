// Four reasons for a copy. The hover on each marked operand names the read, the write in between and the definition.

// A later read: %v is written by the insert, and read again after it.
func.func @read_after_write(%v: tensor<8xf32>, %x: f32, %i: index, %j: index) -> (tensor<8xf32>, f32) {
  %changed = tensor.insert %x into %v[%i] : tensor<8xf32>  // copied: %v
  %old = tensor.extract %v[%j] : tensor<8xf32>
  return %changed, %old : tensor<8xf32>, f32
}

// The same function, with the read before the write: no copy.
func.func @read_before_write(%v: tensor<8xf32>, %x: f32, %i: index, %j: index) -> (tensor<8xf32>, f32) {
  %old = tensor.extract %v[%j] : tensor<8xf32>
  %changed = tensor.insert %x into %v[%i] : tensor<8xf32>
  return %changed, %old : tensor<8xf32>, f32
}

// A constant is read-only memory: what would be written has to be copied first.
func.func @write_to_constant(%x: f32, %i: index) -> tensor<4xf32> {
  %table = arith.constant dense<[1.0, 2.0, 4.0, 8.0]> : tensor<4xf32>
  %changed = tensor.insert %x into %table[%i] : tensor<4xf32>  // copied: %table
  return %changed : tensor<4xf32>
}

// So is an argument that the caller wants to keep.
func.func @keep_argument(%v: tensor<8xf32> {bufferization.writable = false}, %x: f32, %i: index) -> tensor<8xf32> {
  %changed = tensor.insert %x into %v[%i] : tensor<8xf32>  // copied: %v
  return %changed : tensor<8xf32>
}

// A loop reads in its next iteration what this one would have written.
func.func @read_in_next_iteration(%v: tensor<8xf32>, %scratch: tensor<8xf32>, %n: index) -> (tensor<8xf32>, f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %last, %sum = scf.for %i = %c0 to %n step %c1 iter_args(%t = %scratch, %s = %zero) -> (tensor<8xf32>, f32) {
    %x = tensor.extract %v[%i] : tensor<8xf32>
    %doubled = arith.addf %x, %x : f32
    %u = tensor.insert %doubled into %v[%i] : tensor<8xf32>  // copied: %v
    %y = tensor.extract %u[%c0] : tensor<8xf32>
    %t2 = tensor.insert %y into %t[%i] : tensor<8xf32>
    %s2 = arith.addf %s, %y : f32
    scf.yield %t2, %s2 : tensor<8xf32>, f32
  }
  return %last, %sum : tensor<8xf32>, f32
}

// A slice is cut out, filled and put back where it was: nothing reads what the fill overwrites, so that nothing is
// allocated.
func.func @clear_low_half(%v: tensor<8xf32>) -> tensor<8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = tensor.extract_slice %v[0] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %cleared = linalg.fill ins(%zero : f32) outs(%low : tensor<4xf32>) -> tensor<4xf32>
  %result = tensor.insert_slice %cleared into %v[0] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %result : tensor<8xf32>
}
