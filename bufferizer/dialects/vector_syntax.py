"""How vector operations are written that have no declarative format, and the types that formats leave out.

After mlir/lib/Dialect/Vector/IR/VectorOps.cpp.
"""

from __future__ import annotations

import re
from math import prod

from bufferizer.dialects.common_syntax import dictionary, iterator_types
from bufferizer.ir.assembly.declaration import KnownTypes
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.types import UNKNOWN, MemRefType, TensorType, Type, VectorType


def outer_product(known: KnownTypes) -> Type:
    """The result of an outer product: the vectors' sizes one after the other."""
    left, right = known.type("lhs"), known.type("rhs")
    if not isinstance(left, VectorType) or not left.shape:
        return UNKNOWN
    if not isinstance(right, VectorType):
        return left
    scalable = (*_flags(left), *_flags(right))
    return VectorType((*left.shape, *right.shape), left.element, scalable if any(scalable) else ())


def _flags(type_: VectorType) -> tuple[bool, ...]:
    return type_.scalable or (False,) * len(type_.shape)


def shuffled(known: KnownTypes) -> Type:
    """A vector with one row for each entry of the mask."""
    source = known.type("v1")
    if not isinstance(source, VectorType):
        return UNKNOWN
    rows = len(re.findall(r"(?<!\w)-?[0-9]+", known.attribute("mask") or ""))
    scalable = (False, *_flags(source)[1:])
    return VectorType((rows, *source.shape[1:]), source.element, scalable if any(scalable) else ())


def all_elements(known: KnownTypes) -> Type | tuple[Type, ...]:
    """The element type, as many times as the vector has elements."""
    source = known.type("source")
    return (source.element,) * prod(source.shape) if isinstance(source, VectorType) else UNKNOWN


def read_contract(reader: OpReader) -> None:
    """Read ``#trait %a, %b, %c : vector, vector into vector``."""
    dictionary(reader)
    iterator_types(reader, "vector")
    uses = reader.operands_here()
    if len(uses) != 3:
        reader.fail("expected ','")
    reader.attr_dict()
    reader.attributes.setdefault("kind", "#vector.kind<add>")
    reader.expect(":")
    types = reader.types_here()
    if len(types) != 2:
        reader.fail("expected 2 operand types")
    reader.expect("into")
    result = reader.type()
    reader.add_operands("lhs", uses[:1], types[:1])
    reader.add_operands("rhs", uses[1:2], types[1:])
    reader.add_operands("acc", uses[2:], [(result[0], None)])
    reader.add_result_types("result", [result])


def read_mask(reader: OpReader) -> None:
    """Read ``%mask, %passthru { op } : vector -> vector``."""
    use = reader.operand()
    passthru = [reader.operand()] if reader.accept(",") else []
    reader.region("maskRegion")
    reader.attr_dict()
    reader.expect(":")
    reader.add_operands("mask", [use], [reader.type()])
    results = reader.arrow_types()
    reader.add_operands("passthru", passthru, [(type_, None) for type_, _ in results[: len(passthru)]])
    reader.add_result_types("results", results)


def read_outerproduct(reader: OpReader) -> None:
    """Read ``%a, %b, %c : vector, vector``."""
    uses = reader.operands_here()
    if not 2 <= len(uses) <= 3:
        reader.fail("expected at least 2 operands")
    reader.attr_dict()
    reader.attributes.setdefault("kind", "#vector.kind<add>")
    reader.expect(":")
    types = reader.types_here()
    if len(types) != 2:
        reader.fail("expected 2 types")
    reader.add_operands("lhs", uses[:1], types[:1])
    reader.add_operands("rhs", uses[1:2], types[1:])
    reader.add_operands("acc", uses[2:])


def _add_transfer_defaults(reader: OpReader, shaped: Type, vector: Type) -> None:
    """Set the attributes that a transfer leaves out: the minor identity map, and no dimension known to be in bounds."""
    if not isinstance(vector, VectorType) or not isinstance(shaped, MemRefType | TensorType):
        return
    rank = len(shaped.shape)
    if "permutation_map" not in reader.attributes:
        # Elements that are vectors themselves take up the last dimensions of the transferred vector.
        inner = len(shaped.element.shape) if isinstance(shaped.element, VectorType) else 0
        dimensions = [f"d{number}" for number in range(rank)]
        kept = dimensions[rank - min(rank, len(vector.shape) - inner) :]
        if rank == 0 and len(vector.shape) == 1:
            kept = ["0"]
        text = f"affine_map<({', '.join(dimensions)}) -> ({', '.join(kept)})>"
        reader.set_attribute("permutation_map", text)
    if "in_bounds" not in reader.attributes:
        count = reader.attributes["permutation_map"].rpartition("->")[2].count(",") + 1 if vector.shape else 0
        reader.set_attribute("in_bounds", f"[{', '.join(['false'] * count)}]")


def read_transfer_read(reader: OpReader) -> None:
    """Read ``%base[%i], %padding, %mask : shaped, vector``."""
    base = reader.operand()
    reader.add_operands("indices", reader.operand_list("[", "]"))
    reader.expect(",")
    reader.add_operands("padding", [reader.operand()])
    if reader.accept(","):
        reader.add_operands("mask", [reader.operand()])
    reader.attr_dict()
    reader.expect(":")
    types = reader.types_here()
    if len(types) != 2:
        reader.fail("requires two types")
    reader.add_operands("base", [base], types[:1])
    reader.add_result_types("vector", types[1:])
    _add_transfer_defaults(reader, types[0][0], types[1][0])


def read_transfer_write(reader: OpReader) -> None:
    """Read ``%vector, %base[%i], %mask : vector, shaped``."""
    value = reader.operand()
    reader.expect(",")
    base = reader.operand()
    reader.add_operands("indices", reader.operand_list("[", "]"))
    if reader.accept(","):
        reader.add_operands("mask", [reader.operand()])
    reader.attr_dict()
    reader.expect(":")
    types = reader.types_here()
    if len(types) != 2:
        reader.fail("requires two types")
    reader.add_operands("valueToStore", [value], types[:1])
    reader.add_operands("base", [base], types[1:])
    if isinstance(types[1][0], TensorType):
        reader.add_result_types("result", [(types[1][0], None)])
    _add_transfer_defaults(reader, types[1][0], types[0][0])
