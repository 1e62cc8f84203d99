// 3: 'shape.reduce' op ReduceOp body is expected to have 3 arguments
func @f(%s: !shape.shape, %z: !shape.size) {
  %0 = shape.reduce(%s, %z) : !shape.shape -> !shape.size {
  ^bb0(%i: index, %e: !shape.size):
    shape.yield %e : !shape.size
  }
  return
}
// -----
// 3: 'shape.reduce' op argument 0 of ReduceOp body is expected to be of IndexType
func @f(%s: !shape.shape, %z: !shape.size) {
  %0 = shape.reduce(%s, %z) : !shape.shape -> !shape.size {
  ^bb0(%i: i32, %e: !shape.size, %a: !shape.size):
    shape.yield %a : !shape.size
  }
  return
}
// -----
// 3: 'shape.reduce' op argument 1 of ReduceOp body is expected to be of IndexType if the ReduceOp operates on an extent tensor
func @f(%s: tensor<?xindex>, %z: index) {
  %0 = shape.reduce(%s, %z) : tensor<?xindex> -> index {
  ^bb0(%i: index, %e: !shape.size, %a: index):
    shape.yield %a : index
  }
  return
}
// -----
// 5: 'shape.yield' op types mismatch between yield op and its parent
func @f(%s: tensor<?xindex>, %z: index, %x: i32) {
  %0 = shape.reduce(%s, %z) : tensor<?xindex> -> index {
  ^bb0(%i: index, %e: index, %a: index):
    shape.yield %x : i32
  }
  return
}
// -----
// 3: 'shape.assuming_all' op no operands specified
func @f() {
  %0 = shape.assuming_all
  return
}
// -----
// 3: 'shape.cstr_broadcastable' op required at least 2 input shapes
func @f(%s: !shape.shape) {
  %0 = shape.cstr_broadcastable %s : !shape.shape
  return
}
// -----
// 3: 'shape.broadcast' op if at least one of the operands can hold error values then the result must be of type `shape` to propagate them
func @f(%s: !shape.shape, %t: tensor<?xindex>) {
  %0 = shape.broadcast %s, %t : !shape.shape, tensor<?xindex> -> tensor<?xindex>
  return
}
// -----
// 3: 'shape.add' op if at least one of the operands can hold error values then the result must be of type `size` to propagate them
func @f(%s: !shape.size, %t: index) {
  %0 = shape.add %s, %t : !shape.size, index -> index
  return
}
// -----
// 3: 'shape.rank' op if at least one of the operands can hold error values then the result must be of type `size` to propagate them
func @f(%s: !shape.shape) {
  %0 = shape.rank %s : !shape.shape -> index
  return
}
// -----
// 3: 'shape.num_elements' op if at least one of the operands can hold error values then the result must be of type `size` to propagate them
func @f(%s: !shape.shape) {
  %0 = shape.num_elements %s : !shape.shape -> index
  return
}
// -----
// 3: 'shape.shape_of' op inferred type(s) 'tensor<2xindex>' are incompatible with return type(s) of operation 'tensor<3xindex>'
func @f(%s: tensor<4x?xf32>) {
  %0 = shape.shape_of %s : tensor<4x?xf32> -> tensor<3xindex>
  return
}
// -----
// 3: 'shape.const_shape' op inferred type(s) 'tensor<3xindex>' are incompatible with return type(s) of operation 'tensor<2xindex>'
func @f() {
  %0 = shape.const_shape [4, 5, 6] : tensor<2xindex>
  return
}
// -----
// 3: 'shape.assuming' op  along control flow edge from Region #0 to parent results: source type #0 'i32' should match input type #0 'i64'
func @f(%w: !shape.witness, %x: i32) {
  %0 = shape.assuming %w -> (i64) {
    shape.assuming_yield %x : i32
  }
  return
}
// -----
// 3: 'shape.assuming' op  region control flow edge from Region #0 to parent results: source has 1 operands, but target successor needs 0
func @f(%w: !shape.witness, %x: i32) {
  shape.assuming %w -> () {
    shape.assuming_yield %x : i32
  }
  return
}
// -----
// 3: 'shape.div' op if at least one of the operands can hold error values then the result must be of type `size` to propagate them
func @f(%a: !shape.size, %b: index) {
  %0 = shape.div %a, %b : !shape.size, index -> index
  return
}
// -----
// 3: custom op 'func' is unknown
shape.function_library @lib {
  func @same(%arg: !shape.value_shape) -> !shape.shape {
    %0 = shape.shape_of %arg : !shape.value_shape -> !shape.shape
    return %0 : !shape.shape
  }
} mapping {
  foo.bar = @none
}
func private @first(i32)
func private @second(i32)
// -----
// 3: expected operation name in quotes
func @f(%a: !shape.shape, %b: !shape.shape) {
  %0 = shape.concat %a, %b : !shape.shape
  return
}
// -----
// 3: 'shape.to_extent_tensor' op operand #0 must be shape or extent tensor, but got 'tensor<2xi32>'
func @f(%a: tensor<2xi32>) {
  %0 = shape.to_extent_tensor %a : tensor<2xi32> -> tensor<3xindex>
  return
}
// -----
// 3: use of value '%a' expects different type than prior uses: 'index' vs 'i32'
func @f(%a: i32) {
  %0 = shape.index_to_size %a
  %1 = shape.size_to_index %a : i32
  return
}
// -----
// 4: expected ','
func @f(%a: i1) {
  %0 = shape.cstr_require %a
  return
}
