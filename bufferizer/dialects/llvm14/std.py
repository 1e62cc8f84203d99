"""The std dialect of LLVM 14: what today is in ``func`` and ``cf``, and a few ops that are elsewhere now."""

from __future__ import annotations

from bufferizer.dialects.arith import read_select
from bufferizer.dialects.cf import DIALECT as CF
from bufferizer.dialects.func import DIALECT as FUNC
from bufferizer.dialects.llvm14.carried import moved
from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import attribute_type, element_of
from bufferizer.ir.assembly.reader import OpReader


def _read_constant(reader: OpReader) -> None:
    """``constant @f : (i32) -> i32``; any other value has its type with it."""
    reader.attr_dict()
    start = reader.position
    if not reader.at_symbol():
        reader.set_attribute("value", reader.attribute(), reader.span_from(start))
        return
    reader.set_attribute("value", reader.symbol(), reader.span_from(start))
    reader.expect(":")
    reader.add_result_types("result", [reader.type()])


DIALECT = dialect(
    "std",
    [
        *moved(CF, "assert br cond_br switch", "std"),
        *moved(FUNC, "call call_indirect return", "std"),
        op("std.constant", read=_read_constant, results="result", types={"result": attribute_type("value")}),
        op("std.select", read=read_select, operands="condition true_value false_value", results="result"),
        op(
            "std.splat",
            "$input attr-dict `:` type($aggregate)",
            operands="input",
            results="aggregate",
            types={"input": element_of("aggregate")},
        ),
    ],
    complete=True,
)
