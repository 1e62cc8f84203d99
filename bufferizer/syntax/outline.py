"""How the segments of a document nest: sections, and the modules in them. Segments are given by their numbers."""

from __future__ import annotations

from collections.abc import Iterator, MutableSequence, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bufferizer.syntax.nodes import MAX_DEPTH
from bufferizer.syntax.segments import SegmentKind

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class ModuleOutline:
    """A module: its header and its closing brace (None where there is none), its own segments and its modules."""

    header: int | None
    close: int | None
    members: tuple[int, ...]
    modules: tuple[ModuleOutline, ...]

    def own(self, items: Sequence[Item]) -> Sequence[Item]:
        """Return those of a document's items, one for each segment, that are of the module's own segments."""
        if self.is_together:
            return items[self.members[0] : self.members[-1] + 1]
        return [items[number] for number in self.members]

    def put(self, own: Sequence[Item], items: MutableSequence[Item]) -> None:
        """Replace those among a document's items."""
        if self.is_together:
            items[self.members[0] : self.members[-1] + 1] = own
        else:
            for number, item in zip(self.members, own):
                items[number] = item

    @property
    def is_together(self) -> bool:
        """Tell whether the module has segments of its own, and nothing stands between them."""
        return bool(self.members) and self.members[-1] - self.members[0] + 1 == len(self.members)

    def walk(self) -> Iterator[ModuleOutline]:
        """Yield this module and all modules in it, outer before inner."""
        yield self
        for module in self.modules:
            yield from module.walk()


@dataclass(frozen=True, slots=True)
class SectionOutline:
    """A section: its segments from ``first`` to ``last`` (not included), and the module that nobody has to write.

    ``too_deep`` are the headers of modules with so many around them that what is in them is no part of the outline.
    """

    first: int
    last: int
    implicit: ModuleOutline
    too_deep: tuple[int, ...]


def outline_sections(kinds: Sequence[SegmentKind]) -> tuple[SectionOutline, ...]:
    """Return the sections of a document whose segments are of these kinds: at least one, which may be empty."""
    sections = []
    first = 0
    for number, kind in enumerate(kinds):
        if kind is SegmentKind.SPLIT:
            sections.append(_section(kinds, first, number + 1))
            first = number + 1
    return (*sections, _section(kinds, first, len(kinds)))


class _OpenModule:
    """A module whose end has not come yet."""

    def __init__(self, header: int | None) -> None:
        self.header = header
        self.members: list[int] = []
        self.modules: list[ModuleOutline] = []

    def close(self, number: int | None) -> ModuleOutline:
        return ModuleOutline(self.header, number, tuple(self.members), tuple(self.modules))


def _section(kinds: Sequence[SegmentKind], first: int, last: int) -> SectionOutline:
    """Nest the segments of a section by the modules that open and close among them."""
    stack = [_OpenModule(None)]
    too_deep: list[int] = []
    left_out = 0  # how many modules are open in one that is too deep
    for number in range(first, last):
        kind = kinds[number]
        is_inside = len(stack) > MAX_DEPTH + 1
        if is_inside and (kind is not SegmentKind.MODULE_CLOSE or left_out):
            left_out += (kind is SegmentKind.MODULE_OPEN) - (kind is SegmentKind.MODULE_CLOSE)
        elif kind is SegmentKind.ITEM:
            stack[-1].members.append(number)
        elif kind is SegmentKind.MODULE_OPEN:
            stack.append(_OpenModule(number))
            if len(stack) > MAX_DEPTH + 1:
                too_deep.append(number)
        elif kind is SegmentKind.MODULE_CLOSE and len(stack) > 1:
            closed = stack.pop().close(number)
            stack[-1].modules.append(closed)
    while len(stack) > 1:
        unclosed = stack.pop().close(None)
        stack[-1].modules.append(unclosed)
    return SectionOutline(first, last, stack[0].close(None), tuple(too_deep))
