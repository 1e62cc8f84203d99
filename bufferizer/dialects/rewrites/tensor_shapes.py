"""How tensor ops that change the shape are written in terms of buffers.

Source: mlir/lib/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.buffer_types import BufferTypes, Invocation
from bufferizer.buffer_model.buffers import Buffer, BufferType, NotRewritable
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.ir.layouts import Groups, collapsed_type, contiguous, expanded_type, has_identity_layout
from bufferizer.ir.operation import Operation, OpResult, Value
from bufferizer.ir.static_values import mixed_values, reassociation
from bufferizer.ir.types import MemRefType, TensorType


class CollapseShape(BufferRewrite):
    """``tensor.collapse_shape``: ``memref.collapse_shape``, of a copy where the layout may not allow it."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """What the collapse makes of the operand's layout; contiguous where it has to be copied."""
        assert isinstance(value, OpResult) and isinstance(value.type, TensorType)
        source = _ranked(types.operand_type(value.owner.operands[0], invocation))
        groups = _groups_of(value.owner)
        if source.layout is not None and collapsed_type(source, groups, strict=True) is None:
            return contiguous(value.type, source.memory_space)
        return collapsed_type(source, groups) or contiguous(value.type, source.memory_space)

    def result_sizes(self, result: OpResult, rewriter: Rewriter) -> list[str] | None:
        """The products of the operand's sizes (ReifyCollapseShapeOp)."""
        operand = result.owner.operands[0]
        assert isinstance(operand.type, TensorType) and isinstance(result.type, TensorType)
        shape = operand.type.shape
        sizes = []
        for group, size in zip(_groups_of(result.owner), result.type.shape):
            if size is None:
                factors = [known if (known := shape[d]) is not None else rewriter.size(operand, d) for d in group]
                product = rewriter.affine_product(factors)
                sizes.append(product if isinstance(product, str) else rewriter.constant_index(product))
        return sizes

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Collapse the buffer, or a copy of it."""
        result = operation.results[0]
        assert isinstance(result.type, TensorType)
        source = rewriter.buffer(operation.operands[0])
        groups = _groups_of(operation)
        if groups and collapsed_type(_ranked(source.type), groups, strict=True) is None:
            source = rewriter.new_copy(operation.operands[0])
        type_ = collapsed_type(_ranked(source.type), groups)
        if type_ is None:
            raise NotRewritable
        name = rewriter.name_for(result, "collapse_shape")
        text = _groups_text(groups)
        rewriter.emit(f"{name} = memref.collapse_shape {source} {text} : {source.type} into {type_}")
        rewriter.replace(result, Buffer(name, type_))


class ExpandShape(BufferRewrite):
    """``tensor.expand_shape``: ``memref.expand_shape``."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """What the expansion makes of the operand's layout."""
        assert isinstance(value, OpResult)
        return _expanded(value, types.operand_type(value.owner.operands[0], invocation))

    def result_sizes(self, result: OpResult, rewriter: Rewriter) -> list[str] | None:
        """The sizes given."""
        return [rewriter.name(size) for size in result.owner.group("output_shape")]

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Expand the buffer."""
        result = operation.results[0]
        source = rewriter.buffer(operation.operands[0])
        type_ = _expanded(result, source.type)
        _check_dynamic_dimensions(operation, _ranked(source.type), type_, rewriter)
        shape = ", ".join(
            rewriter.name(size) if isinstance(size, Value) else str(size)
            for size in mixed_values(operation, "static_output_shape", "output_shape")
        )
        name = rewriter.name_for(result, "expand_shape")
        text = f"{_groups_text(_groups_of(operation))} output_shape [{shape}]"
        rewriter.emit(f"{name} = memref.expand_shape {source} {text} : {source.type} into {type_}")
        rewriter.replace(result, Buffer(name, type_))


def _expanded(result: OpResult, source: BufferType) -> MemRefType:
    assert isinstance(result.type, TensorType)
    type_ = expanded_type(_ranked(source), result.type.shape, _groups_of(result.owner))
    if type_ is None:
        raise NotRewritable
    return type_


def _check_dynamic_dimensions(
    operation: Operation, source: MemRefType, expanded: MemRefType, rewriter: Rewriter
) -> None:
    """Refuse what the verifier does: a callee may return a buffer that knows fewer sizes than the tensor's type."""
    for dimension, group in enumerate(_groups_of(operation)):
        if (source.shape[dimension] is None) != any(expanded.shape[number] is None for number in group):
            problem = f"collapsed dim ({dimension}) must be dynamic if and only if reassociation group is dynamic"
            rewriter.invalidate(operation, f"'memref.expand_shape' op {problem}")


class Reshape(BufferRewrite):
    """``tensor.reshape``: ``memref.reshape``, which wants a contiguous buffer."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """Contiguous."""
        assert isinstance(value, OpResult)
        return contiguous(value.type, types.operand_type(value.owner.operands[0], invocation).memory_space)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Reshape the buffer, or a contiguous copy of it."""
        result = operation.results[0]
        source, shape = (rewriter.buffer(operand) for operand in operation.operands)
        type_ = rewriter.types.own_type(result)
        if isinstance(source.type, MemRefType) and not has_identity_layout(source.type):
            source = rewriter.new_copy(operation.operands[0])
        name = rewriter.name_for(result, "reshape")
        rewriter.emit(f"{name} = memref.reshape {source}({shape}) : ({source.type}, {shape.type}) -> {type_}")
        rewriter.replace(result, Buffer(name, type_))


def _groups_of(operation: Operation) -> Groups:
    """Return the groups of dimensions that are collapsed into, or expanded from, one."""
    groups = reassociation(operation)
    if groups is None:
        raise NotRewritable
    return groups


def _groups_text(groups: Groups) -> str:
    return "[" + ", ".join(f"[{', '.join(map(str, group))}]" for group in groups) + "]"


def _ranked(type_: BufferType) -> MemRefType:
    if not isinstance(type_, MemRefType):
        raise NotRewritable
    return type_
