"""What the linalg dialect's verifiers refused in LLVM 14.

Sources: mlir/lib/Dialect/Linalg/IR/LinalgInterfaces.cpp (verifyStructuredOpInterface) and LinalgOps.cpp of that time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bufferizer.dialects.llvm14.verifiers.slices import listed
from bufferizer.dialects.rewrites.linalg_loops import STRUCTURED, operand_loops
from bufferizer.dialects.verifiers.checks import Table, differ, in_turn
from bufferizer.dialects.verifiers.linalg import (
    body_arguments,
    index_of_loop,
    shape_of,
    sizes_of_loops,
    yielded_elements,
)
from bufferizer.dialects.verifiers.linalg_indices import uncovered_loops, written_maps
from bufferizer.dialects.verifiers.ods.definitions import definition_line
from bufferizer.ir.affine import dimensions_in
from bufferizer.ir.attributes import (
    ArrayAttribute,
    DenseArrayAttribute,
    DenseElementsAttribute,
    OpaqueAttribute,
    StringAttribute,
)
from bufferizer.ir.operation import Operation, OpOperand, Region
from bufferizer.ir.static_values import mixed_values, static_entries
from bufferizer.ir.types import I64, UNKNOWN, TensorType, VectorType
from bufferizer.ir.verification import ComesFirst, op_error
from bufferizer.syntax.edition import Edition

_ITERATORS = ("parallel", "reduction", "window")


def _iterators(operation: Operation) -> list[str]:
    """Return the words for the loops of ``linalg.generic``, of which others than these count for none."""
    attribute = operation.attribute("iterator_types")
    entries = attribute.elements if isinstance(attribute, ArrayAttribute) else ()
    return [entry.value for entry in entries if isinstance(entry, StringAttribute) and entry.value in _ITERATORS]


def _results(operation: Operation) -> Iterator[str]:
    if any(operand.type == UNKNOWN for operand in operation.operands):
        return
    tensors = _output_tensors(operation)
    if len(operation.results) != len(tensors):
        counts = f"({len(operation.results)}) to be equal to the number of output tensors ({len(tensors)})"
        yield op_error(operation, f"expected the number of results {counts}")


def _output_tensors(operation: Operation) -> Sequence[OpOperand]:
    return [operand for operand in operation.group("outputs") if isinstance(operand.type, TensorType)]


def _maps(operation: Operation) -> Iterator[str]:
    """Check the indexing maps that are written, and the operands' ranks against those of all maps."""
    maps, loops, count = written_maps(operation), len(_iterators(operation)), len(operation.operands)
    if operation.name == "linalg.generic" and len(maps) != count:
        counts = f"({len(maps)}) to be equal to the number of input/output operands ({count})"
        yield op_error(operation, f"expected the number of indexing_map {counts}")
        return
    for number, (own, operand) in enumerate(zip(operand_loops(operation), operation.operands)):
        if maps and maps[number].symbols:
            yield op_error(operation, f"unexpected symbols in indexing_map #{number}")
        if maps and maps[number].dimensions != loops:
            counts = f"to have {loops} dim(s) to match the number of loops"
            yield op_error(operation, f"expected indexing_map #{number} {counts}")
        shape = shape_of(operand.type)
        if shape is not None and len(shape) != len(own):
            ranks = f"({len(shape)}) to match the result rank of indexing_map #{number} ({len(own)})"
            yield op_error(operation, f"expected operand rank {ranks}")


def _result_types(operation: Operation) -> Iterator[str]:
    for operand, result in zip(_output_tensors(operation), operation.results):
        if differ(operand.type, result.type):
            types = f"('{operand.type}') to match type of corresponding result ('{result.type}')"
            yield op_error(operation, f"expected type of operand #{operand.index} {types}")


def _reductions(operation: Operation) -> Iterator[str]:
    """Check that outputs are indexed by no loop that reduces."""
    maps, outputs = written_maps(operation), len(operation.group("outputs"))
    reduced = {number for number, kind in enumerate(_iterators(operation)) if kind == "reduction"}
    for number, map_ in enumerate(maps[len(maps) - outputs :]):
        for expression in map_.results:
            for loop in sorted(dimensions_in(expression) & reduced):
                which = f"#{number} a.k.a '{expression}' is function of reduction iterator 'd{loop}'"
                yield op_error(operation, f"unexpected output tensor expression in indexing map {which}")


def _has_body(region: Region) -> bool:
    entry = region.entry
    return entry is not None and (entry.label is not None or bool(entry.operations))


def _region(operation: Operation) -> Iterator[str]:
    if operation.name == "linalg.generic" and not any(map(_has_body, operation.regions)):
        yield op_error(operation, "expects to have 1 region with 1 block")
    for _ in uncovered_loops(operation):
        yield op_error(operation, "expected the shape-to-loops map to be non-null")
    if operation.name == "linalg.generic":
        yield from body_arguments(operation)


def _sizes(operation: Operation) -> Iterator[str]:
    """Check sizes where those of all loops are known."""
    loops = operand_loops(operation)
    shapes = [shape_of(operand.type) for operand in operation.operands]
    if len(loops) == len(shapes):
        yield from sizes_of_loops(operation, loops, shapes)


def _yield(operation: Operation) -> Iterator[str]:
    around = operation.parent_operation
    if around is None or operation.implicit:
        return
    if around.name == "linalg.tiled_loop":
        yield from _yield_of_tiled_loop(operation, around)
    elif around.dialect != "linalg":
        yield op_error(operation, "expected parent op with LinalgOp interface")
    elif around.name == "linalg.generic":
        outputs = around.group("outputs")
        if len(operation.operands) != len(outputs):
            counts = f"({len(outputs)}) to match the number of operands of the enclosing LinalgOp"
            yield op_error(operation, f"expected number of yield values {counts} ({len(operation.operands)})")
        yield from yielded_elements(operation, outputs)


def _yield_of_tiled_loop(operation: Operation, loop: Operation) -> Iterator[str]:
    outputs = _output_tensors(loop)
    if len(outputs) != len(operation.operands):
        counts = f"{len(outputs)} to match the number of yield operands = {len(operation.operands)}"
        yield op_error(operation, f"expected number of tensor output args = {counts}")
    for operand, output in zip(operation.operands, outputs):
        if differ(operand.type, output.type):
            types = f"'{operand.type}' to match output arg type = '{output.type}'"
            yield op_error(operation, f"expected yield operand {operand.index} with type = {types}")


def _tiled_loop(operation: Operation) -> Iterator[str]:
    iterators, loops = operation.attribute("iterator_types"), len(operation.group("step"))
    if isinstance(iterators, ArrayAttribute) and len(iterators.elements) != loops:
        counts = f"{len(iterators.elements)} to match the number of loops = {loops}"
        yield op_error(operation, f"expected iterator types array attribute size = {counts}")
    body = operation.regions[0].entry if operation.regions else None
    arguments = [argument.type for argument in body.arguments[loops:]] if body is not None else []
    inputs = len(operation.group("inputs"))
    operands = (*operation.group("inputs"), *operation.group("outputs"))
    for number, (operand, given) in enumerate(zip(operands, arguments)):
        if differ(operand.type, given):
            kind, index = ("input", number) if number < inputs else ("output", number - inputs)
            types = f"'{operand.type}' to match region arg {number + loops} type = '{given}'"
            yield op_error(operation, f"expected {kind} arg {index} with type = {types}")


def _init_tensor(operation: Operation) -> Iterator[str]:
    result, given = operation.results[0].type, operation.attribute("static_sizes")
    if not isinstance(result, TensorType) or not isinstance(given, DenseArrayAttribute):
        return
    yield from listed(operation, "sizes", "sizes", len(result.shape))
    sizes = mixed_values(operation, "static_sizes", "sizes")
    inferred = TensorType(static_entries(sizes), result.element)
    if inferred.shape != result.shape:
        yield f"specified type '{result}' does not match the inferred type '{inferred}'"


_SHAPE = re.compile(r"(\w+) = 64-bit signless int elements attribute of shape \[(\d+)\]")


def _steps(operation: Operation) -> Iterator[str]:
    """Check the attributes that indexing maps are made of (verifyIndexingMapRequiredAttributes)."""
    line = definition_line(operation.name, Edition.LLVM14) or ""
    for name, count in _SHAPE.findall(line):
        attribute = operation.attribute(name)
        required = f"indexing map required attribute '{name}'"
        if isinstance(attribute, OpaqueAttribute):
            continue
        if not isinstance(attribute, DenseElementsAttribute):
            yield f"missing {required}"
            return
        type_ = attribute.type
        if isinstance(type_, TensorType | VectorType):
            if differ(type_.element, I64):
                yield f"incorrect element type for {required}"
            if type_.shape != (int(count),):
                yield f"incorrect shape for {required}"


_STRUCTURED = ComesFirst(in_turn(_steps, _results, _maps, _result_types, _reductions, _region, _sizes))
VERIFIERS: Table = {
    **{f"linalg.{name}": _STRUCTURED for name in STRUCTURED},
    "linalg.generic": _STRUCTURED,
    "linalg.index": index_of_loop,
    "linalg.init_tensor": _init_tensor,
    "linalg.tiled_loop": _tiled_loop,
    "linalg.yield": _yield,
}
