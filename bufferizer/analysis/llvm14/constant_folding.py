"""What arithmetic on constants and neutral elements folds to in LLVM 14.

    %0 = arith.addf %a, %b : tensor<2xf32>      // a constant if %a and %b are
    %1 = arith.muli %t, %ones : tensor<2xi32>   // %t
    %2 = arith.subi %t, %t : tensor<2xi32>      // a constant

Sources: the fold functions in ArithmeticOps.cpp and MathOps.cpp, and CommonFolders.h, of LLVM 14.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Mapping, Sequence

from bufferizer.analysis.llvm14.constant_arithmetic import (
    BINARY,
    COMMUTATIVE,
    OF_FLOATS,
    SCALAR_BINARY,
    SCALAR_UNARY,
    unsigned,
)
from bufferizer.ir.attributes import IntegerAttribute
from bufferizer.ir.constants import (
    FLOAT_CODES,
    Constant,
    Element,
    constant,
    element_count,
    fit,
    is_integer,
    is_same,
    width_of,
)
from bufferizer.ir.operation import Operation, Value
from bufferizer.ir.types import I1, FloatType, TensorType, Type

Known = Callable[[Value], "Constant | None"]
"""From a value to the constant it is, None where it is not known."""


def fold_arithmetic(operation: Operation, operands: Sequence[Value], known: Known) -> Constant | int | None:
    """Return the constant an operation folds to, or the number of an operand; None where it does not fold."""
    if len(operation.results) != 1 or not 0 < len(operation.operands) <= 2:
        return None
    type_ = operation.results[0].type
    if not _is_foldable(type_):
        return None
    if len(operation.operands) == 2:
        return _fold_binary(operation, type_, operands, known)
    return _fold_unary(operation, type_, operands, known)


def _is_foldable(type_: Type) -> bool:
    element = type_.element if isinstance(type_, TensorType) else type_
    return (is_integer(element) or isinstance(element, FloatType)) and element_count(type_) is not None


def _fold_binary(operation: Operation, type_: Type, operands: Sequence[Value], known: Known) -> Constant | int | None:
    left, right = map(known, operands)
    is_twice = operands[0] is operands[1]
    if operation.name in _PREDICATES:
        return _fold_comparison(operation, type_, left, right, is_twice=is_twice)
    if any(operand.type != type_ for operand in operation.operands):
        return None
    both = None if left is None or right is None else _elementwise(operation.name, type_, left, right)
    return _fold_neutral(operation.name, type_, left, right, is_twice=is_twice) if both is None else both


def _elementwise(name: str, type_: Type, left: Constant, right: Constant) -> Constant | None:
    compute = BINARY.get(name) or (None if isinstance(type_, TensorType) else SCALAR_BINARY.get(name))
    if compute is None or is_integer(left.element_type) == name.endswith("f"):
        return None
    count = max(len(left.elements), len(right.elements))
    found = [compute(left.at(number), right.at(number), left.element_type) for number in range(count)]
    return _fitted(type_, found)


def _fitted(type_: Type, elements: list[Element | None]) -> Constant | None:
    element_type = type_.element if isinstance(type_, TensorType) else type_
    fitted = [None if element is None else fit(element, element_type) for element in elements]
    found = [element for element in fitted if element is not None]
    return constant(type_, found) if len(found) == len(elements) else None


def _fold_neutral(
    name: str, type_: Type, left: Constant | None, right: Constant | None, *, is_twice: bool
) -> Constant | int | None:
    """Fold ops on an operand that leaves the other one as it is, or that swallows it, or on the same operand twice."""
    if is_twice and name in _OF_ITSELF:
        zero = _OF_ITSELF[name]
        return 0 if zero is None else _fitted(type_, [zero])
    other, given, is_swapped = 0, right, False
    if right is None and left is not None and name in COMMUTATIVE:
        other, given, is_swapped = 1, left, True
    number = None if given is None else given.splat
    if number is None or given is None:
        return None
    bits = unsigned(number, given.element_type) if isinstance(number, int) else number
    if name in _NEUTRAL and is_same(bits, _NEUTRAL[name](width_of(given.element_type))):
        return other
    if name in _SWALLOWING and is_same(bits, _SWALLOWING[name](width_of(given.element_type))):
        return 0 if is_swapped else 1
    return None


def _fold_comparison(
    operation: Operation, type_: Type, left: Constant | None, right: Constant | None, *, is_twice: bool
) -> Constant | None:
    predicate = _PREDICATES.get(operation.name, ())
    attribute = operation.attribute("predicate")
    if not isinstance(attribute, IntegerAttribute) or not 0 <= attribute.value < len(predicate):
        return None
    word = predicate[attribute.value]
    if operation.name == "arith.cmpi" and is_twice:
        return Constant(type_, (int(word in ("eq", "sle", "sge", "ule", "uge")),))
    if left is None or right is None or isinstance(type_, TensorType):
        return None
    one, other = left.at(0), right.at(0)
    if word.startswith("u") and isinstance(one, int) and isinstance(other, int):
        one, other = unsigned(one, left.element_type), unsigned(other, right.element_type)
    unordered = one != one or other != other
    if word in ("false", "true", "ord", "uno"):
        answer = {"false": False, "true": True, "ord": not unordered, "uno": unordered}[word]
    elif unordered:
        answer = word.startswith("u")
    else:
        answer = _ORDER[word[-2:]](one, other)
    return Constant(I1, (int(answer),))


def _fold_unary(operation: Operation, type_: Type, operands: Sequence[Value], known: Known) -> Constant | int | None:
    given = known(operands[0])
    name = operation.name
    if name == "arith.bitcast":
        if operation.operands[0].type == type_:
            return 0
        return None if given is None else _fold_bitcast(given, type_)
    if name == "std.splat":
        return None if given is None else Constant(type_, given.elements)
    compute = SCALAR_UNARY.get(name)
    if compute is None or given is None or isinstance(type_, TensorType):
        return None
    if is_integer(given.element_type) == (name in OF_FLOATS):
        return None
    return _fitted(type_, [compute(given.at(0), given.element_type)])


def _fold_bitcast(given: Constant, type_: Type) -> Constant | None:
    element = type_.element if isinstance(type_, TensorType) else type_
    codes = _struct_code(given.element_type), _struct_code(element)
    if codes[0] is None or codes[1] is None or struct.calcsize(codes[0]) != struct.calcsize(codes[1]):
        return None
    found: list[Element | None] = [
        struct.unpack(codes[1], struct.pack(codes[0], number))[0] for number in given.elements
    ]
    return _fitted(type_, found)


def _struct_code(type_: Type) -> str | None:
    if isinstance(type_, FloatType):
        return FLOAT_CODES.get(type_.name)
    return {8: "<b", 16: "<h", 32: "<i", 64: "<q"}.get(width_of(type_))


def _number(value: Element) -> Callable[[int], Element]:
    return lambda width: value


def _all_ones(width: int) -> int:
    return (1 << width) - 1


def _largest(width: int) -> int:
    return (1 << max(width, 1) - 1) - 1


def _smallest(width: int) -> int:
    return 1 << max(width, 1) - 1


# What an op of a value and itself is: None for the value, or the number that all elements are.
_OF_ITSELF: Mapping[str, int | None] = {
    "arith.subi": 0,
    "arith.xori": 0,
    **{f"arith.{name}": None for name in "andi ori maxsi minsi maxui minui maxf minf".split()},
}
# The right operands, as unsigned numbers of a width, with which an op is its left operand.
_NEUTRAL: Mapping[str, Callable[[int], Element]] = {
    **{f"arith.{name}": _number(0) for name in "addi subi ori xori maxui".split()},
    **{f"arith.{name}": _number(1) for name in "muli divsi divui ceildivsi ceildivui floordivsi".split()},
    "arith.andi": _all_ones,
    "arith.minui": _all_ones,
    "arith.maxsi": _smallest,
    "arith.minsi": _largest,
    "arith.addf": _number(-0.0),
    "arith.subf": _number(0.0),
    "arith.mulf": _number(1.0),
    "arith.divf": _number(1.0),
    "arith.maxf": _number(-math.inf),
    "arith.minf": _number(math.inf),
}
# The right operands that an op is.
_SWALLOWING: Mapping[str, Callable[[int], Element]] = {
    **{f"arith.{name}": _number(0) for name in "muli andi minui".split()},
    "arith.maxui": _all_ones,
    "arith.maxsi": _largest,
    "arith.minsi": _smallest,
}
_PREDICATES: Mapping[str, tuple[str, ...]] = {
    "arith.cmpi": tuple("eq ne slt sle sgt sge ult ule ugt uge".split()),
    "arith.cmpf": tuple("false oeq ogt oge olt ole one ord ueq ugt uge ult ule une uno true".split()),
}
_ORDER: Mapping[str, Callable[[Element, Element], bool]] = {
    "eq": lambda left, right: left == right,
    "ne": lambda left, right: left != right,
    "lt": lambda left, right: left < right,
    "le": lambda left, right: left <= right,
    "gt": lambda left, right: left > right,
    "ge": lambda left, right: left >= right,
}
