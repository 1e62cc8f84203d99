"""A whole document, read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from bufferizer.diagnostics import Diagnostic
from bufferizer.dialects.registry import Registry
from bufferizer.document.contents import Content, ReadSegment
from bufferizer.document.modules import Module, Section
from bufferizer.document.problems import known_problems, never_closed
from bufferizer.ir.aliases import Aliases
from bufferizer.syntax.outline import ModuleOutline, SectionOutline
from bufferizer.syntax.split_text import SplitText


@dataclass(frozen=True, eq=False)
class Document:
    """A document read. What has to do with places in it is found out when it is asked for.

    ``aliases`` are those of each section. ``flawed`` are the numbers of the segments with diagnostics. ``is_linked``:
    more than one segment may have to do with a value. ``is_sound``: it is known already that there are no problems
    between segments. ``registry`` are the dialects it was read with, those of its edition.
    """

    split: SplitText
    registry: Registry
    contents: tuple[Content, ...]
    outlines: tuple[SectionOutline, ...]
    aliases: tuple[Aliases, ...]
    flawed: frozenset[int]
    is_linked: bool
    is_sound: bool = False

    @property
    def text(self) -> str:
        """The text of the document."""
        return self.split.text

    @cached_property
    def segments(self) -> tuple[ReadSegment, ...]:
        """All segments, which put together are the text."""
        return tuple(map(ReadSegment, self.contents, self.split.starts))

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections, at least one."""
        return tuple(
            Section(self.segments[outline.first : outline.last], aliases, self._module(outline.implicit))
            for outline, aliases in zip(self.outlines, self.aliases, strict=True)
        )

    def _module(self, outline: ModuleOutline) -> Module:
        header = self.segments[outline.header] if outline.header is not None else None
        close = self.segments[outline.close] if outline.close is not None else None
        members = tuple([self.segments[number] for number in outline.members])
        return Module(header, close, members, tuple(map(self._module, outline.modules)))

    @cached_property
    def is_known_sound(self) -> bool:
        """Whether there are no problems between segments, braces in them that are never closed left aside."""
        return self.is_sound or not any(known_problems(self))

    @cached_property
    def problems(self) -> tuple[tuple[ReadSegment, Diagnostic], ...]:
        """What is wrong between segments; each segment has problems of its own besides."""
        return (*(() if self.is_sound else known_problems(self)), *never_closed(self))

    def diagnostics(self) -> Iterator[tuple[ReadSegment, Diagnostic]]:
        """Yield everything that is wrong with the text, with the segment its places are relative to."""
        for segment in self.segments:
            for diagnostic in segment.diagnostics:
                yield segment, diagnostic
        yield from self.problems

    def segment_at(self, offset: int) -> ReadSegment | None:
        """Return the segment that holds the code point at ``offset``; the last one at the end of the text."""
        return self.segments[self.split.number_at(offset)] if self.segments and offset >= 0 else None

    def section_of(self, segment: ReadSegment) -> Section | None:
        """Return the section a segment belongs to."""
        return next((section for section in self.sections if any(own is segment for own in section.segments)), None)

    def modules(self) -> Iterator[Module]:
        """Yield all modules of all sections, implicit ones that hold nothing but one module left out."""
        for section in self.sections:
            yield from section.module.walk()
