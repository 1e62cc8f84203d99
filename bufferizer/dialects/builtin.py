"""The builtin dialect."""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import symbol_name

DIALECT = dialect(
    "builtin",
    [
        op(
            "builtin.module",
            "($sym_name^)? attr-dict-with-keyword $bodyRegion",
            attributes={"sym_name": symbol_name},
            regions="bodyRegion",
            traits="isolated-from-above symbol graph-region",
            default_dialect="builtin",
        ),
        op(
            "builtin.unrealized_conversion_cast",
            "($inputs^ `:` type($inputs))? `to` type($outputs) attr-dict",
            operands="inputs*",
            results="outputs*",
        ),
    ],
    complete=True,
)
