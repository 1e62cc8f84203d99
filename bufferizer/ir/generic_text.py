"""An operation as the compiler prints it in a message: in generic form, with values numbered.

Sources: mlir/lib/IR/AsmPrinter.cpp (SSANameState, printGenericOp), mlir/lib/IR/Diagnostics.cpp (appendOp).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bufferizer.ir.assembly.declaration import OpAssembly
from bufferizer.ir.operation import Operation, Region, Value
from bufferizer.ir.types import FunctionType

# The flags that operations have if none are written, by attribute.
_FLAGS = {"fastmath": "#arith.fastmath<none>", "overflowFlags": "#arith.overflow<none>"}


def first_line(operation: Operation, find: Callable[[str], OpAssembly | None]) -> str:
    """Return the first line of an operation that is printed, which is empty if that takes several lines."""
    if operation.regions:
        return ""
    names = dict(_names(operation))
    operands = ", ".join(names.get(operand.value, operand.value.name) for operand in operation.operands)
    results = f"{names[operation.results[0]].partition('#')[0]}" if operation.results else ""
    results += f":{len(operation.results)}" if len(operation.results) > 1 else ""
    inherent: list[str] = []
    others: list[str] = []
    for name, text in sorted(_attributes(operation, find(operation.name)).items()):
        (others if "." in name else inherent).append(name if text == "unit" else f"{name} = {text}")
    properties = f" <{{{', '.join(inherent)}}}>" if inherent else ""
    dictionary = f" {{{', '.join(others)}}}" if others else ""
    inputs = tuple(operand.value.type for operand in operation.operands)
    types = FunctionType(inputs, tuple(result.type for result in operation.results))
    start = f"{results} = " if results else ""
    return f'{start}"{operation.name}"({operands}){properties}{dictionary} : {types}'


def _attributes(operation: Operation, assembly: OpAssembly | None) -> dict[str, str]:
    """Return an operation's attributes, flags and sizes of groups included that the text leaves out."""
    found = dict(operation.attributes)
    if assembly is None:
        return found
    found |= {name: none for name, none in _FLAGS.items() if name in assembly.attributes and name not in found}
    groups = [word.rstrip("*?") for word in assembly.operands.split()]
    if sum(word[-1] in "*?" for word in assembly.operands.split()) > 1:
        sizes = ", ".join(str(len(operation.group(group))) for group in groups)
        found["operandSegmentSizes"] = f"array<i32: {sizes}>"
    return found


def _names(operation: Operation) -> Iterator[tuple[Value, str]]:
    """Yield the values of the regions around an operation with their names, outermost first."""
    regions: list[Region] = []
    around: Operation | None = operation
    while around is not None and around.parent is not None:
        regions.insert(0, around.parent.region)
        around = around.parent_operation
    values = arguments = 0
    for region in regions:
        for number, block in enumerate(region.blocks):
            for argument in block.arguments:
                if number == 0:
                    yield argument, f"%arg{arguments}"
                    arguments += 1
                else:
                    yield argument, f"%{values}"
                    values += 1
            for nested in block.operations:
                for index, result in enumerate(nested.results):
                    yield result, f"%{values}#{index}" if len(nested.results) > 1 else f"%{values}"
                values += bool(nested.results)
