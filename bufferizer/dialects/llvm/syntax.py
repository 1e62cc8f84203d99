"""How llvm operations are written that have no declarative format, and the custom directives of those that have one.

After mlir/lib/Dialect/LLVMIR/IR/LLVMDialect.cpp.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bufferizer.dialects.common_syntax import dense_elements
from bufferizer.dialects.llvm.aggregates import element_at
from bufferizer.ir.assembly.declaration import dense_array_text
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.functions import (
    Signature,
    read_body,
    read_signature,
    read_symbol_name,
    set_function_type,
)
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.types import I1, UNKNOWN, DialectType, Type, VectorType

# The words of LLVM::Linkage, LLVM::Visibility and LLVM::UnnamedAddr (mlir/include/mlir/Dialect/LLVMIR/LLVMEnums.td).
_LINKAGES = frozenset(
    "private internal available_externally linkonce linkonce_odr weak weak_odr common appending extern_weak"
    " external".split()
)
_VISIBILITIES = {"hidden": 1, "protected": 2}
_UNNAMED = {"local_unnamed_addr": 1, "unnamed_addr": 2}
TAIL_CALLS = frozenset({"tail", "musttail", "notail"})
_FLAGS_OF_OVERFLOW = {"nsw": 1, "nuw": 2}
_FLAGS_OF_GEP = {"inbounds": 3, "nusw": 2, "nuw": 4}
# The index that stands for a value in a GEP (LLVM::GEPOp::kDynamicIndex).
_DYNAMIC_INDEX = -2147483648


def overflow_flags(reader: OpReader) -> str | None:
    """``overflow<nsw, nuw>``, kept as the sum of the flags."""
    if not reader.accept("overflow"):
        return None
    words = re.findall(r"\w+", reader.balanced())
    return f"{sum(_FLAGS_OF_OVERFLOW.get(word, 0) for word in words)} : i32"


def gep_flags(reader: OpReader) -> str | None:
    """``inbounds`` or ``nusw|nuw``, kept as the sum of the flags."""
    if reader.token not in _FLAGS_OF_GEP:
        return None
    flags = _FLAGS_OF_GEP[reader.keyword()]
    while reader.accept("|"):
        flags |= _FLAGS_OF_GEP.get(reader.keyword(), 0)
    return f"{flags} : i32"


@directive("GEPIndices")
def _gep_indices(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``%i, 0`` for ``$dynamic, $constant``."""
    dynamic, constant = arguments
    indices: list[int | str] = []
    while not reader.peek_is("]"):
        if reader.at_operand():
            reader.add_operands(dynamic, [reader.operand()])
            indices.append(_DYNAMIC_INDEX)
        else:
            indices.append(reader.integer())
        if not reader.accept(","):
            break
    reader.set_attribute(constant, dense_array_text("i32", indices))


@directive("InsertExtractValueElementType")
def _aggregate_element_type(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """Nothing is written: the type at a position, for ``type($element), type($container), $position``."""
    element, container, position = arguments
    types = reader.operand_types.get(container)
    _, _, entries = reader.attributes.get(position, "").partition(":")
    indices = [int(number) for number in re.findall(r"\d+", entries)]
    found = element_at(types[0][0], indices) if types else UNKNOWN
    if element in reader.operands:
        reader.add_operand_types(element, [(found, None)])
    else:
        reader.add_result_types(element, [(found, None)])


@directive("ShuffleType")
def _shuffle_type(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """Nothing is written: a vector as long as the mask, for ``type($source), type($result), $mask``."""
    source, result, mask = arguments
    types = reader.operand_types.get(source)
    _, _, entries = reader.attributes.get(mask, "").partition(":")
    length = len(re.findall(r"-?\d+", entries))
    type_: Type = UNKNOWN
    if types and isinstance(types[0][0], VectorType):
        scalable = types[0][0].scalable
        type_ = VectorType((length,), types[0][0].element, scalable)
    reader.add_result_types(result, [(type_, None)])


@directive("SwitchCasesWithOperands")
def _switch_cases(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``[ 1: ^a(%x : i32), 2: ^b ]`` for ``type($value), $values, $destinations, $operands, type($operands)``."""
    value, values, destinations, operands, _ = arguments
    numbers: list[int | str] = []
    reader.expect("[")
    while reader.at_integer():
        numbers.append(reader.integer())
        reader.expect(":")
        reader.successor(destinations)
        if reader.accept("("):
            uses = reader.operands_here()
            reader.expect(":")
            reader.add_operands(operands, uses, reader.types_here())
            reader.expect(")")
        if not reader.accept(","):
            break
    reader.expect("]")
    if numbers:
        element = reader.operand_types[value][0][0]
        shared = dense_elements(numbers, str(element))
        reader.set_attribute(values, shared.replace(": tensor<", ": vector<"))


def read_alloca(reader: OpReader) -> None:
    """Read ``inalloca %count x type {...} : (i64) -> !llvm.ptr``."""
    if reader.accept("inalloca"):
        reader.set_attribute("inalloca", "unit")
    use = reader.operand()
    reader.expect("x")
    reader.set_attribute("elem_type", str(reader.type()[0]))
    reader.attr_dict()
    reader.expect(":")
    inputs, results = reader.function_type()
    reader.add_operands("arraySize", [use], inputs)
    reader.add_result_types("res", results)


def _read_comparison(reader: OpReader, words: Sequence[str]) -> None:
    predicate = reader.string().strip('"')
    if predicate not in words:
        reader.fail(f"'{predicate}' is an incorrect value of the 'predicate' attribute")
    reader.set_attribute("predicate", f"{words.index(predicate)} : i64")
    left = reader.operand()
    reader.expect(",")
    right = reader.operand()
    reader.attr_dict()
    reader.expect(":")
    type_ = reader.type()
    reader.add_operands("lhs", [left], [type_])
    reader.add_operands("rhs", [right], [(type_[0], None)])
    result: Type = I1
    if isinstance(type_[0], VectorType):
        result = VectorType(type_[0].shape, I1, type_[0].scalable)
    reader.add_result_types("res", [(result, None)])


def read_icmp(reader: OpReader) -> None:
    """Read ``"eq" %a, %b : i32``."""
    _read_comparison(reader, "eq ne slt sle sgt sge ult ule ugt uge".split())


def read_fcmp(reader: OpReader) -> None:
    """Read ``"oeq" %a, %b : f32``."""
    _read_comparison(reader, "_false oeq ogt oge olt ole one ord ueq ugt uge ult ule une uno _true".split())


def _read_linkage(reader: OpReader) -> None:
    linkage = reader.keyword() if reader.token in _LINKAGES else "external"
    reader.set_attribute("linkage", f"#llvm.linkage<{linkage}>")


def _read_visibility(reader: OpReader) -> None:
    visibility = _VISIBILITIES[reader.keyword()] if reader.token in _VISIBILITIES else 0
    reader.set_attribute("visibility_", f"{visibility} : i64")


def _read_unnamed(reader: OpReader) -> None:
    unnamed = _UNNAMED[reader.keyword()] if reader.token in _UNNAMED else 0
    reader.set_attribute("unnamed_addr", f"{unnamed} : i64")


def read_convention(reader: OpReader, others: frozenset[str] = frozenset()) -> None:
    """Read a calling convention if the next word is one, and none of ``others``."""
    word = reader.peek_keyword()
    convention = reader.keyword() if word is not None and word not in others else "ccc"
    reader.set_attribute("CConv", f"#llvm.cconv<{convention}>")


def _function_type(signature: Signature) -> str:
    """Return ``!llvm.func<i32 (ptr, ...)>``: inside it, types of the dialect have no prefix."""
    inputs = [str(argument.type) for argument in signature.arguments] + ["..."] * signature.variadic
    result = str(signature.results[0][0]) if signature.results else "void"
    return f"!llvm.func<{result} ({', '.join(inputs)})>".replace("!llvm.", "").replace("func<", "!llvm.func<", 1)


def read_func(reader: OpReader) -> None:
    """Read ``internal fastcc @f(%a: i32, ...) -> i32 attributes {...} {...}``."""
    _read_linkage(reader)
    _read_visibility(reader)
    _read_unnamed(reader)
    read_convention(reader)
    read_symbol_name(reader)
    signature = read_signature(reader, allow_variadic=True)
    set_function_type(reader, signature, _function_type)
    if reader.accept("vscale_range"):
        reader.set_attribute("vscale_range", reader.balanced())
    _read_comdat(reader)
    reader.attr_dict_with_keyword()
    read_body(reader, signature)


def _read_comdat(reader: OpReader) -> None:
    if reader.accept("comdat"):
        reader.expect("(")
        reader.set_attribute("comdat", reader.symbol())
        reader.expect(")")


def read_global(reader: OpReader) -> None:
    """Read ``internal constant @g(value) {...} : type``, or with a region for the value."""
    _read_linkage(reader)
    _read_visibility(reader)
    if reader.accept("thread_local"):
        reader.set_attribute("thread_local_", "unit")
    _read_unnamed(reader)
    if reader.accept("constant"):
        reader.set_attribute("constant", "unit")
    read_symbol_name(reader)
    reader.expect("(")
    value = None if reader.peek_is(")") else reader.attribute()
    reader.expect(")")
    _read_comdat(reader)
    reader.attr_dict()
    reader.attributes.setdefault("addr_space", "0 : i32")
    if reader.accept(":"):
        reader.set_attribute("global_type", str(reader.type()[0]))
    elif value is not None and value.startswith('"'):
        length = len(re.sub(r"\\(?:[0-9A-Fa-f]{2}|.)", "x", value)) - 2
        reader.set_attribute("global_type", f"!llvm.array<{length} x i8>")
    if value is not None:
        reader.set_attribute("value", value)
    if reader.at_region():
        reader.region("initializer")
    else:
        reader.implied_region("initializer")


def success_pair(type_: Type) -> Type:
    """Return what a compare-and-exchange gives: the old value, and whether it was exchanged."""
    return DialectType(f"!llvm.struct<({str(type_).removeprefix('!llvm.')}, i1)>")
