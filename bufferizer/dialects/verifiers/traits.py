"""What is checked of the values of an op together, by the words of ODS: ``all of {lhs, rhs} have same type``.

Sources: mlir/lib/IR/Operation.cpp (OpTrait::impl), mlir/include/mlir/IR/OpBase.td (TypesMatchWith, AllTypesMatch and
others).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import prod

from bufferizer.dialects.verifiers.checks import are_compatible, differ
from bufferizer.dialects.verifiers.shape_traits import broadcastable, same_ranks, same_shape_ranks
from bufferizer.ir.operation import Operation, Region, Value
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import (
    I1,
    UNKNOWN,
    AnyMemRefType,
    AnyTensorType,
    ComplexType,
    DialectType,
    MemRefType,
    Shape,
    TensorType,
    Type,
    VectorType,
    element_type,
)
from bufferizer.ir.verification import op_error

# The values of an op by the names of its operands and results.
Values = Mapping[str, Sequence[Value]]
Trait = Callable[[Operation, Values], Iterator[str]]
# Whether types belong together. None stands for a name that the op does not have.
_Relation = Callable[[Values], bool]


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
    for pattern, make in _RELATIONS:
        match = pattern.fullmatch(words)
        if match is not None:
            return _predicate_trait(words, make(*match.groups()))
    return None


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


def _predicate_trait(words: str, holds: _Relation) -> Trait:
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
        if differ(_element(operation.operands[number].type), _element(operation.results[0].type)):
            yield op_error(operation, f"failed to verify that {words}")

    return check


# -- Relations between named values


def _types_of(values: Values, *names: str) -> list[Type]:
    return [value.type for name in names for value in values.get(name, ())]


def _are_same(types: Sequence[Type]) -> bool:
    return not types or not any(differ(types[0], other) for other in types[1:])


def _element(type_: Type) -> Type:
    """Return the element type of vectors, tensors and memrefs; the type itself otherwise (getElementTypeOrSelf)."""
    return type_ if isinstance(type_, ComplexType) else element_type(type_)


def _shape(type_: Type) -> Shape | None:
    """Return a shape, None where there is none."""
    return type_.shape if isinstance(type_, TensorType | MemRefType | VectorType) else None


def _is_stored_value(values: Values) -> bool:
    """Tell whether a value, or what is loaded, is what an ``!async.value<...>`` holds."""
    (storage,) = _types_of(values, "storage")
    held = re.fullmatch(r"!async\.value<(.*)>", storage.text) if isinstance(storage, DialectType) else None
    type_ = parse_type(held[1]) if held is not None else None
    return type_ is None or _are_same([type_, *_types_of(values, "value", "result")])


def _names(listed: str) -> list[str]:
    return [name.strip() for name in listed.split(",")]


def _same_types(listed: str) -> _Relation:
    return lambda values: _are_same(_types_of(values, *_names(listed)))


def _same_elements(listed: str) -> _Relation:
    return lambda values: _are_same([_element(it) for it in _types_of(values, *_names(listed))])


def _same_ranks(listed: str) -> _Relation:
    def holds(values: Values) -> bool:
        shapes = [_shape(type_) for type_ in _types_of(values, *_names(listed))]
        return len({len(shape) for shape in shapes if shape is not None}) <= 1

    return holds


def _element_of(part: str, whole: str) -> _Relation:
    def holds(values: Values) -> bool:
        elements = [_element(type_) for type_ in _types_of(values, whole)]
        return _are_same([*elements, *_types_of(values, part)])

    return holds


def _same(first: str, second: str) -> _Relation:
    return lambda values: _are_same(_types_of(values, first, second))


def _is_mask_of_lhs() -> _Relation:
    def holds(values: Values) -> bool:
        (lhs,), (result,) = _types_of(values, "lhs"), _types_of(values, "result")
        if UNKNOWN in (lhs, result):
            return True
        return _element(result) == I1 and _shape(result) == _shape(lhs) and _is_shaped(lhs) == _is_shaped(result)

    return holds


def _is_shaped(type_: Type) -> bool:
    return isinstance(type_, (VectorType, *AnyTensorType, *AnyMemRefType))


def _same_dimensions() -> _Relation:
    def holds(values: Values) -> bool:
        first, second = _types_of(values, "in", "out")
        if UNKNOWN in (first, second):
            return True
        # What is no tensor has no dimensions here. Of such types, it is said later that their shapes are not the same.
        one, other = (type_.shape if isinstance(type_, TensorType) else () for type_ in (first, second))
        return one == other

    return holds


def _is_condition() -> _Relation:
    def holds(values: Values) -> bool:
        condition, result = _types_of(values, "condition", "result")
        if condition == I1 or UNKNOWN in (condition, result):
            return True
        return _is_shaped(result) and _shape(condition) == _shape(result)

    return holds


_RELATIONS: Sequence[tuple[re.Pattern[str], Callable[..., _Relation]]] = [
    (re.compile(r"all of \{(.*)\} have same type"), _same_types),
    (re.compile(r"all of \{(.*)\} have same element type"), _same_elements),
    (re.compile(r"all of \{(.*)\} have same rank"), _same_ranks),
    (re.compile(r"(lhs) and (rhs) have same element type"), lambda *names: _same_elements(", ".join(names))),
    (re.compile(r"(result|value|scalar) type matches element type of '?(\w+)'?"), _element_of),
    (re.compile(r"type of 'value' matches element type of 'storage'"), lambda: _is_stored_value),
    (re.compile(r"type of '(value)' matches element type of '(\w+)'"), _element_of),
    (re.compile(r"result type matches type of (dest)"), lambda name: _same(name, "result")),
    (re.compile(r"expected result type to match dest type"), lambda: _same("dest", "result")),
    (re.compile(r"operand type matches element type of result"), lambda: _element_of("input", "aggregate")),
    (re.compile(r"result type has i1 element type and same shape as operands"), _is_mask_of_lhs),
    (re.compile(r"input and output have the same tensor dimensions"), _same_dimensions),
    (re.compile(r"condition is signless i1 or has matching shape"), _is_condition),
]


# -- Traits in C++


def _all_types(operation: Operation, *, results: bool) -> list[Type]:
    types = [operand.type for operand in operation.operands]
    return [*types, *(result.type for result in operation.results)] if results else types


def _fit(first: Type, second: Type) -> bool:
    """Tell whether two types may have the same shape (verifyCompatibleShape)."""
    one, other = _shape(first), _shape(second)
    if one is None or other is None:
        return UNKNOWN in (first, second) or _is_shaped(first) == _is_shaped(second)
    return are_compatible(one, other)


def _same_shapes(*, results: bool) -> Trait:
    def check(operation: Operation, _values: Values) -> Iterator[str]:
        types = _all_types(operation, results=results)
        if any(not _fit(types[0], other) for other in types[1:]):
            yield op_error(operation, f"requires the same shape for all operands{' and results' if results else ''}")

    return check


def _same_element_types(*, results: bool) -> Trait:
    def check(operation: Operation, _values: Values) -> Iterator[str]:
        if not _are_same([_element(type_) for type_ in _all_types(operation, results=results)]):
            whose = "operands and results" if results else "operands"
            yield op_error(operation, f"requires the same element type for all {whose}")

    return check


def _same_operands_and_result_type(operation: Operation, _values: Values) -> Iterator[str]:
    types = _all_types(operation, results=True)
    for other in types[1:]:
        if differ(_element(types[0]), _element(other)) or not _fit(types[0], other):
            yield op_error(operation, "requires the same type for all operands and results")


def _same_operand_types(operation: Operation, _values: Values) -> Iterator[str]:
    if not _are_same(_all_types(operation, results=False)):
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
    if _shape(first) != _shape(second):
        yield f"shapes do not match\n{summary}"
    elif element_type(first) != element_type(second):
        yield f"element types do not match\n{summary}"


def _elements(operation: Operation, values: Values) -> Iterator[str]:
    """Check that there is a value for each element of the result, of its type; the op's parser counts them itself."""
    result = operation.results[0].type
    shape = result.shape if isinstance(result, TensorType) else ()
    sizes = [size for size in shape if size is not None]
    counted = operation.syntax.generic and len(sizes) == len(shape)
    types = _types_of(values, "elements")
    if (counted and len(types) != prod(sizes)) or not _are_same([_element(result), *types]):
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
