"""What buffer models may ask of the analysis (MLIR's AnalysisState)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from bufferizer.buffer_model.model import AliasingOperand, AliasingValue, BufferModel
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value


@dataclass(frozen=True, slots=True)
class Traversal:
    """How far a walk up the reverse use-def chain goes (TraversalConfig)."""

    include_leaves: bool = True
    equivalent_only: bool = False
    in_place_only: bool = False
    same_type_or_casts_only: bool = False
    follow_unknown_ops: bool = False


@dataclass(frozen=True, slots=True)
class FunctionSummary:
    """What callers see of an analysed function (FuncAnalysisState). Indices count all arguments and results.

    ``equivalent``: result number -> the argument whose buffer it is. ``aliasing``: result number -> the arguments it
    may alias. ``read`` and ``written``: arguments whose buffer the function reads, writes. ``is_external``: it has no
    body.
    """

    name: str
    equivalent: tuple[tuple[int, int], ...]
    aliasing: tuple[tuple[int, tuple[int, ...]], ...]
    read: frozenset[int]
    written: frozenset[int]
    is_external: bool = False


class AnalysisState(Protocol):
    """Decisions made so far, and questions about any op, known or not."""

    options: BufferizationOptions
    is_called: bool
    """Whether the function analysed is called in its module, under semantics that ask (`BoundaryRules`)."""

    def model_of(self, operation: Operation) -> BufferModel | None:
        """Return the op's model; None where it has none or the dialect filter leaves it out (dynCastBufferizableOp)."""
        ...

    def value_of(self, operand: OpOperand) -> Value:
        """Return the value that an operand is, which may be another one than the text says where ops fold first."""
        ...

    def returns_of(self, function: Operation) -> list[Operation]:
        """Return the operations that return from a function, but for those that are gone where ops fold first."""
        ...

    def summary_of_callee(self, call: Operation) -> FunctionSummary | None:
        """Return the summary of the function a ``func.call`` names; None for an unknown one, or in a call cycle."""
        ...

    def reads(self, operand: OpOperand) -> bool:
        """Tell whether a tensor operand of any op is read; unknown ops are taken to read."""
        ...

    def writes(self, operand: OpOperand) -> bool:
        """Tell whether a tensor operand of any op is written; unknown ops are taken to write."""
        ...

    def value_is_write(self, value: Value) -> bool:
        """Tell whether the definition of a tensor value defines its contents (bufferizesToMemoryWrite of a value)."""
        ...

    def default_result_is_write(self, result: OpResult) -> bool:
        """The rule of `BufferModel.result_is_write` (detail::defaultResultBufferizesToMemoryWrite)."""
        ...

    def aliasing_values(self, operand: OpOperand) -> list[AliasingValue]:
        """Return what may alias an operand; everything for unknown ops."""
        ...

    def aliasing_operands(self, value: Value) -> list[AliasingOperand]:
        """Return the operands a value may alias; every one for unknown ops."""
        ...

    def is_value_read(self, value: Value) -> bool:
        """Tell whether any use of the value, or of an alias created from it, reads (isValueRead)."""
        ...

    def is_in_place(self, operand: OpOperand) -> bool:
        """Tell whether the operand was decided to be in place."""
        ...

    def equivalents(self, value: Value) -> list[Value]:
        """Return the values that are the same buffer, the value included."""
        ...

    def are_equivalent(self, first: Value, second: Value) -> bool:
        """Tell whether two values are the same buffer (areEquivalentBufferizedValues)."""
        ...

    def are_aliasing(self, first: Value, second: Value) -> bool:
        """Tell whether two values may share memory (areAliasingBufferizedValues)."""
        ...

    def aliases(self, value: Value) -> list[Value]:
        """Return all values that may share memory with a value, the value included (applyOnAliases)."""
        ...

    def is_value_written(self, value: Value) -> bool:
        """Tell whether an alias of the value is written in place (isValueWritten)."""
        ...

    def is_writable(self, value: Value) -> bool:
        """Tell whether the value's buffer may be written (isWritable)."""
        ...

    def can_omit_copy(self, operand: OpOperand) -> bool:
        """Tell whether an out-of-place operand needs an allocation only, no copy (canOmitTensorCopy)."""
        ...

    def find_in_reverse_chain(
        self, operand: OpOperand, condition: Callable[[Value], bool], traversal: Traversal = ...
    ) -> list[Value]:
        """Return the values up the use-def chain where ``condition`` first holds (findValueInReverseUseDefChain)."""
        ...

    def find_definitions(self, operand: OpOperand) -> list[Value]:
        """Return the values whose definitions an operand sees (findDefinitions)."""
        ...
