"""How tensor ops that fill a new tensor by a computation are written in terms of buffers: by a ``linalg.map``.

Source: mlir/lib/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.cpp (lowerGenerateLikeOpBody).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bufferizer.buffer_model.buffer_types import BufferTypes, Invocation
from bufferizer.buffer_model.buffers import Buffer, BufferType, NotRewritable
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.dialects.rewrites.affine_composition import composed_sum
from bufferizer.dialects.rewrites.affine_symbols import is_size_symbol, is_symbol
from bufferizer.dialects.rewrites.slices import Entry, Slice, subview
from bufferizer.ir.affine_ops import apply_of
from bufferizer.ir.layouts import contiguous
from bufferizer.ir.operation import Block, Operation, OpOperand, OpResult, Value
from bufferizer.ir.scanning import balanced_end, skip_space
from bufferizer.ir.static_values import StaticOrValue, constant_integer, mixed_values
from bufferizer.ir.types import TensorType, element_type
from bufferizer.text import Span

NO_MEMORY_SPACE_YET = "memory space not implemented yet"


class Splat(BufferRewrite):
    """``tensor.splat``: each element is the same value."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """Contiguous once the buffer is there."""
        return _type_of_new(value, types, invocation)

    def result_sizes(self, result: OpResult, rewriter: Rewriter) -> list[str] | None:
        """The sizes given."""
        return [rewriter.name(size) for size in result.owner.operands[1:]]

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Allocate, and map every element to the value."""
        _check_memory_space(operation, rewriter)
        element, *sizes = operation.operands
        names = [rewriter.name(size) for size in sizes]
        head = _head_of_map(operation, operation.results[0].name, None, lambda: names, rewriter)
        rewriter.emit(f"{head}{{\n  linalg.yield {rewriter.name(element)} : {element.type}\n}}")


class Generate(BufferRewrite):
    """``tensor.generate``: each element is computed from its position."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """Contiguous once the buffer is there."""
        return _type_of_new(value, types, invocation)

    def result_sizes(self, result: OpResult, rewriter: Rewriter) -> list[str] | None:
        """The sizes given."""
        return [rewriter.name(size) for size in result.owner.operands]

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Allocate, and make the body that of a map."""
        # Unlike others, this op does not ask first whether the space can be inferred (GenerateOpInterface).
        if rewriter.types.options.must_infer_memory_space:
            raise rewriter.refuse(operation, NO_MEMORY_SPACE_YET)
        _check_memory_space(operation, rewriter)
        names = [rewriter.name(size) for size in operation.operands]
        head = _head_of_map(operation, operation.results[0].name, None, lambda: names, rewriter)
        _turn_into_map(operation, head, rewriter)


class Pad(BufferRewrite):
    """``tensor.pad``: the padding is computed everywhere, and the source copied over the middle."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """Contiguous, in the source's memory space."""
        source = types.operand_type(_owner(value).operands[0], invocation)
        return contiguous(value.type, source.memory_space)

    def result_sizes(self, result: OpResult, rewriter: Rewriter) -> list[str] | None:
        """The sums of the source's sizes and the padding (ReifyPadOp)."""
        operation = result.owner
        source = operation.operands[0]
        assert isinstance(result.type, TensorType) and isinstance(source.type, TensorType)
        low, high = _mixed_padding(operation, "low"), _mixed_padding(operation, "high")
        sizes = []
        for number, size in enumerate(result.type.shape):
            if size is None:
                extent = tensor_extent(source, number, rewriter)
                is_extent_symbol = is_size_symbol(source, rewriter.types.state)
                total = _padded(extent, (low[number], high[number]), is_extent_symbol, rewriter)
                sizes.append(total if isinstance(total, str) else rewriter.constant_index(total))
        return sizes

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Allocate, fill, copy."""
        result = operation.results[0]
        space = rewriter.types.own_type(result).memory_space
        mapped = rewriter.fresh("mapped")
        head = _head_of_map(operation, mapped, space, lambda: self._sizes(result, rewriter), rewriter)
        _turn_into_map(operation, head, rewriter)
        with rewriter.emitting_after():
            if not _is_map_bufferized(rewriter.options):
                target = Buffer(rewriter.name_for(result, "buffer"), rewriter.types.unknown_type(result))
                rewriter.emit(f"{target} = bufferization.to_buffer {mapped} : {result.type} to {target.type}")
                rewriter.replace(result, target)
            rewriter.later(lambda: _insert_source(operation, rewriter))

    def _sizes(self, result: OpResult, rewriter: Rewriter) -> list[str]:
        """Return the sizes, which the compiler asks for twice; where the source stays a tensor that leaves a trace."""
        source = result.owner.operands[0]
        assert isinstance(result.type, TensorType)
        for number, size in enumerate(result.type.shape):
            if size is None and not rewriter.has_buffer(source):
                rewriter.size(source, number)
        return self.result_sizes(result, rewriter) or []


def _insert_source(operation: Operation, rewriter: Rewriter) -> None:
    """Copy what is padded to its place (the ``tensor.insert_slice`` that the compiler makes)."""
    source, result = operation.operands[0], operation.results[0]
    assert isinstance(source.type, TensorType)
    extents = tuple(tensor_extent(source, number, rewriter) for number in range(len(source.type.shape)))
    part = Slice(_padding(operation, "low", rewriter), extents, (1,) * len(extents))
    target, given = rewriter.buffer_of(result), rewriter.buffer(source)
    rewriter.copy(given, subview(target, part, source.type.shape, rewriter))


def _check_memory_space(operation: Operation, rewriter: Rewriter) -> None:
    if rewriter.types.default_space(operation.results[0]) is not None:
        raise rewriter.refuse(operation, NO_MEMORY_SPACE_YET)


def _is_map_bufferized(options: BufferizationOptions) -> bool:
    return options.is_op_allowed("linalg.map")


def _type_of_new(value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
    if types.settled and _is_map_bufferized(types.options):
        return contiguous(value.type, types.default_space(value))
    return types.default_type(value, invocation)


def _owner(value: Value) -> Operation:
    owner = value.defining_operation
    assert owner is not None
    return owner


def _padded(extent: Entry, pads: Sequence[StaticOrValue], is_extent_symbol: bool, rewriter: Rewriter) -> Entry:
    """Return the sum of a size and what is added to it in front and behind."""

    def may_be_symbol(term: int | str | Value) -> bool:
        return is_symbol(term, rewriter.types.state) if isinstance(term, Value) else is_extent_symbol

    def name(term: int | str | Value) -> Entry:
        return rewriter.name(term) if isinstance(term, Value) else term

    terms = (extent, *pads)
    if not any(isinstance(pad, Value) and apply_of(pad) for pad in pads):
        return rewriter.affine_sum([*map(name, terms)], {name(term) for term in terms if may_be_symbol(term)})
    map_, given = composed_sum(terms, may_be_symbol)
    names = [str(name(term)) for term in given]
    return rewriter.affine_apply(str(map_), names[: map_.dimensions], names[map_.dimensions :])


def _padding(operation: Operation, which: str, rewriter: Rewriter) -> tuple[Entry, ...]:
    entries = _mixed_padding(operation, which)
    return tuple(rewriter.name(entry) if isinstance(entry, Value) else entry for entry in entries)


def _mixed_padding(operation: Operation, which: str) -> tuple[StaticOrValue, ...]:
    """Return the padding on one side, as numbers where it is constant (getMixedPadImpl)."""
    entries = mixed_values(operation, f"static_{which}", which)
    return tuple(entry if (number := constant_integer(entry)) is None else number for entry in entries)


def tensor_extent(operand: OpOperand, dimension: int, rewriter: Rewriter) -> Entry:
    """Return a size of a tensor operand: a number if its type says it, else the name of what asks for it."""
    assert isinstance(operand.type, TensorType)
    size = operand.type.shape[dimension]
    return size if size is not None else rewriter.size(operand, dimension)


def _head_of_map(
    operation: Operation, name: str, space: str | None, sizes: Callable[[], Sequence[str]], rewriter: Rewriter
) -> str:
    """Return a ``linalg.map`` up to its body, after the allocation of what it fills.

    Where the dialect filter leaves ``linalg`` out, it stays a map on tensors, and defines the one with the ``name``.
    Otherwise what it fills is the result's buffer.
    """
    result = operation.results[0]
    argument = f"({rewriter.fresh('init')}: {element_type(result.type)})"
    if _is_map_bufferized(rewriter.options):
        target = rewriter.new_buffer(result, space, sizes)
        rewriter.replace(result, target)
        return f"linalg.map outs({target} : {target.type}) {argument} "
    tensor = rewriter.fresh("tensor")
    rewriter.new_tensor(tensor, result, space, sizes)
    return f"{name} = linalg.map outs({tensor} : {result.type}) {argument} "


def _turn_into_map(operation: Operation, head: str, rewriter: Rewriter) -> None:
    """Make the op a ``linalg.map`` over its own body, whose arguments become the positions."""
    region = operation.regions[0]
    body = region.entry
    if body is None or body.terminator is None or len(region.blocks) != 1:
        raise NotRewritable
    rewriter.edit(Span(operation.span.start, region.span.start), head)
    rewriter.edit(Span(region.span.end, operation.span.end), "")
    positions = [f"{argument.name} = linalg.index {argument.index} : index" for argument in body.arguments]
    rewriter.edit(_header(body, rewriter), rewriter.joined(body.span.start, positions))
    name = "linalg.yield"
    rewriter.edit(body.terminator.name_span, f'"{name}"' if body.terminator.syntax.generic else name)
    rewriter.drop_discardable(body.terminator)


def _header(block: Block, rewriter: Rewriter) -> Span:
    """Return the span of ``^bb0(%i: index):``."""
    start, label_end = block.span.start, block.label_span.end
    if not block.arguments:
        return Span(start, start)
    text = rewriter.text(Span(label_end, block.operations[0].span.start))
    close = balanced_end(text, skip_space(text, 0, len(text)), len(text))
    assert close is not None
    return Span(start, label_end + text.index(":", close) + 1)
