"""How tensor ops are written in terms of buffers.

Source: mlir/lib/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from bufferizer.buffer_model.buffer_types import BufferTypes, Invocation
from bufferizer.buffer_model.buffers import Buffer, BufferType, NotRewritable
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.dialects.rewrites.affine_symbols import is_size_symbol
from bufferizer.dialects.rewrites.slices import Slice, known_size, subview
from bufferizer.dialects.rewrites.tensor_fills import NO_MEMORY_SPACE_YET, Generate, Pad, Splat, tensor_extent
from bufferizer.dialects.rewrites.tensor_insertions import InsertSlice, ParallelInsertSlice, has_part
from bufferizer.dialects.rewrites.tensor_shapes import CollapseShape, ExpandShape, Reshape
from bufferizer.dialects.verifiers.views import subview_result
from bufferizer.ir.layouts import contiguous, fully_dynamic, kept_dimensions
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.static_values import StaticOrOperand, constant_integer
from bufferizer.ir.types import MemRefType, TensorType, UnrankedTensorType


class Allocating(BufferRewrite):
    """An op whose result is a new contiguous buffer."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """Contiguous once the buffer is there."""
        if types.settled:
            return contiguous(value.type, types.default_space(value))
        return types.default_type(value, invocation)


class Cast(BufferRewrite):
    """``tensor.cast``: a ``memref.cast``."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """The operand's layout with the result's shape; nothing is known of a layout once the rank was unknown."""
        assert isinstance(value, OpResult)
        source = types.operand_type(value.owner.operands[0], invocation)
        if not isinstance(source, MemRefType) or isinstance(value.type, UnrankedTensorType):
            return fully_dynamic(value.type, source.memory_space)
        assert isinstance(value.type, TensorType)
        return MemRefType(value.type.shape, value.type.element, source.layout, source.memory_space)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Cast, if the type is another one."""
        source, result = operation.operands[0], operation.results[0]
        given = rewriter.buffer(source).type  # asked for first, which may fail
        type_ = rewriter.types.own_type(result)
        is_needed = given != type_
        name = rewriter.name_for(result, "cast") if is_needed else None
        rewriter.replace(result, rewriter.cast_operand(source, type_, name, place=operation))


class Concat(Allocating):
    """``tensor.concat``: each operand is copied into its part of a new buffer."""

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Allocate and copy the operands one behind the other."""
        result = operation.results[0]
        if rewriter.types.default_space(result) is not None:
            raise rewriter.refuse(operation, NO_MEMORY_SPACE_YET)
        assert isinstance(result.type, TensorType)
        dimension = _integer(operation, "dim")
        ranks = range(len(result.type.shape))
        target = rewriter.new_buffer(result, None, lambda: self.result_sizes(result, rewriter), is_contiguous=True)
        common = {number: _extent(target, number, rewriter) for number in ranks if number != dimension}
        offset: int | str = 0
        for operand in operation.operands:
            source = rewriter.buffer(operand)
            known = known_size(source, dimension)
            extent = _size_name(known, rewriter) if known is not None else _extent(source, dimension, rewriter)
            offsets = tuple(offset if number == dimension else 0 for number in ranks)
            part = Slice(offsets, tuple(common.get(number, extent) for number in ranks), (1,) * len(ranks))
            rewriter.copy(source, subview(target, part, part.static_sizes, rewriter))
            number = constant_integer(known.value) if isinstance(known, OpOperand) else None
            added = extent if number is None else number
            offset = rewriter.affine_sum([offset, added], symbols=[offset, added])
        rewriter.replace(result, target)

    def result_sizes(self, result: OpResult, rewriter: Rewriter) -> list[str]:
        """Those of the first operand, and then the sum of all operands' (ReifyConcatOp)."""
        operation = result.owner
        dimension = _integer(operation, "dim")
        assert isinstance(result.type, TensorType)
        dynamic = [number for number, size in enumerate(result.type.shape) if size is None]
        sizes = {}
        for number in sorted(dynamic, key=lambda number: number == dimension):
            summed = operation.operands if number == dimension else operation.operands[:1]
            extents = [tensor_extent(operand, number, rewriter) for operand in summed]
            symbols = [
                extent
                for extent, operand in zip(extents, summed)
                if isinstance(extent, str) and is_size_symbol(operand, rewriter.types.state)
            ]
            total = rewriter.affine_sum(extents, symbols)
            sizes[number] = total if isinstance(total, str) else rewriter.constant_index(total)
        return [sizes[number] for number in dynamic]


class Dim(BufferRewrite):
    """``tensor.dim``: ``memref.dim``."""

    never_fails = True

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Ask the buffer."""
        source, index = rewriter.buffer(operation.operands[0]), rewriter.name(operation.operands[1])
        rewriter.emit(f"{operation.results[0].name} = memref.dim {source}, {index} : {source.type}")


class Empty(Allocating):
    """``tensor.empty``: a ``memref.alloc``, if it is used."""

    never_fails = True

    def result_sizes(self, result: OpResult, rewriter: Rewriter) -> list[str] | None:
        """The sizes given."""
        return [rewriter.name(size) for size in result.owner.operands]

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Allocate, unless every use got a buffer of its own."""
        result = operation.results[0]
        if not rewriter.is_buffer_used(result):
            return
        space = rewriter.types.default_space(result)
        sizes = [rewriter.name(size) for size in operation.operands]
        if rewriter.options.is_op_allowed("bufferization.alloc_tensor"):
            rewriter.replace(result, rewriter.new_buffer(result, space, lambda: sizes))
        else:
            rewriter.new_tensor(result.name, result, space, lambda: sizes)


class Extract(BufferRewrite):
    """``tensor.extract``: ``memref.load``."""

    never_fails = True

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Load from the buffer."""
        source = rewriter.buffer(operation.operands[0])
        indices = ", ".join(map(rewriter.name, operation.operands[1:]))
        rewriter.emit(f"{operation.results[0].name} = memref.load {source}[{indices}] : {source.type}")


class ExtractSlice(BufferRewrite):
    """``tensor.extract_slice``: ``memref.subview``."""

    def is_certain(self, operation: Operation, types: BufferTypes) -> bool:
        """If the source has such a part."""
        return has_part(operation.operands[0].type, operation, operation.results[0].type)

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """The type of a subview of the operand's buffer."""
        assert isinstance(value, OpResult) and isinstance(value.type, TensorType)
        source = types.operand_type(value.owner.operands[0], invocation)
        type_ = Slice.of(value.owner).type_in(source, value.type.shape)
        if type_ is None:
            raise NotRewritable
        return type_

    def result_sizes(self, result: OpResult, rewriter: Rewriter) -> list[str] | None:
        """The sizes given, but those that are dropped."""
        part = Slice.of(result.owner, rewriter)
        assert isinstance(result.type, TensorType)
        kept = kept_dimensions(part.static_sizes, result.type.shape)
        if kept is None:
            return None
        return [size for dimension in kept if isinstance(size := part.sizes[dimension], str)]

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Take a subview."""
        result = operation.results[0]
        assert isinstance(result.type, TensorType)
        part = Slice.of(operation, rewriter)
        source = rewriter.buffer(operation.operands[0])
        name = rewriter.name_for(result, "subview")
        # The compiler makes it of the type that it finds for the result, which may be another one at a seam.
        type_ = rewriter.types.own_type(result)
        expected = part.type_in(source.type, part.static_sizes)
        if not isinstance(type_, MemRefType) or not isinstance(source.type, MemRefType) or expected is None:
            raise NotRewritable
        view = subview(source, part, result.type.shape, rewriter, name, type_)
        if type_ != part.type_in(source.type, result.type.shape):
            rewriter.invalidate(operation, *islice(subview_result(source.type, expected, type_), 1))
        rewriter.replace(result, replace(view, sizes=operation.group("sizes")))


class FromElements(Allocating):
    """``tensor.from_elements``: a new buffer with each element stored."""

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Allocate and store."""
        result = operation.results[0]
        buffer = rewriter.new_buffer(result, rewriter.types.default_space(result), list)
        elements = [rewriter.name(operand) for operand in operation.operands]
        rewriter.replace(result, buffer)
        store_elements(elements, buffer, rewriter)


def store_elements(elements: Sequence[str], buffer: Buffer, rewriter: Rewriter) -> None:
    """Emit a ``memref.store`` of each element into a buffer of static shape, in the order of the last index first."""
    if not elements:
        return
    assert isinstance(buffer.type, MemRefType)
    shape = [size for size in buffer.type.shape if size is not None]
    constants = [rewriter.constant_index(index) for index in range(max(shape, default=0))]
    for number, element in enumerate(elements):
        indices = []
        for size in reversed(shape):
            indices.append(constants[number % size])
            number //= size
        rewriter.emit(f"memref.store {element}, {buffer}[{', '.join(reversed(indices))}] : {buffer.type}")


class Insert(BufferRewrite):
    """``tensor.insert``: ``memref.store`` into the destination."""

    never_fails = True
    takes_over_operands = True

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Store into the buffer."""
        element, destination, *positions = operation.operands
        buffer = rewriter.buffer(destination)
        indices = ", ".join(map(rewriter.name, positions))
        rewriter.emit(f"memref.store {rewriter.name(element)}, {buffer}[{indices}] : {buffer.type}")
        rewriter.replace(operation.results[0], buffer)


class Rank(BufferRewrite):
    """``tensor.rank``: ``memref.rank``."""

    never_fails = True

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Ask the buffer."""
        source = rewriter.buffer(operation.operands[0])
        rewriter.emit(f"{operation.results[0].name} = memref.rank {source} : {source.type}")


def _integer(operation: Operation, name: str) -> int:
    return int(operation.attributes.get(name, "0").partition(":")[0])


def _size_name(size: StaticOrOperand | str, rewriter: Rewriter) -> int | str:
    return rewriter.name(size) if isinstance(size, OpOperand) else size


def _extent(buffer: Buffer, dimension: int, rewriter: Rewriter) -> int | str:
    assert isinstance(buffer.type, MemRefType)
    size = buffer.type.shape[dimension]
    return size if size is not None else rewriter.dimension(buffer, dimension)


REWRITES: dict[str, BufferRewrite] = {
    "tensor.cast": Cast(),
    "tensor.collapse_shape": CollapseShape(),
    "tensor.concat": Concat(),
    "tensor.dim": Dim(),
    "tensor.empty": Empty(),
    "tensor.expand_shape": ExpandShape(),
    "tensor.extract": Extract(),
    "tensor.extract_slice": ExtractSlice(),
    "tensor.from_elements": FromElements(),
    "tensor.generate": Generate(),
    "tensor.insert": Insert(),
    "tensor.insert_slice": InsertSlice(),
    "tensor.pad": Pad(),
    "tensor.parallel_insert_slice": ParallelInsertSlice(),
    "tensor.rank": Rank(),
    "tensor.reshape": Reshape(),
    "tensor.splat": Splat(),
}
