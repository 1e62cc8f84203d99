"""Excerpts of source with carets."""

from __future__ import annotations

import io

from rich.console import Console

from bufferizer.cli.excerpts import CUT, LONGEST, MOST_RELATED, render_finding
from bufferizer.diagnostics import Severity
from bufferizer.ide.results import Finding, RelatedFinding
from bufferizer.text import LineIndex, Span


def rendered(text: str, *spans: tuple[int, int], color: bool = False) -> list[str]:
    first, *others = (Span(*span) for span in spans)
    related = tuple(RelatedFinding("see here", span) for span in others)
    finding = Finding("a-code", Severity.WARNING, "The message [not markup]", first, related)
    out = io.StringIO()
    console = Console(file=out, width=40, force_terminal=color, highlight=False, markup=False, soft_wrap=True)
    console.print(render_finding(finding, "a.mlir", LineIndex(text)))
    return out.getvalue().splitlines()


def test_related_places_share_the_gutter() -> None:
    text = "one\n" + "\n" * 8 + "two %x\n"
    at = text.index("%x")
    assert rendered(text, (0, 3), (at, at + 2)) == [
        "warning[a-code]: The message [not markup]",
        "  --> a.mlir:1:1",
        "   |",
        " 1 | one",
        "   | ^^^",
        "   = note: see here",
        "  --> a.mlir:10:5",
        "   |",
        "10 | two %x",
        "   |     ^^",
        "",
    ]


def test_tabs_and_wide_characters_keep_the_caret_in_place() -> None:
    assert rendered('\t"漢" %x', (5, 7))[3:5] == ['1 |     "漢" %x', "  |          ^^"]


def test_empty_range_and_end_of_file() -> None:
    assert rendered("ab", (2, 2))[3:5] == ["1 | ab", "  |   ^"]
    assert rendered("", (0, 0))[3:5] == ["1 | ", "  | ^"]


def test_range_over_several_lines_is_marked_on_its_first() -> None:
    assert rendered("ab {\n}\n", (0, 6))[3:5] == ["1 | ab {", "  | ^^^^"]


def test_control_characters_are_not_sent_to_the_terminal() -> None:
    assert rendered("a\x1b[31mb", (0, 1))[3] == "1 | a�[31mb"


def test_colours_in_a_terminal() -> None:
    assert "\x1b[" in rendered("a", (0, 1), color=True)[0]


def test_of_a_long_line_a_part_is_shown() -> None:
    text = "".join(f"<{number:4}>" for number in range(100))
    at = text.index("<  50>")
    line, carets = rendered(text, (at, at + 6))[3:5]
    assert len(line) == len("1 | ") + LONGEST + 2 * len(CUT)
    assert line[carets.index("^") : carets.rindex("^") + 1] == "<  50>"
    assert rendered(text, (0, 6))[3] == f"1 | {text[:LONGEST]}{CUT}"
    assert rendered(text, (594, 600))[3:5] == [
        f"1 | {CUT}{text[-LONGEST:]}",
        f"  | {' ' * (len(CUT) + LONGEST - 6)}^^^^^^",
    ]
    assert rendered(text, (0, 600))[4] == f"  | {'^' * LONGEST}"


def test_of_many_related_places_some_are_shown() -> None:
    lines = rendered("ab", (0, 1), *[(0, 1)] * (MOST_RELATED + 2))
    assert lines.count("  = note: see here") == MOST_RELATED
    assert lines[-2] == "  = note: and 2 more such places"
