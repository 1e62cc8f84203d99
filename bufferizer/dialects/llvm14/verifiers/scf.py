"""What the scf dialect's verifiers refused in LLVM 14. Source: mlir/lib/Dialect/SCF/SCF.cpp of that time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.dialects.llvm14.verifiers.edges import edge, end_of, to_parent
from bufferizer.dialects.verifiers.checks import Table, differ
from bufferizer.ir.operation import Block, Operation, Region
from bufferizer.ir.static_values import constant_integer
from bufferizer.ir.types import IndexType, Type
from bufferizer.ir.verification import op_error


def _body(operation: Operation) -> Block | None:
    return operation.regions[0].entry if operation.regions else None


def _given(terminator: Operation) -> list[Type]:
    operands = terminator.operands[1:] if terminator.name == "scf.condition" else terminator.operands
    return [operand.type for operand in operands]


def _results(operation: Operation) -> list[Type]:
    return [result.type for result in operation.results]


def _arguments(region: Region) -> list[Type]:
    return [argument.type for argument in region.entry.arguments] if region.entry is not None else []


def _steps(operation: Operation) -> Iterator[str]:
    for step in operation.group("step"):
        number = constant_integer(step.value)
        if number is not None and number <= 0:
            yield op_error(operation, "constant step operand must be positive")


def _for(operation: Operation) -> Iterator[str]:
    yield from _steps(operation)
    body = _body(operation)
    if body is None:
        return
    if not body.arguments or not isinstance(body.arguments[0].type, IndexType):
        what = "expected body first argument to be an index argument for the induction variable"
        yield op_error(operation, what)
    if operation.results:
        yield from _carried(operation, body)
    carried, last = [argument.type for argument in body.arguments[1:]], end_of(operation.regions[0], "scf.yield")
    if operation.results and last is not None:
        yield from edge(operation, "Region #0", "Region #0", _given(last), carried)
        yield from edge(operation, "Region #0", "parent results", _given(last), _results(operation))


def _carried(operation: Operation, body: Block) -> Iterator[str]:
    """Compare what a loop begins with, and the body's arguments, with its results."""
    results, starts, arguments = _results(operation), operation.group("initArgs"), body.arguments[1:]
    for name, count in (("loop-carried values", len(starts)), ("basic block args", len(arguments))):
        if count != len(results):
            yield op_error(operation, f"mismatch in number of {name} and defined values")
            return
    for number, (start, argument, result) in enumerate(zip(starts, arguments, results)):
        for name, type_ in (("operand", start.type), ("region arg", argument.type)):
            if differ(type_, result):
                yield op_error(operation, f"types mismatch between {number}th iter {name} and defined value")


def _if(operation: Operation) -> Iterator[str]:
    if operation.results and not (len(operation.regions) > 1 and operation.regions[1].blocks):
        yield op_error(operation, "must have an else block if defining values")
    yield from to_parent("scf.yield")(operation)


def _while(operation: Operation) -> Iterator[str]:
    if len(operation.regions) != 2 or not all(region.blocks for region in operation.regions):
        return
    before, after = operation.regions
    condition, last = end_of(before, "scf.condition"), end_of(after, "scf.yield")
    if condition is not None:
        given = _given(condition)
        yield from edge(operation, "Region #0", "Region #1", given, _arguments(after))
        yield from edge(operation, "Region #0", "parent results", given, _results(operation))
    if last is not None:
        yield from edge(operation, "Region #1", "Region #0", _given(last), _arguments(before))
    for name, wanted, found in (("before", "scf.condition", condition), ("after", "scf.yield", last)):
        if found is None:
            yield op_error(operation, f"expects the '{name}' region to terminate with '{wanted}'")


def _execute_region(operation: Operation) -> Iterator[str]:
    for region in operation.regions:
        if not region.blocks and operation.syntax.generic:
            yield op_error(operation, "region needs to have at least one block")
        if _arguments(region):
            yield op_error(operation, "region cannot have any arguments")


def _parallel(operation: Operation) -> Iterator[str]:
    body, steps = _body(operation), operation.group("step")
    if not steps:
        yield op_error(operation, "needs at least one tuple element for lowerBound, upperBound and step")
    yield from _steps(operation)
    if body is None:
        return
    counters = body.arguments
    if len(counters) != len(steps):
        counts = f"{len(counters)} as bound and step values: {len(steps)}"
        yield op_error(operation, f"expects the same number of induction variables: {counts}")
    if not all(isinstance(counter.type, IndexType) for counter in counters):
        yield op_error(operation, "expects arguments for the induction variable to be of index type")
    results, reductions = len(operation.results), len(_reductions(body))
    starts = len(operation.group("initVals"))
    for count, what in ((reductions, "reductions"), (starts, "initial values")):
        if results != count:
            counts = f"{results} to be the same as number of {what}: {count}"
            yield op_error(operation, f"expects number of results: {counts}")


def _reductions(body: Block) -> Sequence[Operation]:
    return [operation for operation in body.operations if operation.name == "scf.reduce"]


def _yield(operation: Operation) -> Iterator[str]:
    around = operation.parent_operation
    if around is not None and around.name == "scf.parallel" and operation.operands:
        yield op_error(operation, f"not allowed to have operands inside '{around.name}'")


def _reduce(operation: Operation) -> Iterator[str]:
    type_, body, loop = operation.operands[0].type, _body(operation), operation.parent_operation
    if loop is not None and loop.name == "scf.parallel":
        outer = _body(loop)
        number = _reductions(outer).index(operation) if outer is not None else 0
        if number < len(loop.results) and differ(type_, loop.results[number].type):
            types = f"'{type_}' to be the same as result type: '{loop.results[number].type}'"
            yield op_error(operation, f"expects type of reduce: {types}")
    if body is None or not body.operations:
        yield op_error(operation, "the block inside reduce should not be empty")
        return
    if len(body.arguments) != 2 or any(differ(argument.type, type_) for argument in body.arguments):
        yield op_error(operation, f"expects two arguments to reduce block of type '{type_}'")
    if body.operations[-1].name != "scf.reduce.return":
        what = "the block inside reduce should be terminated with a 'scf.reduce.return' op"
        yield op_error(operation, what)


def _reduce_return(operation: Operation) -> Iterator[str]:
    around = operation.parent_operation
    if around is not None and around.name == "scf.reduce" and around.operands:
        wanted = around.operands[0].type
        if differ(operation.operands[0].type, wanted):
            yield op_error(operation, f"needs to have type '{wanted}' (the type of the enclosing ReduceOp)")


VERIFIERS: Table = {
    "scf.execute_region": _execute_region,
    "scf.for": _for,
    "scf.if": _if,
    "scf.parallel": _parallel,
    "scf.reduce": _reduce,
    "scf.reduce.return": _reduce_return,
    "scf.while": _while,
    "scf.yield": _yield,
}
