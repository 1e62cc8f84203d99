// 3: 'tensor.cast' op operand type 'tensor<3xf32>' and result type 'tensor<5xf32>' are cast incompatible
func @cast(%t: tensor<3xf32>) {
  %0 = tensor.cast %t : tensor<3xf32> to tensor<5xf32>
  return
}
// -----
// 3: custom op 'tensor.extract' invalid kind of type specified
func @class(%v: vector<3xf32>, %i: index) {
  %0 = tensor.extract %v[%i] : vector<3xf32>
  return
}
// -----
// 3: 'tensor.extract' op incorrect number of indices for extract_element
func @indices(%t: tensor<3x3xf32>, %i: index) {
  %0 = tensor.extract %t[%i] : tensor<3x3xf32>
  return
}
// -----
// 3: expected 2 offset values
func @rank(%t: tensor<3x3xf32>) {
  %0 = tensor.extract_slice %t[0] [2] [1] : tensor<3x3xf32> to tensor<2xf32>
  return
}
// -----
// 3: expected type to be 'tensor<?x4xf32>' or a rank-reduced version. (size mismatch)
func @type(%t: tensor<9x9xf32>, %n: index) {
  %0 = tensor.extract_slice %t[0, 0] [%n, 4] [1, 1] : tensor<9x9xf32> to tensor<4x4xf32>
  return
}
// -----
// 3: expected element type to be 'f32'
func @element(%t: tensor<9xf32>, %u: tensor<3xi32>) {
  %0 = tensor.insert_slice %u into %t[0] [3] [1] : tensor<3xi32> into tensor<9xf32>
  return
}
// -----
// 3: 'tensor.collapse_shape' op expected dimension 0 of collapsed type to be static value of 20
func @collapse(%t: tensor<4x5xf32>) {
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<4x5xf32> into tensor<9xf32>
  return
}
// -----
// 3: 'tensor.expand_shape' op invalid to have a single dimension (0) expanded into multiple dynamic dims (0,1)
func @expand(%t: tensor<?xf32>) {
  %0 = tensor.expand_shape %t [[0, 1]] : tensor<?xf32> into tensor<?x?xf32>
  return
}
// -----
// 3: 'tensor.collapse_shape' op expected reassociation map #0 of same rank as expanded memref(3), but got 2
func @groups(%t: tensor<4x5x6xf32>) {
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<4x5x6xf32> into tensor<20xf32>
  return
}
// -----
// 3: 'tensor.collapse_shape' op expected dimension 0 of collapsed type to be dynamic since one or more of the corresponding dimensions in the expanded type is dynamic
func @known(%t: tensor<4x?xf32>) {
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<4x?xf32> into tensor<20xf32>
  return
}
// -----
// 3: custom op 'tensor.from_elements' 2 operands present, but expected 3
func @elements(%f: f32) {
  %0 = tensor.from_elements %f, %f : tensor<3xf32>
  return
}
// -----
// 3: must have as many index operands as dynamic extents in the result type
func @extents(%n: index, %f: f32) {
  %0 = tensor.generate %n, %n {
  ^bb0(%i: index, %j: index):
    tensor.yield %f : f32
  } : tensor<?x4xf32>
  return
}
// -----
// 3: 'tensor.generate' op body must be terminated with a `yield` operation of the tensor element type
func @yields(%n: index, %i: i16) {
  %0 = tensor.generate %n {
  ^bb0(%j: index):
    tensor.yield %i : i16
  } : tensor<?xf32>
  return
}
// -----
// 3: specified type 'tensor<8xf32>' does not match the inferred type 'tensor<7xf32>'
func @padded(%t: tensor<4xf32>, %f: f32) {
  %0 = tensor.pad %t low[1] high[2] {
  ^bb0(%j: index):
    tensor.yield %f : f32
  } : tensor<4xf32> to tensor<8xf32>
  return
}
// -----
// 3: 'tensor.reshape' op length of shape operand differs from the result's tensor rank
func @reshape(%t: tensor<*xf32>, %s: tensor<2xindex>) {
  %0 = tensor.reshape %t(%s) : (tensor<*xf32>, tensor<2xindex>) -> tensor<?xf32>
  return
}
// -----
// 4: 'tensor.dim' op index is out of range
func @dim(%t: tensor<4xf32>) {
  %c = arith.constant 1 : index
  %0 = tensor.dim %t, %c : tensor<4xf32>
  return
}
// -----
// 3: 'tensor.extract' op operand #1 must be index, but got 'f32'
func @generic(%t: tensor<4xf32>, %f: f32) {
  %0 = "tensor.extract"(%t, %f) : (tensor<4xf32>, f32) -> f32
  return
}
// -----
// 3: 'tensor.collapse_shape' op expected collapsed type to be 'tensor<16xf32>', but got 'tensor<16xf64>'
func @f(%t: tensor<4x4xf32>) {
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<4x4xf32> into tensor<16xf64>
  return
}
// -----
// 3: 'tensor.collapse_shape' op expected collapsed type to be 'tensor<1xf32>', but got 'tensor<f32>'
func @f(%t: tensor<1x1xf32>) {
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<1x1xf32> into tensor<f32>
  return
}
// -----
// 3: 'tensor.collapse_shape' op expected reassociation map #0 of same rank as expanded memref(2), but got 3
func @f(%t: tensor<4x4xf32>) {
  %0 = tensor.collapse_shape %t [[0, 1, 2]] : tensor<4x4xf32> into tensor<16xf32>
  return
}
// -----
// 3: 'tensor.expand_shape' op expected dimension 0 of collapsed type to be static value of 6
func @f(%t: tensor<4x4xf32>) {
  %0 = tensor.expand_shape %t [[0, 1], [2]] : tensor<4x4xf32> into tensor<2x3x4xf32>
  return
}
// -----
// 3: expected 1 offset values
func @f(%t: tensor<8xf32>) {
  %0 = tensor.extract_slice %t[0, 0] [4, 4] [1, 1] : tensor<8xf32> to tensor<4x4xf32>
  return
}
// -----
// 3: expected mixed offsets rank to match mixed sizes rank (1 vs 2) so the rank of the result type is well-formed.
func @f(%t: tensor<8x8xf32>) {
  %0 = tensor.extract_slice %t[0] [4, 4] [1, 1] : tensor<8x8xf32> to tensor<4x4xf32>
  return
}
// -----
// 3: expected mixed offsets rank to match mixed sizes rank (2 vs 1) so the rank of the result type is well-formed.
func @f(%t: tensor<8x8xf32>) {
  %0 = tensor.extract_slice %t[0, 0] [4] [1, 1] : tensor<8x8xf32> to tensor<4x4xf32>
  return
}
// -----
// 3: expected mixed sizes rank to match mixed strides rank (2 vs 1) so the rank of the result type is well-formed.
func @f(%t: tensor<8x8xf32>) {
  %0 = tensor.extract_slice %t[0, 0] [4, 4] [1] : tensor<8x8xf32> to tensor<4x4xf32>
  return
}
// -----
// 3: expected 1 size values
func @f(%t: tensor<8xf32>) {
  %0 = tensor.extract_slice %t[0] [4, 4] [1, 1] : tensor<8xf32> to tensor<4xf32>
  return
}
// -----
// 3: expected 0 dynamic offset values
func @f(%t: tensor<8x8xf32>, %i: index) {
  %0 = "tensor.extract_slice"(%t, %i) {operand_segment_sizes = dense<[1, 1, 0, 0]> : vector<4xi32>, static_offsets = [0, 0], static_sizes = [4, 4], static_strides = [1, 1]} : (tensor<8x8xf32>, index) -> tensor<4x4xf32>
  return
}
// -----
// 3: expected 1 dynamic offset values
func @f(%t: tensor<8x8xf32>, %i: index) {
  %0 = "tensor.extract_slice"(%t) {operand_segment_sizes = dense<[1, 0, 0, 0]> : vector<4xi32>, static_offsets = [-9223372036854775808, 0], static_sizes = [4, 4], static_strides = [1, 1]} : (tensor<8x8xf32>) -> tensor<4x4xf32>
  return
}
// -----
// 3: expected 1 dynamic size values
func @f(%t: tensor<8x8xf32>, %i: index) {
  %0 = "tensor.extract_slice"(%t) {operand_segment_sizes = dense<[1, 0, 0, 0]> : vector<4xi32>, static_offsets = [0, 0], static_sizes = [4, -1], static_strides = [1, 1]} : (tensor<8x8xf32>) -> tensor<4x4xf32>
  return
}
// -----
// 3: expected rank to be smaller or equal to the other rank.
func @f(%t: tensor<8x8xf32>) {
  %0 = tensor.extract_slice %t[0, 0] [4, 4] [1, 1] : tensor<8x8xf32> to tensor<2x4x4xf32>
  return
}
// -----
// 3: expected type to be 'tensor<4x4xf32>' or a rank-reduced version. (size mismatch)
func @f(%t: tensor<8x8xf32>, %s: tensor<5x4xf32>) {
  %0 = tensor.insert_slice %s into %t[0, 0] [4, 4] [1, 1] : tensor<5x4xf32> into tensor<8x8xf32>
  return
}
// -----
// 3: 'tensor.insert_slice' op failed to verify that expected result type to match dest type
func @f(%t: tensor<8xf32>, %s: tensor<4xf32>) {
  %0 = "tensor.insert_slice"(%s, %t) {static_offsets = [0], static_sizes = [4], static_strides = [1], operand_segment_sizes = dense<[1, 1, 0, 0, 0]> : vector<5xi32>} : (tensor<4xf32>, tensor<8xf32>) -> tensor<9xf32>
  return
}
// -----
// 3: expected the block to have 1 arguments
func @f(%t: tensor<8xf32>, %x: f32) {
  %0 = tensor.pad %t low[1] high[1] {
  ^bb0(%i: index, %j: index):
    tensor.yield %x : f32
  } : tensor<8xf32> to tensor<10xf32>
  return
}
// -----
// 3: 'tensor.pad' op expected block argument 1 to be an index
func @f(%t: tensor<8xf32>, %x: f32) {
  %0 = tensor.pad %t low[1] high[1] {
  ^bb0(%i: i32):
    tensor.yield %x : f32
  } : tensor<8xf32> to tensor<10xf32>
  return
}
// -----
// 3: 'tensor.pad' op expected yield type to match shape element type
func @f(%t: tensor<8xf32>, %x: f64) {
  %0 = tensor.pad %t low[1] high[1] {
  ^bb0(%i: index):
    tensor.yield %x : f64
  } : tensor<8xf32> to tensor<10xf32>
  return
}
// -----
// 3: specified type 'tensor<11xf32>' does not match the inferred type 'tensor<10xf32>'
func @f(%t: tensor<8xf32>, %x: f32) {
  %0 = tensor.pad %t low[1] high[1] {
  ^bb0(%i: index):
    tensor.yield %x : f32
  } : tensor<8xf32> to tensor<11xf32>
  return
}
// -----
// 3: custom op 'tensor.from_elements' 'result' must be statically shaped tensor of any type values, but got 'tensor<?xf32>'
func @f(%x: f32) {
  %0 = tensor.from_elements %x, %x : tensor<?xf32>
  return
}
// -----
// 3: use of value '%x' expects different type than prior uses: 'f64' vs 'f32'
func @f(%x: f32) {
  %0 = tensor.from_elements %x, %x : tensor<2xf64>
  return
}
// -----
// 3: 'tensor.from_elements' op failed to verify that operand types match result element type
func @f(%x: f32) {
  %0 = "tensor.from_elements"(%x, %x) : (f32, f32) -> tensor<3xf32>
  return
}
// -----
// 3: must have one body argument per input dimension
func @f(%n: index, %x: f32) {
  %0 = tensor.generate %n {
  ^bb0(%i: index, %j: index):
    tensor.yield %x : f32
  } : tensor<?xf32>
  return
}
// -----
// 3: all body arguments must be index
func @f(%n: index, %x: f32) {
  %0 = tensor.generate %n {
  ^bb0(%i: i32):
    tensor.yield %x : f32
  } : tensor<?xf32>
  return
}
// -----
// 3: 'tensor.yield' op expects parent op to be one of 'tensor.generate, tensor.pad'
func @f(%n: index, %x: f64) {
  tensor.yield %x : f64
}
// -----
// 3: 'tensor.reshape' op element types of source and destination tensor types should be the same
func @f(%t: tensor<8xf32>, %s: tensor<2xindex>) {
  %0 = tensor.reshape %t(%s) : (tensor<8xf32>, tensor<2xindex>) -> tensor<4x2xf64>
  return
}
// -----
// 3: 'tensor.reshape' op cannot use shape operand with dynamic length to reshape to statically-ranked tensor type
func @f(%t: tensor<8xf32>, %s: tensor<?xindex>) {
  %0 = tensor.reshape %t(%s) : (tensor<8xf32>, tensor<?xindex>) -> tensor<4x2xf32>
  return
}
// -----
// 3: 'tensor.reshape' op source and destination tensor should have the same number of elements
func @f(%t: tensor<8xf32>, %s: tensor<2xindex>) {
  %0 = tensor.reshape %t(%s) : (tensor<8xf32>, tensor<2xindex>) -> tensor<4x3xf32>
  return
}
// -----
// 3: 'tensor.insert' op incorrect number of indices
func @f(%t: tensor<8xf32>, %x: f32, %i: index) {
  %0 = tensor.insert %x into %t[%i, %i] : tensor<8xf32>
  return
}
// -----
// 3: 'tensor.insert' op failed to verify that scalar type matches element type of dest
func @f(%t: tensor<8xf32>, %x: f64, %i: index) {
  %0 = "tensor.insert"(%x, %t, %i) : (f64, tensor<8xf32>, index) -> tensor<8xf32>
  return
}
// -----
// 3: unregistered operation 'tensor.bitcast' found in dialect ('tensor') that does not allow unknown operations
func @f(%t: tensor<8xf32>) {
  %0 = "tensor.bitcast"(%t) : (tensor<8xf32>) -> tensor<8xi64>
  return
}
