func.func @a(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d1, d0)>}, %i: index) -> f32 {
  %r = tensor.extract %t[%i, %i] : tensor<4x8xf32>
  return %r : f32
}

// -----

func.func @b(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d0 * 16 + d1 * 2 + 3)>}, %i: index) -> (f32, tensor<2x4xf32>) {
  %r = tensor.extract %t[%i, %i] : tensor<4x8xf32>
  %s = tensor.extract_slice %t[1, 1] [2, 4] [1, 2] : tensor<4x8xf32> to tensor<2x4xf32>
  return %r, %s : f32, tensor<2x4xf32>
}

// -----

#map = affine_map<(d0, d1)[s0, s1] -> (d0 * s0 + d1 * 2 + s1)>
func.func @c(%t: tensor<4x8xf32> {bufferization.buffer_layout = #map}, %i: index) -> (f32, tensor<2x4xf32>, tensor<4x8xf32>) {
  %r = tensor.extract %t[%i, %i] : tensor<4x8xf32>
  %s = tensor.extract_slice %t[1, %i] [2, 4] [1, 2] : tensor<4x8xf32> to tensor<2x4xf32>
  return %r, %s, %t : f32, tensor<2x4xf32>, tensor<4x8xf32>
}

// -----

func.func @d(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d0 floordiv 4, d1, d0 mod 4)>}, %i: index) -> (f32, tensor<4x8xf32>) {
  %r = tensor.extract %t[%i, %i] : tensor<4x8xf32>
  return %r, %t : f32, tensor<4x8xf32>
}

// -----

func.func @e(%t: tensor<4x8xf32> {bufferization.buffer_layout = strided<[16, 1], offset: 2>, bufferization.writable = true, bufferization.access = "read"}, %i: index) -> (f32, tensor<32xf32>) {
  %r = tensor.extract %t[%i, %i] : tensor<4x8xf32>
  %c = tensor.collapse_shape %t [[0, 1]] : tensor<4x8xf32> into tensor<32xf32>
  return %r, %c : f32, tensor<32xf32>
}

// -----

func.func @f(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d1, d0)>}, %i: index) -> (f32, tensor<32xf32>, tensor<2x4xf32>) {
  %r = tensor.extract %t[%i, %i] : tensor<4x8xf32>
  %s = tensor.extract_slice %t[1, %i] [2, 4] [1, 2] : tensor<4x8xf32> to tensor<2x4xf32>
  %c = tensor.collapse_shape %t [[0, 1]] : tensor<4x8xf32> into tensor<32xf32>
  return %r, %c, %s : f32, tensor<32xf32>, tensor<2x4xf32>
}

// -----

func.func @g(%t: tensor<?x?xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d1, d0)>}, %i: index) -> (f32, tensor<?x4xf32>) {
  %r = tensor.extract %t[%i, %i] : tensor<?x?xf32>
  %s = tensor.extract_slice %t[1, %i] [%i, 4] [1, 2] : tensor<?x?xf32> to tensor<?x4xf32>
  return %r, %s : f32, tensor<?x4xf32>
}

// -----

func.func @h(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d1, d0)>}, %i: index, %f: f32) -> tensor<4x8xf32> {
  %r = tensor.insert %f into %t[%i, %i] : tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}
func.func @caller(%t: tensor<4x8xf32>, %i: index, %f: f32) -> tensor<4x8xf32> {
  %r = call @h(%t, %i, %f) : (tensor<4x8xf32>, index, f32) -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// -----

func.func private @ext(tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d0 * 8 + d1)>})
func.func @caller(%t: tensor<4x8xf32>, %i: index, %f: f32) {
  call @ext(%t) : (tensor<4x8xf32>) -> ()
  return
}

// -----

func.func @i(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0, d1) -> (d0 * 8 + d1)>}, %u: tensor<f32> {bufferization.buffer_layout = affine_map<() -> ()>}, %i: index, %c: i1) -> (tensor<32xf32>, tensor<4x8xf32>) {
  %c0 = tensor.collapse_shape %t [[0, 1]] : tensor<4x8xf32> into tensor<32xf32>
  %e = bufferization.alloc_tensor() : tensor<4x8xf32>
  %s = arith.select %c, %t, %e : tensor<4x8xf32>
  return %c0, %s : tensor<32xf32>, tensor<4x8xf32>
}

// -----

func.func @j(%t: tensor<4x8xf32> {bufferization.buffer_layout = affine_map<(d0) -> (d0)>}, %i: index) -> f32 {
  %r = tensor.extract %t[%i, %i] : tensor<4x8xf32>
  return %r : f32
}
