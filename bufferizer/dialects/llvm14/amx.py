"""The amx dialect of LLVM 14: tiles of Intel's Advanced Matrix Extensions."""

from __future__ import annotations

from bufferizer.dialects.amx import DIALECT as TODAY
from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE

# What the others are lowered to, written in the generic form.
_INTRINSICS = "tdpbf16ps tdpbssd tdpbsud tdpbusd tdpbuud tileloadd64 tilezero"

DIALECT = dialect(
    "amx",
    [
        *kept(TODAY, "tile_mulf tile_muli tile_zero"),
        op(
            "amx.tile_load",
            "$base `[` $indices `]` attr-dict `:` type($base) `into` type($res)",
            operands="base indices*",
            results="res",
            types={"indices": INDEX_TYPE},
        ),
        op(
            "amx.tile_store",
            "$base `[` $indices `]` `,` $val attr-dict `:` type($base) `,` type($val)",
            operands="base indices* val",
            types={"indices": INDEX_TYPE},
        ),
        *(op(f"amx.{name}", operands="operands*", results="res") for name in _INTRINSICS.split()),
        op("amx.tilestored64", operands="operands*"),
    ],
    complete=True,
)
