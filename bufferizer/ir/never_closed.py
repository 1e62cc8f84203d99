"""What the compiler's parser says of a brace that is never closed: not where it stands, but where it misses the end.

All that follows is taken for the inside of the region, up to the end of the file or what cannot stand there: a second
value of a name, or a word that is no operation's there. Source: mlir/lib/AsmParser/Parser.cpp.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from bufferizer.ir.attribute_verification import MODULE
from bufferizer.ir.functions import FUNCTION
from bufferizer.ir.grammar.tokens import end_before
from bufferizer.ir.operation import Operation
from bufferizer.text import Span

UNCLOSED_BRACE = "unclosed '{'"
_NO_OPERATION = "expected operation name in quotes"


class Part(NamedTuple):
    """A piece of a text: its operations, and where aliases begin in it, if any."""

    text: str
    operations: tuple[Operation, ...]
    alias: int | None


def end_of_region(parts: Sequence[Part], number: int, brace: Span) -> tuple[int, Span, str]:
    """Return where something is said of a brace of part ``number``, and what: the part, the place in it, the words."""
    owner = _owner(parts[number].operations, brace)
    visible = frozenset(_visible_in(owner)) if owner is not None else frozenset()
    in_function = owner is not None and owner.name == FUNCTION
    for following in range(number + 1, len(parts)):
        part = parts[following]
        if part.alias is not None:
            return (*_end_of(parts, following, part.alias), _NO_OPERATION)
        for operation in part.operations:
            if in_function and operation.syntax.name == "module":
                return following, operation.name_span, "custom op 'module' is unknown (tried 'func.module' as well)"
            found = next(clashes(operation, visible), None)
            if found is not None:
                return (following, *found)
    last = len(parts) - 1
    # The end of the file is that of its last line, so that a comment there is not left out.
    return (*_end_of(parts, last, len(parts[last].text.removesuffix("\n"))), _NO_OPERATION)


def _end_of(parts: Sequence[Part], number: int, position: int) -> tuple[int, Span]:
    """Return where the last token before a position ends, be it in a part before."""
    end = end_before(parts[number].text, position)
    while end == 0 and number > 0:
        number -= 1
        end = end_before(parts[number].text, len(parts[number].text))
    return number, Span(end, end)


def _owner(operations: Sequence[Operation], brace: Span) -> Operation | None:
    """Return the operation whose region ``brace`` opens; None if it is a module's, whose header ends with it."""
    for top_level in operations:
        for operation in top_level.walk():
            for region in operation.regions:
                if region.span.start == brace.start and operation.name != MODULE:
                    return operation
    return None


def _visible_in(operation: Operation) -> Iterator[str]:
    around = operation.parent_operation
    if around is not None:
        yield from _visible_in(around)
    for region in operation.regions:
        for block in region.blocks:
            yield from (argument.name for argument in block.arguments)
            yield from (result.name.removesuffix("#0") for nested in block.operations for result in nested.results)


def clashes(operation: Operation, taken: Container[str]) -> Iterator[tuple[Span, str]]:
    """Yield what is said of values of an operation that have a name that is taken, in the order of the text.

    Several results of one name, ``%x:2``, are of that name.
    """
    for region in operation.regions:
        for number, block in enumerate(region.blocks):
            for argument in block.arguments:
                if argument.name and argument.name in taken:
                    is_entry = number == 0 and block.label is None
                    entry = f"region entry argument '{argument.name}' is already in use"
                    yield argument.span, entry if is_entry else f"redefinition of SSA value '{argument.name}'"
            for nested in block.operations:
                yield from clashes(nested, taken)
    for result in operation.results:
        name = result.name.removesuffix("#0")
        if name and name in taken:
            yield result.span, f"redefinition of SSA value '{name}'"
