"""What the func dialect's verifiers refuse besides calls and what is returned (`bufferizer.ir.verification`)."""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table
from bufferizer.ir.functions import has_body
from bufferizer.ir.operation import Operation
from bufferizer.ir.verification import op_error


def _function(operation: Operation) -> Iterator[str]:
    """Refuse functions without a body that others could see (SymbolOpInterface's verifySymbol)."""
    if not has_body(operation) and operation.attributes.get("sym_visibility") in (None, '"public"'):
        yield op_error(operation, "symbol declaration cannot have public visibility")


VERIFIERS: Table = {"func.func": _function}
