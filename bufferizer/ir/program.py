"""The operations of a module that are no functions, as the one program that they are: see `linked`.

    %0 = arith.constant dense<0.0> : tensor<4xf32>
    "use"(%0) : (tensor<4xf32>) -> ()

Each stands in a segment of its own, and is read alone. What they have to do with each other is known only together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bufferizer.ir.operation import NO_SPAN, Block, Operation, OpResult, Region, Value
from bufferizer.syntax.nodes import OperationSyntax

MODULE = "builtin.module"
_NOT_WRITTEN = OperationSyntax(NO_SPAN, (), MODULE, NO_SPAN, False, ())


def linked(operations: Sequence[Operation]) -> Operation:
    """Return operations as the body of a module that nobody wrote.

    They are just read, and nobody has seen them yet: their uses of values that other ones define, of which only the
    names and types were known, become uses of these values.
    """
    program = Operation(MODULE, _NOT_WRITTEN, None, implicit=True)
    region = Region(program, 0, NO_SPAN)
    block = Block(None, NO_SPAN, NO_SPAN, region)
    region.blocks.append(block)
    program.regions = (region,)
    for operation in operations:
        operation.parent, operation.position = block, len(block.operations)
        block.operations.append(operation)
    _link(operations, _by_name(result for operation in operations for result in operation.results))
    return program


def _by_name(results: Iterable[OpResult]) -> Mapping[str, OpResult]:
    """Return values by the names that they are used by: ``%x`` and ``%x#0`` are the same."""
    found: dict[str, OpResult] = {}
    for result in results:
        found.setdefault(result.name, result)
        if result.name.endswith("#0"):
            found.setdefault(result.name[:-2], result)
        elif "#" not in result.name:
            found.setdefault(f"{result.name}#0", result)
    return found


def _link(operations: Sequence[Operation], defined: Mapping[str, OpResult]) -> None:
    for operation in operations:
        for nested in operation.walk():
            for operand in nested.operands:
                value = defined.get(operand.value.name) if type(operand.value) is Value else None
                if value is not None:
                    operand.value = value
                    value.uses.append(operand)


def is_program(operation: Operation) -> bool:
    """Tell whether an operation is a module that nobody wrote, which holds what is one program."""
    return operation.syntax is _NOT_WRITTEN


def members_of(operation: Operation) -> Sequence[Operation]:
    """Return the operations of a program; any other operation is one by itself."""
    return operation.regions[0].blocks[0].operations if is_program(operation) else (operation,)


def program_of(operation: Operation) -> Operation:
    """Return the program that a module's operation is part of; the operation itself where it is one by itself."""
    return operation.parent_operation or operation


def top_level(operation: Operation) -> Operation:
    """Return the module's operation that an operation stands in, or is."""
    outermost = operation
    for ancestor in operation.ancestors():
        if is_program(ancestor):
            break
        outermost = ancestor
    return outermost
