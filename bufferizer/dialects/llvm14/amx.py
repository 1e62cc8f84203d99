"""The amx dialect of LLVM 14: tiles of Intel's Advanced Matrix Extensions."""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE, same_as, unit

# What the others are lowered to, written in the generic form.
_INTRINSICS = "tdpbf16ps tdpbssd tdpbsud tdpbusd tdpbuud tileloadd64 tilezero"

DIALECT = dialect(
    "amx",
    [
        op(
            "amx.tile_load",
            "$base `[` $indices `]` attr-dict `:` type($base) `into` type($res)",
            operands="base indices*",
            results="res",
            types={"indices": INDEX_TYPE},
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
            "$lhs (`zext` $isZextLhs^)? `,` $rhs (`zext` $isZextRhs^)? `,` $acc attr-dict"
            " `:` type($lhs) `,` type($rhs) `,` type($acc)",
            operands="lhs rhs acc",
            results="res",
            types={"res": same_as("acc")},
            attributes={"isZextLhs": unit, "isZextRhs": unit},
        ),
        op(
            "amx.tile_store",
            "$base `[` $indices `]` `,` $val attr-dict `:` type($base) `,` type($val)",
            operands="base indices* val",
            types={"indices": INDEX_TYPE},
        ),
        op("amx.tile_zero", "attr-dict `:` type($res)", results="res"),
        *(op(f"amx.{name}", operands="operands*", results="res") for name in _INTRINSICS.split()),
        op("amx.tilestored64", operands="operands*"),
    ],
    complete=True,
)
