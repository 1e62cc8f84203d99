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
