"""Reads documents, and their later versions at the cost of what an edit touched."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest

from bufferizer.buffer_model.options import Semantics
from bufferizer.dialects.registry import Registry, default_registry
from bufferizer.document.contents import Content, Pairs, read_segment, syntax_of
from bufferizer.document.modules import defined_symbol
from bufferizer.document.problems import allows_sequences
from bufferizer.document.whole import Document
from bufferizer.ir.aliases import Aliases
from bufferizer.syntax.edition import Edition, marked_edition, written_edition
from bufferizer.syntax.outline import outline_sections
from bufferizer.syntax.segments import Segment, SegmentKind
from bufferizer.syntax.split_text import SplitText

# LLVM 14 wrote `!t = type tensor<4xf32>`.
_OLD_TYPE_ALIAS = re.compile(r"\Atype\s+")


def read_document(
    text: str | SplitText,
    registry: Registry | None = None,
    semantics: Semantics = Semantics.AUTO,
    before: Document | None = None,
) -> Document:
    """Read a document with the dialects of ``registry``; without it, of the edition that the text is written in.

    ``semantics`` has a say in which edition that is. ``before`` is an earlier version, read in the same way, of which
    the result takes over what has not changed. Never raises; what is wrong with the text is in the result.
    """
    split = text if isinstance(text, SplitText) else SplitText.of(text)
    after = _read_change(split, before) if before is not None else None
    if after is not None:
        return after
    dialects = registry if registry is not None else default_registry(semantics.edition(marked_edition(split.segments)))
    return _read(split, dialects, before.contents if before is not None else ())


def _read(split: SplitText, registry: Registry, before: Iterable[Content]) -> Document:
    """Read a document from its beginning, but each segment only if it, or what it refers to, is new."""
    known = {content.segment: content for content in before}
    outlines = outline_sections([segment.kind for segment in split.segments])
    contents: list[Content] = []
    aliases: list[Aliases] = []
    for outline in outlines:
        segments = split.segments[outline.first : outline.last]
        aliases.append(Aliases(_definitions(segments)))
        contents += _read_section(segments, aliases[-1], registry, known)
    is_linked = any(content.is_linked for content in contents)
    return Document(split, registry, tuple(contents), outlines, tuple(aliases), _flawed(contents), is_linked)


def _read_section(
    segments: Sequence[Segment], aliases: Aliases, registry: Registry, known: Mapping[Segment, Content]
) -> list[Content]:
    read = [read_segment(segment, aliases, registry, known.get(segment)) for segment in segments]
    if any(content.from_elsewhere for content in read):
        for number, outer in _outer_values(read):
            earlier = known.get(segments[number], read[number])
            read[number] = read_segment(segments[number], aliases, registry, earlier, outer)
    return read


def _read_change(split: SplitText, before: Document) -> Document | None:
    """Read what has changed; None where that is not all that has to be read."""
    part = first, old_end, new_end = split.changed_since(before.split)
    old = before.contents[first:old_end]
    kinds = [content.segment.kind for content in old]
    new_kinds = [segment.kind for segment in split.segments[first:new_end]]
    if before.is_linked or SegmentKind.SPLIT in (*kinds, *new_kinds):
        return None
    if _editions(content.segment for content in old) != _editions(split.segments[first:new_end]):
        return None
    section = bisect_right(before.outlines, first, key=lambda outline: outline.first) - 1
    aliases = before.aliases[section]
    new = tuple(
        read_segment(segment, aliases, before.registry, before=edited)
        for segment, edited in zip_longest(split.segments[first:new_end], old[: new_end - first])
    )
    if any(content.syntax.aliases for content in (*old, *new)) or any(content.is_linked for content in new):
        return None
    contents = (*before.contents[:first], *new, *before.contents[old_end:])
    same = kinds == new_kinds
    outlines = before.outlines if same else outline_sections([segment.kind for segment in split.segments])
    is_sound = same and before.is_known_sound and _facts_for_others(old) == _facts_for_others(new)
    flawed = _flawed(new, first).union(part.moved(before.flawed))
    return Document(split, before.registry, contents, outlines, before.aliases, flawed, False, is_sound)


def _flawed(contents: Sequence[Content], first: int = 0) -> frozenset[int]:
    return frozenset(number for number, content in enumerate(contents, first) if content.diagnostics)


def _editions(segments: Iterable[Segment]) -> Counter[Edition | None]:
    return Counter(written_edition(segment.text) for segment in segments)


def _facts_for_others(contents: Iterable[Content]) -> list[tuple[bool, list[tuple[str, str | None]]]]:
    """Return what the problems between segments depend on."""
    return [
        (allows_sequences(content), [(it.name, defined_symbol(it)) for it in content.operations])
        for content in contents
    ]


def _outer_values(contents: Sequence[Content]) -> list[tuple[int, Pairs]]:
    """Return, for segments that use values of other segments of their module, those values and their types."""
    modules = [0]
    module_of: list[int] = []
    defined: dict[tuple[int, str], str] = {}
    for number, content in enumerate(contents):
        if content.segment.kind is SegmentKind.MODULE_OPEN:
            modules.append(number + 1)
        elif content.segment.kind is SegmentKind.MODULE_CLOSE and len(modules) > 1:
            modules.pop()
        module_of.append(modules[-1])
        for operation in content.operations:
            for value in operation.results:
                defined.setdefault((modules[-1], value.name), str(value.type))
    found: list[tuple[int, Pairs]] = []
    for number, content in enumerate(contents):
        names = sorted(name for name in content.from_elsewhere if (module_of[number], name) in defined)
        if names:
            found.append((number, tuple((name, defined[module_of[number], name]) for name in names)))
    return found


def _definitions(segments: Sequence[Segment]) -> dict[str, str]:
    definitions: dict[str, str] = {}
    for segment in segments:
        for alias in syntax_of(segment.text, segment.kind).aliases:
            value = segment.text[alias.value.start : alias.value.end]
            definitions.setdefault(alias.name, _OLD_TYPE_ALIAS.sub("", value, 1) if alias.name[0] == "!" else value)
    return definitions
