"""The tensor dialect of LLVM 14."""

from __future__ import annotations

from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.registry import dialect, op
from bufferizer.dialects.tensor import DIALECT as TODAY

_KEPT = """
    cast collapse_shape dim extract extract_slice from_elements generate insert insert_slice pad rank reshape yield
"""

DIALECT = dialect(
    "tensor",
    [
        *kept(TODAY, _KEPT),
        op(
            "tensor.expand_shape",
            "$src $reassociation attr-dict `:` type($src) `into` type($result)",
            operands="src",
            results="result",
        ),
    ],
    complete=True,
)
