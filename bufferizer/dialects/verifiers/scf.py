"""What the scf dialect's verifiers refuse. Source: mlir/lib/Dialect/SCF/IR/SCF.cpp."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, differ, edge
from bufferizer.ir.attributes import ArrayAttribute, DenseArrayAttribute, OpaqueAttribute
from bufferizer.ir.operation import Operation, Region
from bufferizer.ir.static_values import constant_integer
from bufferizer.ir.types import INDEX, Type
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
    inits = [operand.type for operand in operation.group("initArgs")]
    if len(inits) != len(operation.results):
        yield op_error(operation, "mismatch in number of loop-carried values and defined values")
    body = operation.regions[0].entry if operation.regions else None
    last = body.terminator if body is not None else None
    if body is None or not body.arguments or last is None or last.name != "scf.yield" or not last.readable:
        return
    carried, given = [argument.type for argument in body.arguments[1:]], _given(last)
    if carried and not given:
        yield edge(operation, last, "Region #0", given, carried)
    yield from _loop(operation, inits, carried, given)
    if differ(body.arguments[0].type, operation.operands[0].type):
        yield op_error(operation, "expected induction variable to be same type as bounds and step")


def _loop(operation: Operation, inits: list[Type], carried: list[Type], given: list[Type]) -> Iterator[str]:
    """Compare what a loop begins with, what its body takes and gives, and its results (verifyLoopLikeOpInterface)."""
    if len(inits) != len(carried):
        yield op_error(operation, f"different number of inits and region iter_args: {len(inits)} != {len(carried)}")
    elif len(given) != len(carried):
        counts = f"{len(carried)} != {len(given)}"
        yield op_error(operation, f"different number of region iter_args and yielded values: {counts}")
    for index, (init, argument, value) in enumerate(zip(inits, carried, given)):
        if differ(init, argument):
            yield _other_type(operation, index, "init", "region iter_arg", init, argument)
        if differ(argument, value):
            yield _other_type(operation, index, "region iter_arg", "yielded value", argument, value)
    for index, (argument, result) in enumerate(zip(carried, _results(operation))):
        if differ(argument, result):
            yield _other_type(operation, index, "region iter_arg", "loop result", argument, result)


def _other_type(operation: Operation, index: int, one: str, other: str, first: Type, second: Type) -> str:
    which = f"{index}-th {one} and {index}-th {other}"
    return op_error(operation, f"{which} have different type: '{first}' != '{second}'")


def _while(operation: Operation) -> Iterator[str]:
    if len(operation.regions) != 2 or any(region.entry is None for region in operation.regions):
        return
    before, after = operation.regions
    for number, (region, name) in enumerate(((before, "before"), (after, "after"))):
        if _is_empty(region):
            # The op's parser adds no terminator.
            constraint = "failed to verify constraint: region with 1 blocks"
            yield op_error(operation, f"region #{number} ('{name}') {constraint}")
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


def _is_empty(region: Region) -> bool:
    """Tell whether a region has no block; the reader makes one of it nonetheless."""
    entry = region.entry
    return entry is not None and entry.label is None and not entry.arguments and not entry.operations


def _conditions(region: Region) -> list[Operation]:
    return [terminator for terminator in _yields(region) if terminator.name == "scf.condition"]


def _index_switch(operation: Operation) -> Iterator[str]:
    cases = operation.attribute("cases")
    values = cases.values if isinstance(cases, DenseArrayAttribute) else ()
    given_regions = len(operation.regions) - 1
    if isinstance(cases, DenseArrayAttribute) and len(values) != given_regions:
        yield op_error(operation, f"has {given_regions} case regions but {len(values)} case values")
    for value, count in Counter(values).items():
        if count > 1:
            yield op_error(operation, f"has duplicate case value: {value}")
    wanted = _results(operation)
    # The default region comes first, but is checked first as well.
    for number, region in enumerate(operation.regions):
        name = f"case region #{number - 1}" if number else "default region"
        last = region.entry.terminator if region.entry is not None else None
        if last is not None and last.name != "scf.yield":
            yield op_error(operation, f"expected region to end with scf.yield, but got {last.name}")
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


def _execute_region(operation: Operation) -> Iterator[str]:
    region = operation.regions[0] if operation.regions else None
    if region is not None and (_is_empty(region) or not region.blocks):
        yield op_error(operation, "region needs to have at least one block")
    if region is not None and region.entry is not None and region.entry.arguments:
        yield op_error(operation, "region cannot have any arguments")
    yield from _to_parent(operation)


def _forall(operation: Operation) -> Iterator[str]:
    body = operation.regions[0].entry if operation.regions else None
    if body is None:
        return
    rank = len(body.arguments) - len(operation.group("outputs"))
    for name, words in (("Upper", "upper bound"), ("Lower", "lower bound")):
        given = operation.attribute(f"static{name}Bound")
        if isinstance(given, DenseArrayAttribute) and len(given.values) != rank:
            yield f"expected {rank} {words} values, got {len(given.values)}"
    mapping = operation.attribute("mapping")
    if isinstance(mapping, ArrayAttribute) and mapping.elements:
        masks = sum(isinstance(it, OpaqueAttribute) and it.text.startswith("#gpu.mask") for it in mapping.elements)
        if len(mapping.elements) - masks != rank:
            yield op_error(operation, "mapping attribute size must match op rank")
        if masks > 1:
            yield op_error(operation, '"mapping" supports at most one device masking attribute')


def _in_parallel(operation: Operation) -> Iterator[str]:
    for region in operation.regions:
        for block in region.blocks:
            if any(map(_is_no_combining_op, block.operations)):
                yield op_error(operation, "expected only ParallelCombiningOpInterface ops")


def _is_no_combining_op(operation: Operation) -> bool:
    """Tell whether an op of MLIR's own is not one that combines; others' ops may be."""
    own = ("arith", "bufferization", "linalg", "memref", "scf", "tensor")
    return operation.dialect in own and operation.name != "tensor.parallel_insert_slice"


def _parallel(operation: Operation) -> Iterator[str]:
    if not operation.group("lowerBound"):
        yield op_error(operation, "needs at least one tuple element for lowerBound, upperBound and step")
    steps = operation.group("step")
    if any((value := constant_integer(step.value)) is not None and value <= 0 for step in steps):
        yield op_error(operation, "constant step operand must be positive")
    body = operation.regions[0].entry if operation.regions else None
    last = body.terminator if body is not None else None
    if body is None or last is None:
        return
    if len(body.arguments) != len(steps):
        counts = f"{len(body.arguments)} as bound and step values: {len(steps)}"
        yield op_error(operation, f"expects the same number of induction variables: {counts}")
    if any(differ(argument.type, INDEX) for argument in body.arguments):
        yield op_error(operation, "expects arguments for the induction variable to be of index type")
    if last.name != "scf.reduce":
        yield op_error(operation, "expects body to terminate with 'scf.reduce'")
    if last.name != "scf.reduce" or not last.readable:
        return
    results, reductions, inits = len(operation.results), len(last.operands), len(operation.group("initVals"))
    if results != reductions:
        counts = f"{results} to be the same as number of reductions: {reductions}"
        yield op_error(operation, f"expects number of results: {counts}")
    if results != inits:
        yield op_error(
            operation, f"expects number of results: {results} to be the same as number of initial values: {inits}"
        )


def _reduce(operation: Operation) -> Iterator[str]:
    around = operation.parent_operation
    results = around.results if around is not None and around.name == "scf.parallel" else ()
    for operand, result in zip(operation.operands, results):
        if differ(operand.type, result.type):
            which = f"{operand.index}-th reduction operand: '{operand.type}'"
            wanted = f"{operand.index}-th result type: '{result.type}'"
            yield op_error(operation, f"expects type of {which} to be the same as the {wanted}")
    for operand, region in zip(operation.operands, operation.regions):
        last = region.entry.terminator if region.entry is not None else None
        if last is None:
            yield "empty block: expect at least a terminator"
        elif last.name != "scf.reduce.return":
            yield op_error(operation, "reduction bodies must be terminated with an 'scf.reduce.return' op")
        types = [argument.type for argument in region.entry.arguments] if region.entry is not None else []
        if len(types) != 2 or any(differ(type_, operand.type) for type_ in types):
            where = f"in the {operand.index}-th reduction region"
            yield op_error(operation, f"expected two block arguments with type '{operand.type}' {where}")


def _reduce_return(operation: Operation) -> Iterator[str]:
    around, region = operation.parent_operation, operation.parent.region if operation.parent is not None else None
    if around is None or region is None or around.name != "scf.reduce" or region.index >= len(around.operands):
        return
    wanted = around.operands[region.index].type
    if differ(operation.operands[0].type, wanted):
        yield op_error(operation, f"must have type '{wanted}' (the type of the reduction inputs)")


VERIFIERS: Table = {
    "scf.forall": _forall,
    "scf.forall.in_parallel": _in_parallel,
    "scf.parallel": _parallel,
    "scf.reduce": _reduce,
    "scf.reduce.return": _reduce_return,
    "scf.execute_region": _execute_region,
    "scf.for": _for,
    "scf.if": _if,
    "scf.index_switch": _index_switch,
    "scf.while": _while,
}
