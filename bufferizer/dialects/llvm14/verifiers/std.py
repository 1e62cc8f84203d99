"""What the std dialect's verifiers refused. Source: mlir/lib/Dialect/StandardOps/IR/Ops.cpp, of LLVM 14."""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.cf import branch
from bufferizer.dialects.verifiers.checks import Table, differ
from bufferizer.ir.attributes import FloatAttribute, IntegerAttribute, SymbolReference
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import UNKNOWN, FunctionType
from bufferizer.ir.verification import op_error


def _constant(operation: Operation) -> Iterator[str]:
    """Check a constant that is no reference to a function: numbers were constants of arith by then."""
    value, type_ = operation.attribute("value"), operation.results[0].type
    if isinstance(value, FloatAttribute | IntegerAttribute) and differ(value.type or UNKNOWN, type_):
        types = f"('{value.type}') to match op's return type ('{type_}')"
        yield op_error(operation, f"requires attribute's type {types}")
    if isinstance(type_, FunctionType) and not isinstance(value, SymbolReference):
        yield op_error(operation, "requires 'value' to be a function reference")
    elif value is not None and not isinstance(value, SymbolReference):
        yield op_error(operation, f"unsupported 'value' attribute: {operation.attributes['value']}")


VERIFIERS: Table = {
    "std.br": branch,
    "std.cond_br": branch,
    "std.constant": _constant,
    "std.switch": branch,
}
