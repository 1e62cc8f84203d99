func.func @access(%t: tensor<?xf32>, %i: index, %f: f32) -> (tensor<?xf32>, f32, index) {
  %c0 = arith.constant 0 : index
  %size = tensor.dim %t, %c0 : tensor<?xf32>
  %old = tensor.extract %t[%i] : tensor<?xf32>  // before the write
  %new = tensor.insert %f into %t[%i] : tensor<?xf32>
  return %new, %old, %size : tensor<?xf32>, f32, index
}

// -----

func.func @copied(%t: tensor<?x4xf32>, %i: index, %f: f32) -> (tensor<?x4xf32>, tensor<?x4xf32>) {
  %new = tensor.insert %f into %t[%i, %i] : tensor<?x4xf32>
  return %t, %new : tensor<?x4xf32>, tensor<?x4xf32>
}

// -----

func.func @views(%t: tensor<8x?xf32>, %i: index, %n: index) -> (tensor<4x?xf32>, tensor<?xf32>, tensor<2x4x?xf32>) {
  %part = tensor.extract_slice %t[0, %i] [4, %n] [1, 2] : tensor<8x?xf32> to tensor<4x?xf32>
  %row = tensor.extract_slice %t[%i, 0] [1, %n] [1, 1] : tensor<8x?xf32> to tensor<?xf32>
  %expanded = tensor.expand_shape %t [[0, 1], [2]] output_shape [2, 4, %n] : tensor<8x?xf32> into tensor<2x4x?xf32>
  return %part, %row, %expanded : tensor<4x?xf32>, tensor<?xf32>, tensor<2x4x?xf32>
}

// -----

func.func @collapse(%t: tensor<2x4x?xf32>, %u: tensor<1x8xf32>, %s: tensor<1x1xf32>, %f: f32, %i: index)
    -> (tensor<8x?xf32>, tensor<8xf32>, tensor<f32>, tensor<8xf32>) {
  %copied = tensor.collapse_shape %t [[0, 1], [2]] : tensor<2x4x?xf32> into tensor<8x?xf32>
  %unit = tensor.collapse_shape %u [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
  %scalar = tensor.collapse_shape %s [] : tensor<1x1xf32> into tensor<f32>
  %new = tensor.empty() : tensor<2x4xf32>
  %filled = linalg.fill ins(%f : f32) outs(%new : tensor<2x4xf32>) -> tensor<2x4xf32>
  %flat = tensor.collapse_shape %filled [[0, 1]] : tensor<2x4xf32> into tensor<8xf32>
  return %copied, %unit, %scalar, %flat : tensor<8x?xf32>, tensor<8xf32>, tensor<f32>, tensor<8xf32>
}

// -----

func.func @casts(%t: tensor<8xf32>, %u: tensor<*xf32>, %shape: tensor<2xindex>)
    -> (tensor<?xf32>, tensor<8xf32>, index, tensor<?x?xf32>) {
  %wider = tensor.cast %t : tensor<8xf32> to tensor<?xf32>
  %ranked = tensor.cast %u : tensor<*xf32> to tensor<8xf32>
  %rank = tensor.rank %u : tensor<*xf32>
  %reshaped = tensor.reshape %t(%shape) : (tensor<8xf32>, tensor<2xindex>) -> tensor<?x?xf32>
  return %wider, %ranked, %rank, %reshaped : tensor<?xf32>, tensor<8xf32>, index, tensor<?x?xf32>
}

// -----

func.func @new(%f: f32, %n: index) -> (tensor<2x2xf32>, tensor<f32>, tensor<?xindex>, tensor<3x?xf32>) {
  %unused = tensor.empty(%n) : tensor<?xf32>
  %elements = tensor.from_elements %f, %f, %f, %f : tensor<2x2xf32>
  %one = tensor.from_elements %f : tensor<f32>
  %computed = tensor.generate %n {
  ^bb0(%k: index):
    // Twice its position.
    %twice = arith.addi %k, %k : index
    tensor.yield %twice : index
  } : tensor<?xindex>
  %splat = tensor.splat %f[%n] : tensor<3x?xf32>
  return %elements, %one, %computed, %splat : tensor<2x2xf32>, tensor<f32>, tensor<?xindex>, tensor<3x?xf32>
}

// -----

func.func @pads(%t: tensor<?x4xf32>, %i: index, %f: f32) -> (tensor<?x?xf32>, tensor<8x9xf32>) {
  %dynamic = tensor.pad %t low[%i, 2] high[1, %i] {
  ^bb0(%a: index, %b: index):
    tensor.yield %f : f32
  } : tensor<?x4xf32> to tensor<?x?xf32>
  %static = tensor.pad %t low[0, 2] high[1, 3] {
  ^bb0(%a: index, %b: index):
    tensor.yield %f : f32
  } : tensor<?x4xf32> to tensor<8x9xf32>
  return %dynamic, %static : tensor<?x?xf32>, tensor<8x9xf32>
}

// -----

func.func @put_together(%t: tensor<?x4xf32>, %u: tensor<?x?xf32>, %v: tensor<3x4xf32>, %d: tensor<?xf32>, %s: tensor<8xf32>, %i: index)
    -> (tensor<?x4xf32>, tensor<?xf32>) {
  %joined = tensor.concat dim(0) %t, %u, %v : (tensor<?x4xf32>, tensor<?x?xf32>, tensor<3x4xf32>) -> tensor<?x4xf32>
  %put = tensor.insert_slice %s into %d[%i] [8] [1] : tensor<8xf32> into tensor<?xf32>
  return %joined, %put : tensor<?x4xf32>, tensor<?xf32>
}
