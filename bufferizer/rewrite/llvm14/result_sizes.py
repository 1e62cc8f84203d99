"""Sizes of what a function returns, as its callers can compute them: numbers, and what follows from arguments."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bufferizer.buffer_model.hoisting import (
    ArgumentSize,
    ArgumentValue,
    ComputedSize,
    HoistedResult,
    KnownSize,
    Size,
)
from bufferizer.buffer_model.model import Relation
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.attributes import AffineMapAttribute
from bufferizer.ir.functions import is_call
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.static_values import constant_integer, mixed_operands
from bufferizer.ir.types import MemRefType, TensorType, is_tensor
from bufferizer.rewrite.llvm14.affine_sizes import JOINING, size_of_map

_BINARY = frozenset(
    f"arith.{name}"
    for name in "addi subi muli divsi divui ceildivsi ceildivui floordivsi remsi remui maxsi maxui minsi minui".split()
)
_CASTS = frozenset(f"arith.{name}" for name in "index_cast index_castui extsi extui trunci".split())
# Ops whose operands are the dynamic sizes of their result.
_CREATIONS = frozenset(
    {"linalg.init_tensor", "tensor.empty", "tensor.generate", "bufferization.alloc_tensor", "memref.alloc"}
)


class UnknownSize(Exception):  # noqa: N818 - never leaves the rewriting
    """A size that depends on ``value``, which callers cannot compute."""

    def __init__(self, value: Value) -> None:
        super().__init__(value)
        self.value = value


class ResultSizes:
    """Sizes of the values of a function, which begins with the block ``entry``.

    ``hoisted_by`` tells which results of a call are buffers that the function gave.
    """

    def __init__(
        self, entry: Block | None, state: AnalysisState, hoisted_by: Callable[[Operation], Sequence[HoistedResult]]
    ) -> None:
        self._entry = entry
        self._state = state
        self._hoisted_by = hoisted_by

    def of(self, value: Value, dimension: int) -> Size:
        """Return the size of a dimension of a tensor or memref. Raises `UnknownSize`."""
        type_ = value.type
        if not isinstance(type_, TensorType | MemRefType) or not 0 <= dimension < len(type_.shape):
            raise UnknownSize(value)
        size = type_.shape[dimension]
        if size is not None:
            return KnownSize(size)
        if isinstance(value, BlockArgument):
            if value.block is not self._entry:
                raise UnknownSize(value)
            return ArgumentSize(value.index, dimension)
        assert isinstance(value, OpResult)
        return self._of_result(value, dimension, type_.shape[:dimension].count(None))

    def of_operand(self, operand: OpOperand, dimension: int) -> Size:
        """Return the size of a dimension of an operand. Raises `UnknownSize`."""
        return self.of(self._state.value_of(operand), dimension)

    def _of_result(self, result: OpResult, dimension: int, number: int) -> Size:
        operation = result.owner
        if operation.name in _CREATIONS:
            return self.value(self._state.value_of(operation.operands[number]))
        if operation.name == "tensor.extract_slice":
            sizes = mixed_operands(operation, "static_sizes", "sizes")
            dynamic = [self._state.value_of(size) for size in sizes if not isinstance(size, int)]
            return self.value(dynamic[number])
        if operation.name == "bufferization.to_tensor":
            return self.of(self._state.value_of(operation.operands[0]), dimension)
        if is_call(operation):
            return self._of_call(result, number)
        if is_tensor(result.type):
            for alias in self._state.aliasing_operands(result):
                if alias.relation is Relation.EQUIVALENT and alias.definite:
                    return self.of(self._state.value_of(alias.operand), dimension)
        raise UnknownSize(result)

    def _of_call(self, result: OpResult, number: int) -> Size:
        for hoisted in self._hoisted_by(result.owner):
            if result.index in hoisted.results and number < len(hoisted.sizes):
                return self._in_terms_of_caller(hoisted.sizes[number], result.owner)
        for operand in result.owner.operands:
            value = self._state.value_of(operand)
            if is_tensor(operand.type) and self._state.are_equivalent(value, result):
                return self.of(value, _dynamic_dimension(result, number))
        raise UnknownSize(result)

    def _in_terms_of_caller(self, size: Size, call: Operation) -> Size:
        """Return a size that is told in terms of the callee's arguments in terms of the caller's."""
        if isinstance(size, ArgumentValue):
            return self.value(self._state.value_of(call.operands[size.argument]))
        if isinstance(size, ArgumentSize):
            return self.of(self._state.value_of(call.operands[size.argument]), size.dimension)
        if isinstance(size, ComputedSize):
            operands = tuple(self._in_terms_of_caller(operand, call) for operand in size.operands)
            return ComputedSize(size.op, operands, size.types)
        return size

    def value(self, value: Value) -> Size:
        """Return an index or integer value as a size. Raises `UnknownSize`."""
        constant = constant_integer(value)
        if constant is not None:
            return KnownSize(constant, str(value.type))
        if isinstance(value, BlockArgument):
            if value.block is not self._entry:
                raise UnknownSize(value)
            return ArgumentValue(value.index)
        assert isinstance(value, OpResult)
        operation = value.owner
        if operation.name in ("tensor.dim", "memref.dim"):
            return self._of_dimension(value)
        if operation.name in _BINARY:
            return ComputedSize(operation.name, self._operands(operation), str(value.type))
        if operation.name in _CASTS:
            types = f"{operation.operands[0].type} to {value.type}"
            return ComputedSize(operation.name, self._operands(operation), types)
        map_ = operation.attribute("map") if operation.name in JOINING else None
        size = (
            size_of_map(operation.name, map_.map, self._operands(operation))
            if isinstance(map_, AffineMapAttribute)
            else None
        )
        if size is None:
            raise UnknownSize(value)
        return size

    def _of_dimension(self, asked: OpResult) -> Size:
        source, index = map(self._state.value_of, asked.owner.operands)
        dimension = constant_integer(index)
        if dimension is None:
            raise UnknownSize(asked)
        return self.of(source, dimension)

    def _operands(self, operation: Operation) -> tuple[Size, ...]:
        return tuple(self.value(self._state.value_of(operand)) for operand in operation.operands)


def _dynamic_dimension(value: Value, number: int) -> int:
    """Return which dimension of a value is its dynamic one with that number."""
    assert isinstance(value.type, TensorType)
    return [dimension for dimension, size in enumerate(value.type.shape) if size is None][number]
