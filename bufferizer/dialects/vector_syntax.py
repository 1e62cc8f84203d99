"""How vector operations are written that have no declarative format, and the types that formats leave out.

After mlir/lib/Dialect/Vector/IR/VectorOps.cpp.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import prod

from bufferizer.dialects.common_syntax import dictionary, iterator_types
from bufferizer.ir.affine import AffineDimension
from bufferizer.ir.assembly.declaration import KnownTypes
from bufferizer.ir.assembly.reader import OpReader, Use, WrittenType
from bufferizer.ir.attributes import AffineMapAttribute, Attribute, parse_attribute
from bufferizer.ir.types import I1, UNKNOWN, MemRefType, TensorType, Type, VectorType


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
    for word in re.findall(r'"(\w+)"', reader.attributes.get("iterator_types", "")):
        if word not in ("parallel", "reduction"):
            reader.fail(f"unexpected iterator_type ({word})", reader.syntax.name_span)
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
    if not isinstance(types[0][0], VectorType) and types[0][0] != UNKNOWN:
        reader.fail("expected vector type for operand #1", reader.syntax.name_span)
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
        if rank == 0 and vector.shape == (1,):
            kept = ["0"]
        text = f"affine_map<({', '.join(dimensions)}) -> ({', '.join(kept)})>"
        reader.set_attribute("permutation_map", text)
    if "in_bounds" not in reader.attributes:
        results = reader.attributes["permutation_map"].rpartition("->")[2].strip(" ()>")
        count = results.count(",") + 1 if results else 0
        reader.set_attribute("in_bounds", f"[{', '.join(['false'] * count)}]")


def inferred_mask(vector: Type, map_: Attribute | None) -> Type:
    """Return the type of mask that a transfer by a map takes (inferTransferOpMaskType), unknown if it is not clear."""
    if not isinstance(vector, VectorType) or not isinstance(map_, AffineMapAttribute):
        return UNKNOWN
    kept = [
        (result.position, size, scales)
        for result, size, scales in zip(map_.map.results, vector.shape, _flags(vector))
        if isinstance(result, AffineDimension)
    ]
    kept.sort()
    if not kept and map_.map.results:
        return VectorType((1,), I1, ())
    scalable = tuple([scales for *_, scales in kept])
    return VectorType(tuple([size for _, size, _ in kept]), I1, scalable if any(scalable) else ())


def _transferred(reader: OpReader, *, reads: bool) -> tuple[WrittenType, WrittenType]:
    """Read the types of what holds the elements and of the vector, in this order or, for writes, the other."""
    start = reader.position
    reader.expect(":")
    types = reader.types_here()
    span = reader.span_from(start)
    if len(types) != 2:
        reader.fail("requires two types", span)
    shaped, vector = types if reads else reversed(types)
    what = (("memref or ranked tensor", shaped, (MemRefType, TensorType)), ("vector", vector, VectorType))
    for words, (type_, _), classes in what if reads else reversed(what):
        if type_ != UNKNOWN and not isinstance(type_, classes):
            reader.fail(f"requires {words} type", span)
    return shaped, vector


def _add_mask(reader: OpReader, uses: Sequence[Use], shaped: Type, vector: Type) -> None:
    """Add the mask, of which the type is not written."""
    if uses and isinstance(shaped, MemRefType | TensorType) and isinstance(shaped.element, VectorType):
        reader.fail("does not support masks with vector element type", uses[0].span)
    type_ = inferred_mask(vector, parse_attribute(reader.attributes.get("permutation_map", "")))
    reader.add_operands("mask", uses, [(type_, None)] * len(uses) if type_ != UNKNOWN else None)


def read_transfer_read(reader: OpReader) -> None:
    """Read ``%base[%i], %padding, %mask : shaped, vector``."""
    base = reader.operand()
    reader.add_operands("indices", reader.operand_list("[", "]"))
    reader.expect(",")
    reader.add_operands("padding", [reader.operand()])
    mask = [reader.operand()] if reader.accept(",") else []
    reader.attr_dict()
    shaped, vector = _transferred(reader, reads=True)
    reader.add_operands("base", [base], [shaped])
    reader.add_result_types("vector", [vector])
    _add_transfer_defaults(reader, shaped[0], vector[0])
    _add_mask(reader, mask, shaped[0], vector[0])


def read_transfer_write(reader: OpReader) -> None:
    """Read ``%vector, %base[%i], %mask : vector, shaped``."""
    value = reader.operand()
    reader.expect(",")
    base = reader.operand()
    reader.add_operands("indices", reader.operand_list("[", "]"))
    mask = [reader.operand()] if reader.accept(",") else []
    reader.attr_dict()
    shaped, vector = _transferred(reader, reads=False)
    reader.add_operands("valueToStore", [value], [vector])
    reader.add_operands("base", [base], [shaped])
    if isinstance(shaped[0], TensorType):
        reader.add_result_types("result", [(shaped[0], None)])
    _add_transfer_defaults(reader, shaped[0], vector[0])
    _add_mask(reader, mask, shaped[0], vector[0])
