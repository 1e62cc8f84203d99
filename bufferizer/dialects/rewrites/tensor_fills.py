"""How tensor ops that fill a new tensor by a computation are written in terms of buffers: by a ``linalg.map``.

Source: mlir/lib/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.cpp (lowerGenerateLikeOpBody).
"""

from __future__ import annotations

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.buffer_model.rewriter import Buffer, BufferRewrite, BufferType, BufferTypes, NotRewritable, Rewriter
from bufferizer.dialects.rewrites.affine_symbols import is_size_symbol, is_symbol
from bufferizer.dialects.rewrites.slices import Entry, Slice, subview
from bufferizer.ir.layouts import contiguous
from bufferizer.ir.operation import Block, Operation, OpResult, Value
from bufferizer.ir.static_values import mixed_values
from bufferizer.ir.types import MemRefType, TensorType
from bufferizer.text import Span


class Splat(BufferRewrite):
    """``tensor.splat``: each element is the same value."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: tuple[Value, ...]) -> BufferType:
        """Contiguous once the buffer is there."""
        return _type_of_new(value, types, invocation)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Allocate, and map every element to the value."""
        if rewriter.types.memory_space(operation.results[0]) is not None:
            raise rewriter.refuse(operation, "memory space not implemented yet")
        element, *sizes = operation.operands
        result = operation.results[0]
        target = _allocate(operation, [rewriter.name(size) for size in sizes], rewriter)
        name, type_ = rewriter.name(element), element.type
        rewriter.emit(f"{_head_of_map(target, result, result.name, rewriter)}{{\n  linalg.yield {name} : {type_}\n}}")
        if _is_map_bufferized(rewriter.options):
            rewriter.replace(result, target)


class Generate(BufferRewrite):
    """``tensor.generate``: each element is computed from its position."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: tuple[Value, ...]) -> BufferType:
        """Contiguous once the buffer is there."""
        return _type_of_new(value, types, invocation)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Allocate, and make the body that of a map."""
        if rewriter.types.memory_space(operation.results[0]) is not None:
            raise rewriter.refuse(operation, "memory space not implemented yet")
        result = operation.results[0]
        target = _allocate(operation, [rewriter.name(size) for size in operation.operands], rewriter)
        _turn_into_map(operation, target, result.name, rewriter)
        if _is_map_bufferized(rewriter.options):
            rewriter.replace(result, target)


class Pad(BufferRewrite):
    """``tensor.pad``: the padding is computed everywhere, and the source copied over the middle."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: tuple[Value, ...]) -> BufferType:
        """Contiguous, in the source's memory space."""
        source = types.operand_type(_owner(value).operands[0], invocation)
        return contiguous(value.type, source.memory_space)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Allocate, fill, copy."""
        result = operation.results[0]
        with rewriter.late():
            source = rewriter.buffer(operation.operands[0])
        assert isinstance(result.type, TensorType) and isinstance(source.type, MemRefType)
        low, high = _padding(operation, "low", rewriter), _padding(operation, "high", rewriter)
        sizes = []
        pads = [operand for group in ("low", "high") for operand in operation.group(group)]
        symbols = {rewriter.name(pad) for pad in pads if is_symbol(pad.value)}
        for number, size in enumerate(result.type.shape):
            if size is None:
                extent = _extent(source, number, rewriter)
                if isinstance(extent, str) and is_size_symbol(operation.operands[0].value, operation):
                    symbols.add(extent)
                total = rewriter.affine_sum([extent, low[number], high[number]], symbols)
                sizes.append(total if isinstance(total, str) else rewriter.constant_index(total))
        target = _allocate(operation, sizes, rewriter)
        mapped = rewriter.fresh("mapped")
        _turn_into_map(operation, target, mapped, rewriter)
        with rewriter.emitting_after():
            if not _is_map_bufferized(rewriter.options):
                target = Buffer(rewriter.name_for(result, "buffer"), rewriter.types.unknown_type(result))
                rewriter.emit(f"{target} = bufferization.to_buffer {mapped} : {result.type} to {target.type}")
            rewriter.replace(result, target)
            extents = tuple(_extent(source, number, rewriter) for number in range(len(source.type.shape)))
            part = Slice(low, extents, (1,) * len(extents))
            rewriter.copy(source, subview(target, part, source.type.shape, rewriter))


def _is_map_bufferized(options: BufferizationOptions) -> bool:
    return options.is_op_allowed("linalg.map")


def _type_of_new(value: Value, types: BufferTypes, invocation: tuple[Value, ...]) -> BufferType:
    if types.settled and _is_map_bufferized(types.options):
        return contiguous(value.type, types.memory_space(value))
    return types.default_type(value, invocation)


def _owner(value: Value) -> Operation:
    owner = value.defining_operation
    assert owner is not None
    return owner


def _allocate(operation: Operation, sizes: list[str], rewriter: Rewriter) -> Buffer:
    result = operation.results[0]
    type_ = contiguous(result.type, rewriter.types.when_settled().own_type(result).memory_space)
    assert isinstance(type_, MemRefType)
    hint = "alloc"
    name = rewriter.name_for(result, hint) if _is_map_bufferized(rewriter.options) else rewriter.fresh(hint)
    return rewriter.allocate(name, type_, sizes)


def _padding(operation: Operation, which: str, rewriter: Rewriter) -> tuple[Entry, ...]:
    return tuple(
        rewriter.name(entry) if isinstance(entry, Value) else entry
        for entry in mixed_values(operation, f"static_{which}", which)
    )


def _extent(buffer: Buffer, dimension: int, rewriter: Rewriter) -> Entry:
    assert isinstance(buffer.type, MemRefType)
    size = buffer.type.shape[dimension]
    return size if size is not None else rewriter.dimension(buffer, dimension)


def _head_of_map(target: Buffer, result: OpResult, name: str, rewriter: Rewriter) -> str:
    """Return a ``linalg.map`` up to its body, after what it takes before it.

    Where the dialect filter leaves ``linalg`` out, it stays a map on tensors, and defines the one with the ``name``.
    """
    assert isinstance(target.type, MemRefType)
    argument = f"({rewriter.fresh('init')}: {target.type.element})"
    if _is_map_bufferized(rewriter.options):
        return f"linalg.map outs({target} : {target.type}) {argument} "
    tensor = rewriter.fresh("tensor")
    rewriter.emit(f"{tensor} = bufferization.to_tensor {target} : {target.type} to {result.type}")
    return f"{name} = linalg.map outs({tensor} : {result.type}) {argument} "


def _turn_into_map(operation: Operation, target: Buffer, name: str, rewriter: Rewriter) -> None:
    """Make the op a ``linalg.map`` over its own body, whose arguments become the positions."""
    region = operation.regions[0]
    body = region.entry
    if body is None or body.terminator is None or len(region.blocks) != 1:
        raise NotRewritable
    head = _head_of_map(target, operation.results[0], name, rewriter)
    rewriter.edit(Span(operation.span.start, region.span.start), head)
    rewriter.edit(Span(region.span.end, operation.span.end), "")
    positions = [f"{argument.name} = linalg.index {argument.index} : index" for argument in body.arguments]
    rewriter.edit(_header(body, rewriter), rewriter.joined(body.span.start, positions))
    name = "linalg.yield"
    rewriter.edit(body.terminator.name_span, f'"{name}"' if body.terminator.syntax.generic else name)
    rewriter.drop_discardable(body.terminator)


def _header(block: Block, rewriter: Rewriter) -> Span:
    """Return the span of ``^bb0(%i: index):``."""
    start, end = block.span.start, block.operations[0].span.start
    arguments = [argument.type_span.end for argument in block.arguments if argument.type_span is not None]
    if not arguments:
        return Span(start, start)
    closing = rewriter.text(Span(arguments[-1], end)).index(":")
    return Span(start, arguments[-1] + closing + 1)
