"""The amx dialect: tiles of Intel's matrix extensions.

Transcribed from mlir/include/mlir/Dialect/AMX/AMX.td of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE, same_as, unit

DIALECT = dialect(
    "amx",
    [
        op(
            "amx.tile_load",
            "$base `[` $indices `]` (`,` $stride^ )? attr-dict`:` type($base) `into` type($res)",
            operands="base indices* stride?",
            results="res",
            types={"indices": INDEX_TYPE, "stride": INDEX_TYPE},
        ),
        op(
            "amx.tile_mulf",
            "$lhs `,` $rhs `,` $acc attr-dict `:` type($lhs) `,` type($rhs) `,` type($acc)",
            operands="lhs rhs acc",
            results="res",
            types={"res": same_as("acc")},
        ),
        op(
            "amx.tile_muli",
            "$lhs (`zext` $isZextLhs^)? `,` $rhs (`zext` $isZextRhs^)? `,` $acc attr-dict `:` type($lhs) `,` "
            "type($rhs) `,` type($acc)",
            operands="lhs rhs acc",
            results="res",
            types={"res": same_as("acc")},
            attributes={"isZextLhs": unit, "isZextRhs": unit},
        ),
        op(
            "amx.tile_store",
            "$base `[` $indices `]` `,` $val (`,` $stride^ )?attr-dict `:` type($base) `,` type($val)",
            operands="base indices* val stride?",
            types={"indices": INDEX_TYPE, "stride": INDEX_TYPE},
        ),
        op("amx.tile_zero", "attr-dict `:` type($res)", results="res"),
    ],
    complete=True,
)
