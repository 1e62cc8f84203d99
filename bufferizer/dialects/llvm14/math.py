"""The math dialect of LLVM 14."""

from __future__ import annotations

from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.math import DIALECT as TODAY
from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import same_as

_KEPT = """
    atan atan2 ceil copysign cos ctlz ctpop cttz erf exp exp2 expm1 floor fma log log10 log1p log2 powf rsqrt sin sqrt
    tanh
"""

DIALECT = dialect(
    "math",
    [
        *kept(TODAY, _KEPT),
        op(
            "math.abs",
            "$operand attr-dict `:` type($result)",
            operands="operand",
            results="result",
            types={"operand": same_as("result")},
        ),
    ],
    complete=True,
)
