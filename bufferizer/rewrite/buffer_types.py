"""The memref types of tensor values, asked for before or after their ops are rewritten.

Source: BufferizableOpInterface.cpp (getBufferType, defaultGetBufferType, getMemRefType).
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import NamedTuple

from bufferizer.buffer_model.buffer_types import Invocation
from bufferizer.buffer_model.buffers import Buffer, BufferType, NotRewritable
from bufferizer.buffer_model.model import Refusal, Relation, owner_operation
from bufferizer.buffer_model.options import BoundaryTypeConversion, BufferizationOptions
from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.encodings import memory_space
from bufferizer.ir.functions import argument_attribute, argument_types, called_name, result_types
from bufferizer.ir.layouts import contiguous, fully_dynamic, with_layout
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import DialectType, MemRefType, TensorType, Type, UnrankedTensorType, element_type
from bufferizer.rewrite.copies import CopyPlan
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.selection import refusal_for, without_return

# Loops ask again for what they are asked for. More often it comes up only where an op uses its own result, which
# regions without order allow; the compiler does not end then.
_MOST_ASKED = 4
UNREADABLE_SIGNATURE = "the function's type cannot be read"
NO_MEMORY_SPACE = "could not infer memory space"


def memory_space_of(type_: Type, options: BufferizationOptions) -> str | None:
    """Return the memory space the options give a tensor type (defaultMemorySpaceFn).

    Raises `NotRewritable` without a refusal where it has to be inferred.
    """
    if options.must_infer_memory_space:
        raise NotRewritable
    if options.use_encoding_for_memory_space:
        if isinstance(type_, TensorType):
            return memory_space(type_.encoding)
        raise NotRewritable
    return None


def boundary_type(type_: Type, options: BufferizationOptions) -> BufferType:
    """Return the memref type that a tensor type has in a function's signature.

    The compiler does not ask whether an unranked tensor, which has no encoding, tells a memory space, and goes on
    without one. Raises `NotRewritable` without a refusal where the space has to be inferred. Source:
    FuncBufferizableOpInterfaceImpl.cpp (getBufferizedFunctionArgType).
    """
    unranked = isinstance(type_, UnrankedTensorType) and not options.must_infer_memory_space
    space = None if unranked else memory_space_of(type_, options)
    return convert(type_, space, options.function_boundary_type_conversion)


def convert(type_: Type, space: str | None, conversion: BoundaryTypeConversion) -> BufferType:
    """Return the memref type for a tensor type by a type conversion."""
    if conversion is BoundaryTypeConversion.IDENTITY:
        return contiguous(type_, space)
    return fully_dynamic(type_, space)


class _Answer(NamedTuple):
    """A type, and which of the values looked up in the chain of values asked for were in it before the question.

    ``times`` is how often each was; nobody tells more often than twice apart. Those ``absent`` were not in it.
    """

    type: BufferType
    absent: frozenset[Value | OpOperand]
    times: Mapping[Value | OpOperand, int]

    @classmethod
    def of(cls, type_: BufferType, looked_up: set[Value | OpOperand], invocation: Invocation) -> _Answer:
        """Return the answer to a question that was asked in a chain of others."""
        present = looked_up.intersection(invocation)
        return cls(type_, frozenset(looked_up - present), {value: invocation.count(value) for value in present})

    def holds(self, invocation: Invocation) -> bool:
        """Tell whether it is the answer where these values are being asked for."""
        if not self.absent.isdisjoint(invocation):
            return False
        for value, times in self.times.items():
            now = invocation.count(value)
            if now == 0 or (now != times and min(now, times) < 2):
                return False
        return True


class _Query:
    """What one question for types has found out so far, since most values are asked for again and again.

    Without that, loops in loops would take time exponential in their depth, as they do with the compiler. ``looked_up``
    are the values that the question being answered has looked up in the chain of values asked for, ``seen`` the types
    that ops make of the values met, None where that was not always the same.
    """

    __slots__ = ("known", "looked_up", "seen")

    def __init__(self) -> None:
        self.known: dict[Value, list[_Answer]] = {}
        self.looked_up: set[Value | OpOperand] = set()
        self.seen: dict[Value, BufferType | None] = {}

    def see(self, value: Value, type_: BufferType) -> None:
        """Note the type that an op makes of a value."""
        self.seen[value] = type_ if self.seen.get(value, type_) == type_ else None


class ValueTypes:
    """Implements `bufferizer.buffer_model.buffer_types.BufferTypes` for one root operation."""

    def __init__(
        self,
        state: AnalysisState,
        module: ModuleState,
        plan: CopyPlan,
        buffers: Mapping[Value, Buffer],
    ) -> None:
        """Take what is decided. ``buffers`` and the module's signatures grow as ops are rewritten."""
        self.state = state
        self.options = module.options
        self.settled = False
        self._rewrites = module.selection.rewrite_named
        self._plan = plan
        self._buffers = buffers
        self._module = module
        self._written: dict[OpOperand, BufferType] = {}
        self._copies: dict[OpOperand | Value, BufferType] = {}
        self._without_regions: set[Operation] = set()
        self._query: _Query | None = None
        # The query that the next question goes on with: its answers hold until something is not as they had it.
        self._kept = _Query()
        # What becomes of a tensor that is a buffer, and of a copy, is told by ops that may have to stay as they are.
        self._buffers_known = module.selection.is_allowed("bufferization.to_tensor")

    def when_settled(self) -> ValueTypes:
        """Return the types that all will have once it is rewritten, as far as that can be told before.

        They do not change from question to question, so that all are one query.
        """
        types = copy(self)
        types.settled = True
        types._query = _Query()
        return types

    def when_planned(self, plan: CopyPlan) -> ValueTypes:
        """Return the types while copies are planned, when there are only those of a plan."""
        types = copy(self)
        types._plan = plan
        types._kept = _Query()
        return types

    def write(self, operand: OpOperand, type_: BufferType) -> None:
        """Say that a tensor operand is a memref by now."""
        self._written[operand] = type_
        # Whether a branch has passed something on is asked by itself.
        if operand.owner.successors or not self._is_as_seen(operand, type_):
            self._kept = _Query()

    def copy(self, copied: OpOperand | Value, type_: BufferType) -> None:
        """Say of the copy of a tensor what it is, so that nobody asks what it is a copy of."""
        self._copies[copied] = type_
        if isinstance(copied, OpOperand) and copied.owner.successors and not self._is_as_seen(copied, type_):
            self._kept = _Query()

    def take_regions(self, operation: Operation) -> None:
        """Say that an op has no regions any more, so that nothing tells what its results are."""
        self._without_regions.add(operation)
        self._kept = _Query()

    def _is_as_seen(self, operand: OpOperand, type_: BufferType) -> bool:
        if operand.value not in self._kept.seen:
            return True
        seen = self._kept.seen[operand.value]
        return seen is not None and self._copied(operand, self._as_used(operand.value, seen)) == type_

    def give(self, value: Value, type_: BufferType) -> None:
        """Say that a buffer takes a tensor value's place."""
        if self._kept.seen.get(value, type_) != type_:
            self._kept = _Query()

    def is_written(self, operand: OpOperand) -> bool:
        """Tell whether a tensor operand is a memref by now."""
        return operand in self._written

    def value_type(self, value: Value, invocation: Invocation = ()) -> BufferType:
        """Return the type of a tensor value's buffer as its users see it."""
        if not self._buffers_known and (value in self._buffers or value in self._plan.results):
            return self.unknown_type(value)
        buffer = self._buffers.get(value)
        if buffer is not None:
            return buffer.type
        if value in self._copies:
            return self._copies[value]
        return self._as_used(value, self.own_type(value, invocation))

    def _as_used(self, value: Value, own: BufferType) -> BufferType:
        """Return the type that users see of a value whose op makes the type ``own``: that of a copy of the result."""
        return contiguous(value.type, own.memory_space) if value in self._plan.results else own

    def own_type(self, value: Value, invocation: Invocation = ()) -> BufferType:
        """Return the type of a tensor value's buffer as its op makes it, before any copy of it."""
        if self._query is None:
            types = copy(self)
            types._query = self._kept if self._buffers_known else _Query()
            types._query.looked_up = set()
            return types.own_type(value, invocation)
        query = self._query
        for answer in query.known.get(value, ()):
            if answer.holds(invocation):
                query.looked_up.update(answer.absent, answer.times)
                return answer.type
        before, query.looked_up = query.looked_up, set()
        try:
            type_ = self._make_type(value, invocation)
            query.known.setdefault(value, []).append(_Answer.of(type_, query.looked_up, invocation))
            query.see(value, type_)
            return type_
        finally:
            query.looked_up |= before

    def times_asked(self, used: Value | OpOperand, invocation: Invocation) -> int:
        """Return how often a value, or what an operand uses, is in the chain of what is asked for, 2 for more."""
        if isinstance(used, OpOperand) and used not in self._plan.operands:
            used = used.value
        if self._query is not None:
            self._query.looked_up.add(used)
        return min(invocation.count(used), 2)

    def _make_type(self, value: Value, invocation: Invocation) -> BufferType:
        """Ask the op. Chains of ops that follow the default rule may be long, so they are not gone up by recursion."""
        if invocation.count(value) > _MOST_ASKED:
            return self.unknown_type(value)
        chain: dict[OpOperand, None] = {}
        start = value
        while (operand := self._followed_by_default(start)) is not None and operand.value not in self._buffers:
            if operand in self._copies or operand.value in self._copies or self._is_copied_unknown(operand):
                break
            if operand in chain:
                return self.unknown_type(value)
            chain[operand] = None
            start = operand.value
        copies = self._plan.operands
        asked = ((operand, operand.value) if operand in copies else (operand.value,) for operand in chain)
        passed = (*invocation, value, *(used for several in asked for used in several))
        if chain:
            self.check_element(value)
        owner = owner_operation(start)
        is_told = isinstance(start, BlockArgument) or owner not in self._without_regions
        rewrite = self._rewrites(owner.name) if is_told else None
        type_ = rewrite.buffer_type(start, self, passed) if rewrite is not None else self.unknown_type(start)
        for operand in reversed(chain):
            if self._query is not None:
                self._query.see(operand.value, type_)
            type_ = self._copied(operand, self._as_used(operand.value, type_))
        return type_

    def _followed_by_default(self, value: Value) -> OpOperand | None:
        """Return the operand whose type the default rule gives a value, None where it or another rule says more."""
        rewrite = self._rewrites(owner_operation(value).name)
        if rewrite is None or type(rewrite).buffer_type is not BufferRewrite.buffer_type:
            return None
        return self._same_buffer(value)

    def _same_buffer(self, value: Value) -> OpOperand | None:
        aliases = self.state.aliasing_operands(value) if isinstance(value, OpResult) else []
        return aliases[0].operand if aliases and aliases[0].relation is Relation.EQUIVALENT else None

    def operand_type(self, operand: OpOperand, invocation: Invocation = ()) -> BufferType:
        """Return the type of a tensor operand's buffer, that of a copy where it is copied."""
        if operand in self._written:
            return self._written[operand]
        if operand in self._plan.operands:
            return self._copy_type(operand, invocation)
        return self.value_type(operand.value, invocation)

    def _copy_type(self, operand: OpOperand, invocation: Invocation) -> BufferType:
        """Return the type of a copy (AllocTensorOp::getBufferType)."""
        if not self._buffers_known:
            return self._unknown_type(operand.value, operand.owner)
        if operand in self._copies:
            return self._copies[operand]
        return contiguous(operand.type, self.value_type(operand.value, (*invocation, operand)).memory_space)

    def _is_copied_unknown(self, operand: OpOperand) -> bool:
        """Tell whether an op uses a copy of which nothing is told, because what makes the copy may not be rewritten."""
        is_copied = operand in self._plan.operands or operand.value in self._plan.results
        return is_copied and not self._buffers_known

    def _copied(self, operand: OpOperand, type_: BufferType) -> BufferType:
        return contiguous(operand.type, type_.memory_space) if operand in self._plan.operands else type_

    def check_element(self, value: Value) -> None:
        """Raise `NotRewritable` where no memref is made of a tensor's elements, which only the default rule asks."""
        element = element_type(value.type)
        if not self._module.selection.is_memref_element(element):
            problem = f"element type '{element}' is not a valid memref element type"
            message = f"cannot bufferize value of type '{value.type}': {problem}"
            dialects = [element.dialect] if isinstance(element, DialectType) else []
            raise NotRewritable(refusal_for(owner_operation(value), message, dialects))

    def default_type(self, value: Value, invocation: Invocation) -> BufferType:
        """Return the type by the interface's default rule: that of the first operand if it is the same buffer."""
        self.check_element(value)
        operand = self._same_buffer(value)
        return self.operand_type(operand, invocation) if operand is not None else self.unknown_type(value)

    def unknown_type(self, value: Value) -> BufferType:
        """Return the type of a tensor value's buffer where nothing tells it."""
        return self._unknown_type(value, owner_operation(value))

    def _unknown_type(self, value: Value, place: Operation) -> BufferType:
        return convert(value.type, self._memory_space(value, place), self.options.unknown_type_conversion)

    def default_space(self, value: Value) -> str | None:
        """Return the memory space of a new buffer by the default rule, which looks at the elements first."""
        self.check_element(value)
        return self.memory_space(value)

    def memory_space(self, value: Value) -> str | None:
        """Return the memory space the options give a tensor value."""
        return self._memory_space(value, owner_operation(value))

    def _memory_space(self, value: Value, place: Operation) -> str | None:
        try:
            return memory_space_of(value.type, self.options)
        except NotRewritable:
            raise NotRewritable(Refusal(place, NO_MEMORY_SPACE)) from None

    def callee_of(self, call: Operation) -> Operation | None:
        """Return the function a ``func.call`` names, None where it is not in the module."""
        return self._module.callees.get(called_name(call))

    def function_argument_type(self, function: Operation, index: int) -> BufferType:
        """Return the type of a function's argument by the boundary option and ``bufferization.buffer_layout``."""
        inputs = argument_types(function)
        if index >= len(inputs):
            raise NotRewritable(Refusal(function, UNREADABLE_SIGNATURE))
        converted = boundary_type(inputs[index], self.options)
        layout = argument_attribute(function, index, "bufferization.buffer_layout")
        if layout is not None and isinstance(converted, MemRefType):
            return with_layout(converted, layout)
        return converted

    def function_result_type(self, function: Operation, index: int) -> BufferType:
        """Return the type of a function's result: its own if it is rewritten already, else by the boundary option."""
        signature = self._module.signatures.get(function)
        if signature is not None:
            if index >= len(signature.results):  # It never returns; the compiler crashes.
                raise NotRewritable(without_return(function))
            type_ = signature.results[index]
            assert isinstance(type_, BufferType)
            return type_
        return boundary_type(result_types(function)[index], self.options)
