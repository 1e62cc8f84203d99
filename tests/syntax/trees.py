"""Reading and showing operations in tests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bufferizer.syntax.nodes import OperationSyntax, SegmentSyntax
from bufferizer.syntax.tree import parse_segment


def nested(operations: Iterable[OperationSyntax]) -> Iterator[OperationSyntax]:
    """Yield operations and all that is in them, in the order of the text."""
    for operation in operations:
        yield operation
        for region in operation.regions:
            for block in region.blocks:
                yield from nested(block.operations)


def names(text: str) -> list[str]:
    return [operation.name for operation in nested(parse_segment(text).operations)]


def outline(operations: Iterable[OperationSyntax]) -> list[object]:
    """Show operations as names, those with regions as ``(name, [regions as lists of blocks])``."""
    return [
        (
            operation.name,
            [[(block.label, outline(block.operations)) for block in region.blocks] for region in operation.regions],
        )
        if operation.regions
        else operation.name
        for operation in operations
    ]


def problems(text: str, syntax: SegmentSyntax | None = None) -> list[tuple[str, str, str]]:
    """Show problems as (code, message, the text they are about)."""
    syntax = syntax or parse_segment(text)
    return [(problem.code, problem.message, text[problem.span.start : problem.span.end]) for problem in syntax.problems]
