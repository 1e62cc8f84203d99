"""The vector dialect of LLVM 14. Syntax after mlir/include/mlir/Dialect/Vector/IR/VectorOps.td of that time."""

from __future__ import annotations

import re
from collections.abc import Callable

from bufferizer.dialects.common_syntax import dictionary
from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.registry import OpDefinition, dialect, op
from bufferizer.dialects.vector import DIALECT as TODAY
from bufferizer.dialects.vector_syntax import read_transfer_read, read_transfer_write, shuffled
from bufferizer.ir.assembly.declaration import INDEX_TYPE, KnownTypes, dialect_attribute, element_of, same_as
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.types import UNKNOWN, Type, VectorType


def _read_contract(reader: OpReader) -> None:
    """``#trait %a, %b, %c, %mask, %mask : vector, vector into vector``; there are two masks, or none."""
    dictionary(reader)
    uses = reader.operands_here()
    reader.attr_dict()
    reader.attributes.setdefault("kind", "#vector.kind<add>")
    reader.expect(":")
    types = reader.types_here()
    if len(types) != 2:
        reader.fail("expected 2 operand types")
    reader.expect("into")
    result = reader.type()
    if len(uses) not in (3, 5):
        reader.fail("expected zero or exactly 2 vector mask operands", reader.syntax.name_span)
    for group, use, type_ in zip(("lhs", "rhs", "acc"), uses, (*types, (result[0], None)), strict=False):
        reader.add_operands(group, [use], [type_])
    reader.add_operands("masks", uses[3:])
    reader.add_result_types("result", [result])


def _read_extract(reader: OpReader) -> None:
    """``%v[0, 1] : vector<4x8xf32>``."""
    source = reader.operand()
    start = reader.position
    reader.set_attribute("position", reader.attribute(), reader.span_from(start))
    reader.attr_dict()
    reader.expect(":")
    type_ = reader.type()
    if not isinstance(type_[0], VectorType) and type_[0] != UNKNOWN:
        reader.fail("expected vector type", type_[1])
    reader.add_operands("vector", [source], [type_])


def _extracted(known: KnownTypes) -> Type:
    """What is left of a vector behind a position."""
    source = known.type("vector")
    if not isinstance(source, VectorType):
        return UNKNOWN
    depth = len(re.findall(r"-?[0-9]+", known.attribute("position") or ""))
    shape = source.shape[depth:]
    return VectorType(shape, source.element, source.scalable[depth:]) if shape else source.element


def _read_reduction(reader: OpReader) -> None:
    """``"add", %v, %acc : vector<8xf32> into f32``."""
    reader.set_attribute("kind", reader.string())
    reader.expect(",")
    vector, *accumulators = reader.operands_here()
    reader.attr_dict()
    reader.expect(":")
    reader.add_operands("vector", [vector], [reader.type()])
    reader.expect("into")
    result = reader.type()
    if len(accumulators) > 1:
        reader.fail("unsupported number of operands", reader.syntax.name_span)
    reader.add_operands("acc", accumulators, [(result[0], None)] * len(accumulators))
    reader.add_result_types("dest", [result])


def _read_transfer(read: Callable[[OpReader], None]) -> Callable[[OpReader], None]:
    """Return a reader of transfers that leave open what is in bounds where nothing is written of it."""

    def run(reader: OpReader) -> None:
        read(reader)
        if "in_bounds" not in reader.places:
            reader.attributes.pop("in_bounds", None)

    return run


def _indexed(name: str, format: str, operands: str, results: str = "") -> OpDefinition:
    """Define an operation on a memref or tensor at ``$indices``."""
    return op(name, format, operands=operands, results=results, types={"indices": INDEX_TYPE})


_KIND = {"kind": dialect_attribute("#vector.kind")}
_KEPT = """
    bitcast broadcast compressstore create_mask expandload extract_strided_slice fma insert_strided_slice load
    maskedload maskedstore outerproduct scan shape_cast store type_cast vscale
"""

DIALECT = dialect(
    "vector",
    [
        *kept(TODAY, _KEPT),
        op("vector.constant_mask", "$mask_dim_sizes attr-dict `:` type(results)", results="result"),
        op("vector.contract", read=_read_contract, operands="lhs rhs acc masks*", results="result"),
        op(
            "vector.extract",
            read=_read_extract,
            operands="vector",
            results="result",
            types={"result": _extracted},
        ),
        op(
            "vector.extract_map",
            "$vector `[` $ids `]` attr-dict `:` type($vector) `to` type(results)",
            operands="vector ids*",
            results="result",
            types={"ids": INDEX_TYPE},
        ),
        op(
            "vector.extractelement",
            "$vector `[` ($position^ `:` type($position))? `]` attr-dict `:` type($vector)",
            operands="vector position?",
            results="result",
            types={"result": element_of("vector")},
        ),
        op(
            "vector.flat_transpose",
            "$matrix attr-dict `:` type($matrix) `->` type($res)",
            operands="matrix",
            results="res",
        ),
        _indexed(
            "vector.gather",
            "$base `[` $indices `]` `[` $index_vec `]` `,` $mask `,` $pass_thru attr-dict"
            " `:` type($base) `,` type($index_vec) `,` type($mask) `,` type($pass_thru) `into` type($result)",
            operands="base indices* index_vec mask pass_thru",
            results="result",
        ),
        op(
            "vector.insert",
            "$source `,` $dest $position attr-dict `:` type($source) `into` type($dest)",
            operands="source dest",
            results="res",
            types={"res": same_as("dest")},
        ),
        op(
            "vector.insert_map",
            "$vector `,` $dest `[` $ids `]` attr-dict `:` type($vector) `into` type($result)",
            operands="vector dest ids*",
            results="result",
            types={"dest": same_as("result"), "ids": INDEX_TYPE},
        ),
        op(
            "vector.insertelement",
            "$source `,` $dest `[` ($position^ `:` type($position))? `]` attr-dict `:` type($result)",
            operands="source dest position?",
            results="result",
            types={"source": element_of("result"), "dest": same_as("result")},
        ),
        op(
            "vector.matrix_multiply",
            "$lhs `,` $rhs attr-dict `:` `(` type($lhs) `,` type($rhs) `)` `->` type($res)",
            operands="lhs rhs",
            results="res",
        ),
        op(
            "vector.multi_reduction",
            "$kind `,` $source attr-dict $reduction_dims `:` type($source) `to` type($dest)",
            operands="source",
            results="dest",
            attributes=_KIND,
        ),
        op("vector.print", "$source attr-dict `:` type($source)", operands="source"),
        op("vector.reduction", read=_read_reduction, operands="vector acc*", results="dest"),
        op(
            "vector.reshape",
            "$vector `,` `[` $input_shape `]` `,` `[` $output_shape `]` `,` $fixed_vector_sizes attr-dict"
            " `:` type($vector) `to` type($result)",
            operands="vector input_shape* output_shape*",
            results="result",
            types={"input_shape": INDEX_TYPE, "output_shape": INDEX_TYPE},
        ),
        _indexed(
            "vector.scatter",
            "$base `[` $indices `]` `[` $index_vec `]` `,` $mask `,` $valueToStore attr-dict"
            " `:` type($base) `,` type($index_vec) `,` type($mask) `,` type($valueToStore)",
            operands="base indices* index_vec mask valueToStore",
        ),
        op(
            "vector.shuffle",
            "operands $mask attr-dict `:` type(operands)",
            operands="v1 v2",
            results="vector",
            types={"vector": shuffled},
        ),
        op(
            "vector.transfer_read",
            read=_read_transfer(read_transfer_read),
            operands="base indices* padding mask?",
            results="vector",
            types={"indices": INDEX_TYPE, "padding": element_of("base")},
        ),
        op(
            "vector.transfer_write",
            read=_read_transfer(read_transfer_write),
            operands="valueToStore base indices* mask?",
            results="result?",
            types={"indices": INDEX_TYPE},
        ),
        op(
            "vector.transpose",
            "$vector `,` $transp attr-dict `:` type($vector) `to` type($result)",
            operands="vector",
            results="result",
        ),
    ],
    complete=True,
)
