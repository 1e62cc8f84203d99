"""What of a document touches a range of its text, found without a look at the rest."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from bufferizer.document import Document, ReadSegment
from bufferizer.ir.operation import Operation
from bufferizer.text import Span


def segments_in(document: Document, span: Span) -> Iterator[ReadSegment]:
    """Yield the segments that a span of the document touches, in order."""
    first = bisect_right(document.segments, span.start, key=lambda segment: segment.start) - 1
    for index in range(max(first, 0), len(document.segments)):
        segment = document.segments[index]
        if segment.start > span.end:
            return
        yield segment


def operations_in(operation: Operation, span: Span) -> Iterator[Operation]:
    """Yield an operation and what is in it, as far as a span of the segment touches it; implied ones are left out."""
    if operation.implicit or not overlap(operation.span, span):
        return
    yield operation
    for region in operation.regions:
        for block in region.blocks:
            for nested in block.operations:
                yield from operations_in(nested, span)


def overlap(first: Span, second: Span) -> bool:
    """Tell whether two spans touch."""
    return first.start <= second.end and second.start <= first.end
