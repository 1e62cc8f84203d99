"""How ml_program ops are written in terms of buffers: globals of the memref dialect.

Source: mlir/lib/Dialect/MLProgram/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.buffer_types import BufferTypes, Invocation
from bufferizer.buffer_model.buffers import Buffer, BufferType, NotRewritable
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.ir.attribute_verification import value_problem
from bufferizer.ir.attributes import TypeAttribute, split_type
from bufferizer.ir.functions import sees_global
from bufferizer.ir.layouts import contiguous
from bufferizer.ir.operation import Operation, Value
from bufferizer.ir.types import AnyTensorType, MemRefType, TensorType, UnrankedTensorType


class Global(BufferRewrite):
    """``ml_program.global``: a ``memref.global``, constant unless it is mutable."""

    def has_tensors(self, operation: Operation) -> bool:
        """Tell by the global's type."""
        return _type(operation) is not None

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Write the global with its value."""
        type_ = _type(operation)
        value = operation.attributes.get("value")
        if value is None:
            raise rewriter.refuse(operation, "global op must have a value")
        assert type_ is not None
        name = operation.attributes.get("sym_name", '""')
        symbol = name.strip('"') if name.strip('"').replace("_", "").isalnum() else name
        words = [
            operation.attributes.get("sym_visibility", ""),
            "" if "is_mutable" in operation.attributes else "constant",
        ]
        prefix = "".join(f"{word} " for word in words if word)
        initial = "uninitialized" if value == "unit" else split_type(value)[0]
        buffer_type = contiguous(type_)
        rewriter.emit(f"memref.global {prefix}@{symbol} : {buffer_type} = {initial}")
        problem = _problem(buffer_type, value)
        if problem is not None:
            rewriter.invalidate(operation, f"'memref.global' op {problem}")


class GlobalLoad(BufferRewrite):
    """``ml_program.global_load``: the global's memory itself."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """A global is contiguous."""
        if types.settled:
            return contiguous(value.type)
        return types.default_type(value, invocation)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Get the global."""
        result = operation.results[0]
        type_ = contiguous(result.type)
        name = rewriter.name_for(result, "global")
        _check_symbol(operation, rewriter)
        rewriter.emit(f"{name} = memref.get_global {_symbol(operation)} : {type_}")
        rewriter.replace(result, Buffer(name, type_))


class GlobalStore(BufferRewrite):
    """``ml_program.global_store``: a copy into the global's memory."""

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Get the global, and copy."""
        value = operation.operands[0]
        type_ = contiguous(value.type)
        if not isinstance(type_, MemRefType):
            raise NotRewritable
        target = Buffer(rewriter.fresh("global"), type_)
        _check_symbol(operation, rewriter)
        rewriter.emit(f"{target} = memref.get_global {_symbol(operation)} : {type_}")
        rewriter.copy(rewriter.buffer(value), target)


def _type(operation: Operation) -> TensorType | UnrankedTensorType | None:
    attribute = operation.attribute("type")
    type_ = attribute.type if isinstance(attribute, TypeAttribute) else None
    return type_ if isinstance(type_, AnyTensorType) else None


def _problem(type_: BufferType, value: str) -> str | None:
    """Return what the verifier has against the memref.global, None if nothing."""
    if not isinstance(type_, MemRefType):
        return "attribute 'type' failed to satisfy constraint: memref type attribute"
    if None in type_.shape:
        return f"type should be static shaped memref, but got '{type_}'"
    if value.startswith(_OUTSIDE):
        return f"initial value should be a unit or elements attribute, but got {_OUTSIDE}"
    return value_problem(type_, value)


_OUTSIDE = "#ml_program.extern"


def _symbol(operation: Operation) -> str:
    return operation.attributes.get("global", "@")


def _check_symbol(operation: Operation, rewriter: Rewriter) -> None:
    """Say what the verifier has against the memref.get_global where the program's op looked further for the symbol."""
    name = _symbol(operation).removeprefix("@").strip('"')
    if not sees_global(operation, name):
        rewriter.invalidate(operation, f"'memref.get_global' op '{name}' does not reference a valid global memref")


REWRITES: dict[str, BufferRewrite] = {
    "ml_program.global": Global(),
    "ml_program.global_load": GlobalLoad(),
    "ml_program.global_store": GlobalStore(),
}
