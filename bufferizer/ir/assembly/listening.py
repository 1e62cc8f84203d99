"""What a reading asks of the surroundings of an operation: where they answer the same, it comes out the same."""

from __future__ import annotations

from bufferizer.ir.assembly.reader import ReadFailure, ReadingScope
from bufferizer.ir.types import Type
from bufferizer.text import Span


class ListeningScope:
    """A scope that remembers what was asked of it."""

    def __init__(self, scope: ReadingScope) -> None:
        self.aliases = scope.aliases
        self.edition = scope.edition
        self.is_outermost = scope.is_outermost
        self.asked: dict[str, Type] = {}
        self._scope = scope

    def type_of(self, name: str) -> Type:
        """Return the type of a value."""
        type_ = self.asked[name] = self._scope.type_of(name)
        return type_

    def unknown_operation(self, written: str) -> str | None:
        """Return what the compiler says of a word in an operation's place."""
        return self._scope.unknown_operation(written)

    def failure_of_operation(self, text: str, name: Span) -> ReadFailure | None:
        """Return why the operation with a name at this place cannot be read."""
        return self._scope.failure_of_operation(text, name)
