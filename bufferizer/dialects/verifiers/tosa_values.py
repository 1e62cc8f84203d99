"""What the verifiers of tosa ask of values: shapes, element types, constants, and whether shapes are known early.

Source: mlir/lib/Dialect/Tosa/IR/TosaOps.cpp, mlir/lib/Dialect/Tosa/Utils/ConversionUtils.cpp.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.dialects.verifiers.checks import differ, in_turn
from bufferizer.ir.constants import Constant, constant_of, element_count
from bufferizer.ir.operation import Operation, OpResult, Value
from bufferizer.ir.static_values import integers
from bufferizer.ir.types import UNKNOWN, DialectType, FloatType, IntegerType, Shape, TensorType, Type, element_type
from bufferizer.ir.verification import LooksBeyond, Verifier, op_error

SHAPE = "!tosa.shape<"
# What has a shape as its result, and is computed when shapes are (TosaShapeOperator).
_SHAPE_OPERATORS = ("_shape", ".dim")


def shape_of(value: Value) -> Shape | None:
    """Return the shape of a tensor; None if it has no rank, or is none."""
    return value.type.shape if isinstance(value.type, TensorType) else None


def operand(operation: Operation, name: str) -> Value:
    """Return the operand of a name that stands for one; raises `IndexError` where there is none."""
    return operation.group(name)[0].value


def stored(value: Value) -> Type:
    """Return the type of elements in storage (getStorageElementTypeOrSelf), unknown for those that are quantized."""
    element = element_type(value.type)
    return UNKNOWN if isinstance(element, DialectType) else element


def numbers_of(operation: Operation, name: str) -> Sequence[int]:
    """Return the numbers of a dense array attribute, none where it is no such attribute."""
    return integers(operation, name) or ()


def listed(numbers: Sequence[int]) -> str:
    """Return numbers as messages list them."""
    return ", ".join(map(str, numbers))


def constant(value: Value) -> Constant | None:
    """Return what a value is known to be, None if it is no constant."""
    if not isinstance(value, OpResult) or not value.owner.name.endswith((".const", ".constant", ".const_shape")):
        return None
    attribute = value.owner.attribute("values" if value.owner.name.startswith("tosa.") else "value")
    return constant_of(attribute)


def shape_values(value: Value) -> Sequence[int] | None:
    """Return the sizes that a constant shape has, None for other shapes (getConstShapeValues)."""
    if not isinstance(value, OpResult) or value.owner.name != "tosa.const_shape":
        return None
    known = constant(value)
    if known is None:
        return None
    sizes = [int(it) for it in known.elements]
    count = element_count(known.type)
    return sizes * count if len(sizes) == 1 and count is not None else sizes


def shape_rank(value: Value) -> int | None:
    """Return the number of sizes of a ``!tosa.shape<3>``."""
    text = str(value.type)
    number = text.removeprefix(SHAPE).rstrip(">")
    return int(number) if text.startswith(SHAPE) and number.isdigit() else None


def _resolvable(operation: Operation) -> Iterator[str]:
    """Refuse shapes that are not computed from constants (verifyTosaResolvableShapeOperands)."""
    for given in operation.operands:
        if str(given.type).startswith(SHAPE):
            value = given.value
            if not isinstance(value, OpResult) or not value.owner.name.endswith(_SHAPE_OPERATORS):
                yield op_error(operation, "shape operand is not compile time resolvable")


def of_shapes(*verifiers: Verifier) -> Verifier:
    """Return the check of an op with operands that are shapes, which looks at what they are made of."""
    return LooksBeyond(in_turn(_resolvable, *verifiers))


def same_elements(operation: Operation, value: Value, output: Value) -> Iterator[str]:
    """Refuse an output of other elements than the input's (verifySameElementTypes)."""
    types = [element_type(it.type) for it in (value, output)]
    if any(isinstance(it, DialectType) for it in types):
        return
    if differ(*types):
        what = f"expect input and output to have same element type, got '{types[0]}' and '{types[1]}'"
        yield op_error(operation, what)


def zero_point(operation: Operation, group: str, name: str) -> Iterator[str]:
    """Refuse a constant other than zero where elements are not of 8 bits (verifyZeroPoint)."""
    value = operand(operation, group)
    known, element = constant(value), stored(value)
    if known is None or element == IntegerType(8) or not isinstance(element, (FloatType, IntegerType)):
        return
    if known.elements and known.elements[0] != 0:
        yield op_error(operation, f"{name} zero point must be zero for non-int8 integer types")
