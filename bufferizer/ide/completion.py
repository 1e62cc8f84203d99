"""What may be written at the cursor. Made for text that is broken because it is still being typed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from bufferizer.dialects.registry import Registry, default_registry
from bufferizer.document import ReadSegment, Section
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.completion_context import Context, Wanted, context_at
from bufferizer.ide.definition import symbols_at
from bufferizer.ide.expected import expected_at, takes_operand
from bufferizer.ide.scope import blocks_at, default_dialect, missing_labels, values_at
from bufferizer.ide.setting_completion import setting_words
from bufferizer.ide.snippets import has_snippet, operation_snippet, operation_syntax
from bufferizer.ir.assembly.expectation import Part
from bufferizer.ir.types import UNKNOWN
from bufferizer.syntax.edition import Edition
from bufferizer.text import Span


class CompletionKind(Enum):
    """What a completion is the name of."""

    OPERATION = "operation"
    DIALECT = "dialect"
    VALUE = "value"
    SYMBOL = "symbol"
    BLOCK = "block"
    TYPE = "type"
    ALIAS = "alias"
    ATTRIBUTE = "attribute"


@dataclass(frozen=True, slots=True)
class Completion:
    """Something to write in the place of ``span``. ``text`` is a snippet if ``snippet`` says so.

    ``order`` sorts completions that fit equally well. ``again``: a dot follows, and more to complete.
    """

    label: str
    kind: CompletionKind
    span: Span
    text: str
    detail: str = ""
    snippet: bool = False
    order: int = 0
    again: bool = False


_BUILTIN_TYPES = ("index", "i1", "i8", "i16", "i32", "i64", "bf16", "f16", "f32", "f64", "none")
_SHAPED_TYPES = {
    "tensor": "tensor<${1:?}x${2:f32}>",
    "memref": "memref<${1:?}x${2:f32}>",
    "vector": "vector<${1:4}x${2:f32}>",
    "complex": "complex<${1:f32}>",
    "tuple": "tuple<${1:f32}>",
}
_BUFFER_LAYOUT = ("affine_map<${1:(d0) -> (d0)}>", "the layout of the argument's memref")
_BOUNDARY_ATTRIBUTES = {
    "bufferization.writable": ("${1|true,false|}", "whether the function may write the argument's buffer"),
    "bufferization.access": ('"${1|read,write,read-write,none|}"', "what a function without a body does to the buffer"),
    "bufferization.buffer_layout": _BUFFER_LAYOUT,
}
_LLVM14_ATTRIBUTES = {
    "linalg.inplaceable": ("${1|true,false|}", "whether the function may write the argument's buffer"),
    "linalg.buffer_layout": _BUFFER_LAYOUT,
}
_ATTRIBUTE_VALUES = {
    "bufferization.writable": ("true", "false"),
    "bufferization.access": ('"read"', '"write"', '"read-write"', '"none"'),
    "bufferization.buffer_layout": ("affine_map<(d0) -> (d0)>",),
    "linalg.inplaceable": ("true", "false"),
    "linalg.buffer_layout": ("affine_map<(d0) -> (d0)>",),
}
_PASSES = {Edition.TODAY: "One-Shot Bufferize", Edition.LLVM14: "Comprehensive Bufferize"}
# Types are looked for in this much text before the cursor.
_TYPES_WITHIN = 20_000
_WRITTEN_TYPE = re.compile(r"(?:tensor|memref|vector|complex|tuple)<[^<>\n]*(?:<[^<>\n]*>[^<>\n]*)*>")


def completions_at(analysed: AnalysedDocument, offset: int) -> tuple[Completion, ...]:
    """Return what may be written at ``offset``; nothing inside of comments and strings."""
    segment = analysed.document.segment_at(offset)
    section = analysed.section_of(segment) if segment is not None else None
    # A document without a segment is empty; an operation may begin it.
    text, start = (segment.text, segment.start) if segment is not None else ("", 0)
    setting = setting_words(text, offset) if start == 0 else None
    if setting is not None:
        place, words = setting
        return tuple(Completion(word, CompletionKind.ATTRIBUTE, place, word, order=n) for n, word in enumerate(words))
    context = context_at(text, offset - start)
    if context is None:
        return ()
    span = context.span.shift(start)
    if context.wanted is Wanted.OPERATION:
        return tuple(_operations(analysed, segment, context, span))
    if segment is None or section is None:
        return ()
    # Before a type may stand the same words as before an operand.
    is_open = context.wanted in (Wanted.PART, Wanted.TYPE)
    if context.wanted is Wanted.VALUE or (is_open and takes_operand(segment, section, context.span.start)):
        return tuple(_values(segment, section, context, span))
    if context.wanted is Wanted.SYMBOL:
        return tuple(_symbols(segment, section, context, span))
    if context.wanted is Wanted.BLOCK:
        return tuple(_blocks(segment, context, span))
    if context.wanted is Wanted.ALIAS:
        return tuple(_aliases(section, context.prefix[:1], span))
    if context.wanted is Wanted.TYPE:
        return tuple(_types(analysed, segment, section, span))
    if context.wanted is Wanted.PART:
        return ()
    return tuple(_attributes(analysed.document.registry.edition, context, span))


def completion_documentation(name: str, edition: Edition = Edition.TODAY) -> str | None:
    """Return Markdown about an edition's operation with this full name: how it is written, what it does to buffers."""
    registry = default_registry(edition)
    assembly = registry.assembly(name)
    if assembly is None:
        return None
    parts = [f"```text\n{operation_syntax(assembly)}\n```"]
    if registry.model(name) is not None:
        parts.append(f"Bufferized by {_PASSES[edition]}.")
    return "\n\n".join(parts)


# -- Operations


def _operations(
    analysed: AnalysedDocument, segment: ReadSegment | None, context: Context, span: Span
) -> Iterator[Completion]:
    registry = analysed.document.registry
    dialect, dot, _ = context.prefix.partition(".")
    default = default_dialect(segment, context.span.start) if segment is not None else "builtin"
    if dot:
        found = registry.dialect(dialect)
        for name in found.operations if found is not None else ():
            yield from _operation(registry, name, name, context, span)
        return
    for name in (name for short in registry.short_dialects(default) for name in _operations_of(registry, short)):
        yield from _operation(registry, name, name.partition(".")[2], context, span)
    used = {operation.dialect for member in analysed.document.segments for operation in member.operations}
    used |= _dialects_used(segment)
    # A module is mostly there for its functions, also if there is none yet.
    used |= {"func"} if default == "builtin" else set()
    for entry in registry.dialects():
        yield Completion(
            entry.name,
            CompletionKind.DIALECT,
            span,
            entry.name,
            "dialect",
            again=True,
            order=0 if entry.name in used else 2,
        )
        if entry.name in used:
            for name in entry.operations:
                yield from _operation(registry, name, name, context, span, default)


def _dialects_used(segment: ReadSegment | None) -> set[str]:
    return {operation.dialect for operation in segment.written_operations()} if segment is not None else set()


def _operations_of(registry: Registry, dialect: str) -> tuple[str, ...]:
    found = registry.dialect(dialect)
    return tuple(found.operations) if found is not None else ()


def _operation(
    registry: Registry, name: str, written: str, context: Context, span: Span, default: str = ""
) -> Iterator[Completion]:
    assembly = registry.assembly(name)
    if assembly is None or (context.has_results and not assembly.results):
        return
    snippet = has_snippet(assembly)
    text = operation_snippet(assembly, written, names_result=not context.has_results) if snippet else written
    # What has no name is of no use in a module, though it may stand there.
    order = 3 if default == "builtin" and "symbol" not in assembly.traits else 1
    yield Completion(written, CompletionKind.OPERATION, span, text, name, snippet, order=order)


# -- Names


def _values(segment: ReadSegment, section: Section, context: Context, span: Span) -> Iterator[Completion]:
    """Offer what fits before what does not, and within each what is defined nearest first."""
    found = values_at(segment, context.span.start)
    expected = expected_at(segment, section, context.span.start, Part.OPERAND)
    for distance, (name, value) in enumerate(reversed(list(found.items()))):
        type_ = value.type if value is not None else UNKNOWN
        order = distance if expected.fits(type_) else distance + len(found)
        detail = str(type_) if type_ != UNKNOWN else ""
        yield Completion(name, CompletionKind.VALUE, span, name, detail, order=order)


def _symbols(segment: ReadSegment, section: Section, context: Context, span: Span) -> Iterator[Completion]:
    for name, symbol in sorted(symbols_at(segment, context.span.start, section, context.path).items()):
        operation = symbol.operation
        written = f"@{name}" if re.fullmatch(r"[A-Za-z_][\w$.]*", name, re.ASCII) else f'@"{name}"'
        detail = operation.attributes.get("function_type") or operation.attributes.get("type") or operation.name
        yield Completion(written, CompletionKind.SYMBOL, span, written, detail)


def _blocks(segment: ReadSegment, context: Context, span: Span) -> Iterator[Completion]:
    if context.at_start:
        for label in missing_labels(segment, context.span.start):
            yield Completion(label, CompletionKind.BLOCK, span, f"{label}:", "branched to, but not there yet")
        return
    for block in blocks_at(segment, context.span.start):
        # The entry block cannot be branched to.
        if block.label is not None and block.position > 0:
            arguments = ", ".join(str(argument.type) for argument in block.arguments)
            yield Completion(
                block.label, CompletionKind.BLOCK, span, block.label, f"({arguments})" if arguments else ""
            )


def _aliases(section: Section, sigil: str, span: Span) -> Iterator[Completion]:
    for name, value in section.aliases.definitions.items():
        if name.startswith(sigil):
            yield Completion(name, CompletionKind.ALIAS, span, name, " ".join(value.split()))


# -- Types and attributes


def _types(analysed: AnalysedDocument, segment: ReadSegment, section: Section, span: Span) -> Iterator[Completion]:
    """Offer what the operation's values tell, then what is written most often before the cursor, then all others."""
    expected = expected_at(segment, section, span.start - segment.start, Part.TYPE).type
    start = max(section.segments[0].start, span.start - _TYPES_WITHIN)
    written = Counter(_WRITTEN_TYPE.findall(analysed.text[start : span.start])).most_common(20)
    likely = dict.fromkeys([str(expected)] if expected is not None else [])
    likely.update(dict.fromkeys(text for text, _ in written))
    for order, text in enumerate(likely):
        yield Completion(text, CompletionKind.TYPE, span, text, order=order)
    yield from _aliases(section, "!", span)
    for name in _BUILTIN_TYPES:
        if name not in likely:
            yield Completion(name, CompletionKind.TYPE, span, name, order=50)
    for name, snippet in _SHAPED_TYPES.items():
        yield Completion(name, CompletionKind.TYPE, span, snippet, snippet=True, order=51)


def _attributes(edition: Edition, context: Context, span: Span) -> Iterator[Completion]:
    if context.wanted is Wanted.ATTRIBUTE_VALUE:
        for value in _ATTRIBUTE_VALUES.get(context.attribute, ()):
            yield Completion(value, CompletionKind.ATTRIBUTE, span, value)
        return
    known = _LLVM14_ATTRIBUTES if edition is Edition.LLVM14 else _BOUNDARY_ATTRIBUTES
    for name, (value, detail) in known.items():
        if name not in context.present:
            yield Completion(name, CompletionKind.ATTRIBUTE, span, f"{name} = {value}", detail, snippet=True)
