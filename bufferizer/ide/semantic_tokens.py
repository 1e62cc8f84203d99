"""What each word of a text is, for editors that colour by meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bufferizer.document import ReadSegment
from bufferizer.ide.results import Modifiers, TokenType
from bufferizer.ir.operation import BlockArgument
from bufferizer.syntax.nodes import OperationSyntax


class SemanticToken(NamedTuple):
    """A word, from ``start`` in its segment on; it ends in the same line."""

    start: int
    length: int
    type: TokenType
    modifiers: Modifiers = Modifiers.NONE


_TOKEN = re.compile(
    r"""
    (?P<comment> //[^\r\n]* )
    | (?P<symbol> @ (?: [A-Za-z_][\w$.]* | "(?:[^"\\\r\n]|\\.)*" ) )
    | (?P<string> "(?:[^"\\\r\n]|\\.)*"? )
    | (?P<value> %[\w$.-]+ (?: \#\d+ )? )
    | (?P<block> \^[\w$.-]+ )
    | (?P<type> ![A-Za-z_][\w$.]* )
    | (?P<attribute> \#[A-Za-z_][\w$.]* )
    # 0xf32 in tensor<0xf32> is a size and a type.
    | (?P<number> 0x(?!b?f\d+\b)[0-9A-Fa-f]+ | \d+\.\d*(?:[eE][+-]?\d+)? | \d+(?!\w) )
    | (?P<shape> (?: (?: \d+ | \? | \* | \[\d+\] ) x )+ )
    | (?P<word> [A-Za-z_][\w$.]* )
    """,
    re.VERBOSE | re.ASCII,
)
_TYPE_WORD = re.compile(r"[su]?i\d+|b?f\d+\w*|tf32|index|none|tensor|memref|vector|complex|tuple")
_KEYWORD = re.compile(r"[a-z][a-z_]*")
_ASSIGNED = re.compile(r"\s*=(?!=)")
_PLAIN = {
    "comment": TokenType.COMMENT,
    "string": TokenType.STRING,
    "number": TokenType.NUMBER,
    "shape": TokenType.NUMBER,
}


def segment_tokens(segment: ReadSegment) -> Iterator[SemanticToken]:
    """Yield the words of a segment in the order of the text. They follow from its text, wherever it stands."""
    text = segment.text
    names = {operation.name_span.start: operation for operation in _operations(segment.syntax.operations)}
    roles = _Roles(segment)
    around = ""  # the operation that what comes next most likely belongs to
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        kind = match.lastgroup or ""
        operation = names.get(start)
        if operation is not None and kind in ("word", "string"):
            around = operation.name
            yield SemanticToken(start, operation.name_span.end - start, TokenType.METHOD)
            continue
        type_ = _PLAIN.get(kind) or roles.type_of(kind, start, end, around)
        if type_ is not None:
            defined = Modifiers.DEFINITION if start in roles.definitions else Modifiers.NONE
            yield SemanticToken(start, end - start, type_, defined)


class _Roles:
    """What is known of the names of a segment by the places where they stand."""

    def __init__(self, segment: ReadSegment) -> None:
        self._text = segment.text
        self._parameters: set[int] = set()
        self._symbols: dict[int, TokenType] = {}
        self.definitions = {alias.name_span.start for alias in segment.syntax.aliases}
        for operation in segment.written_operations():
            self.definitions.update(result.span.start for result in operation.results if result.name)
            place = operation.place("sym_name")
            if place is not None:
                self.definitions.add(place.start)
                self._symbols[place.start] = _symbol_type(operation.name)
            for use in operation.operands:
                if use.span is not None and isinstance(use.value, BlockArgument):
                    self._parameters.add(use.span.start)
            for region in operation.regions:
                for block in region.blocks:
                    named = [argument.span.start for argument in block.arguments if argument.name]
                    self._parameters.update(named)
                    self.definitions.update(named)
                    if block.label is not None:
                        self.definitions.add(block.label_span.start)

    def type_of(self, kind: str, start: int, end: int, around: str) -> TokenType | None:
        """Return what a name is; None for a word that means nothing by itself (``d0`` in a map)."""
        if kind == "value":
            return TokenType.PARAMETER if start in self._parameters else TokenType.VARIABLE
        if kind == "symbol":
            if self._text.startswith("::", end):
                return TokenType.NAMESPACE
            return self._symbols.get(start) or _symbol_type(around)
        if kind == "word":
            return self._of_word(start, end)
        return {"block": TokenType.LABEL, "type": TokenType.TYPE, "attribute": TokenType.MACRO}[kind]

    def _of_word(self, start: int, end: int) -> TokenType | None:
        word = self._text[start:end]
        if _ASSIGNED.match(self._text, end) or "." in word:
            return TokenType.PROPERTY
        if _TYPE_WORD.fullmatch(word):
            return TokenType.TYPE
        return TokenType.KEYWORD if _KEYWORD.fullmatch(word) else None


def _symbol_type(operation_name: str) -> TokenType:
    """Return what a symbol is that such an operation defines or refers to."""
    last = operation_name.rpartition(".")[2]
    if last == "module":
        return TokenType.NAMESPACE
    return TokenType.VARIABLE if "global" in last else TokenType.FUNCTION


def _operations(operations: Iterable[OperationSyntax]) -> Iterator[OperationSyntax]:
    for operation in operations:
        yield operation
        for region in operation.regions:
            for block in region.blocks:
                yield from _operations(block.operations)
