"""The ub dialect: undefined behaviour made explicit."""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import any_attribute

DIALECT = dialect(
    "ub",
    [
        op(
            "ub.poison",
            "attr-dict (`<` $value^ `>`)? `:` type($result)",
            results="result",
            attributes={"value": any_attribute},
        ),
        op("ub.unreachable", "attr-dict", traits="terminator"),
    ],
    complete=True,
)
