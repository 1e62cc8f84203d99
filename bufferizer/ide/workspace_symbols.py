"""Symbols by name, in documents that are open and in files that are not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.results import Symbol, SymbolKind
from bufferizer.ide.symbols import document_symbols
from bufferizer.text import QUOTED, Span

# What begins a line and defines a symbol, with the words that may stand between: `llvm.func internal @f`.
_DEFINITION = re.compile(
    rf"""
    ^[ \t]* (?: [a-z_][\w$]* \. )* (?P<operation> module | func | global | named_sequence )
    (?: [ \t]+ (?: "[a-z]*" | \w+ ) )* [ \t]+
    (?P<name> @ (?: [A-Za-z_][\w$.]* | {QUOTED} ) )
    """,
    re.VERBOSE | re.ASCII | re.MULTILINE,
)
_KINDS = {"module": SymbolKind.MODULE, "func": SymbolKind.FUNCTION, "global": SymbolKind.GLOBAL}


@dataclass(frozen=True, slots=True)
class NamedSymbol:
    """A symbol, and the names of those it is written in, outermost first."""

    name: str
    kind: SymbolKind
    span: Span
    container: str = ""


def symbols_of_document(analysed: AnalysedDocument) -> Iterator[NamedSymbol]:
    """Yield all that the outline of a document has, aliases left out: they mean nothing elsewhere."""
    yield from _flat(document_symbols(analysed), "")


def symbols_of_text(text: str) -> Iterator[NamedSymbol]:
    """Yield the symbols that a text defines as far as its lines show, without reading it: it may be one of many."""
    for match in _DEFINITION.finditer(text):
        kind = _KINDS.get(match["operation"], SymbolKind.OTHER)
        yield NamedSymbol(match["name"], kind, Span(*match.span("name")))


def is_match(query: str, name: str) -> bool:
    """Tell whether the characters of a query come in a name in that order, as editors filter; case does not count."""
    rest = iter(name.casefold())
    return all(character in rest for character in query.casefold())


def _flat(symbols: Iterable[Symbol], container: str) -> Iterator[NamedSymbol]:
    for symbol in symbols:
        if symbol.name.startswith("@"):
            yield NamedSymbol(symbol.name, symbol.kind, symbol.name_span, container)
        inner = "::".join(filter(None, (container, symbol.name if symbol.name.startswith("@") else "")))
        yield from _flat(symbol.children, inner)
