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
// -----
// 3: expected a non-empty body block
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%0: !transform.any_op {transform.readonly}) {
  }
}
// -----
// 3: expected 'transform.yield' as terminator
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%0: !transform.any_op {transform.readonly}) {
    transform.print
  }
}
// -----
// 4: expected terminator to have as many operands as the parent op has results
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%0: !transform.any_op {transform.readonly}) -> !transform.any_op {
    transform.yield
  }
}
// -----
// 5: the type of the terminator operand #0 must match the type of the corresponding parent op result ('!transform.param<i64>' vs '!transform.any_op')
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%0: !transform.any_op {transform.readonly}) -> !transform.any_op {
    %1 = transform.param.constant 1 : i64 -> !transform.param<i64>
    transform.yield %1 : !transform.param<i64>
  }
}
// -----
// 3: argument #0 cannot be both readonly and consumed
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%0: !transform.any_op {transform.readonly, transform.consumed}) {
    transform.yield
  }
}
// -----
// 3: must provide consumed/readonly status for arguments of external or called ops
module attributes {transform.with_named_sequence} {
  transform.named_sequence private @f(%0: !transform.any_op)
}
// -----
// 3: argument #0 is consumed in the body but is not marked as such
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%0: !transform.any_op {transform.readonly}) {
    %1 = transform.structured.generalize %0 : (!transform.any_op) -> !transform.any_op
    transform.yield
  }
}
// -----
// 3: expects the parent symbol table to have the 'transform.with_named_sequence' attribute
module {
  transform.named_sequence @f(%0: !transform.any_op {transform.readonly}) {
    transform.yield
  }
}
// -----
// 2: expects the parent symbol table to have the 'transform.with_named_sequence' attribute
transform.named_sequence @f(%0: !transform.any_op {transform.readonly}) {
  transform.yield
}
// -----
// 3: argument #0 is consumed in the body but is not marked as such
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%0: !transform.any_op {transform.readonly}) {
    %1, %2 = transform.structured.tile_using_for %0 tile_sizes [4, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
// -----
// 4: 'transform.structured.tile_using_for' op expected number of loops to tile (2) to match number of `loops` results (1)
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%0: !transform.any_op {transform.consumed}) {
    %1, %2 = transform.structured.tile_using_for %0 tile_sizes [4, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
// -----
// 4: 'transform.structured.pack_transpose' op "outer_perm" is not a valid permutation
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%0: !transform.any_op {transform.consumed}, %1: !transform.any_op {transform.consumed}) {
    %2:3 = transform.structured.pack_transpose %0 with_compute_op(%1) outer_perm = [64, 0] inner_perm = [1, 0] : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
// -----
// 4: 'transform.structured.pack_transpose' op  at least one of "inner_perm" or "outer_perm" must be specified
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%0: !transform.any_op {transform.consumed}, %1: !transform.any_op {transform.consumed}) {
    %2:3 = transform.structured.pack_transpose %0 with_compute_op(%1) : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
// -----
// 3: expected 'transform.yield' as terminator
module attributes {transform.with_named_sequence} {
  transform.named_sequence @f(%0: !transform.any_op {transform.consumed}) {
    transform.yield
    transform.print
  }
}
// -----
// 3: expects the parent symbol table to have the 'transform.with_named_sequence' attribute
"builtin.module"() ({
  "transform.named_sequence"() <{arg_attrs = [{transform.readonly}], function_type = (!transform.any_op) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !transform.any_op):
    "transform.yield"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
// 9: expects the parent symbol table to have the 'transform.with_named_sequence' attribute
module {
  module @a attributes {transform.with_named_sequence} {
    transform.named_sequence @f(%0: !transform.any_op {transform.readonly}) {
      transform.yield
    }
  }
  module @b {
    transform.named_sequence @f(%0: !transform.any_op {transform.readonly}) {
      transform.yield
    }
  }
}
