"""The func dialect: functions and calls."""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import KnownTypes, symbol
from bufferizer.ir.assembly.functions import read_function
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.types import UNKNOWN, FunctionType, Type


def _callee_inputs(known: KnownTypes) -> Type | tuple[Type, ...]:
    callee = known.type("callee")
    return callee.inputs if isinstance(callee, FunctionType) else UNKNOWN


def _callee_results(known: KnownTypes) -> Type | tuple[Type, ...]:
    callee = known.type("callee")
    return callee.results if isinstance(callee, FunctionType) else UNKNOWN


def _read_func(reader: OpReader) -> None:
    read_function(reader)


DIALECT = dialect(
    "func",
    [
        op(
            "func.call",
            "$callee `(` $operands `)` attr-dict `:` functional-type($operands, results)",
            operands="operands*",
            results="results*",
            attributes={"callee": symbol},
        ),
        op(
            "func.call_indirect",
            "$callee `(` $callee_operands `)` attr-dict `:` type($callee)",
            operands="callee callee_operands*",
            results="results*",
            types={"callee_operands": _callee_inputs, "results": _callee_results},
        ),
        op(
            "func.constant",
            "attr-dict $value `:` type(results)",
            results="result",
            attributes={"value": symbol},
        ),
        op(
            "func.func",
            read=_read_func,
            regions="body",
            traits="isolated-from-above symbol",
            default_dialect="func",
        ),
        op(
            "func.return",
            "attr-dict ($operands^ `:` type($operands))?",
            operands="operands*",
            traits="terminator",
        ),
    ],
    complete=True,
)
