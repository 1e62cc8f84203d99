"""The arith dialect of LLVM 14."""

from __future__ import annotations

from bufferizer.dialects.arith import DIALECT as TODAY
from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import same_as

_KEPT = """
    addf addi andi bitcast ceildivsi ceildivui cmpf cmpi constant divf divsi divui extf extsi extui floordivsi fptosi
    fptoui index_cast maxsi maxui minsi minui mulf muli negf ori remf remsi remui shli shrsi shrui sitofp subf subi
    truncf trunci uitofp xori
"""

DIALECT = dialect(
    "arith",
    [
        *kept(TODAY, _KEPT),
        *(
            op(
                f"arith.{name}",
                "$lhs `,` $rhs attr-dict `:` type($result)",
                operands="lhs rhs",
                results="result",
                types={"lhs": same_as("result"), "rhs": same_as("result")},
            )
            for name in ("maxf", "minf")
        ),
    ],
    complete=True,
)
