"""Reading one segment with tree-sitter. See `parse_segment`; no other file knows that tree-sitter is behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter
from sys import intern
from typing import TypeVar

from tree_sitter import Language, Node, Parser, Query, QueryCursor

from bufferizer.syntax.grammar import language
from bufferizer.syntax.nodes import (
    AliasSyntax,
    BlockSyntax,
    OperationSyntax,
    RegionSyntax,
    ResultSyntax,
    SegmentSyntax,
    SyntaxProblem,
)
from bufferizer.syntax.segments import SegmentKind
from bufferizer.text import Span, shared_span

_LANGUAGE = Language(language())
_STRUCTURE = Query(
    _LANGUAGE,
    """
    (operation) @operation
    (operation_name) @name
    (generic_name) @name
    (missing_name) @name
    (result_list) @results
    (region) @region
    (region "short") @short
    (block) @block
    (alias) @alias
    (group (missing_close)) @unclosed
    (region (missing_close)) @unclosed
    (dictionary (missing_close)) @unclosed
    (stray_close) @stray_close
    (unexpected) @unexpected
    (unclosed_string) @unclosed_string
    (unclosed_angle) @unclosed_angle
    """,
)
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_COMMENT = re.compile(r"//[^\n]*")
_RESULT = re.compile(r"(%[\w$.-]+)(?:\s*:\s*(\d+))?")
_START = attrgetter("span.start")
# In the order in which they come where they begin at the same place.
_BLOCK, _REGION, _OPERATION = range(3)
_NOTHING = SegmentSyntax((), (), ())
# Around a text that is to be read as what stands in a `RegionSyntax.short`, one as good as another.
_SHORT_REGION_START, _SHORT_REGION_END = "pdl.rewrite {\n", "\n}"

_Captures = dict[str, list[Node]]
_Item = TypeVar("_Item", OperationSyntax, RegionSyntax, BlockSyntax)


def parse_segment(segment_text: str, kind: SegmentKind = SegmentKind.ITEM) -> SegmentSyntax:
    """Return the operations, aliases and syntax problems of a segment, in the order of the text.

    All spans are code points relative to ``segment_text``. The header of a module (``MODULE_OPEN``) is read as an
    operation with one region, empty and not closed, which is no problem there. Anything can be read; nothing is raised.
    """
    if kind in (SegmentKind.MODULE_CLOSE, SegmentKind.SPLIT):
        return _NOTHING
    root = Parser(_LANGUAGE).parse(_one_byte_per_character(segment_text)).root_node
    captures = QueryCursor(_STRUCTURE).captures(root)
    return SegmentSyntax(
        _operations(segment_text, captures),
        tuple(sorted((_alias(segment_text, node) for node in captures.get("alias", ())), key=attrgetter("name_span"))),
        _problems(segment_text, root, captures, kind),
    )


def parse_in_short_region(text: str) -> SegmentSyntax | None:
    """Return what `parse_segment` would read in a piece of a `RegionSyntax.short`; None if it is more than a piece."""
    around = parse_segment(_SHORT_REGION_START + text + _SHORT_REGION_END)
    if len(around.operations) != 1 or len(around.operations[0].regions) != 1:
        return None
    (region,) = around.operations[0].regions
    if len(region.blocks) != 1 or region.span.end != len(_SHORT_REGION_START + text + _SHORT_REGION_END):
        return None
    by = -len(_SHORT_REGION_START)
    operations = tuple([operation.moved(by) for operation in region.blocks[0].operations])
    problems = tuple([replace(problem, span=problem.span.shift(by)) for problem in around.problems])
    return SegmentSyntax(operations, around.aliases, problems)


def _one_byte_per_character(text: str) -> bytes:
    """Encode such that tree-sitter's byte offsets are code points.

    What is not ASCII stands in strings and comments, where one byte is as good as another. Anywhere else it becomes a
    control character, which the grammar takes for what it is: nothing of MLIR. A byte order mark counts as a space.
    So does a zero, which is white space to MLIR (Lexer::lexToken), and to tree-sitter the end of the text.
    """
    text = text.replace("\0", " ")
    if text.isascii():
        return text.encode("ascii")
    if text.startswith("\ufeff"):
        text = " " + text[1:]
    return _NOT_ASCII.sub("\x7f", text).encode("ascii")


def _operations(text: str, captures: _Captures) -> tuple[OperationSyntax, ...]:
    """Build the operations of the top level, with all that is in them.

    Operations, regions and blocks are taken from the one that begins last to the one that begins first. So what stands
    inside of something is built before it, and waits on a stack until the thing around it takes it.
    """
    results = {node.start_byte: node for node in captures.get("results", ())}
    blocks = {node.start_byte: node for node in captures.get("block", ())}
    short = {node.start_byte for node in captures.get("short", ())}
    # An operation's name comes before all that is in it: the n-th name is that of the n-th operation.
    names = _spans(captures, "name")
    pending = [(span, _OPERATION, name) for span, name in zip(_spans(captures, "operation"), names, strict=True)]
    pending += [(span, _REGION, span) for span in _spans(captures, "region")]
    pending += [(span, _BLOCK, span) for span in _spans(captures, "block")]
    # A block without a label begins where its first operation does, and comes first.
    pending.sort(key=lambda entry: (entry[0].start, entry[1]), reverse=True)

    operations: list[OperationSyntax] = []
    regions: list[RegionSyntax] = []
    open_blocks: list[BlockSyntax] = []
    for span, rank, name in pending:
        start, end = span
        if rank == _OPERATION:
            list_of_results = _results(text, results[start]) if start in results else ()
            in_it = _take(regions, end) if regions else ()
            operations.append(_operation(text, span, name, list_of_results, in_it))
        elif rank == _REGION:
            regions.append(RegionSyntax(span, _take(open_blocks, end), start in short))
        else:
            open_blocks.append(_block(text, blocks[start], span, _take(operations, end)))
    for block in open_blocks:
        operations.extend(block.operations)
    return tuple(sorted(operations, key=_START))


def _spans(captures: _Captures, name: str) -> list[Span]:
    """Return where captured nodes stand, in the order of the text; tree-sitter does not keep one."""
    return sorted([shared_span(node.start_byte, node.end_byte) for node in captures.get(name, ())])


def _operation(
    text: str, span: Span, name: Span, results: tuple[ResultSyntax, ...], regions: tuple[RegionSyntax, ...]
) -> OperationSyntax:
    start, end = name
    written = text[start:end]
    generic = written.startswith('"')
    return OperationSyntax(span, results, intern(written[1:-1] if generic else written), name, generic, regions)


def _take(waiting: list[_Item], end: int) -> tuple[_Item, ...]:
    """Take from the stack what begins before ``end``; the top of the stack begins first."""
    taken = []
    while waiting and waiting[-1].span.start < end:
        taken.append(waiting.pop())
    return tuple(taken)


def _results(text: str, node: Node) -> tuple[ResultSyntax, ...]:
    start, end = node.start_byte, node.end_byte
    written = text[start:end]
    if not ("," in written or ":" in written or "/" in written):
        name = intern(written[:-1].rstrip())
        return (ResultSyntax(name, 1, shared_span(start, start + len(name))),)
    if "//" in written:
        written = _COMMENT.sub(lambda comment: " " * len(comment[0]), written)
    return tuple(
        ResultSyntax(match[1], int(match[2] or 1), Span(start + match.start(), start + match.end()))
        for match in _RESULT.finditer(written)
    )


def _block(text: str, node: Node, span: Span, operations: tuple[OperationSyntax, ...]) -> BlockSyntax:
    label = node.child_by_field_name("label")
    at_start = Span(span.start, span.start)
    if label is None:
        return BlockSyntax(span, None, at_start, at_start, operations)
    label_span = Span(label.start_byte, label.end_byte)
    header = next((child.end_byte for child in node.children if child.type == ":"), label_span.end)
    return BlockSyntax(span, text[label_span.start : label_span.end], label_span, Span(span.start, header), operations)


def _alias(text: str, node: Node) -> AliasSyntax:
    name, equals, *value = node.children
    name_span = Span(name.start_byte, name.end_byte)
    value_span = Span(value[0].start_byte, value[-1].end_byte) if value else Span(equals.end_byte, equals.end_byte)
    return AliasSyntax(text[name_span.start : name_span.end], name_span, value_span)


def _problems(text: str, root: Node, captures: _Captures, kind: SegmentKind) -> tuple[SyntaxProblem, ...]:
    unclosed = sorted(node.start_byte for node in captures.get("unclosed", ()))
    if kind is SegmentKind.MODULE_OPEN:
        # The last thing a header opens is the module's body, whose closing brace is in a segment of its own. In generic
        # form there is a parenthesis around it.
        is_generic = any(text[node.start_byte] == '"' for node in captures.get("name", ()))
        unclosed = unclosed[: -2 if is_generic else -1]
    unclosed += [node.start_byte for node in captures.get("unclosed_angle", ())]
    problems = [_unclosed_bracket(text, position) for position in unclosed]
    problems += [_unclosed_string(node) for node in captures.get("unclosed_string", ())]
    problems += [_nameless(node) for node in captures.get("name", ()) if node.start_byte == node.end_byte]
    problems += _unexpected(text, captures.get("unexpected", []) + captures.get("stray_close", []))
    if root.has_error:
        problems += [_error(text, node) for node in _errors(root)]
    problems.sort(key=_START)
    return tuple(problems)


def _unclosed_bracket(text: str, position: int) -> SyntaxProblem:
    return SyntaxProblem("unclosed-bracket", f"unclosed '{text[position]}'", Span(position, position + 1))


def _unclosed_string(node: Node) -> SyntaxProblem:
    return SyntaxProblem("unclosed-string", "unclosed string", Span(node.start_byte, node.end_byte))


def _nameless(node: Node) -> SyntaxProblem:
    return SyntaxProblem(
        "syntax-error", "expected an operation name after '='", Span(node.start_byte - 1, node.start_byte)
    )


def _unexpected(text: str, nodes: list[Node]) -> Iterator[SyntaxProblem]:
    """Report tokens that have no place, those that follow one another on a line as one problem."""
    spans: list[Span] = []
    for span in sorted(Span(node.start_byte, node.end_byte) for node in nodes):
        if spans and span.start <= spans[-1].end + 1 and "\n" not in text[spans[-1].end : span.start]:
            spans[-1] = Span(spans[-1].start, max(span.end, spans[-1].end))
        else:
            spans.append(span)
    for span in spans:
        yield SyntaxProblem("unexpected-token", f"unexpected '{_excerpt(text, span)}'", span)


def _errors(root: Node) -> Iterator[Node]:
    """Find the outermost places at which tree-sitter itself had to recover."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.is_error or node.is_missing:
            yield node
        else:
            waiting.extend(child for child in node.children if child.has_error)


def _error(text: str, node: Node) -> SyntaxProblem:
    span = Span(node.start_byte, node.end_byte)
    if node.is_missing:
        return SyntaxProblem("syntax-error", f"expected '{node.type}'", span)
    return SyntaxProblem("syntax-error", f"unexpected '{_excerpt(text, span)}'", span)


def _excerpt(text: str, span: Span) -> str:
    """Return the beginning of the first line of a piece of text, short enough for a message."""
    line = text[span.start : min(span.end, span.start + 40)].split("\n", 1)[0].rstrip()
    return line if len(line) == span.end - span.start else line + "..."
