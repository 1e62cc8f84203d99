// 4: custom op 'transform.structured.tile_using_for' number of operands and types do not match: got 1 operands and 0 types
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%0: !transform.any_op {transform.consumed}) {
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [4] : () -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
// -----
// 4: custom op 'transform.structured.tile_using_for' expected SSA value or integer
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%0: !transform.any_op {transform.consumed}) {
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [[4, 2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
// -----
// 4: 'transform.print' op operand #0 must be TransformHandleTypeInterface instance, but got 'f32'
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%0: f32 {transform.readonly}) {
    transform.print %0 : f32
    transform.yield
  }
}
// -----
// 4: 'transform.structured.tile_reduction_using_for' op attribute 'tile_sizes' failed to satisfy constraint: 64-bit integer array attribute
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%0: !transform.any_op {transform.consumed}) {
    %1, %2, %3, %4 = transform.structured.tile_reduction_using_for %0 by tile_sizes = [5, 1.5] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
