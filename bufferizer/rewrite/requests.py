"""Buffers of tensors that are asked for before the tensor has one.

The compiler rewrites what a region holds before the op that has it. What is done to a block argument is written in
terms of a ``bufferization.to_buffer`` of it, in the type that is known by then. Once the argument is a buffer, this
folds to that buffer, to a cast of it, or, where the cast might fail, to a copy:

    %0 = bufferization.to_tensor %arg : memref<?xf32, strided<[?], offset: ?>> to tensor<?xf32>
    %1 = bufferization.to_buffer %0 : tensor<?xf32> to memref<?xf32>

Until then a stand-in is written for the name. It holds a character that programs have nowhere but in strings. Each
request comes right behind the tensor, so that the last one comes first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bufferizer.buffer_model.buffers import Buffer, BufferType
from bufferizer.ir.operation import Block, Operation, OpOperand, Value
from bufferizer.rewrite.edits import Edit
from bufferizer.rewrite.output import Line

_STAND_IN = re.compile("%\0([0-9]+)\0")


@dataclass(eq=False, slots=True)
class Request:
    """The buffer of a tensor ``value`` in the type of ``asked``, and then cast to ``cast_to``.

    Where an operation of the program asks, a ``bufferization.to_buffer``, what is made stands in that one's place.
    What ``is_late`` was asked for when the value was a buffer already: it comes right behind the tensor made of that.
    ``lines`` are what came of it, None as long as the tensor has no buffer.
    """

    value: Value
    stand_in: Buffer
    asked: BufferType
    operand: OpOperand | None = None
    is_late: bool = False
    lines: list[Line] | None = field(default=None)

    @property
    def operation(self) -> Operation | None:
        """The operation of the program that asks, None for one that the compiler makes."""
        return self.operand.owner if self.operand is not None else None


class Requests:
    """The requests of one rewriting, in the order of time."""

    def __init__(self) -> None:
        self._requests: list[Request] = []
        self._final: dict[str, Buffer] = {}
        self._ahead: dict[Value, str] = {}

    def ask(
        self,
        value: Value,
        type_: BufferType,
        cast_to: BufferType | None = None,
        operand: OpOperand | None = None,
        is_late: bool = False,
    ) -> Buffer:
        """Return what stands for the buffer of a tensor, in one type and then cast to another."""
        stand_in = Buffer(self._new_name(), cast_to or type_)
        self._requests.append(Request(value, stand_in, type_, operand, is_late))
        return stand_in

    def name_of(self, value: Value) -> str:
        """Return what stands for the name of a memref of the program until it is known which buffer that is."""
        if value not in self._ahead:
            self._ahead[value] = self._new_name()
        return self._ahead[value]

    def give_name(self, value: Value, name: str) -> None:
        """Say of which buffer the name is that a memref of the program has, if it was asked for."""
        if value in self._ahead:
            assert isinstance(value.type, BufferType)
            self._final[self._ahead[value]] = Buffer(name, value.type)

    def _new_name(self) -> str:
        return f"%\0{len(self._requests) + len(self._ahead)}\0"

    def is_asked_for(self, value: Value) -> bool:
        """Tell whether anybody asked for a tensor's buffer."""
        return any(request.value is value for request in self._requests)

    def open(self) -> list[Request]:
        """Return the requests that nothing has come of yet, the last one first."""
        return [request for request in reversed(self._requests) if request.lines is None]

    def settle(self, request: Request, buffer: Buffer, lines: Sequence[Line]) -> None:
        """Say which buffer a request is, and what makes it of the tensor's own."""
        request.lines = list(lines)
        self._final[request.stand_in.name] = buffer

    def final(self, buffer: Buffer) -> Buffer:
        """Return the buffer that a stand-in stands for, as far as that is known; any other one is returned as it is."""
        while buffer.name in self._final:
            buffer = self._final[buffer.name]
        return buffer

    def behind(self) -> Iterator[tuple[Operation | Block | Value, list[Line]]]:
        """Yield all operations, and blocks with arguments, whose values were asked for, with the lines behind them.

        What was asked for late comes with the value itself.
        """
        lines: defaultdict[Operation | Block | Value, list[Line]] = defaultdict(list)
        for request in reversed(self._requests):
            if request.operation is None:
                value = request.value
                place = value if request.is_late else value.defining_operation or value.parent_block
                assert place is not None
                lines[place].extend(request.lines or ())
        yield from lines.items()

    def restored(self, edits: Sequence[Edit]) -> list[Edit]:
        """Return edits with names in place of what stood for them."""
        return [Edit(edit.span, self._named(edit.text)) if "\0" in edit.text else edit for edit in edits]

    def _named(self, text: str) -> str:
        return _STAND_IN.sub(lambda found: self.final(self._final[found[0]]).name, text)
