"""The xevm dialect: the instructions of Intel's GPUs.

Transcribed from mlir/include/mlir/Dialect/LLVMIR/XeVMOps.td of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import alike, dialect, op
from bufferizer.ir.assembly.declaration import dialect_attribute

DIALECT = dialect(
    "xevm",
    [
        op(
            "xevm.blockload",
            "operands prop-dict attr-dict `:` functional-type(operands, results)",
            operands="ptr",
            results="res",
        ),
        op(
            "xevm.blockload2d",
            "operands prop-dict attr-dict `:` functional-type(operands, results)",
            operands="ptr base_width base_height base_pitch x y",
            results="res",
        ),
        op(
            "xevm.blockprefetch2d",
            "operands prop-dict attr-dict `:` `(` type(operands) `)`",
            operands="ptr base_width base_height base_pitch x y",
        ),
        op("xevm.blockstore", "operands prop-dict attr-dict `:` `(` type(operands) `)`", operands="ptr val"),
        op(
            "xevm.blockstore2d",
            "operands prop-dict attr-dict `:` `(` type(operands) `)`",
            operands="ptr base_width base_height base_pitch x y stored_val",
        ),
        *alike(
            "xevm",
            "group_count.x group_count.y group_count.z group_id.x group_id.y group_id.z lane_id local_id.x "
            "local_id.y local_id.z local_size.x local_size.y local_size.z subgroup_id subgroup_size",
            "(`range` $range^)? attr-dict `:` type($res)",
            results="res",
            attributes={"range": dialect_attribute("#llvm.constant_range")},
        ),
        op("xevm.memfence", "prop-dict attr-dict"),
        op(
            "xevm.mma",
            "$a `,` $b (`,` $c^)? `{` `shape` `=` $shape `,` `types` `=` $types `}` attr-dict `:` "
            "functional-type(operands, results)",
            operands="a b c?",
            results="d",
            attributes={"shape": dialect_attribute("#xevm.mma_shape"), "types": dialect_attribute("#xevm.mma_types")},
        ),
        op("xevm.prefetch", "operands prop-dict attr-dict `:` `(` type(operands) `)`", operands="ptr"),
    ],
    complete=True,
)
