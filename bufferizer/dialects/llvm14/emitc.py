"""The emitc dialect of LLVM 14: C and C++."""

from __future__ import annotations

from bufferizer.dialects.emitc import DIALECT as TODAY
from bufferizer.dialects.llvm14.carried import kept
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
        *kept(TODAY, "apply constant"),
        op(
            "emitc.call",
            "$callee `(` $operands `)` attr-dict `:` functional-type($operands, results)",
            operands="operands*",
            results="results*",
            attributes={"callee": string},
        ),
        op("emitc.include", read=_read_include),
    ],
    complete=True,
)
