"""How a rewrite edits an op's text and writes other operations: a part of the interface of rewriters."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from bufferizer.buffer_model.buffers import Buffer
from bufferizer.ir.operation import Block, Operation, OpOperand, Value
from bufferizer.text import Span


class TextRewriter(Protocol):
    """Edits and writes text. Lines are emitted before the op that is being rewritten unless said otherwise."""

    def name(self, used: OpOperand | Value) -> str:
        """Return the name under which a value that is no tensor is used in the rewritten program."""
        ...

    def rename(self, value: Value, name: str) -> None:
        """Let all uses of a value that is no tensor use another name."""
        ...

    def fresh(self, hint: str) -> str:
        """Return a name no value of the function has, ``%hint`` if it is free."""
        ...

    def name_for(self, result: Value, hint: str) -> str:
        """Return a name to define the buffer of a tensor result with: the result's own where nothing else keeps it."""
        ...

    def emit(self, line: str) -> None:
        """Write an operation before the op (several lines if it has regions; they are indented along)."""
        ...

    def emitting_after(self) -> AbstractContextManager[None]:
        """Write what is emitted meanwhile after the op."""
        ...

    def at(self, operation: Operation) -> AbstractContextManager[None]:
        """Let what is emitted and edited meanwhile stand before, after and in another operation."""
        ...

    def move(self, moved: Operation, target: Operation) -> None:
        """Let what was written in the place of an operation stand before another one, behind what stands there."""
        ...

    def edit(self, span: Span, text: str) -> None:
        """Replace a part of the op's own text, which then stays."""
        ...

    def keep(self) -> None:
        """Leave the op's own text where it is."""
        ...

    def text(self, span: Span) -> str:
        """Return the program's text at a place."""
        ...

    def joined(self, position: int, lines: Sequence[str]) -> str:
        """Return lines as one text, indented like the line of a position but for the first."""
        ...

    def erase(self, operation: Operation) -> None:
        """Delete an operation with all it encloses."""
        ...

    def edit_operands(self, operands: Iterable[OpOperand]) -> None:
        """Edit the names and written types of tensor operands in place, and the names of others that were renamed."""
        ...

    def edit_operand(self, operand: OpOperand, buffer: Buffer) -> None:
        """Edit the name and the written type of one operand in place."""
        ...

    def drop_results(self, operation: Operation) -> None:
        """Delete an op's result list and the types of its results from its own text."""
        ...

    def drop_discardable(self, operation: Operation, inherent: Collection[str] = ()) -> None:
        """Delete what an op's attribute dictionary holds besides its ``inherent`` attributes.

        That is where the compiler builds the op anew and does not look at the dictionary of the old one.
        """
        ...

    def drop_operands(self, operation: Operation, first: int) -> None:
        """Delete the operands of an op in generic form from one on, which are the whole of its last segment."""
        ...

    def drop_arguments(self, block: Block, first: int) -> None:
        """Delete a block's arguments from one on from its header."""
        ...
