"""What can be folded away: regions, blocks, modules, runs of comments and aliases, sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from bufferizer.document import Module, ReadSegment, Section
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.by_content import ByContent
from bufferizer.syntax.nodes import OperationSyntax
from bufferizer.syntax.segments import SegmentKind
from bufferizer.text import Span


class FoldKind(Enum):
    """What a fold hides."""

    CODE = "code"
    COMMENT = "comment"
    SECTION = "section"  # between two `// -----` lines


@dataclass(frozen=True, slots=True)
class Fold:
    """What is hidden: from the end of the line that stays to the end of the last line that does not."""

    span: Span
    kind: FoldKind


def folds(analysed: AnalysedDocument) -> tuple[Fold, ...]:
    """Return all folds of a document, in the order of the text; those of unchanged segments are not made again."""
    found = [
        Fold(fold.span.shift(segment.start), fold.kind)
        for segment in analysed.document.segments
        for fold in _SEGMENT_FOLDS.of(segment)
    ]
    text = analysed.text
    for section in analysed.document.sections:
        found.extend(_of_modules(text, section.implicit.modules))
    if len(analysed.document.sections) > 1:
        found.extend(_of_section(text, section) for section in analysed.document.sections)
    lines = [fold for fold in found if "\n" in text[fold.span.start : fold.span.end]]
    return tuple(sorted(lines, key=lambda fold: (fold.span.start, -fold.span.end)))


def _of_segment(segment: ReadSegment) -> tuple[Fold, ...]:
    text = segment.text
    found = [Fold(span, FoldKind.COMMENT) for span in _comments(text)]
    if segment.kind is SegmentKind.ITEM:
        found += [Fold(span, FoldKind.CODE) for span in _regions(text, segment.syntax.operations)]
        aliases = segment.syntax.aliases
        if len(aliases) > 1:
            found.append(Fold(_after_line(text, aliases[0].name_span.start, aliases[-1].value.end), FoldKind.CODE))
    return tuple(fold for fold in found if "\n" in text[fold.span.start : fold.span.end])


_SEGMENT_FOLDS = ByContent(_of_segment)


def _regions(text: str, operations: Iterable[OperationSyntax]) -> Iterator[Span]:
    for operation in operations:
        for region in operation.regions:
            yield _between_braces(text, region.span)
            for block in region.blocks:
                if block.label is not None:
                    yield _after_line(text, block.span.start, _trimmed(text, block.span.start, block.span.end))
                yield from _regions(text, block.operations)


def _comments(text: str) -> Iterator[Span]:
    """Yield the runs of two or more lines that hold nothing but a comment."""
    position = 0
    run: Span | None = None
    for line in text.splitlines(keepends=True):
        content = line.strip()
        if content.startswith("//") and not content.startswith("// -----"):
            end = position + len(line.rstrip())
            run = Span(run.start if run is not None else end, end)
        else:
            if run is not None:
                yield run
            run = None
        position += len(line)
    if run is not None:
        yield run


def _of_modules(text: str, modules: Iterable[Module]) -> Iterator[Fold]:
    for module in modules:
        if module.header is not None and module.close is not None:
            closed = module.close.start + len(module.close.text) - len(module.close.text.lstrip())
            yield Fold(_between_braces(text, Span(module.header.end - 1, closed + 1)), FoldKind.CODE)
        yield from _of_modules(text, module.modules)


def _of_section(text: str, section: Section) -> Fold:
    content = [segment for segment in section.segments if segment.kind is not SegmentKind.SPLIT]
    if not content:
        return Fold(Span(0, 0), FoldKind.SECTION)
    start, end = content[0].start, content[-1].end
    start += len(text[start:end]) - len(text[start:end].lstrip())
    return Fold(_after_line(text, start, _trimmed(text, start, end)), FoldKind.SECTION)


def _between_braces(text: str, span: Span) -> Span:
    """Return what to hide of a region: its closing brace stays where it stands first in its line."""
    line = text.rfind("\n", 0, span.end - 1)
    before = text[line + 1 : span.end - 1]
    end = line if line > span.start and not before.strip() and text[span.end - 1] == "}" else span.end
    return Span(min(span.start + 1, end), end)


def _after_line(text: str, start: int, end: int) -> Span:
    line_end = text.find("\n", start, end)
    return Span(line_end if line_end >= 0 else end, end)


def _trimmed(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())
