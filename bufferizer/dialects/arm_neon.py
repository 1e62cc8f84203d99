"""The arm_neon dialect: vector instructions of Arm's processors.

Transcribed from mlir/include/mlir/Dialect/ArmNeon/ArmNeon.td of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import alike, dialect, op
from bufferizer.ir.assembly.declaration import same_as

DIALECT = dialect(
    "arm_neon",
    [
        *alike(
            "arm_neon",
            "2d.sdot intr.sdot",
            "$a `,` $b `,` $c attr-dict `:` type($b) `,` type($c) `to` type($res)",
            operands="a b c",
            results="res",
            types={"a": same_as("res")},
        ),
        *alike(
            "arm_neon",
            "intr.bfmmla intr.smmla intr.ummla intr.usmmla",
            "$acc `,` $src1 `,` $src2 attr-dict `:` type($src1) `to` type($res)",
            operands="acc src1 src2",
            results="res",
            types={"acc": same_as("res"), "src2": same_as("src1")},
        ),
        op(
            "arm_neon.intr.smull",
            "$a `,` $b attr-dict `:` type($a) `to` type($res)",
            operands="a b",
            results="res",
            types={"b": same_as("a")},
        ),
    ],
    complete=True,
)
