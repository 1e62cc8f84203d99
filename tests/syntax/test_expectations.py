from __future__ import annotations

import pytest

from bufferizer.syntax.expectations import find_expectations


@pytest.mark.parametrize(
    ("line", "kind", "message"),
    [
        ("// expected-error @+1 {{no such op}}", "error", "no such op"),
        ("  // expected-warning@below {{a {{nested}} brace}}  ", "warning", "a {{nested}} brace"),
        ("// expected-note-re @above {{line [0-9]+}}\r", "note", "line [0-9]+"),
        ("%0 = foo.bar // expected-remark {{seen}}", "remark", "seen"),
        ("// expected-error @unknown {{anywhere}}", "error", "anywhere"),
    ],
)
def test_finds_what_a_comment_expects(line: str, kind: str, message: str) -> None:
    (found,) = find_expectations(f"func.func private @f()\n{line}\n")
    assert (found.kind, found.message) == (kind, message)
    assert f"func.func private @f()\n{line}\n"[found.span.start :].startswith(f"expected-{kind}")


@pytest.mark.parametrize("line", ["// expected error {{x}}", "// expected-error {{x}} more", "// expected-fault {{x}}"])
def test_passes_over_other_comments(line: str) -> None:
    assert list(find_expectations(line)) == []
