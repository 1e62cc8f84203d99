"""What the pass's ``print-conflicts`` and ``dump-alias-sets`` write on operations, in the compiler's attribute names.

Source: OneShotAnalysis.cpp (annotateConflict, annotateNonWritableTensor, annotateOpsWithAliasSets). Where several
conflicts speak against one operand, the compiler names one of them that depends on addresses, and this the one found
first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any

from bufferizer.analysis.function import is_analysed
from bufferizer.analysis.module import ModuleAnalysis
from bufferizer.analysis.reasons import NotWritable, RawConflict
from bufferizer.analysis.state import OneShotState
from bufferizer.buffer_model.model import owner_operation
from bufferizer.ide.decisions import is_in_text
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpResult, Region, Value
from bufferizer.ir.types import is_tensor

RESULT_ALIASES = "__opresult_alias_set_attr__"
ARGUMENT_ALIASES = "__bbarg_alias_set_attr__"


@dataclass(frozen=True, slots=True)
class Annotation:
    """One attribute that the compiler would set: ``value`` is True for a unit attribute, else lists of names."""

    operation: Operation
    name: str
    value: Any = True


def conflict_annotations(analysis: ModuleAnalysis) -> Iterator[Annotation]:
    """Yield the roles that operations play in what keeps operands from being in place (``print-conflicts``).

    ``C_0[READ: 1]`` is operand number 1 of the op, ``C_0[DEF: result 0]`` and ``C_0[DEF: bbArg 0]`` are values of it.
    The numbers count through the module.
    """
    conflicts, read_only = count(), count()
    for function in analysis.functions:
        for reason in function.state.reasons.values():
            if isinstance(reason, RawConflict):
                number = next(conflicts)
                yield Annotation(reason.write.owner, f"C_{number}[CONFL-WRITE: {reason.write.index}]")
                yield Annotation(reason.read.owner, f"C_{number}[READ: {reason.read.index}]")
                yield Annotation(owner_operation(reason.definition), f"C_{number}[DEF: {_numbered(reason.definition)}]")
            elif isinstance(reason, NotWritable):
                name = f"W_{next(read_only)}[NOT-WRITABLE: {_numbered(reason.value)}]"
                yield Annotation(owner_operation(reason.value), name)


def alias_annotations(analysis: ModuleAnalysis) -> Iterator[Annotation]:
    """Yield the alias set of each tensor result and block argument, as names of values (``dump-alias-sets``).

    Arguments are grouped by region and block, as in the compiler's attribute.
    """
    for function in analysis.functions:
        if not is_analysed(function.operation, function.options):
            continue
        aliases = _aliases_in(function.state)
        for operation in function.operation.walk():
            yield from _alias_sets_of(operation, aliases)


def by_operation(annotations: Iterable[Annotation]) -> Mapping[Operation, Mapping[str, Any]]:
    """Return the attributes of each operation that has any."""
    found: dict[Operation, dict[str, Any]] = {}
    for annotation in annotations:
        found.setdefault(annotation.operation, {})[annotation.name] = annotation.value
    return found


Aliases = Callable[[Iterable[Value]], list[list[str]]]


def _aliases_in(state: OneShotState) -> Aliases:
    def names(value: Value) -> list[str]:
        return [alias.name for alias in state.aliases(value) if is_in_text(alias)]

    return lambda values: [names(value) for value in values if is_tensor(value.type)]


def _alias_sets_of(operation: Operation, aliases: Aliases) -> Iterator[Annotation]:
    results = aliases(operation.results)
    if results:
        yield Annotation(operation, RESULT_ALIASES, results)
    if any(is_tensor(argument.type) for block in _blocks(operation) for argument in block.arguments):
        regions = [_of_region(region, aliases) for region in operation.regions]
        yield Annotation(operation, ARGUMENT_ALIASES, regions)


def _of_region(region: Region, aliases: Aliases) -> list[list[list[str]]]:
    return [aliases(block.arguments) for block in region.blocks]


def _blocks(operation: Operation) -> Iterator[Block]:
    return (block for region in operation.regions for block in region.blocks)


def _numbered(value: Value) -> str:
    if isinstance(value, OpResult):
        return f"result {value.index}"
    assert isinstance(value, BlockArgument)
    return f"bbArg {value.index}"
