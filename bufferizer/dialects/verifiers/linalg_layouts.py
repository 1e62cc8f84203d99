"""What is refused of linalg ops that are no loops over their operands' elements alone: packing, contractions, softmax.

Source: mlir/lib/Dialect/Linalg/IR/LinalgOps.cpp (commonVerifierPackAndUnPackOp, verify of PackOp, ContractOp and
SoftmaxOp).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from bufferizer.dialects.verifiers.checks import are_compatible, differ
from bufferizer.ir.affine import AffineDimension, AffineMap
from bufferizer.ir.attributes import AffineMapAttribute, ArrayAttribute
from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import StaticOrValue, integers, mixed_values, static_entries
from bufferizer.ir.types import UNKNOWN, TensorType, Type
from bufferizer.ir.verification import op_error

# -- linalg.pack and linalg.unpack


def pack(operation: Operation) -> Iterator[str]:
    """Check ``linalg.pack``."""
    source, dest = (operand.type for operand in operation.operands[:2])
    yield from _packing(operation, source, dest)
    padding = operation.group("padding_value")
    if not isinstance(source, TensorType):
        return
    if padding and differ(padding[0].type, source.element):
        yield op_error(operation, f"expected padding_value has '{source.element}' but got: '{padding[0].type}'")
    if not padding and _leaves_a_rest(operation, source):
        full = "Only full tiles are supported when padding_value is not set"
        yield op_error(operation, f"invalid tile factor or output size provided. {full}")


def unpack(operation: Operation) -> Iterator[str]:
    """Check ``linalg.unpack``."""
    source, dest = (operand.type for operand in operation.operands[:2])
    yield from _packing(operation, dest, source)


def _tiles(operation: Operation) -> Sequence[StaticOrValue]:
    return mixed_values(operation, "static_inner_tiles", "inner_tiles")


def _packing(operation: Operation, unpacked: Type, packed: Type) -> Iterator[str]:
    if not isinstance(unpacked, TensorType) or not isinstance(packed, TensorType):
        return
    tiles, inner, outer = (
        _tiles(operation),
        integers(operation, "inner_dims_pos") or (),
        integers(operation, "outer_dims_perm") or (),
    )
    rank = len(unpacked.shape)
    if 0 in [tile for tile in tiles if isinstance(tile, int)]:
        yield "invalid zero tile factor"
    for name, dimensions in (("inner_dims_pos", inner), ("outer_dims_perm", outer)):
        if len(set(dimensions)) != len(dimensions) or not all(0 <= it < rank for it in dimensions):
            yield f"invalid {name} vector"
    if outer and len(outer) != rank:
        yield "outer_dims_perm must be a permutation or empty"
    if len(tiles) > rank:
        yield "tiling factors must be less than or equal to the input rank for pack or output rank for unpack"
    if len(tiles) != len(inner):
        yield "tiling factors must equal the number of dimensions to tile"
    if len(packed.shape) != rank + len(tiles):
        ranks = f"got {len(packed.shape)} != {rank + len(tiles)}"
        yield f"packed rank != (unpacked rank + num tiling factors), {ranks}"
    for size, tile in zip(packed.shape[rank:], tiles):
        if isinstance(tile, int) and size != tile:
            yield "mismatch in inner tile sizes specified and shaped of tiled dimension in the packed type"
    expected = _packed_type(unpacked, tiles, inner, outer)
    if not are_compatible(expected.shape, packed.shape):
        yield f"expected '{expected}' for the packed domain value, got '{packed}'"


def _packed_type(
    unpacked: TensorType, tiles: Sequence[StaticOrValue], inner: Sequence[int], outer: Sequence[int]
) -> TensorType:
    """Return the type of what is packed (PackOp::inferPackedType)."""
    shape = list(unpacked.shape)
    for dimension, tile in zip(inner, tiles):
        size = shape[dimension]
        shape[dimension] = None if size is None or not isinstance(tile, int) else -(-size // tile)
    if outer:
        shape = [shape[dimension] for dimension in outer]
    return TensorType((*shape, *static_entries(tiles)), unpacked.element)


def _leaves_a_rest(operation: Operation, source: TensorType) -> bool:
    for dimension, tile in zip(integers(operation, "inner_dims_pos") or (), _tiles(operation)):
        size = source.shape[dimension] if dimension < len(source.shape) else None
        if size is not None and isinstance(tile, int) and tile and size % tile:
            return True
    return False


# -- linalg.contract


def contract(operation: Operation) -> Iterator[str]:
    """Check the maps of ``linalg.contract``."""
    attribute = operation.attribute("indexing_maps")
    if not isinstance(attribute, ArrayAttribute):
        return
    maps = [entry.map for entry in attribute.elements if isinstance(entry, AffineMapAttribute)]
    if len(maps) != len(attribute.elements) or not maps:
        return
    for map_, operand in zip(maps, operation.operands):
        yield from _contracted_map(map_, maps[0], operand.type)
    inputs, outputs = (_occurrences(part) for part in (maps[:2], maps[2:3]))
    for loop in range(maps[0].dimensions):
        where = f"iteration space dim at index {loop}"
        if not inputs[loop] and not outputs[loop]:
            yield f"{where} not used to access any operand"
        if inputs[loop] == 1 and outputs[loop] != 1:
            yield f"{where} is neither a contracting dim nor of parallel iteration type"
    if not any(inputs[loop] == 2 and not outputs[loop] for loop in range(maps[0].dimensions)):
        yield "'indexing_maps' do not specify a contracting dimension"


def _contracted_map(map_: AffineMap, first: AffineMap, type_: Type) -> Iterator[str]:
    if map_.dimensions != first.dimensions:
        yield "iteration spaces of provided affine_maps differ"
    if not map_.is_projected_permutation:
        yield "provided affine_map is not a projected permutation"
    if isinstance(type_, TensorType) and len(map_.results) != len(type_.shape):
        yield "ranks of shaped operand and results of corresponding affine_map differ"
    shape = getattr(type_, "shape", None)
    if shape is None and type_ != UNKNOWN and map_.results:
        yield "affine_map specifies shaped access while operand has non-shaped type"


def _occurrences(maps: Sequence[AffineMap]) -> Counter[int]:
    return Counter(it.position for map_ in maps for it in map_.results if isinstance(it, AffineDimension))


# -- linalg.softmax


def softmax(operation: Operation) -> Iterator[str]:
    """Check ``linalg.softmax``."""
    source, target = (operand.type for operand in operation.operands[:2])
    shape, other = (getattr(type_, "shape", None) for type_ in (source, target))
    if shape is None or other is None:
        return
    if not are_compatible(shape, other):
        yield op_error(operation, "incompatible output shape")
    text = operation.attributes.get("dimension", "").partition(":")[0].strip()
    if text.lstrip("-").isdecimal() and not 0 <= int(text) < len(shape):
        yield op_error(operation, "incorrect dimension specified")
