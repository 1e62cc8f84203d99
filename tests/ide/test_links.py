"""Links to files."""

from __future__ import annotations

import pytest

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.links import file_links


def links(text: str) -> list[tuple[str, str, int, int]]:
    found = file_links(AnalysedDocument(text).document)
    return [(text[slice(*link.span)], link.file, link.line, link.column) for link in found]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('func.func private @f() loc("a.py":3:4)', [('"a.py":3:4', "a.py", 3, 4)]),
        (
            '#loc1 = loc("a.py":1:2)\n#loc2 = loc(callsite("f"("b.py":0:0) at #loc1))\n',
            [('"a.py":1:2', "a.py", 1, 2), ('"b.py":0:0', "b.py", 0, 0)],
        ),
        ('#l = loc("a\\\\b\\22c\\n.py":1:2)', [('"a\\\\b\\22c\\n.py":1:2', 'a\\b"c\n.py', 1, 2)]),
        # A name without a place, a comment, a string.
        ('func.func private @f() loc("a.py")', []),
        ('// loc("a.py":3:4)\nfunc.func private @f() attributes {s = "loc(\\22a.py\\22:3:4)"}', []),
        ("", []),
        ('func.func @f( loc("a.py":3:4', [('"a.py":3:4', "a.py", 3, 4)]),
    ],
)
def test_links(text: str, wanted: list[tuple[str, str, int, int]]) -> None:
    assert links(text) == wanted
