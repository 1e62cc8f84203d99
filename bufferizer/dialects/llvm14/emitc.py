"""The emitc dialect of LLVM 14: C and C++."""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import string
from bufferizer.ir.assembly.reader import OpReader


def _read_include(reader: OpReader) -> None:
    """``"myheader.h"`` or ``<"myheader.h">``."""
    standard = reader.accept("<")
    reader.set_attribute("include", reader.string())
    if standard:
        reader.expect(">")
        reader.set_attribute("is_standard_include", "unit")


DIALECT = dialect(
    "emitc",
    [
        op(
            "emitc.apply",
            "$applicableOperator `(` $operand `)` attr-dict `:` functional-type($operand, results)",
            operands="operand",
            results="result",
            attributes={"applicableOperator": string},
        ),
        op(
            "emitc.call",
            "$callee `(` $operands `)` attr-dict `:` functional-type($operands, results)",
            operands="operands*",
            results="results*",
            attributes={"callee": string},
        ),
        op("emitc.constant", results="result"),
        op("emitc.include", read=_read_include),
    ],
    complete=True,
)
