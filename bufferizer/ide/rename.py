"""Renaming: every place that names the same thing, and nothing else.

A rename is tried out before it is offered: the text after it is read again, and each name in it must stand for what it
stood for before. That is stricter than looking for the new name among the old ones, and allows more: a name may be
taken in a region that does not see the thing renamed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bufferizer.document import Document, ReadSegment, Section, read_document
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.definition import find_symbol, references_at, value_at
from bufferizer.ide.tokens import Token, name_at, names_in
from bufferizer.ir.operation import NO_SPAN, OpResult, Value
from bufferizer.rewrite.edits import Edit, apply_edits
from bufferizer.text import LineIndex, Span


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something is not done, in a sentence for the user."""

    reason: str


@dataclass(frozen=True, slots=True)
class RenameTarget:
    """What would be renamed: the name under the cursor with its sigil, and where it stands in the document."""

    span: Span
    name: str


_ARTICLES = {"value": "a value", "block": "a block", "alias": "an alias"}
_SUFFIX = r"(?:[0-9]+|[A-Za-z$._-][\w$.-]*)"
_RULES = {
    "value": (re.compile("%" + _SUFFIX, re.ASCII), "a number, or letters, digits and any of $ . _ -"),
    "block": (re.compile(r"\^" + _SUFFIX, re.ASCII), "a number, or letters, digits and any of $ . _ -"),
    "alias": (re.compile(r"[#!][A-Za-z_][\w$]*", re.ASCII), "a letter or _, then letters, digits, _ or $"),
}
_BARE_SYMBOL = re.compile(r"@[A-Za-z_][\w$.]*", re.ASCII)


def rename_target(analysed: AnalysedDocument, offset: int) -> RenameTarget | Refusal:
    """Return what a rename at ``offset`` would rename, or why there is nothing to rename."""
    found = _places(analysed, offset)
    if isinstance(found, Refusal):
        return found
    token, segment, _ = found
    name = _base(token)
    start = segment.start + token.span.start
    return RenameTarget(Span(start, start + len(name)), name)


def rename(analysed: AnalysedDocument, offset: int, new_name: str) -> tuple[Edit, ...] | Refusal:
    """Return the edits that give the thing at ``offset`` a new name (with its sigil or without), or why there are none.

    The edits are in the order of the text. Renaming to the same name takes no edits.
    """
    found = _places(analysed, offset)
    if isinstance(found, Refusal):
        return found
    token, segment, spans = found
    old, new = _base(token), _valid_name(token, new_name)
    if isinstance(new, Refusal):
        return new
    if new == old:
        return ()
    text = Token(token.kind, new, token.span).symbol
    edits = tuple(Edit(span, text if _is_text(analysed, span) else new) for span in spans)
    if _is_new(analysed, segment, token, text) or _keeps_meaning(analysed, edits, token, new):
        return edits
    return _clash(analysed, segment, token, new)


# -- What is renamed


def _base(token: Token) -> str:
    """Return a name without the number of a result (``%x`` for ``%x#1``)."""
    return token.text.partition("#")[0] if token.kind == "value" else token.text


def _places(analysed: AnalysedDocument, offset: int) -> tuple[Token, ReadSegment, list[Span]] | Refusal:
    """Return the name at ``offset``, its segment, and all places of the thing it names, in order."""
    segment = analysed.document.segment_at(offset)
    token = name_at(segment.text, offset - segment.start) if segment is not None else None
    if segment is None or token is None:
        return Refusal("There is no name here to rename.")
    if token.kind == "value":
        spans = list(_value_places(analysed, segment, token, offset))
    else:
        spans = [_part(analysed, span) for span in references_at(analysed, offset, include_definition=True)]
    if not spans:
        return Refusal(f"{_base(token)} is not defined in this file.")
    return token, segment, sorted(set(spans))


def _value_places(analysed: AnalysedDocument, segment: ReadSegment, token: Token, offset: int) -> Iterator[Span]:
    value = value_at(segment, offset)
    if value is None:
        return
    length = len(_base(token))
    for home, same in _same_values(analysed, segment, value):
        spans = [use.span for use in same.uses if use.span is not None]
        if type(same) is not Value:
            spans.append(same.span)
        for span in spans:
            start = home.start + span.start
            yield Span(start, start + length)


def _same_values(analysed: AnalysedDocument, segment: ReadSegment, value: Value) -> Iterator[tuple[ReadSegment, Value]]:
    """Yield all values that one name is given to: the results of a group, and what other segments take them for."""
    if isinstance(value, OpResult) and value.owner.parent is not None:
        for result in value.owner.results:
            if result.span == value.span:
                yield segment, result
        return
    if type(value) is not Value and not isinstance(value, OpResult):
        yield segment, value
        return
    # Defined at the module's top level, or nowhere: each segment has an object of its own for it.
    module = analysed.module_of(segment)
    base = value.name.partition("#")[0]
    found: dict[tuple[int, int], tuple[ReadSegment, Value]] = {}
    for member in module.module.members if module is not None else (segment,):
        for operation in member.operations:
            values = [*operation.results, *(use.value for inner in operation.walk() for use in inner.operands)]
            for entry in values:
                # What is used here and defined in another segment stands nowhere; what nobody defines, at its use.
                is_of_another = type(entry) is Value and entry.span is NO_SPAN
                top = is_of_another or (isinstance(entry, OpResult) and entry.owner.parent is None)
                if top and entry.name.partition("#")[0] == base:
                    found[member.start, id(entry)] = (member, entry)
    if any(type(entry) is not Value for _, entry in found.values()):
        yield from found.values()


def _part(analysed: AnalysedDocument, span: Span) -> Span:
    """Return the part of a definition that is the name: in the generic form, a symbol is named by a string."""
    text = analysed.text[span.start : span.end]
    if text.startswith("sym_name") and text.endswith('"'):
        return Span(span.start + text.index('"') + 1, span.end - 1)
    return span


def _is_text(analysed: AnalysedDocument, span: Span) -> bool:
    """Tell whether a place is inside of a string, where a symbol has neither sigil nor quotes of its own."""
    return analysed.text[span.start - 1 : span.start] == '"' and analysed.text[span.start : span.start + 1] != "@"


# -- The new name


def _valid_name(token: Token, new_name: str) -> str | Refusal:
    sigil = token.text[0]
    name = new_name.strip()
    name = name if name.startswith(sigil) else sigil + name
    if token.kind == "symbol":
        if _BARE_SYMBOL.fullmatch(name):
            return name
        inside = name[2:-1] if len(name) > 2 and name[1] == name[-1] == '"' else name[1:]
        if not inside or '"' in inside or "\\" in inside or not inside.isprintable():
            return Refusal(f"{new_name!r} cannot name a symbol: it must have letters, and no quotes or backslashes.")
        return f'@"{inside}"'
    pattern, rule = _RULES[token.kind]
    if not pattern.fullmatch(name):
        return Refusal(f"{new_name!r} cannot name {_ARTICLES[token.kind]}: after {sigil} comes {rule}.")
    return name


def _clash(analysed: AnalysedDocument, segment: ReadSegment, token: Token, new: str) -> Refusal:
    """Say that a name is taken, and where."""
    section = analysed.section_of(segment)
    local = token.kind in ("value", "block")
    segments = (segment,) if local or section is None else section.segments
    places = [
        name.span.start + other.start
        for other in segments
        for name in names_in(other.text)
        if name.kind == token.kind and _base(name) == new
    ]
    if not places:
        return Refusal(f"Naming it {new} would change what the text means.")
    line = LineIndex(analysed.text).line_of(places[0]) + 1
    return Refusal(f"{new} is already the name of another {token.kind} (line {line}).")


# -- Whether everything else still means the same


def _is_new(analysed: AnalysedDocument, segment: ReadSegment, token: Token, name: str) -> bool:
    """Tell whether a symbol's or alias's new name occurs nowhere in the section, so that it cannot mean anything yet.

    The places of symbols and aliases are found in the text, all of them; a large file need not be read again for that.
    """
    section = analysed.section_of(segment)
    if token.kind not in ("symbol", "alias") or section is None:
        return False
    return all(name not in other.text for other in section.segments)


def _keeps_meaning(analysed: AnalysedDocument, edits: tuple[Edit, ...], token: Token, new: str) -> bool:
    before = analysed.document
    after = read_document(apply_edits(analysed.text, edits))
    if len(before.segments) != len(after.segments):
        return False
    values, renamed_values = _Numbers(), _Numbers()
    compare_attributes = token.kind != "symbol"
    for old, renamed in zip(before.segments, after.segments):
        if old.operations is not renamed.operations and _structure(old, values, compare_attributes) != _structure(
            renamed, renamed_values, compare_attributes
        ):
            return False
    if token.kind == "alias":
        return _aliases(before) == _aliases(after)
    if token.kind != "symbol":
        return True
    wanted = {token.symbol, Token("symbol", new, token.span).symbol}
    return _resolved(before, wanted) == _resolved(after, wanted)


class _Numbers:
    """Numbers things by their first appearance, so that two texts can be compared."""

    def __init__(self) -> None:
        self._numbers: dict[int, int] = {}
        self._kept: list[object] = []  # so that no identity is given to another object meanwhile

    def of(self, thing: object) -> int:
        self._kept.append(thing)
        return self._numbers.setdefault(id(thing), len(self._numbers))


def _structure(segment: ReadSegment, numbers: _Numbers, with_attributes: bool) -> list[object]:
    """Return what the names of values and blocks in a segment stand for, with the errors in them."""
    found: list[object] = []
    for operation in segment.written_operations():
        found.append(
            (
                operation.name,
                [(numbers.of(use.value), str(use.type)) for use in operation.operands],
                [(numbers.of(result), str(result.type)) for result in operation.results],
                [entry.block.position if entry.block is not None else None for entry in operation.successors],
                dict(operation.attributes) if with_attributes else None,
            )
        )
    found.append(sorted(diagnostic.code for diagnostic in segment.diagnostics))
    return found


def _aliases(document: Document) -> list[int]:
    """Return how many aliases each section defines; one that is defined twice counts once."""
    return [len(section.aliases.definitions) for section in document.sections]


def _resolved(document: Document, names: set[str]) -> list[object]:
    """Return what each symbol with one of the names stands for: the number of a segment, and of an operation in it."""
    found: list[object] = []
    for section in document.sections:
        numbers = {segment.start: number for number, segment in enumerate(section.segments)}
        for segment in section.segments:
            for token in names_in(segment.text):
                if token.kind == "symbol" and token.symbol in names:
                    found.append(_identity(find_symbol(token, segment, section), section, numbers))
    return found


def _identity(target: tuple[Span, object] | None, section: Section, numbers: dict[int, int]) -> object:
    if target is None:
        return None
    span, operation = target
    home = next(segment for segment in reversed(section.segments) if segment.start <= span.start)
    written = list(home.written_operations())
    return numbers[home.start], [index for index, entry in enumerate(written) if entry is operation]
