"""Whether the types of an op's values belong together, by the words of ODS: ``all of {lhs, rhs} have same type``.

Source: mlir/include/mlir/IR/OpBase.td (TypesMatchWith, AllTypesMatch and others).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from bufferizer.dialects.verifiers.checks import differ
from bufferizer.ir.operation import Value
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

# The values of an op by the names of its operands and results.
Values = Mapping[str, Sequence[Value]]
# Whether types belong together.
Relation = Callable[[Values], bool]


def find_relation(words: str) -> Relation | None:
    """Return the relation that the words stand for, None where they stand for none that is known here."""
    for pattern, make in _RELATIONS:
        match = pattern.fullmatch(words)
        if match is not None:
            return make(*match.groups())
    return None


def types_of(values: Values, *names: str) -> list[Type]:
    """Return the types of the values with these names."""
    return [value.type for name in names for value in values.get(name, ())]


def are_same(types: Sequence[Type]) -> bool:
    """Tell whether all types are the first one, as far as they are known."""
    return not types or not any(differ(types[0], other) for other in types[1:])


def element_or_self(type_: Type) -> Type:
    """Return the element type of vectors, tensors and memrefs; the type itself otherwise (getElementTypeOrSelf)."""
    return type_ if isinstance(type_, ComplexType) else element_type(type_)


def shape_of(type_: Type) -> Shape | None:
    """Return a shape, None where there is none."""
    return type_.shape if isinstance(type_, TensorType | MemRefType | VectorType) else None


def _is_stored_value(values: Values) -> bool:
    """Tell whether a value, or what is loaded, is what an ``!async.value<...>`` holds."""
    (storage,) = types_of(values, "storage")
    held = re.fullmatch(r"!async\.value<(.*)>", storage.text) if isinstance(storage, DialectType) else None
    type_ = parse_type(held[1]) if held is not None else None
    return type_ is None or are_same([type_, *types_of(values, "value", "result")])


def _names(listed: str) -> list[str]:
    return [name.strip() for name in listed.split(",")]


def _same_types(listed: str) -> Relation:
    return lambda values: are_same(types_of(values, *_names(listed)))


def _same_elements(listed: str) -> Relation:
    return lambda values: are_same([element_or_self(it) for it in types_of(values, *_names(listed))])


def _same_ranks(listed: str) -> Relation:
    def holds(values: Values) -> bool:
        shapes = [shape_of(type_) for type_ in types_of(values, *_names(listed))]
        return len({len(shape) for shape in shapes if shape is not None}) <= 1

    return holds


def _element_of(part: str, whole: str) -> Relation:
    def holds(values: Values) -> bool:
        elements = [element_or_self(type_) for type_ in types_of(values, whole)]
        return are_same([*elements, *types_of(values, part)])

    return holds


def _same(first: str, second: str) -> Relation:
    return lambda values: are_same(types_of(values, first, second))


def _is_mask_of_lhs() -> Relation:
    def holds(values: Values) -> bool:
        (lhs,), (result,) = types_of(values, "lhs"), types_of(values, "result")
        if UNKNOWN in (lhs, result):
            return True
        return (
            element_or_self(result) == I1 and shape_of(result) == shape_of(lhs) and is_shaped(lhs) == is_shaped(result)
        )

    return holds


def is_shaped(type_: Type) -> bool:
    """Tell whether a type is a vector's, a tensor's or a memref's, with a rank or without."""
    return isinstance(type_, (VectorType, *AnyTensorType, *AnyMemRefType))


def _same_dimensions() -> Relation:
    def holds(values: Values) -> bool:
        first, second = types_of(values, "in", "out")
        if UNKNOWN in (first, second):
            return True
        # What is no tensor has no dimensions here. Of such types, it is said later that their shapes are not the same.
        one, other = (type_.shape if isinstance(type_, TensorType) else () for type_ in (first, second))
        return one == other

    return holds


def _is_condition() -> Relation:
    def holds(values: Values) -> bool:
        condition, result = types_of(values, "condition", "result")
        if condition == I1 or UNKNOWN in (condition, result):
            return True
        return is_shaped(result) and shape_of(condition) == shape_of(result)

    return holds


_RELATIONS: Sequence[tuple[re.Pattern[str], Callable[..., Relation]]] = [
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
