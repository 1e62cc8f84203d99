"""Allocations that a function returns become arguments, which callers allocate (the option ``hoist-results``).

func @f(%n: index) -> memref<?xf32> {       func @f(%n: index, %0: memref<?xf32>) {
  %0 = memref.alloc(%n) : memref<?xf32>
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from bufferizer.buffer_model.buffers import Buffer, NotRewritable
from bufferizer.buffer_model.hoisting import HoistedResult, Size
from bufferizer.buffer_model.model import Refusal
from bufferizer.ir.dominance import DominatorTree, Following
from bufferizer.ir.operation import Block, Operation, OpOperand
from bufferizer.ir.types import AnyMemRefType, MemRefType, is_tensor
from bufferizer.rewrite.llvm14.allocations import Allocations
from bufferizer.rewrite.llvm14.result_sizes import ResultSizes, UnknownSize


class Hoisting:
    """Finds out which of the buffers that a function returns its callers can allocate."""

    def __init__(
        self,
        function: Operation,
        following: Following,
        allocations: Allocations,
        sizes: ResultSizes,
        *,
        may_return: bool,
    ) -> None:
        """Take the function, and what tells the blocks that control may flow to from one of its blocks.

        ``may_return`` tells whether it may return a buffer that callers cannot allocate.
        """
        self._function = function
        self._may_return = may_return
        self._following = following
        self._allocations = allocations
        self._sizes = sizes
        self.hoisted: dict[Buffer, HoistedResult] = {}

    def hoist(self, returned: Sequence[tuple[OpOperand, Buffer]], erase: Callable[[Operation], None]) -> list[Buffer]:
        """Return the buffers that callers allocate from now on, each once. Raises `NotRewritable` if a size is unknown.

        Allocations of the program are erased.
        """
        blocks = _blocks_with_one_buffer(self._function, self._following)
        given = _allocations_in(blocks)
        elsewhere = _allocations_in(set(self._function.regions[0].blocks).difference(blocks))
        operands: dict[Buffer, list[OpOperand]] = {}
        for operand, buffer in returned:
            if self._allocations.is_own_in(buffer, blocks):
                operands.setdefault(buffer, []).append(operand)
            elif buffer.name in given:
                operands.setdefault(buffer, []).append(operand)
                erase(given[buffer.name])
            elif (self._allocations.is_own(buffer) or buffer.name in elsewhere) and not self._may_return:
                raise NotRewritable(_several(operand, buffer))
        self.hoisted.update((buffer, self._result(buffer, users)) for buffer, users in operands.items())
        return list(operands)

    def _result(self, buffer: Buffer, operands: Sequence[OpOperand]) -> HoistedResult:
        assert isinstance(buffer.type, MemRefType)
        numbers = tuple(operand.index for operand in operands)
        return HoistedResult(numbers, buffer.type, self._sizes_of(operands[0], buffer.type))

    def _sizes_of(self, operand: OpOperand, type_: MemRefType) -> tuple[Size, ...]:
        dynamic = (number for number, size in enumerate(type_.shape) if size is None)
        try:
            return tuple(self._sizes.of_operand(operand, number) for number in dynamic)
        except UnknownSize as failure:
            message = (
                f"buffer result #{operand.index} cannot be allocated by callers: "
                f"its size depends on '{failure.value.name}', which only the function knows"
            )
            raise NotRewritable(Refusal(operand.owner, message, "result-size-unknown")) from None


def _several(operand: OpOperand, buffer: Buffer) -> Refusal:
    message = (
        f"buffer result #{operand.index} cannot be allocated by callers: "
        f"'{buffer.name}' is another buffer each time that its block runs"
    )
    return Refusal(operand.owner, message, "result-allocated-again")


def _blocks_with_one_buffer(function: Operation, following: Following) -> Collection[Block]:
    """Return the blocks of a function in which one buffer for a call is enough for an allocation.

    What is allocated in a block that runs again is another buffer each time, which is the same to all but those who
    have an earlier one from an argument of a block.
    """
    (body,) = function.regions
    again = DominatorTree(body, following).cycles
    return [block for block in body.blocks if not any(map(_is_handed_memory, again.get(block, ())))]


def _is_handed_memory(block: Block) -> bool:
    return any(is_tensor(argument.type) or isinstance(argument.type, AnyMemRefType) for argument in block.arguments)


def _allocations_in(blocks: Iterable[Block]) -> Mapping[str, Operation]:
    """Return the program's own allocations in blocks that nobody frees, by the names of their memrefs."""
    return {
        operation.results[0].name: operation
        for block in blocks
        for operation in block.operations
        if operation.name == "memref.alloc"
        and not operation.group("symbolOperands")
        and not any(use.owner.name == "memref.dealloc" for use in operation.results[0].uses)
    }
