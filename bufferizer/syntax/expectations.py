"""Comments that say what a compiler test expects: ``// expected-error @+1 {{message}}``.

The notation is that of mlir-opt's ``--verify-diagnostics`` (mlir/lib/IR/Diagnostics.cpp). Without it mlir-opt 22
reports each of them as not produced, whatever it did produce.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bufferizer.text import Span

EXPECTED = "expected-"  # what all of them have in them
_DESIGNATOR = re.compile(
    r"expected-(?P<kind>error|note|remark|warning)(?:-re)? *(?:@(?:[+-]\d+|above|below|unknown))? *"
    r"\{\{(?P<message>.*)\}\}(?=[ \t\r]*$)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Expectation:
    """An expected diagnostic. ``kind`` is error, note, remark or warning; ``span`` covers the designator."""

    kind: str
    message: str
    span: Span


def find_expectations(text: str) -> Iterator[Expectation]:
    """Yield the expectations written in ``text``, one a line at most, in the order of the text."""
    if EXPECTED in text:
        for match in _DESIGNATOR.finditer(text):
            yield Expectation(match["kind"], match["message"], Span(match.start(), match.end()))
