// 3: 'shape.reduce' op ReduceOp body is expected to have 3 arguments
func.func @f(%s: !shape.shape, %z: !shape.size) {
  %0 = shape.reduce(%s, %z) : !shape.shape -> !shape.size {
  ^bb0(%i: index, %e: !shape.size):
    shape.yield %e : !shape.size
  }
  return
}
// -----
// 3: 'shape.reduce' op argument 0 of ReduceOp body is expected to be of IndexType
func.func @f(%s: !shape.shape, %z: !shape.size) {
  %0 = shape.reduce(%s, %z) : !shape.shape -> !shape.size {
  ^bb0(%i: i32, %e: !shape.size, %a: !shape.size):
    shape.yield %a : !shape.size
  }
  return
}
// -----
// 3: 'shape.reduce' op argument 1 of ReduceOp body is expected to be of SizeType if the ReduceOp operates on a ShapeType
func.func @f(%s: !shape.shape, %z: !shape.size) {
  %0 = shape.reduce(%s, %z) : !shape.shape -> !shape.size {
  ^bb0(%i: index, %e: index, %a: !shape.size):
    shape.yield %a : !shape.size
  }
  return
}
// -----
// 3: 'shape.reduce' op argument 1 of ReduceOp body is expected to be of IndexType if the ReduceOp operates on an extent tensor
func.func @f(%s: tensor<?xindex>, %z: index) {
  %0 = shape.reduce(%s, %z) : tensor<?xindex> -> index {
  ^bb0(%i: index, %e: !shape.size, %a: index):
    shape.yield %a : index
  }
  return
}
// -----
// 3: 'shape.reduce' op type mismatch between argument 2 of ReduceOp body and initial value 0
func.func @f(%s: tensor<?xindex>, %z: index) {
  %0 = shape.reduce(%s, %z) : tensor<?xindex> -> index {
  ^bb0(%i: index, %e: index, %a: i32):
    shape.yield %i : index
  }
  return
}
// -----
// 5: 'shape.yield' op number of operands does not match number of results of its parent
func.func @f(%s: tensor<?xindex>, %z: index) {
  %0 = shape.reduce(%s, %z) : tensor<?xindex> -> index {
  ^bb0(%i: index, %e: index, %a: index):
    shape.yield
  }
  return
}
// -----
// 5: 'shape.yield' op types mismatch between yield op and its parent
func.func @f(%s: tensor<?xindex>, %z: index, %x: i32) {
  %0 = shape.reduce(%s, %z) : tensor<?xindex> -> index {
  ^bb0(%i: index, %e: index, %a: index):
    shape.yield %x : i32
  }
  return
}
// -----
// 3: 'shape.assuming_all' op no operands specified
func.func @f() {
  %0 = shape.assuming_all
  return
}
// -----
// 3: 'shape.cstr_broadcastable' op required at least 2 input shapes
func.func @f(%s: !shape.shape) {
  %0 = shape.cstr_broadcastable %s : !shape.shape
  return
}
// -----
// 3: 'shape.shape_of' op if at least one of the operands can hold error values then the result must be of type `shape` to propagate them
func.func @f(%s: !shape.value_shape) {
  %0 = shape.shape_of %s : !shape.value_shape -> tensor<?xindex>
  return
}
// -----
// 3: 'shape.broadcast' op if at least one of the operands can hold error values then the result must be of type `shape` to propagate them
func.func @f(%s: !shape.shape, %t: tensor<?xindex>) {
  %0 = shape.broadcast %s, %t : !shape.shape, tensor<?xindex> -> tensor<?xindex>
  return
}
// -----
// 3: 'shape.mul' op if at least one of the operands can hold error values then the result must be of type `size` to propagate them
func.func @f(%s: !shape.size, %t: index) {
  %0 = shape.mul %s, %t : !shape.size, index -> index
  return
}
// -----
// 3: 'shape.get_extent' op if at least one of the operands can hold error values then the result must be of type `size` to propagate them
func.func @f(%s: !shape.size, %t: tensor<?xindex>) {
  %0 = shape.get_extent %t, %s : tensor<?xindex>, !shape.size -> index
  return
}
// -----
// 3: 'shape.shape_of' op failed to infer returned types
func.func @f(%s: tensor<4x?xf32>) {
  %0 = shape.shape_of %s : tensor<4x?xf32> -> tensor<3xindex>
  return
}
// -----
// 3: 'shape.const_shape' op inferred type(s) 'tensor<3xindex>' are incompatible with return type(s) of operation 'tensor<2xindex>'
func.func @f() {
  %0 = shape.const_shape [4, 5, 6] : tensor<2xindex>
  return
}
