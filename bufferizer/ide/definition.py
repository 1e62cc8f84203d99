"""Where names are defined and used. Values, blocks, symbols and aliases are namespaces of their own, per section."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bufferizer.document import Module, ReadSegment, Section, Symbol, defined_symbol
from bufferizer.ide.analysis import AnalysedDocument, innermost_operation
from bufferizer.ide.tokens import Token, name_at, names_in
from bufferizer.ir.operation import Block, Operation, OpOperand, Value
from bufferizer.text import Span


def definitions_at(analysed: AnalysedDocument, offset: int) -> tuple[Span, ...]:
    """Return where the name at ``offset`` is defined; nothing where there is no name, or it has no definition."""
    target = _target_at(analysed, offset)
    return (target.definition,) if target is not None and target.definition is not None else ()


def references_at(analysed: AnalysedDocument, offset: int, *, include_definition: bool) -> tuple[Span, ...]:
    """Return where the thing named at ``offset`` is used, in the order of the text."""
    target = _target_at(analysed, offset)
    if target is None:
        return ()
    found = set(target.uses)
    if target.definition is not None:
        found.discard(target.definition)
        if include_definition:
            found.add(target.definition)
    return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class _Target:
    definition: Span | None
    uses: tuple[Span, ...]


def _target_at(analysed: AnalysedDocument, offset: int) -> _Target | None:
    segment = analysed.document.segment_at(offset)
    if segment is None:
        return None
    token = name_at(segment.text, offset - segment.start)
    section = analysed.section_of(segment)
    if token is None or section is None:
        return None
    if token.kind == "value":
        value = value_at(segment, offset)
        return _value_target(value, segment) if value is not None else None
    if token.kind == "block":
        block = block_at(segment, offset, token)
        return _block_target(block, segment) if block is not None else None
    if token.kind == "alias":
        return _alias_target(token, section)
    return _symbol_target(token, segment, section)


# -- Values and blocks


def value_at(segment: ReadSegment, offset: int) -> Value | None:
    """Return the value whose definition or use the document's ``offset`` touches."""
    operation = innermost_operation(segment, offset)
    if operation is None:
        return None
    position = offset - segment.start
    use = use_at(operation, position)
    if use is not None:
        return use.value
    return next((value for value in _defined_by(operation) if value.span.contains(position)), None)


def use_at(operation: Operation, position: int) -> OpOperand | None:
    """Return the operand written at a position of the segment."""
    touched = [
        operand for operand in operation.operands if operand.span is not None and operand.span.contains(position)
    ]
    return touched[-1] if touched else None


def _defined_by(operation: Operation) -> Iterator[Value]:
    yield from operation.results
    for region in operation.regions:
        for block in region.blocks:
            yield from block.arguments


def _value_target(value: Value, segment: ReadSegment) -> _Target:
    # A name that is defined nowhere is a plain value, whose span is its first use.
    definition = None if type(value) is Value else value.span.shift(segment.start)
    uses = tuple(use.span.shift(segment.start) for use in value.uses if use.span is not None)
    return _Target(definition, uses)


def block_at(segment: ReadSegment, offset: int, token: Token) -> Block | None:
    """Return the block that a token at the document's ``offset`` is the label of, or branches to."""
    operation = innermost_operation(segment, offset)
    if operation is None:
        return None
    position = offset - segment.start
    for successor in operation.successors:
        if successor.span.contains(position):
            return successor.block
    blocks = [block for region in operation.regions for block in region.blocks]
    return next((block for block in blocks if block.label == token.text and block.label_span.contains(position)), None)


def _block_target(block: Block, segment: ReadSegment) -> _Target:
    uses = tuple(
        successor.span.shift(segment.start)
        for other in block.region.blocks
        for operation in other.operations
        for successor in operation.successors
        if successor.block is block
    )
    return _Target(block.label_span.shift(segment.start), uses)


# -- Aliases and symbols


def _alias_target(token: Token, section: Section) -> _Target | None:
    definition = next(
        (
            alias.name_span.shift(segment.start)
            for segment in section.segments
            for alias in segment.syntax.aliases
            if alias.name == token.text
        ),
        None,
    )
    if definition is None:
        return None
    names = _names_of(section, token.text)
    return _Target(
        definition, tuple(span for found, span in names if found.kind == "alias" and found.text == token.text)
    )


def _symbol_target(token: Token, segment: ReadSegment, section: Section) -> _Target | None:
    found = find_symbol(token, segment, section)
    if found is None:
        return None
    definition, operation = found
    uses = []
    for other in section.segments:
        for name in names_in(other.text) if token.symbol in other.text else ():
            if name.kind == "symbol" and name.symbol == token.symbol:
                same = find_symbol(name, other, section)
                if same is not None and same[1] is operation and same[0] == definition:
                    uses.append(name.span.shift(other.start))
    return _Target(definition, tuple(uses))


def find_symbol(token: Token, segment: ReadSegment, section: Section) -> tuple[Span, Operation] | None:
    """Return where the symbol that a name in ``segment`` stands for is named, and the operation that defines it.

    Symbol tables are searched from the innermost around the name outwards. In ``@outer::@inner`` each name after the
    first is looked for in what the one before it names.
    """
    names = [*_path_before(segment.text, token), token.symbol]
    tables = _tables_around(segment, token.span.start, section)
    target = next((table[names[0]] for table in tables if names[0] in table), None)
    for name in names[1:]:
        target = _table_of(target, section).get(name) if target is not None else None
    if target is None:
        return None
    place = target.operation.symbol_span
    return place.shift(target.segment.start), target.operation


def symbols_at(segment: ReadSegment, position: int, section: Section, path: Sequence[str] = ()) -> Mapping[str, Symbol]:
    """Return the symbols that may be named at a position of a segment, behind a path of names (``@outer::``)."""
    tables = list(_tables_around(segment, position, section))
    if not path:
        return {name: symbol for table in reversed(tables) for name, symbol in table.items()}
    target = next((table[path[0]] for table in tables if path[0] in table), None)
    for name in path[1:]:
        target = _table_of(target, section).get(name) if target is not None else None
    return _table_of(target, section) if target is not None else {}


_Table = Mapping[str, Symbol]


def _tables_around(segment: ReadSegment, position: int, section: Section) -> Iterator[_Table]:
    operation = innermost_operation(segment, position + segment.start)
    for owner in [operation, *operation.ancestors()] if operation is not None else []:
        yield _nested_symbols(owner, segment)
    for module in _modules_around(section.implicit, segment):
        yield module.symbols


def _modules_around(module: Module, segment: ReadSegment) -> list[Module]:
    """Return the modules around a segment, innermost first."""
    for inner in module.modules:
        found = _modules_around(inner, segment)
        if found:
            return [*found, module]
    if module.header is None:
        return [module]
    after_header = module.header.start <= segment.start
    return [module] if after_header and (module.close is None or segment.start <= module.close.start) else []


def _nested_symbols(owner: Operation, segment: ReadSegment) -> _Table:
    table: dict[str, Symbol] = {}
    for region in owner.regions:
        for block in region.blocks:
            for operation in block.operations:
                name = defined_symbol(operation)
                if name is not None:
                    table.setdefault(name, Symbol(name, operation, segment))
    return table


def _path_before(text: str, token: Token) -> list[str]:
    """Return the names before ``::`` in front of a symbol, outermost first."""
    path: list[str] = []
    end = token.span.start
    if not text.endswith("::", 0, end):
        return path
    for name in reversed([name for name in names_in(text[:end]) if name.kind == "symbol"]):
        if text[name.span.end : end] != "::":
            break
        path.insert(0, name.symbol)
        end = name.span.start
    return path


def _table_of(holder: Symbol, section: Section) -> _Table:
    """Return the symbols defined in what a symbol names."""
    module = next((entry for entry in section.implicit.walk() if entry.operation is holder.operation), None)
    return module.symbols if module is not None else _nested_symbols(holder.operation, holder.segment)


def _names_of(section: Section, text: str) -> Iterator[tuple[Token, Span]]:
    """Yield the names in the segments that have a text in them, which is quicker to find than names are."""
    for segment in section.segments:
        for token in names_in(segment.text) if text in segment.text else ():
            yield token, token.span.shift(segment.start)
