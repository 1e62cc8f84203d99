"""What is checked of the values and regions of an op together, by the words of ODS.

Source: mlir/lib/IR/Operation.cpp (OpTrait::impl). What its types have to do with each other: `relations`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import prod

from bufferizer.dialects.verifiers.checks import are_compatible, differ
from bufferizer.dialects.verifiers.ods.relations import (
    Relation,
    Values,
    are_same,
    element_or_self,
    find_relation,
    is_shaped,
    shape_of,
    types_of,
)
from bufferizer.dialects.verifiers.ods.shape_traits import broadcastable, same_ranks, same_shape_ranks
from bufferizer.ir.operation import Operation, Region
from bufferizer.ir.types import (
    UNKNOWN,
    AnyTensorType,
    TensorType,
    Type,
    VectorType,
    element_type,
)
from bufferizer.ir.verification import op_error

Trait = Callable[[Operation, Values], Iterator[str]]


def find_trait(words: str) -> Trait | None:
    """Return the check that the words stand for, None where they say nothing that is checked here."""
    if words in _SPECIAL:
        return _SPECIAL[words]
    if words.startswith("parent "):
        return _parent(words.split()[1:])
    if words.startswith("ends with "):
        return _ends_with(words.removeprefix("ends with "))
    if words.startswith("no arguments of"):
        return _no_region_arguments(several=words != "no arguments of 1 regions")
    if words.startswith("region #"):
        return _blocks(words)
    numbered = _OPERAND_ELEMENT.fullmatch(words)
    if numbered is not None:
        return _same_element_as_result(words, _ORDINALS[numbered[1]])
    relation = find_relation(words)
    return None if relation is None else _predicate_trait(words, relation)


def type_source(words: str) -> str | None:
    """Return the name of the operand or result from whose type the op's parser derives others by this trait."""
    match = _SOURCE.search(words)
    return None if match is None else _SOURCES.get(words, match[1] or match[3])


_SOURCE = re.compile(
    r"type matches (?:element type|tensor equivalent) of '?(\w+)'?$|^(operand types match result element type)$"
    r"|i1 element|is the tensor equivalent of '(\w+)'$"
)
_SOURCES = {
    "operand types match result element type": "result",
    "result type has i1 element type and same shape as operands": "lhs",
    "operand type matches element type of result": "aggregate",
}


def _predicate_trait(words: str, holds: Relation) -> Trait:
    def check(operation: Operation, values: Values) -> Iterator[str]:
        if not holds(values):
            yield op_error(operation, f"failed to verify that {words}")

    return check


_ORDINALS = {
    "": 0,
    "source ": 0,
    "lhs ": 0,
    "rhs ": 1,
    "first ": 0,
    "second ": 1,
    "third ": 2,
}
_OPERAND_ELEMENT = re.compile(rf"({'|'.join(_ORDINALS)})operand(?: #0| v1| v2| acc)? and result have same element type")


def _same_element_as_result(words: str, number: int) -> Trait:
    def check(operation: Operation, _values: Values) -> Iterator[str]:
        if number >= len(operation.operands) or not operation.results:
            return
        if differ(element_or_self(operation.operands[number].type), element_or_self(operation.results[0].type)):
            yield op_error(operation, f"failed to verify that {words}")

    return check


def _all_types(operation: Operation, *, results: bool) -> list[Type]:
    types = [operand.type for operand in operation.operands]
    return [*types, *(result.type for result in operation.results)] if results else types


def _fit(first: Type, second: Type) -> bool:
    """Tell whether two types may have the same shape (verifyCompatibleShape)."""
    one, other = shape_of(first), shape_of(second)
    if one is None or other is None:
        return UNKNOWN in (first, second) or is_shaped(first) == is_shaped(second)
    return are_compatible(one, other)


def _same_shapes(*, results: bool) -> Trait:
    def check(operation: Operation, _values: Values) -> Iterator[str]:
        types = _all_types(operation, results=results)
        if any(not _fit(types[0], other) for other in types[1:]):
            yield op_error(operation, f"requires the same shape for all operands{' and results' if results else ''}")

    return check


def _same_element_types(*, results: bool) -> Trait:
    def check(operation: Operation, _values: Values) -> Iterator[str]:
        if not are_same([element_or_self(type_) for type_ in _all_types(operation, results=results)]):
            whose = "operands and results" if results else "operands"
            yield op_error(operation, f"requires the same element type for all {whose}")

    return check


def _same_operands_and_result_type(operation: Operation, _values: Values) -> Iterator[str]:
    types = _all_types(operation, results=True)
    for other in types[1:]:
        if differ(element_or_self(types[0]), element_or_self(other)) or not _fit(types[0], other):
            yield op_error(operation, "requires the same type for all operands and results")


def _same_operand_types(operation: Operation, _values: Values) -> Iterator[str]:
    if not are_same(_all_types(operation, results=False)):
        yield op_error(operation, "requires all operands to have the same type")


def _elementwise(operation: Operation, _values: Values) -> Iterator[str]:
    """Check that all is scalar or nothing is, apart from scalars that meet others (verifyElementwise)."""
    types = _all_types(operation, results=True)
    if UNKNOWN in types:
        return
    operands, results = types[: len(operation.operands)], types[len(operation.operands) :]
    shaped = [type_ for type_ in types if _is_mappable(type_)]
    if any(map(_is_mappable, operands)) and not any(map(_is_mappable, results)):
        yield op_error(operation, "if an operand is non-scalar, then there must be at least one non-scalar result")
    elif any(map(_is_mappable, results)) and not any(map(_is_mappable, operands)):
        yield op_error(operation, "if a result is non-scalar, then at least one operand must be non-scalar")
    elif any(map(_is_mappable, results)) and not all(map(_is_mappable, results)):
        yield op_error(operation, "if an operand is non-scalar, then all results must be non-scalar")
    elif shaped and not all(type(it) is type(shaped[0]) and _fit(it, shaped[0]) for it in shaped):
        yield op_error(operation, "all non-scalar operands/results must have the same shape and base type")


def _is_mappable(type_: Type) -> bool:
    return isinstance(type_, (VectorType, *AnyTensorType))


def _no_region_arguments(*, several: bool) -> Trait:
    def check(operation: Operation, _values: Values) -> Iterator[str]:
        for region in operation.regions:
            if any(block.arguments for block in region.blocks):
                which = f"region #{region.index}" if several else "region"
                yield op_error(operation, f"{which} should have no arguments")

    return check


_YIELDS_NOTHING = "'tensor.yield' op requires a single operand"


def _single_block(*, may_be_empty: bool) -> Trait:
    """Return the check of SingleBlock. An op without a terminator (NoTerminator) may have nothing in its block."""

    def check(operation: Operation, _values: Values) -> Iterator[str]:
        for region in operation.regions:
            if len(region.blocks) > 1:
                yield op_error(operation, f"expects region #{region.index} to have 0 or 1 blocks")
            elif not may_be_empty and _is_empty(region):
                # Parsers in C++ add what ends the block, with nothing to yield.
                is_ended = operation.dialect == "tensor" and not operation.syntax.generic
                yield _YIELDS_NOTHING if is_ended else op_error(operation, "expects a non-empty block")

    return check


def _is_empty(region: Region) -> bool:
    """Tell whether a block has nothing in it; one without a label may be what is made of a region without blocks."""
    return bool(region.blocks) and region.blocks[0].label is not None and not region.blocks[0].operations


def _ends_with(name: str) -> Trait:
    """Return the check of the last op in each region (SingleBlockImplicitTerminator)."""

    def check(operation: Operation, _values: Values) -> Iterator[str]:
        for region in operation.regions:
            last = region.blocks[0].terminator if region.blocks else None
            if last is not None and last.name != name:
                yield op_error(operation, f"expects regions to end with '{name}', found '{last.name}'")

    return check


_BLOCKS = re.compile(r"region #(\d+) (.*) (region with (at least )?(\d+) blocks)")


def _blocks(words: str) -> Trait | None:
    """Return the check of the number of blocks of a region: ``region #0 ('body') region with 1 blocks``."""
    match = _BLOCKS.fullmatch(words)
    if match is None:
        return None
    number, name, constraint, at_least, count = int(match[1]), match[2], match[3], bool(match[4]), int(match[5])

    def check(operation: Operation, _values: Values) -> Iterator[str]:
        # In custom form, the op's parser sees to the blocks.
        if not operation.syntax.generic or number >= len(operation.regions):
            return
        given = len(operation.regions[number].blocks)
        if given < count or (given > count and not at_least):
            yield op_error(operation, f"region #{number} {name} failed to verify constraint: {constraint}")

    return check


def _parent(names: Sequence[str]) -> Trait:
    """Return the check that the op stands in a region of an op of one of these names (HasParent)."""
    expected = f"'{names[0]}'" if len(names) == 1 else f"to be one of '{', '.join(names)}'"

    def check(operation: Operation, _values: Values) -> Iterator[str]:
        around = operation.parent_operation
        if around is not None and around.name not in names:
            yield op_error(operation, f"expects parent op {expected}")

    return check


def _tensor_and_buffer(operation: Operation, _values: Values) -> Iterator[str]:
    """Check what is taken for the same data, once as a tensor and once as a memref (verifyTensorBufferTypes)."""
    first, second = operation.operands[0].type, operation.results[0].type
    if UNKNOWN in (first, second):
        return
    summary = op_error(operation, "failed to verify that specified tensor and buffer types match")
    if shape_of(first) != shape_of(second):
        yield f"shapes do not match\n{summary}"
    elif element_type(first) != element_type(second):
        yield f"element types do not match\n{summary}"


def _elements(operation: Operation, values: Values) -> Iterator[str]:
    """Check that there is a value for each element of the result, of its type; the op's parser counts them itself."""
    result = operation.results[0].type
    shape = result.shape if isinstance(result, TensorType) else ()
    sizes = [size for size in shape if size is not None]
    counted = operation.syntax.generic and len(sizes) == len(shape)
    types = types_of(values, "elements")
    if (counted and len(types) != prod(sizes)) or not are_same([element_or_self(result), *types]):
        yield op_error(operation, "failed to verify that operand types match result element type")


_SPECIAL: Mapping[str, Trait] = {
    "operand types match result element type": _elements,
    "specified tensor and buffer types match": _tensor_and_buffer,
    "elementwise": _elementwise,
    "results-broadcastable-shape": broadcastable,
    "single block": _single_block(may_be_empty=False),
    "single block, maybe empty": _single_block(may_be_empty=True),
    "same-operands-and-result-element-type": _same_element_types(results=True),
    "same-operands-and-result-rank": same_ranks,
    "same-operands-and-result-shape": _same_shapes(results=True),
    "same-operands-and-result-type": _same_operands_and_result_type,
    "same-operands-element-type": _same_element_types(results=False),
    "same-operands-shape": _same_shapes(results=False),
    "same-type-operands": _same_operand_types,
    "tosa-shape-operator-with-same-ranks": same_shape_ranks,
}
