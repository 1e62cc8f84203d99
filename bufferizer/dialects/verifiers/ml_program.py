"""What the ml_program dialect's verifiers refuse of single ops.

Source: mlir/lib/Dialect/MLProgram/IR/MLProgramOps.cpp.
"""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table
from bufferizer.ir.operation import Operation
from bufferizer.ir.verification import op_error


def _global(operation: Operation) -> Iterator[str]:
    if "is_mutable" not in operation.attributes and "value" not in operation.attributes:
        yield op_error(operation, "immutable global must have an initial value")


VERIFIERS: Table = {"ml_program.global": _global}
