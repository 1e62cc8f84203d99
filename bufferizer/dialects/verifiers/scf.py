"""What the scf dialect's verifiers refuse. Source: mlir/lib/Dialect/SCF/IR/SCF.cpp."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, differ, edge
from bufferizer.ir.attributes import DenseArrayAttribute
from bufferizer.ir.operation import Operation, Region
from bufferizer.ir.types import Type
from bufferizer.ir.verification import op_error


def _yields(region: Region) -> Iterator[Operation]:
    """Yield the ops that end a region's blocks with values for the op around, in the order of the text."""
    for block in region.blocks:
        last = block.terminator
        if last is not None and last.readable and last.name in ("scf.yield", "scf.condition"):
            yield last


def _results(operation: Operation) -> list[Type]:
    return [result.type for result in operation.results]


def _given(terminator: Operation) -> list[Type]:
    operands = terminator.operands[1:] if terminator.name == "scf.condition" else terminator.operands
    return [operand.type for operand in operands]


def _to_parent(operation: Operation) -> Iterator[str]:
    for region in operation.regions:
        for terminator in _yields(region):
            problem = edge(operation, terminator, "parent", _given(terminator), _results(operation))
            if problem:
                yield problem


def _if(operation: Operation) -> Iterator[str]:
    has_else = len(operation.regions) > 1 and operation.regions[1].blocks
    if operation.results and not has_else:
        yield op_error(operation, "must have an else block if defining values")
    yield from _to_parent(operation)


def _for(operation: Operation) -> Iterator[str]:
    body = operation.regions[0].entry if operation.regions else None
    last = body.terminator if body is not None else None
    if body is None or last is None or last.name != "scf.yield" or not last.readable:
        return
    wanted, given = [argument.type for argument in body.arguments[1:]], _given(last)
    if wanted and not given:
        yield edge(operation, last, "Region #0", given, wanted)
    elif len(given) != len(wanted):
        counts = f"{len(wanted)} != {len(given)}"
        yield op_error(operation, f"different number of region iter_args and yielded values: {counts}")
    for index, (one, other) in enumerate(zip(wanted, given)):
        if differ(one, other):
            what = f"{index}-th region iter_arg and {index}-th yielded value have different type"
            yield op_error(operation, f"{what}: '{one}' != '{other}'")
            return


def _while(operation: Operation) -> Iterator[str]:
    if len(operation.regions) != 2 or any(region.entry is None for region in operation.regions):
        return
    before, after = operation.regions
    for region, name, wanted in ((before, "before", "scf.condition"), (after, "after", "scf.yield")):
        last = region.blocks[-1].terminator
        if last is not None and last.name != wanted:
            yield op_error(operation, f"expects the '{name}' region to terminate with '{wanted}'")
            return
    inits = [argument.type for argument in before.entry.arguments] if before.entry is not None else []
    passed = [argument.type for argument in after.entry.arguments] if after.entry is not None else []
    problems = [
        *(edge(operation, it, "parent", _given(it), _results(operation)) for it in _conditions(before)),
        *(edge(operation, it, "Region #1", _given(it), passed) for it in _conditions(before)),
        *(edge(operation, it, "Region #0", _given(it), inits) for it in _yields(after) if it.name == "scf.yield"),
    ]
    yield from filter(None, problems)


def _conditions(region: Region) -> list[Operation]:
    return [terminator for terminator in _yields(region) if terminator.name == "scf.condition"]


def _index_switch(operation: Operation) -> Iterator[str]:
    cases = operation.attribute("cases")
    values = cases.values if isinstance(cases, DenseArrayAttribute) else ()
    for value, count in Counter(values).items():
        if count > 1:
            yield op_error(operation, f"has duplicate case value: {value}")
    wanted = _results(operation)
    # The default region comes first, but is checked first as well.
    for number, region in enumerate(operation.regions):
        name = f"case region #{number - 1}" if number else "default region"
        for terminator in _yields(region):
            given = _given(terminator)
            if len(given) != len(wanted):
                counts = f"return {len(wanted)} values, but {name} returns {len(given)}"
                yield op_error(operation, f"expected each region to {counts}")
                return
            for index, (one, other) in enumerate(zip(given, wanted)):
                if differ(one, other):
                    yield op_error(operation, f"expected result #{index} of each region to be '{other}'")
                    return


VERIFIERS: Table = {
    "scf.execute_region": _to_parent,
    "scf.for": _for,
    "scf.if": _if,
    "scf.index_switch": _index_switch,
    "scf.while": _while,
}
