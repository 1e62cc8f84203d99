"""What the sparse_tensor dialect's verifiers refuse.

Source: mlir/lib/Dialect/SparseTensor/IR/SparseTensorDialect.cpp. Most of its messages do not name the operation.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.dialects.verifiers.checks import Table, differ
from bufferizer.dialects.verifiers.sparse_layouts import layout_in, layout_of, level_sizes
from bufferizer.ir.attributes import AffineMapAttribute, IntegerAttribute
from bufferizer.ir.operation import BlockArgument, Operation, Region
from bufferizer.ir.static_values import constant_integer
from bufferizer.ir.types import I1, INDEX, UNKNOWN, TensorType, Type, element_type
from bufferizer.ir.verification import LooksBeyond, Verifier, op_error


def _number(operation: Operation, name: str) -> int | None:
    attribute = operation.attribute(name)
    return attribute.value if isinstance(attribute, IntegerAttribute) else None


# -- Buffers of a sparse tensor


def _buffers(operation: Operation) -> Iterator[str]:
    """Check the buffers that a tensor is made of, or taken apart into (verifyPackUnPack)."""
    made = operation.name.endswith(".assemble")
    tensor = operation.results[0].type if made else operation.group("tensor")[0].type
    levels = [it.type for it in operation.group("levels" if made else "out_levels")]
    values = operation.group("values" if made else "out_values")[0].type
    layout = layout_of(tensor)
    if layout is None or not isinstance(tensor, TensorType) or UNKNOWN in (*levels, values):
        return
    if made and None in tensor.shape:
        yield "the sparse-tensor must have static shape"
    together = layout.coordinates_together
    if together < len(layout.levels) and levels:
        shape = levels[-1].shape if isinstance(levels[-1], TensorType) else ()
        if len(shape) != 2 or shape[-1] != len(layout.levels) - together:
            yield "input/output trailing COO level-ranks don't match"
    fields = layout.fields()
    if len(fields) != len(levels):
        yield "inconsistent number of fields between input/output"
    elements = [element_type(it) for it in (*levels, values)]
    if elements != [*fields, tensor.element]:
        yield "input/output element-types don't match"


def _positions(operation: Operation) -> Iterator[str]:
    layout, level = layout_of(operation.operands[0].type), _number(operation, "level")
    if layout is None or level is None:
        return
    if level >= len(layout.levels):
        yield "requested level is out of bounds"
    what = operation.name.partition(".")[2]
    wanted = layout.positions if what == "positions" else layout.coordinates
    if differ(element_type(operation.results[0].type), wanted):
        yield f"unexpected type for {what}"


def _coordinates_buffer(operation: Operation) -> Iterator[str]:
    layout = layout_of(operation.operands[0].type)
    if layout is None:
        return
    if layout.coordinates_together >= len(layout.levels):
        yield "expected sparse tensor with a COO region"
    elif differ(element_type(operation.results[0].type), layout.coordinates):
        yield "unexpected type for coordinates"


def _values(operation: Operation) -> Iterator[str]:
    tensor, result = operation.operands[0].type, operation.results[0].type
    if differ(element_type(tensor), element_type(result)):
        yield "unexpected mismatch in element types"


def _slice(operation: Operation) -> Iterator[str]:
    tensor, dimension = operation.operands[0].type, _number(operation, "dim")
    if isinstance(tensor, TensorType) and dimension is not None and dimension >= len(tensor.shape):
        yield "requested dimension out of bound"


def _compress(operation: Operation) -> Iterator[str]:
    layout = layout_of(operation.group("tensor")[0].type)
    if layout is not None and len(layout.levels) != 1 + len(operation.group("lvlCoords")):
        yield op_error(operation, "incorrect number of coordinates")


def _specifier(operation: Operation) -> Iterator[str]:
    kind, level = operation.attributes.get("specifierKind", ""), _number(operation, "level")
    if "val_mem_sz" in kind:
        if level is not None:
            yield "redundant level argument for querying value memory size"
        return
    if "dim_" in kind and "slice" not in str(operation.operands[0].type):
        yield "requested slice data on non-slice tensor"
    layout = layout_in(str(operation.operands[0].type))
    if level is None:
        yield "missing level argument"
    elif layout is not None and level >= len(layout.levels):
        yield "requested level is out of bounds"


# -- Conversions


def _convert(operation: Operation) -> Iterator[str]:
    source, dest = operation.operands[0].type, operation.results[0].type
    if UNKNOWN in (source, dest):
        return
    if not isinstance(source, TensorType) or not isinstance(dest, TensorType):
        yield "unexpected type in convert"
        return
    if len(source.shape) != len(dest.shape):
        yield "unexpected conversion mismatch in rank"
    layout = layout_of(dest)
    if layout is not None and layout.is_slice:
        yield "cannot convert to a sparse tensor slice"
    for dimension, (given, wanted) in enumerate(zip(source.shape, dest.shape)):
        if wanted is not None and given != wanted:
            yield f"unexpected conversion mismatch in dimension {dimension}"


def _reinterpret_map(operation: Operation) -> Iterator[str]:
    types = operation.operands[0].type, operation.results[0].type
    layouts = [layout for type_ in types if (layout := layout_of(type_)) is not None]
    if len(layouts) < len(types):
        return
    source, dest = layouts
    tensors = [type_ for type_ in types if isinstance(type_, TensorType)]
    if len(source.levels) != len(dest.levels):
        yield "Level rank mismatch between source/dest tensors"
    if [it[1:] for it in source.levels] != [it[1:] for it in dest.levels]:
        yield "Level type mismatch between source/dest tensors"
    if (source.positions, source.coordinates) != (dest.positions, dest.coordinates):
        yield "Crd/Pos width mismatch between source/dest tensors"
    if tensors[0].element != tensors[1].element:
        yield "Element type mismatch between source/dest tensors"
    sizes = [level_sizes(type_, layout) for type_, layout in zip(tensors, layouts)]
    if None not in sizes and sizes[0] != sizes[1]:
        yield "Level size mismatch between source/dest tensors"


def _lvl(operation: Operation) -> Iterator[str]:
    layout, index = layout_of(operation.operands[0].type), constant_integer(operation.operands[1].value)
    if layout is not None and index is not None and index >= len(layout.levels):
        yield "Level index exceeds the rank of the input sparse tensor"


def _crd_translate(operation: Operation) -> Iterator[str]:
    layout = layout_in(operation.attributes.get("encoder", ""))
    if layout is None:
        return
    ranks = [layout.dimensions, len(layout.levels)]
    if "lvl_to_dim" in operation.attributes.get("direction", ""):
        ranks.reverse()
    if [len(operation.operands), len(operation.results)] != ranks:
        yield "Coordinate rank mismatch with encoding"


def _concatenate(operation: Operation) -> Iterator[str]:
    types, result = [it.type for it in operation.operands], operation.results[0].type
    dimension = _number(operation, "dimension")
    if not isinstance(result, TensorType) or dimension is None:
        return
    if len(types) <= 1:
        yield "Need at least two tensors to concatenate."
    rank = len(result.shape)
    if dimension >= rank:
        yield f"Concat-dimension is out of bounds for dimension-rank ({dimension} >= {rank})"
    shapes = [type_.shape for type_ in types if isinstance(type_, TensorType)]
    if len(shapes) < len(types):
        return
    for number, shape in enumerate(shapes):
        if len(shape) != rank:
            ranks = f"(rank={len(shape)}) from the output tensor (rank={rank})."
            yield f"Input tensor ${number} has a different rank {ranks}"
        if None in shape:
            yield f"Input tensor ${number} has dynamic shape"
    for number, size in enumerate(result.shape):
        sizes = [shape[number] for shape in shapes]
        if number == dimension:
            if size is not None and sum(it or 0 for it in sizes) != size:
                rule = "should be the sum of all the concatenation dimensions of the input tensors."
                yield f"The concatenation dimension of the output tensor {rule}"
        elif len({*sizes, *([size] if size is not None else [])}) > 1:
            yield "All dimensions (expect for the concatenating one) should be equal."


# -- Regions


def _body(region: Region, name: str, inputs: Sequence[Type], output: Type) -> Iterator[str]:
    """Check a region that makes one value of others (verifyNumBlockArgs)."""
    block = region.blocks[0]
    if len(block.arguments) != len(inputs):
        yield f"{name} region must have exactly {len(inputs)} arguments"
    for number, (argument, type_) in enumerate(zip(block.arguments, inputs), start=1):
        if differ(argument.type, type_):
            yield f"{name} region argument {number} type mismatch"
    last = block.terminator
    if last is None or not last.readable:
        return
    if last.name != "sparse_tensor.yield":
        yield f"{name} region must end with sparse_tensor.yield"
    elif len(last.operands) != 1 or differ(last.operands[0].type, output):
        yield f"{name} region yield type mismatch"


def _is_empty(region: Region) -> bool:
    return not any(block.operations or block.arguments for block in region.blocks)


def _binary(operation: Operation) -> Iterator[str]:
    left, right = (operand.type for operand in operation.operands[:2])
    output = operation.results[0].type
    sides = (("overlap", "", (left, right)), ("left", "first", (left,)), ("right", "second", (right,)))
    # In custom form, a side that is the identity has no region.
    left_out = not operation.syntax.generic
    regions = iter(operation.regions)
    for name, which, types in sides:
        is_identity = f"{name}_identity" in operation.attributes
        region = None if is_identity and left_out else next(regions, None)
        if region is not None and not _is_empty(region):
            yield from _body(region, name, types, output)
        elif is_identity and differ(types[0], output):
            yield f"{name}=identity requires {which} argument to have the same type as the output"


def _unary(operation: Operation) -> Iterator[str]:
    given, output = operation.operands[0].type, operation.results[0].type
    for region, name, types in zip(operation.regions, ("present", "absent"), ((given,), ())):
        if not _is_empty(region):
            yield from _body(region, name, types, output)
    absent = operation.regions[1].blocks
    last = absent[0].terminator if absent else None
    if last is None or not last.operands:
        return
    value, around = last.operands[0].value, operation.results[0].parent_block
    if isinstance(value, BlockArgument):
        if value.block is around:
            yield "absent region cannot yield linalg argument"
        return
    maker = value.defining_operation
    if maker is not None and maker.name != "arith.constant" and value.parent_block in (absent[0], around):
        yield "absent region cannot yield locally computed value"


def _one_region(name: str, inputs: int, output: Type | None = None) -> Verifier:
    """Return the check of an op with a region that takes its operand's type ``inputs`` times."""

    def check(operation: Operation) -> Iterator[str]:
        given = operation.operands[0].type
        yield from _body(operation.regions[0], name, [given] * inputs, given if output is None else output)

    return check


def _foreach(operation: Operation) -> Iterator[str]:
    tensor, order = operation.operands[0].type, operation.attribute("order")
    initial = [it.type for it in operation.group("initArgs")]
    results = [it.type for it in operation.results]
    layout = layout_of(tensor)
    if not isinstance(tensor, TensorType) or not operation.regions[0].blocks:
        return
    rank, block = len(tensor.shape), operation.regions[0].blocks[0]
    levels = len(layout.levels) if layout is not None else rank
    if isinstance(order, AffineMapAttribute) and order.map.dimensions != levels:
        yield "Level traverse order does not match tensor's level rank"
    if 1 + rank + len(initial) != len(block.arguments):
        yield "Unmatched number of arguments in the block"
    if len(results) != len(initial):
        yield "Mismatch in number of init arguments and results"
    if any(map(differ, results, initial)):
        yield "Mismatch in types of init arguments and results"
    last = block.terminator
    yielded = [it.type for it in last.operands] if last is not None else []
    if last is not None and (len(yielded) != len(results) or any(map(differ, yielded, results))):
        yield "Mismatch in types of yield values and results"
    for number, argument in enumerate(block.arguments[:rank]):
        if differ(argument.type, INDEX):
            yield f"Expecting Index type for argument at index {number}"
    element = block.arguments[rank].type
    if differ(element, tensor.element):
        types = f"expected:{tensor.element}, got: {element}"
        yield f"Unmatched element type between input tensor and block argument, {types}"


def _extract_iteration_space(operation: Operation) -> Iterator[str]:
    lowest = _number(operation, "loLvl")
    if lowest is not None and (lowest == 0) == bool(operation.group("parentIter")):
        yield op_error(operation, "parent iterator should be specified iff level lower bound equals 0")


VERIFIERS: Table = {
    "sparse_tensor.assemble": _buffers,
    "sparse_tensor.binary": _binary,
    "sparse_tensor.compress": _compress,
    "sparse_tensor.concatenate": _concatenate,
    "sparse_tensor.convert": _convert,
    "sparse_tensor.coordinates": _positions,
    "sparse_tensor.coordinates_buffer": _coordinates_buffer,
    "sparse_tensor.crd_translate": _crd_translate,
    "sparse_tensor.disassemble": _buffers,
    "sparse_tensor.extract_iteration_space": _extract_iteration_space,
    "sparse_tensor.foreach": _foreach,
    "sparse_tensor.lvl": LooksBeyond(_lvl),
    "sparse_tensor.positions": _positions,
    "sparse_tensor.reduce": _one_region("reduce", 2),
    "sparse_tensor.reinterpret_map": _reinterpret_map,
    "sparse_tensor.select": _one_region("select", 1, I1),
    "sparse_tensor.slice.offset": _slice,
    "sparse_tensor.slice.stride": _slice,
    "sparse_tensor.storage_specifier.get": _specifier,
    "sparse_tensor.storage_specifier.set": _specifier,
    "sparse_tensor.unary": _unary,
    "sparse_tensor.values": _values,
}
