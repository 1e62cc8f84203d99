// Slices taken out, written, and put back.

// The same part: nothing of what is read is overwritten.
func.func @matching(%t: tensor<8xf32>, %f: f32) -> tensor<8xf32> {
  %0 = tensor.extract_slice %t[2] [4] [1] : tensor<8xf32> to tensor<4xf32> // in-place: true
  %1 = linalg.fill ins(%f : f32) outs(%0 : tensor<4xf32>) -> tensor<4xf32> // in-place: none true
  %2 = tensor.insert_slice %1 into %t[2] [4] [1] : tensor<4xf32> into tensor<8xf32> // in-place: true true
  return %2 : tensor<8xf32>
}

// Another part.
func.func @not_matching(%t: tensor<8xf32>, %f: f32) -> tensor<8xf32> {
  %0 = tensor.extract_slice %t[2] [4] [1] : tensor<8xf32> to tensor<4xf32> // in-place: false
  %1 = linalg.fill ins(%f : f32) outs(%0 : tensor<4xf32>) -> tensor<4xf32> // in-place: none true
  %2 = tensor.insert_slice %1 into %t[3] [4] [1] : tensor<4xf32> into tensor<8xf32> // in-place: true true
  return %2 : tensor<8xf32>
}

// Offsets and sizes that are the same value, or the same constant.
func.func @dynamic_offsets(%t: tensor<?xf32>, %f: f32, %i: index, %n: index) -> tensor<?xf32> {
  %c2 = arith.constant 2 : index
  %0 = tensor.extract_slice %t[%i] [%n] [%c2] : tensor<?xf32> to tensor<?xf32> // in-place: true none none none
  %1 = linalg.fill ins(%f : f32) outs(%0 : tensor<?xf32>) -> tensor<?xf32> // in-place: none true
  %2 = tensor.insert_slice %1 into %t[%i] [%n] [2] : tensor<?xf32> into tensor<?xf32> // in-place: true true none none
  return %2 : tensor<?xf32>
}

// Slices of slices.
func.func @nested(%t: tensor<8x8xf32>, %f: f32, %i: index) -> tensor<8x8xf32> {
  %0 = tensor.extract_slice %t[%i, 0] [4, 8] [1, 1] : tensor<8x8xf32> to tensor<4x8xf32> // in-place: true none
  %1 = tensor.extract_slice %0[0, %i] [4, 1] [1, 1] : tensor<4x8xf32> to tensor<4xf32> // in-place: true none
  %2 = linalg.fill ins(%f : f32) outs(%1 : tensor<4xf32>) -> tensor<4xf32> // in-place: none true
  %3 = tensor.insert_slice %2 into %0[0, %i] [4, 1] [1, 1] : tensor<4xf32> into tensor<4x8xf32> // in-place: true true none
  %4 = tensor.insert_slice %3 into %t[%i, 0] [4, 8] [1, 1] : tensor<4x8xf32> into tensor<8x8xf32> // in-place: true true none
  return %4 : tensor<8x8xf32>
}

// The slice is read after the whole was written elsewhere.
func.func @whole_written(%t: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, f32) {
  %0 = tensor.extract_slice %t[2] [4] [1] : tensor<8xf32> to tensor<4xf32> // in-place: false
  %1 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none true none
  %2 = tensor.extract %0[%i] : tensor<4xf32> // in-place: true none
  return %1, %2 : tensor<8xf32>, f32
}

// An insertion that covers its destination does not read it.
func.func @covers(%t: tensor<8xf32>, %s: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none false none
  %1 = tensor.insert_slice %s into %t[0] [8] [1] : tensor<8xf32> into tensor<8xf32> // in-place: true true
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}

// So does a transfer_write of a vector as long as the tensor.
func.func @write_covers(%t: tensor<8xf32>, %v: vector<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none false none
  %1 = vector.transfer_write %v, %t[%c0] : vector<8xf32>, tensor<8xf32> // in-place: none true none
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}

func.func @write_part(%t: tensor<8xf32>, %v: vector<4xf32>, %f: f32, %i: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32> // in-place: none false none
  %1 = vector.transfer_write %v, %t[%c0] : vector<4xf32>, tensor<8xf32> // in-place: none true none
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}

// The body of a mask ends with a yield that nobody has to write.
func.func @mask(%t: tensor<8xf32>, %v: vector<8xf32>, %m: vector<8xi1>, %i: index) -> (tensor<8xf32>, f32) {
  %c0 = arith.constant 0 : index
  %0 = vector.mask %m { vector.transfer_write %v, %t[%c0] : vector<8xf32>, tensor<8xf32> } : vector<8xi1> -> tensor<8xf32> // in-place: none false none
  %1 = tensor.extract %0[%i] : tensor<8xf32> // in-place: true none
  %f = tensor.extract %t[%i] : tensor<8xf32> // in-place: true none
  %2 = tensor.insert %f into %0[%i] : tensor<8xf32> // in-place: none true none
  return %2, %1 : tensor<8xf32>, f32
}

// A part of unknown size may leave something of the destination, which is read then.
func.func @unknown_part(%t: tensor<?xf32>, %s: tensor<?xf32>, %f: f32, %n: index, %i: index) -> (tensor<?xf32>, f32) {
  %0 = tensor.insert %f into %t[%i] : tensor<?xf32> // in-place: none true none
  %1 = tensor.insert_slice %s into %0[0] [%n] [1] : tensor<?xf32> into tensor<?xf32> // in-place: true false none
  %2 = tensor.extract %0[%i] : tensor<?xf32> // in-place: true none
  return %1, %2 : tensor<?xf32>, f32
}
