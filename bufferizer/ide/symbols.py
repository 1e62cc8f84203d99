"""The outline of a document: modules, functions, globals, aliases, and the symbols nested in other operations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bufferizer.document import Module, ReadSegment, defined_symbol
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.results import Symbol, SymbolKind
from bufferizer.ir.operation import Operation
from bufferizer.text import Span

_NAME = re.compile(r'[^@(){}\n]*(?P<symbol>@(?P<name>[\w$.-]+|"[^"\n]*"))')


def document_symbols(analysed: AnalysedDocument) -> tuple[Symbol, ...]:
    """Return the outline in the order of the text."""
    found: list[Symbol] = []
    for section in analysed.document.sections:
        for segment in section.segments:
            found.extend(_aliases(segment))
        found.extend(_members(section.implicit))
    return tuple(sorted(found, key=lambda symbol: symbol.span))


def _aliases(segment: ReadSegment) -> Iterator[Symbol]:
    for alias in segment.syntax.aliases:
        span = Span(alias.name_span.start, max(alias.value.end, alias.name_span.end)).shift(segment.start)
        kind = SymbolKind.TYPE_ALIAS if alias.name.startswith("!") else SymbolKind.ATTRIBUTE_ALIAS
        value = " ".join(segment.text[alias.value.start : alias.value.end].split())
        yield Symbol(alias.name, value, kind, span, alias.name_span.shift(segment.start))


def _members(module: Module) -> list[Symbol]:
    found = [_module(inner) for inner in module.modules]
    for segment in module.members:
        for operation in segment.operations:
            found.extend(_of_operation(operation, segment))
    return sorted(found, key=lambda symbol: symbol.span)


def _module(module: Module) -> Symbol:
    header = module.header
    assert header is not None  # only a section's own module has none, and that is in no other
    operation = module.operation
    last = module.close or (module.members[-1] if module.members else header)
    start = header.start + (operation.span.start if operation is not None else 0)
    name_span = Span(start, start)
    name = None
    if operation is not None:
        name = defined_symbol(operation)
        name_span = operation.symbol_span.shift(header.start)
    children = tuple(_members(module))
    end = max([last.start + len(last.text.rstrip()), *(child.span.end for child in children)])
    return Symbol(f"@{name}" if name else "module", "module", SymbolKind.MODULE, Span(start, end), name_span, children)


def _of_operation(operation: Operation, segment: ReadSegment) -> Iterator[Symbol]:
    """Yield the symbol an operation defines, with those nested in it; only these where it defines none itself."""
    children = tuple(
        symbol
        for region in operation.regions
        for block in region.blocks
        for nested in block.operations
        for symbol in _of_operation(nested, segment)
    )
    name, name_span = defined_symbol(operation), operation.symbol_span
    if name is None and _kind(operation) is not SymbolKind.OTHER:
        # While the rest of it is being typed, what it is called is known all the same.
        named = _NAME.match(segment.text, operation.name_span.end, operation.span.end)
        if named is not None:
            name, name_span = named["name"].strip('"'), Span(*named.span("symbol"))
    if name is None:
        yield from children
        return
    yield Symbol(
        f"@{name}",
        _detail(operation),
        _kind(operation),
        operation.span.shift(segment.start),
        name_span.shift(segment.start),
        children,
    )


def _kind(operation: Operation) -> SymbolKind:
    last = operation.name.rpartition(".")[2]
    if last == "func":
        return SymbolKind.FUNCTION
    if last == "module":
        return SymbolKind.MODULE
    return SymbolKind.GLOBAL if last == "global" else SymbolKind.OTHER


def _detail(operation: Operation) -> str:
    type_ = operation.attributes.get("function_type") or operation.attributes.get("type")
    return type_ if type_ is not None else operation.name
