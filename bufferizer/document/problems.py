"""What is wrong between the segments of a document."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from bufferizer.diagnostics import Diagnostic, Place, Related, Severity
from bufferizer.document.contents import Content, ReadSegment
from bufferizer.document.modules import Section, Symbol
from bufferizer.ir.lowering import NESTED_TOO_DEEPLY
from bufferizer.ir.never_closed import UNCLOSED_BRACE, Part, clashes, end_of_region
from bufferizer.syntax.edition import Edition
from bufferizer.syntax.outline import SectionOutline
from bufferizer.syntax.segments import SegmentKind
from bufferizer.text import Span

if TYPE_CHECKING:
    from bufferizer.document.whole import Document

# The attribute of modules that hold named sequences.
_WITH_SEQUENCES = "transform.with_named_sequence"


def known_problems(document: Document) -> Iterator[tuple[ReadSegment, Diagnostic]]:
    """Yield what is wrong between the segments but for braces that segments never close."""
    yield from _unclosed(document)
    yield from _nested_too_deeply(document)
    for section in document.sections:
        yield from _redefined_aliases(section)
    yield from _redefined_symbols(document.sections)
    yield from _unmarked_sequences(document.sections)
    if document.is_linked:
        for section in document.sections:
            yield from _redefined_values(section)


def _unclosed(document: Document) -> Iterator[tuple[ReadSegment, Diagnostic]]:
    for header, brace in _open_modules(document):
        place = Place(brace)
        yield document.segments[header], Diagnostic("unclosed-bracket", Severity.ERROR, UNCLOSED_BRACE, place)


def _nested_too_deeply(document: Document) -> Iterator[tuple[ReadSegment, Diagnostic]]:
    for number in (number for outline in document.outlines for number in outline.too_deep):
        header = document.segments[number]
        for operation in header.operations:
            place = Place(operation.name_span)
            yield header, Diagnostic("nested-too-deeply", Severity.ERROR, NESTED_TOO_DEEPLY, place)


def _open_modules(document: Document) -> Iterator[tuple[int, Span]]:
    """Yield the headers of modules that are never closed, and their braces."""
    for module in (module for outline in document.outlines for module in outline.implicit.walk()):
        if module.header is not None and module.close is None:
            brace = max(document.contents[module.header].segment.text.rfind("{"), 0)
            yield module.header, Span(brace, brace + 1)


def never_closed(document: Document) -> Iterator[tuple[ReadSegment, Diagnostic]]:
    """Say of each section with a brace that is never closed what the compiler says of the first one."""
    if document.registry.edition is not Edition.TODAY:
        return
    unclosed = sorted(
        (number, diagnostic.place.span)
        for number in document.flawed
        for diagnostic in document.contents[number].diagnostics
        if diagnostic.message == UNCLOSED_BRACE
    )
    if not document.is_sound:
        unclosed = sorted([*unclosed, *_open_modules(document)])
    sections: set[int] = set()
    for number, brace in unclosed:
        section = bisect_right(document.outlines, number, key=lambda outline: outline.first) - 1
        if section not in sections:
            sections.add(section)
            yield _end_of_region(document, document.outlines[section], number, brace)


def _end_of_region(
    document: Document, outline: SectionOutline, number: int, brace: Span
) -> tuple[ReadSegment, Diagnostic]:
    contents = document.contents[outline.first : outline.last]
    while contents and contents[-1].segment.kind is SegmentKind.SPLIT:
        contents = contents[:-1]
    parts = [
        Part(
            content.segment.text,
            content.operations,
            min((alias.name_span.start for alias in content.syntax.aliases), default=None),
        )
        for content in contents
    ]
    found, span, message = end_of_region(parts, number - outline.first, brace)
    segment = ReadSegment(contents[found], document.split.starts[outline.first + found])
    return segment, Diagnostic("unclosed-bracket", Severity.ERROR, message, Place(span))


def _redefined_aliases(section: Section) -> Iterator[tuple[ReadSegment, Diagnostic]]:
    found: set[str] = set()
    for segment in section.segments:
        for alias in segment.syntax.aliases:
            if alias.name in found:
                what = "type" if alias.name.startswith("!") else "attribute"
                message = f"redefinition of {what} alias id '{alias.name[1:]}'"
                yield segment, Diagnostic("bad-attribute", Severity.ERROR, message, Place(alias.name_span))
            found.add(alias.name)


def _redefined_values(section: Section) -> Iterator[tuple[ReadSegment, Diagnostic]]:
    """Yield what is wrong with names in segments that are those of values which segments before define.

    They are in the scope of the parser up to the end of their module, in functions and in modules inside as well.
    """
    taken: set[str] = set()
    scopes: list[set[str]] = [set()]  # what each module around has added
    for segment in section.segments:
        if segment.kind is SegmentKind.MODULE_OPEN:
            scopes.append(set())
        elif segment.kind is SegmentKind.MODULE_CLOSE and len(scopes) > 1:
            taken -= scopes.pop()
        for operation in segment.operations if taken else ():
            for span, message in clashes(operation, taken):
                yield segment, Diagnostic("redefined-value", Severity.ERROR, message, Place(span))
        names = {it.name.removesuffix("#0") for operation in segment.operations for it in operation.results if it.name}
        added = names - taken
        scopes[-1] |= added
        taken |= added


def _redefined_symbols(sections: Sequence[Section]) -> Iterator[tuple[ReadSegment, Diagnostic]]:
    for section in sections:
        for module in section.implicit.walk():
            for symbol in module.all_symbols():
                first = module.symbols[symbol.name]
                if first.operation is not symbol.operation or first.segment.start != symbol.segment.start:
                    yield symbol.segment, _redefined(symbol, first)


def allows_sequences(content: Content) -> bool:
    """Tell whether the header of a module, or what closes it, says that it holds named sequences.

    In generic form attributes stand behind the module's body.
    """
    if content.segment.kind is SegmentKind.MODULE_CLOSE:
        return _WITH_SEQUENCES in content.segment.text
    return any(_WITH_SEQUENCES in operation.attributes for operation in content.operations)


def _unmarked_sequences(sections: Sequence[Section]) -> Iterator[tuple[ReadSegment, Diagnostic]]:
    """Yield named sequences in modules that do not say that they hold such (verifyNamedSequenceOp)."""
    message = f"expects the parent symbol table to have the '{_WITH_SEQUENCES}' attribute"
    for section in sections:
        for module in section.implicit.walk():
            if any(part is not None and allows_sequences(part.content) for part in (module.header, module.close)):
                continue
            for symbol in module.all_symbols():
                if symbol.operation.name == "transform.named_sequence":
                    place = Place(symbol.operation.name_span)
                    yield symbol.segment, Diagnostic("invalid-operation", Severity.ERROR, message, place)


def _redefined(symbol: Symbol, first: Symbol) -> Diagnostic:
    place = Place(symbol.operation.symbol_span)
    original = Place(first.operation.symbol_span, symbol=symbol.name)
    return Diagnostic(
        "redefined-symbol",
        Severity.ERROR,
        f"redefinition of symbol named '{symbol.name}'",
        place,
        (Related("see existing symbol definition here", original),),
    )
