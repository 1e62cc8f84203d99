"""Operations that match structured payload (mlir/include/mlir/Dialect/Linalg/TransformOps/LinalgMatchOps.td).

Transcribed from the ODS definitions of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, op
from bufferizer.ir.assembly.declaration import integer, numbered_enum, unit

OPERATIONS: list[OpDefinition] = [
    op(
        "transform.match.structured",
        "(`failures` `(` $failure_propagation_mode^ `)`)?$current `:` custom<SemiFunctionType>(type($current), "
        "type($outputs))attr-dict-with-keyword regions",
        operands="current",
        results="outputs*",
        attributes={"failure_propagation_mode": numbered_enum("i32", {"propagate": 1, "suppress": 2})},
        regions="body_region",
        implicit_terminator="transform.match.structured.yield",
    ),
    op(
        "transform.match.structured.body",
        "$operand_handle attr-dict `:` type($operand_handle)",
        operands="operand_handle",
    ),
    op(
        "transform.match.structured.classify_contraction_dims",
        "$operand_handle attr-dict `:` functional-type(operands, results)",
        operands="operand_handle",
        results="batch m n k",
    ),
    op(
        "transform.match.structured.classify_convolution_dims",
        "$operand_handle attr-dict `:` functional-type(operands, results)",
        operands="operand_handle",
        results="batch output_image output_channel filter_loop input_channel depth strides dilations",
    ),
    op(
        "transform.match.structured.dim",
        "$operand_handle `[` custom<TransformMatchDims>($raw_dim_list, $is_inverted, $is_all) `]` attr-dict `:` "
        "custom<SemiFunctionType>(type($operand_handle), type($result))",
        operands="operand_handle",
        results="result?",
    ),
    op(
        "transform.match.structured.elemental_bitwidth",
        "$operand_handle attr-dict `:` functional-type(operands, results)",
        operands="operand_handle",
        results="result",
    ),
    op(
        "transform.match.structured.init",
        "$operand_handle `[` custom<TransformMatchDims>($raw_position_list, $is_inverted, $is_all) `]` attr-dict "
        "`:` custom<SemiFunctionType>(type($operand_handle), type($result))",
        operands="operand_handle",
        results="result?",
    ),
    op(
        "transform.match.structured.input",
        "$operand_handle `[` custom<TransformMatchDims>($raw_position_list, $is_inverted, $is_all) `]` attr-dict "
        "`:` custom<SemiFunctionType>(type($operand_handle), type($result))",
        operands="operand_handle",
        results="result?",
    ),
    op(
        "transform.match.structured.num_inits",
        "$operand_handle attr-dict `:` functional-type(operands, results)",
        operands="operand_handle",
        results="result",
    ),
    op(
        "transform.match.structured.num_inputs",
        "$operand_handle attr-dict `:` functional-type(operands, results)",
        operands="operand_handle",
        results="result",
    ),
    op(
        "transform.match.structured.rank",
        '$operand_handle attr-dict `:` custom<SemiFunctionType>(type($operand_handle), type($rank), "false")',
        operands="operand_handle",
        results="rank",
    ),
    op(
        "transform.match.structured.result",
        "$operand_handle `[` $position `]` (`any` $any^)? (`single` $single^)?attr-dict `:` "
        "functional-type(operands, results)",
        operands="operand_handle",
        results="result",
        attributes={"position": integer("i64"), "any": unit, "single": unit},
    ),
    op(
        "transform.match.structured.yield",
        "$handles attr-dict (`:` type($handles)^)?",
        operands="handles*",
        traits="terminator",
    ),
]
