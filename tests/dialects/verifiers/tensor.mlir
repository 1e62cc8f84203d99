// 3: use of value '%i' expects different type than prior uses: 'index' vs 'i32'
func.func @f(%t: tensor<4xf32>, %i: i32) {
  %0 = tensor.extract %t[%i] : tensor<4xf32>
  return
}
// -----
// 3: custom op 'tensor.extract' invalid kind of type specified: expected builtin.tensor, but found 'memref<4xf32>'
func.func @f(%t: memref<4xf32>, %i: index) {
  %0 = tensor.extract %t[%i] : memref<4xf32>
  return
}
// -----
// 3: custom op 'tensor.extract' invalid kind of type specified: expected builtin.tensor, but found 'tensor<*xf32>'
func.func @f(%t: tensor<*xf32>, %i: index) {
  %0 = tensor.extract %t[%i] : tensor<*xf32>
  return
}
// -----
// 3: 'tensor.extract' op failed to verify that result type matches element type of tensor
func.func @f(%t: tensor<4xf32>, %i: index) {
  %0 = "tensor.extract"(%t, %i) : (tensor<4xf32>, index) -> f64
  return
}
// -----
// 3: use of value '%x' expects different type than prior uses: 'f32' vs 'f64'
func.func @f(%t: tensor<4xf32>, %i: index, %x: f64) {
  %0 = tensor.insert %x into %t[%i] : tensor<4xf32>
  return
}
// -----
// 3: 'tensor.insert' op failed to verify that result type matches type of dest
func.func @f(%t: tensor<4xf32>, %i: index, %x: f32) {
  %0 = "tensor.insert"(%x, %t, %i) : (f32, tensor<4xf32>, index) -> tensor<5xf32>
  return
}
// -----
// 3: 'tensor.insert' op failed to verify that scalar type matches element type of dest
func.func @f(%t: tensor<4xf32>, %i: index, %x: f64) {
  %0 = "tensor.insert"(%x, %t, %i) : (f64, tensor<4xf32>, index) -> tensor<4xf32>
  return
}
// -----
// 3: expected ':'
func.func @f(%t: tensor<4xf32>, %i: index) {
  %0 = tensor.insert %i into %t[%i]
  return
}
// -----
// 3: custom op 'tensor.cast' invalid kind of type specified
func.func @f(%t: memref<4xf32>) {
  %0 = tensor.cast %t : memref<4xf32> to tensor<4xf32>
  return
}
// -----
// 3: custom op 'tensor.cast' invalid kind of type specified
func.func @f(%t: tensor<4xf32>) {
  %0 = tensor.cast %t : tensor<4xf32> to memref<4xf32>
  return
}
// -----
// 3: 'tensor.cast' op operand type 'tensor<4xf32>' and result type 'tensor<4x4xf32>' are cast incompatible
func.func @f(%t: tensor<4xf32>) {
  %0 = tensor.cast %t : tensor<4xf32> to tensor<4x4xf32>
  return
}
// -----
// 3: custom op 'tensor.cast' expected 'to'
func.func @f(%t: tensor<?xf32>) {
  %0 = tensor.cast %t : tensor<?xf32>, tensor<4xf32>
  return
}
// -----
// 3: 'tensor.dim' op operand #0 must be non-0-ranked or unranked tensor, but got 'tensor<f32>'
func.func @f(%t: tensor<f32>, %i: index) {
  %0 = tensor.dim %t, %i : tensor<f32>
  return
}
// -----
// 3: custom op 'tensor.dim' invalid kind of type specified
func.func @f(%t: memref<4xf32>, %i: index) {
  %0 = tensor.dim %t, %i : memref<4xf32>
  return
}
// -----
// 3: use of value '%i' expects different type than prior uses: 'index' vs 'i32'
func.func @f(%t: tensor<4xf32>, %i: i32) {
  %0 = tensor.dim %t, %i : tensor<4xf32>
  return
}
// -----
// 3: custom op 'tensor.empty' invalid kind of type specified: expected builtin.tensor, but found 'memref<4xf32>'
func.func @f() {
  %0 = tensor.empty() : memref<4xf32>
  return
}
// -----
// 3: custom op 'tensor.empty' invalid kind of type specified: expected builtin.tensor, but found 'tensor<*xf32>'
func.func @f() {
  %0 = tensor.empty() : tensor<*xf32>
  return
}
// -----
// 3: use of value '%i' expects different type than prior uses: 'index' vs 'i32'
func.func @f(%i: i32) {
  %0 = tensor.empty(%i) : tensor<?xf32>
  return
}
// -----
// 3: use of value '%y' expects different type than prior uses: 'f32' vs 'f64'
func.func @f(%x: f32, %y: f64) {
  %0 = tensor.from_elements %x, %y : tensor<2xf32>
  return
}
// -----
// 3: custom op 'tensor.from_elements' number of operands and types do not match: got 2 operands and 3 types
func.func @f(%x: f32) {
  %0 = tensor.from_elements %x, %x : tensor<3xf32>
  return
}
// -----
// 3: 'tensor.from_elements' op failed to verify that operand types match result element type
func.func @f(%x: f32) {
  %0 = "tensor.from_elements"(%x, %x) : (f32, f32) -> tensor<3xf32>
  return
}
// -----
// 3: 'tensor.from_elements' op result #0 must be statically shaped tensor of any type values, but got 'tensor<?xf32>'
func.func @f(%x: f32) {
  %0 = "tensor.from_elements"(%x, %x) : (f32, f32) -> tensor<?xf32>
  return
}
// -----
// 3: 'tensor.from_elements' op failed to verify that operand types match result element type
func.func @f(%x: f32) {
  %0 = "tensor.from_elements"(%x, %x) : (f32, f32) -> tensor<2xf64>
  return
}
// -----
// 3: custom op 'tensor.from_elements' invalid kind of type specified: expected builtin.tensor, but found 'memref<1xf32>'
func.func @f(%x: f32) {
  %0 = tensor.from_elements %x : memref<1xf32>
  return
}
// -----
// 3: use of value '%x' expects different type than prior uses: 'f64' vs 'f32'
func.func @f(%x: f32) {
  %0 = tensor.splat %x : tensor<4xf64>
  return
}
// -----
// 3: 'tensor.splat' op incorrect number of dynamic sizes, has 0, expected 1
func.func @f(%x: f32) {
  %0 = tensor.splat %x : tensor<?xf32>
  return
}
// -----
// 3: custom op 'tensor.splat' invalid kind of type specified: expected builtin.tensor, but found 'memref<4xf32>'
func.func @f(%x: f32) {
  %0 = tensor.splat %x : memref<4xf32>
  return
}
// -----
// 3: 'tensor.splat' op incorrect number of dynamic sizes, has 1, expected 0
func.func @f(%x: f32, %i: index) {
  %0 = tensor.splat %x[%i] : tensor<4xf32>
  return
}
// -----
// 3: 'tensor.collapse_shape' op expected dimension 0 of collapsed type to be static value of 16
func.func @f(%t: tensor<4x4xf32>) {
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<4x4xf32> into tensor<15xf32>
  return
}
// -----
// 3: 'tensor.collapse_shape' op expected collapsed rank (1) to equal the number of reassociation maps (2).
func.func @f(%t: tensor<4x4xf32>) {
  %0 = tensor.collapse_shape %t [[0], [1]] : tensor<4x4xf32> into tensor<16xf32>
  return
}
// -----
// 3: 'tensor.collapse_shape' op expected reassociation map #0 to have size equal to the expanded rank (2), but it is  3.
func.func @f(%t: tensor<4x4xf32>) {
  %0 = tensor.collapse_shape %t [[0, 2]] : tensor<4x4xf32> into tensor<16xf32>
  return
}
// -----
// 3: 'tensor.collapse_shape' op expected reassociation map #0 to be valid and contiguous.
func.func @f(%t: tensor<4x4xf32>) {
  %0 = tensor.collapse_shape %t [[1, 0]] : tensor<4x4xf32> into tensor<16xf32>
  return
}
// -----
// 3: 'tensor.collapse_shape' op expected collapsed type to be 'tensor<16xf32>', but got 'tensor<16xf64>'
func.func @f(%t: tensor<4x4xf32>) {
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<4x4xf32> into tensor<16xf64>
  return
}
// -----
// 3: 'tensor.collapse_shape' op expected dimension 0 of collapsed type to be dynamic since one or more of the corresponding dimensions in the expanded type is dynamic
func.func @f(%t: tensor<4x?xf32>) {
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<4x?xf32> into tensor<16xf32>
  return
}
// -----
// 3: 'tensor.collapse_shape' op expected collapsed rank (0) to equal the number of reassociation maps (1).
func.func @f(%t: tensor<1x1xf32>) {
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<1x1xf32> into tensor<f32>
  return
}
// -----
// 3: 'tensor.collapse_shape' op attribute 'reassociation' failed to satisfy constraint: Array of 64-bit integer array attributes
func.func @f(%t: tensor<4x4xf32>) {
  %0 = tensor.collapse_shape %t [0, 1] : tensor<4x4xf32> into tensor<16xf32>
  return
}
// -----
// 3: 'tensor.expand_shape' op expected number of static shape dims to be equal to the output rank (2) but found 3 inputs instead
func.func @f(%t: tensor<16xf32>) {
  %0 = tensor.expand_shape %t [[0, 1]] output_shape [4, 4, 1] : tensor<16xf32> into tensor<4x4xf32>
  return
}
// -----
// 3: custom op 'tensor.expand_shape' expected 'output_shape'
func.func @f(%t: tensor<16xf32>) {
  %0 = tensor.expand_shape %t [[0, 1]] : tensor<16xf32> into tensor<4x4xf32>
  return
}
// -----
// 3: 'tensor.expand_shape' op expected dimension 0 of collapsed type to be static value of 16
func.func @f(%t: tensor<?xf32>, %i: index) {
  %0 = tensor.expand_shape %t [[0, 1]] output_shape [%i, 4] : tensor<?xf32> into tensor<4x4xf32>
  return
}
// -----
// 3: 'tensor.expand_shape' op expected number of static shape dims to be equal to the output rank (1) but found 2 inputs instead
func.func @f(%t: tensor<16xf32>) {
  %0 = tensor.expand_shape %t [[0, 1]] output_shape [4, 4] : tensor<16xf32> into tensor<16xf32>
  return
}
// -----
// 3: 'tensor.expand_shape' op expected dimension 0 of collapsed type to be dynamic since one or more of the corresponding dimensions in the expanded type is dynamic
func.func @f(%t: tensor<16xf32>, %i: index) {
  %0 = tensor.expand_shape %t [[0, 1]] output_shape [%i, 4] : tensor<16xf32> into tensor<?x4xf32>
  return
}
// -----
// 3: 'tensor.reshape' op operand #1 must be 1D tensor of signless integer or index values, but got 'tensor<2xf32>'
func.func @f(%t: tensor<4xf32>, %s: tensor<2xf32>) {
  %0 = tensor.reshape %t(%s) : (tensor<4xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  return
}
// -----
// 3: 'tensor.reshape' op operand #1 must be 1D tensor of signless integer or index values, but got 'tensor<2x2xi32>'
func.func @f(%t: tensor<4xf32>, %s: tensor<2x2xi32>) {
  %0 = tensor.reshape %t(%s) : (tensor<4xf32>, tensor<2x2xi32>) -> tensor<2x2xf32>
  return
}
// -----
// 3: expected rank to be smaller or equal to the other rank.
func.func @f(%t: tensor<8xf32>) {
  %0 = tensor.extract_slice %t[0] [4] [1] : tensor<8xf32> to tensor<4x1xf32>
  return
}
// -----
// 3: expected '[' in dynamic index list
func.func @f(%t: tensor<8xf32>) {
  %0 = tensor.extract_slice %t[0] [4] : tensor<8xf32> to tensor<4xf32>
  return
}
// -----
// 3: custom op 'tensor.extract_slice' invalid kind of type specified: expected builtin.tensor, but found 'memref<4xf32>'
func.func @f(%t: tensor<8xf32>) {
  %0 = tensor.extract_slice %t[0] [4] [1] : tensor<8xf32> to memref<4xf32>
  return
}
// -----
// 3: expected offsets to be non-negative, but got -1
func.func @f(%t: tensor<8xf32>) {
  %0 = tensor.extract_slice %t[-1] [4] [1] : tensor<8xf32> to tensor<4xf32>
  return
}
// -----
// 3: expected sizes to be non-negative, but got -4
func.func @f(%t: tensor<8xf32>) {
  %0 = tensor.extract_slice %t[0] [-4] [1] : tensor<8xf32> to tensor<?xf32>
  return
}
// -----
// 3: slice along dimension 0 runs out-of-bounds: 9 >= 8
func.func @f(%t: tensor<8xf32>) {
  %0 = tensor.extract_slice %t[0] [4] [3] : tensor<8xf32> to tensor<4xf32>
  return
}
// -----
// 3: offset 0 is out-of-bounds: 8 >= 8
func.func @f(%t: tensor<8xf32>) {
  %0 = tensor.extract_slice %t[8] [1] [1] : tensor<8xf32> to tensor<1xf32>
  return
}
// -----
// 3: expected element type to be 'f32'
func.func @f(%t: tensor<8xf32>, %s: tensor<4xf64>) {
  %0 = tensor.insert_slice %s into %t[0] [4] [1] : tensor<4xf64> into tensor<8xf32>
  return
}
// -----
// 3: expected type to be 'tensor<4xf32>' or a rank-reduced version. (size mismatch)
func.func @f(%t: tensor<8xf32>, %s: tensor<5xf32>) {
  %0 = tensor.insert_slice %s into %t[0] [4] [1] : tensor<5xf32> into tensor<8xf32>
  return
}
// -----
// 3: slice along dimension 0 runs out-of-bounds: 9 >= 8
func.func @f(%t: tensor<8xf32>, %s: tensor<4xf32>) {
  %0 = tensor.insert_slice %s into %t[6] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return
}
// -----
// 3: 'tensor.insert_slice' op failed to verify that expected result type to match dest type
func.func @f(%t: tensor<8xf32>, %s: tensor<4xf32>) {
  %0 = "tensor.insert_slice"(%s, %t) <{static_offsets = array<i64: 0>, static_sizes = array<i64: 4>, static_strides = array<i64: 1>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (tensor<4xf32>, tensor<8xf32>) -> tensor<9xf32>
  return
}
// -----
// 3: specified type 'tensor<11xf32>' does not match the inferred type 'tensor<10xf32>'
func.func @f(%t: tensor<8xf32>, %x: f32) {
  %0 = tensor.pad %t low[1] high[1] {
  ^bb0(%i: index):
    tensor.yield %x : f32
  } : tensor<8xf32> to tensor<11xf32>
  return
}
// -----
// 3: failed to infer expectedType from sourceType 'tensor<8xf32>', specified resultType is 'tensor<10xf32>'
func.func @f(%t: tensor<8xf32>, %x: f32) {
  %0 = tensor.pad %t low[1] high[1, 2] {
  ^bb0(%i: index):
    tensor.yield %x : f32
  } : tensor<8xf32> to tensor<10xf32>
  return
}
// -----
// 3: 'tensor.pad' op expected block argument 1 to be an index
func.func @f(%t: tensor<8xf32>, %x: f32) {
  %0 = tensor.pad %t low[1] high[1] {
  ^bb0(%i: i32):
    tensor.yield %x : f32
  } : tensor<8xf32> to tensor<10xf32>
  return
}
// -----
// 3: 'tensor.pad' op expected yield type to match shape element type
func.func @f(%t: tensor<8xf32>, %x: f64) {
  %0 = tensor.pad %t low[1] high[1] {
  ^bb0(%i: index):
    tensor.yield %x : f64
  } : tensor<8xf32> to tensor<10xf32>
  return
}
// -----
// 3: expected the block to have 1 arguments
func.func @f(%t: tensor<8xf32>, %x: f32) {
  %0 = tensor.pad %t low[1] high[1] {
  ^bb0(%i: index, %j: index):
    tensor.yield %x : f32
  } : tensor<8xf32> to tensor<10xf32>
  return
}
// -----
// 5: expected ':'
func.func @f(%t: tensor<8xf32>, %x: f32) {
  %0 = tensor.pad %t low[1] high[1] {
  ^bb0(%i: index):
    tensor.yield %x, %x : f32, f32
  } : tensor<8xf32> to tensor<10xf32>
  return
}
// -----
// 3: must have one body argument per input dimension
func.func @f(%x: f32) {
  %0 = tensor.generate {
  ^bb0(%i: index):
    tensor.yield %x : f32
  } : tensor<4x4xf32>
  return
}
// -----
// 3: 'tensor.generate' op body must be terminated with a `yield` operation of the tensor element type
func.func @f(%x: f64) {
  %0 = tensor.generate {
  ^bb0(%i: index):
    tensor.yield %x : f64
  } : tensor<4xf32>
  return
}
// -----
// 3: all body arguments must be index
func.func @f(%x: f32) {
  %0 = tensor.generate {
  ^bb0(%i: i32):
    tensor.yield %x : f32
  } : tensor<4xf32>
  return
}
// -----
// 3: 'tensor.generate' op incorrect number of dynamic sizes, has 0, expected 1
func.func @f(%x: f32) {
  %0 = tensor.generate {
  ^bb0(%i: index):
    tensor.yield %x : f32
  } : tensor<?xf32>
  return
}
// -----
// 3: 'tensor.concat' op concatenation dim must be less than the tensor rank
func.func @f(%t: tensor<4xf32>) {
  %0 = tensor.concat dim(1) %t, %t : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  return
}
// -----
// 3: 'tensor.concat' op result type 'tensor<9xf32>'does not match inferred shape 'tensor<8xf32>' static sizes
func.func @f(%t: tensor<4xf32>) {
  %0 = tensor.concat dim(0) %t, %t : (tensor<4xf32>, tensor<4xf32>) -> tensor<9xf32>
  return
}
// -----
// 3: 'tensor.concat' op requires at least one input
func.func @f(%t: tensor<4xf32>) {
  %0 = tensor.concat dim(0) : () -> tensor<8xf32>
  return
}
// -----
// 3: 'tensor.gather' op operand #1 must be ranked tensor of signless integer or index values, but got 'tensor<2x1xf32>'
func.func @f(%t: tensor<4xf32>, %i: tensor<2x1xf32>) {
  %0 = tensor.gather %t[%i] gather_dims([0]) : (tensor<4xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
  return
}
// -----
// 3: 'tensor.gather' op gather_dims value must be smaller than source rank
func.func @f(%t: tensor<4xf32>, %i: tensor<2x1xindex>) {
  %0 = tensor.gather %t[%i] gather_dims([1]) : (tensor<4xf32>, tensor<2x1xindex>) -> tensor<2x1xf32>
  return
}
// -----
// 3: 'tensor.gather' op result type mismatch: expected 'tensor<2x1xf32>' or its rank-reduced variant 'tensor<2xf32>' (got: 'tensor<2x2xf32>')
func.func @f(%t: tensor<4xf32>, %i: tensor<2x1xindex>) {
  %0 = tensor.gather %t[%i] gather_dims([0]) : (tensor<4xf32>, tensor<2x1xindex>) -> tensor<2x2xf32>
  return
}
// -----
// 3: 'tensor.gather' op result type mismatch: expected 'tensor<2x1xf32, 1 : i64>' or its rank-reduced variant 'tensor<2xf32, 1 : i64>' (got: 'tensor<2xf32>')
func.func @f(%t: tensor<4xf32, 1 : i64>, %i: tensor<2x1xindex>) {
  %0 = tensor.gather %t[%i] gather_dims([0]) : (tensor<4xf32, 1 : i64>, tensor<2x1xindex>) -> tensor<2xf32>
  return
}
// -----
// 3: 'tensor.gather' op gather_dims must be non-empty
func.func @f(%t: tensor<4xf32>, %i: tensor<2x1xindex>) {
  %0 = tensor.gather %t[%i] gather_dims([]) : (tensor<4xf32>, tensor<2x1xindex>) -> tensor<2x1xf32>
  return
}
// -----
// 3: 'tensor.scatter' op requires 'unique' attribute to be set
func.func @f(%t: tensor<4xf32>, %i: tensor<2x1xindex>, %s: tensor<2x1xf32>) {
  %0 = tensor.scatter %s into %t[%i] scatter_dims([0]) : (tensor<2x1xf32>, tensor<4xf32>, tensor<2x1xindex>) -> tensor<4xf32>
  return
}
// -----
// 3: 'tensor.bitcast' op operand type 'tensor<4xi32>' and result type 'tensor<4xi64>' are cast incompatible
func.func @f(%t: tensor<4xi32>) {
  %0 = tensor.bitcast %t : tensor<4xi32> to tensor<4xi64>
  return
}
// -----
// 3: 'tensor.bitcast' op operand type 'tensor<4xi32>' and result type 'tensor<5xf32>' are cast incompatible
func.func @f(%t: tensor<4xi32>) {
  %0 = tensor.bitcast %t : tensor<4xi32> to tensor<5xf32>
  return
}
// -----
// 3: custom op 'tensor.rank' invalid kind of type specified
func.func @f(%t: memref<4xi32>) {
  %0 = tensor.rank %t : memref<4xi32>
  return
}
// -----
// 3: 'tensor.yield' op expects parent op to be one of 'tensor.generate, tensor.pad'
func.func @f(%x: f32) {
  tensor.yield %x : f32
  return
}
// -----
// 3: expected '['
func.func @f(%t: tensor<4xf32>, %i: index) {
  %0 = tensor.extract %t %i : tensor<4xf32>
  return
}
// -----
// 3: expected non-function type
func.func @f(%t: tensor<4xf32>, %i: index) {
  %0 = tensor.extract %t[%i] : tensor<-4xf32>
  return
}
// -----
// 3: expected ']'
func.func @f(%t: tensor<4xf32>, %i: index) {
  %0 = tensor.extract %t[0] : tensor<4xf32>
  return
}
// -----
// 3: expected SSA operand
func.func @f(%t: tensor<4xf32>, %i: index) {
  %0 = tensor.extract[%i] : tensor<4xf32>
  return
}
// -----
// 3: custom op 'tensor.extract_slice' expected 'to'
func.func @f(%t: tensor<4xf32>, %i: index) {
  tensor.extract_slice %t[%i] [4] [1] : tensor<4xf32> tensor<4xf32>
  return
}
// -----
// 3: custom op 'tensor.fooo' is unknown
func.func @f(%t: tensor<4xf32>, %i: index) {
  tensor.fooo %t
  return
}
// -----
// 3: expected type to be 'tensor<5xf32, "a">' or a rank-reduced version. (size mismatch)
func.func @f(%t: tensor<4xf32, "a">, %i: index) {
  %0 = tensor.insert_slice %t into %t[0][5][1] : tensor<4xf32, "a"> into tensor<4xf32, "a">
  return
}
// -----
// 3: custom op 'tensor.unpack' is unknown
func.func @f(%t: tensor<4xf32>, %i: index) {
  %0 = tensor.unpack %t inner_dims_pos = [0] inner_tiles = [2] into %t : tensor<4xf32> -> tensor<4xf32>
  return
}
// -----
// 3: 'tensor.reshape' op length of shape operand differs from the result's tensor rank
func.func @f(%t: tensor<*xf32>, %s: tensor<1xindex>) {
  %0 = tensor.reshape %t(%s) : (tensor<*xf32>, tensor<1xindex>) -> tensor<?x?xf32>
  return
}
// -----
// 3: 'tensor.reshape' op element types of source and destination tensor types should be the same
func.func @f(%t: tensor<4xf32>, %s: tensor<1xindex>) {
  %0 = tensor.reshape %t(%s) : (tensor<4xf32>, tensor<1xindex>) -> tensor<*xf64>
  return
}
// -----
// 3: 'tensor.gather' op gather_dims length must match the size of last dimension of indices
func.func @f(%t: tensor<4x5xf32>, %i: tensor<3x1xindex>) {
  %0 = tensor.gather %t[%i] gather_dims([0, 1]) : (tensor<4x5xf32>, tensor<3x1xindex>) -> tensor<3xf32>
  return
}
