// linalg: what is read, what is written, and accesses element by element.

// Each element is read before it is written: input and output may be one buffer.
func.func @elementwise(%t: tensor<8xf32>, %u: tensor<8xf32>) -> tensor<8xf32> {
  %0 = linalg.add ins(%t, %u : tensor<8xf32>, tensor<8xf32>) outs(%t : tensor<8xf32>) -> tensor<8xf32> // in-place: true true true
  return %0 : tensor<8xf32>
}

// A transposed read is not element by element.
func.func @transposed(%t: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<8x8xf32>) outs(%t : tensor<8x8xf32>) { // in-place: true false
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  } -> tensor<8x8xf32>
  return %0 : tensor<8x8xf32>
}

// Neither is a slice of the output.
func.func @slice_of_output(%t: tensor<8xf32>) -> tensor<4xf32> {
  %a = tensor.extract_slice %t[0] [4] [1] : tensor<8xf32> to tensor<4xf32> // in-place: false
  %b = tensor.extract_slice %t[1] [4] [1] : tensor<8xf32> to tensor<4xf32> // in-place: true
  %0 = linalg.exp ins(%a : tensor<4xf32>) outs(%b : tensor<4xf32>) -> tensor<4xf32> // in-place: true true
  return %0 : tensor<4xf32>
}

// The payload does not use the output's old value.
func.func @output_not_read(%t: tensor<8xf32>, %u: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = tensor.insert %f into %u[%i] : tensor<8xf32> // in-place: none false none
  %1 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%t : tensor<8xf32>) outs(%u : tensor<8xf32>) { // in-place: true true
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  } -> tensor<8xf32>
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}

// A matmul adds to its output.
func.func @matmul(%a: tensor<4x4xf32>, %f: f32, %i: index) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %0 = linalg.fill ins(%f : f32) outs(%a : tensor<4x4xf32>) -> tensor<4x4xf32> // in-place: none false
  %1 = linalg.matmul ins(%a, %a : tensor<4x4xf32>, tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) -> tensor<4x4xf32> // in-place: true true false
  return %0, %1 : tensor<4x4xf32>, tensor<4x4xf32>
}

func.func @softmax(%a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.softmax dimension(1) ins(%a : tensor<4x4xf32>) outs(%a : tensor<4x4xf32>) -> tensor<4x4xf32> // in-place: true false
  return %0 : tensor<4x4xf32>
}

// A copy onto itself changes nothing, but only a result is known to be the whole of what is copied.
func.func @copy_onto_itself(%x: f32, %n: index) -> f32 {
  %c8 = arith.constant 8 : index
  %0 = tensor.generate %n {
  ^bb0(%p: index):
    tensor.yield %x : f32
  } : tensor<?xf32>
  %1 = linalg.copy ins(%0 : tensor<?xf32>) outs(%0 : tensor<?xf32>) -> tensor<?xf32> // in-place: true true
  %2 = tensor.extract %0[%c8] : tensor<?xf32> // in-place: true none
  return %2 : f32
}

func.func @copy_of_argument_onto_itself(%t: tensor<?xf32>, %i: index) -> f32 {
  %0 = linalg.copy ins(%t : tensor<?xf32>) outs(%t : tensor<?xf32>) -> tensor<?xf32> // in-place: true false
  %1 = tensor.extract %t[%i] : tensor<?xf32> // in-place: true none
  return %1 : f32
}

// Of an affine.if one branch runs, too, though it has no bufferization: the yield reads no value overwritten before it.
func.func @branches_of_affine_if(%t: tensor<8xf32>, %f: f32, %n: index) -> tensor<8xf32> {
  %r = affine.if affine_set<(d0) : (d0 - 2 >= 0)>(%n) -> tensor<8xf32> {
    %0 = tensor.insert %f into %t[%n] : tensor<8xf32> // in-place: none true none
    affine.yield %0 : tensor<8xf32> // in-place: true
  } else {
    affine.yield %t : tensor<8xf32> // in-place: true
  }
  return %r : tensor<8xf32>
}
