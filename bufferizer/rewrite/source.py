"""The text of what is rewritten at once, and the names in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bufferizer.ir.operation import Operation
from bufferizer.ir.program import is_program, members_of, top_level
from bufferizer.rewrite.names import Names, names_in

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Source:
    """The texts of the segments in which the members of a program stand; one text, if it is one operation by itself.

    ``taken`` are names that the rest of the module has, if it shares them. ``is_apart``: it makes new ones, too.
    """

    texts: tuple[str, ...]
    taken: frozenset[str] = _NONE
    is_apart: bool = False

    def of(self, operation: Operation) -> str:
        """Return the text of the segment in which an operation stands."""
        return self.texts[0] if len(self.texts) == 1 else self.texts[top_level(operation).position]

    def names(self, root: Operation) -> Names:
        """Return the names in the text of what is rewritten, as far as new ones must not be the same."""
        return Names(self.taken.union(*_names_of(root, self.texts)), are_dotted=self.is_apart)


def sources_of(entries: Iterable[Operation], texts: Mapping[Operation, str]) -> Mapping[Operation, Source]:
    """Return the sources of what is rewritten in a module, given the texts of its operations.

    A name that is defined outside of functions may not be defined in one again: the parser takes both for one scope.
    """
    own = {entry: tuple(texts[member] for member in members_of(entry)) for entry in entries}
    program = next(filter(is_program, own), None)
    if program is None:
        return {entry: Source(own[entry]) for entry in own}
    defined = frozenset(_defined_in(members_of(program)))
    others = [names for entry in own if entry is not program for names in _names_of(entry, own[entry])]
    return {
        **{entry: Source(own[entry], defined) for entry in own},
        program: Source(own[program], _NONE.union(*others), is_apart=bool(others)),
    }


def _names_of(entry: Operation, texts: Iterable[str]) -> Iterator[frozenset[str]]:
    """Yield the names in each member of a program, of whose segment it may be a small part."""
    for member, text in zip(members_of(entry), texts, strict=True):
        yield names_in(text[member.span.start : member.span.end])


def _defined_in(operations: Sequence[Operation]) -> Iterable[str]:
    return (result.name.removeprefix("%").partition("#")[0] for it in operations for result in it.results)
