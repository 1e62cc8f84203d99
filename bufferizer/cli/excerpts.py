"""Findings for people: message, place, the source line with a caret under the range, and the places that explain it."""

from __future__ import annotations

from rich.cells import cell_len
from rich.text import Text

from bufferizer.cli.report import WORDS
from bufferizer.diagnostics import Severity
from bufferizer.ide.results import Finding
from bufferizer.text import LineIndex, Span

STYLES = {
    Severity.ERROR: "bold red",
    Severity.WARNING: "bold yellow",
    Severity.INFORMATION: "bold cyan",
    Severity.HINT: "bold green",
}
FRAME = "blue"
TAB = "    "
LONGEST = 160  # characters that are shown of a line
CUT = "..."  # stands where more of a line is left out
MOST_RELATED = 8  # places that explain a finding: a buffer may be written in thousands


def render_finding(finding: Finding, name: str, lines: LineIndex) -> Text:
    """Return a finding as lines of styled text; ``name`` is the file's."""
    style = STYLES[finding.severity]
    related = finding.related[:MOST_RELATED]
    width = max(_gutter(lines, span) for span in [finding.span, *(entry.span for entry in related)])
    out = Text()
    out.append(f"{WORDS[finding.severity]}[{finding.code}]", style)
    out.append(f": {finding.message}\n", "bold")
    _append_excerpt(out, finding.span, name, lines, width, style)
    for entry in related:
        out.append(f"{' ' * width} = ", FRAME)
        out.append("note", "bold")
        out.append(f": {entry.message}\n")
        _append_excerpt(out, entry.span, name, lines, width, FRAME)
    left_out = len(finding.related) - len(related)
    if left_out:
        out.append(f"{' ' * width} = ", FRAME)
        out.append("note", "bold")
        out.append(f": and {left_out} more such place{'s' if left_out > 1 else ''}\n")
    return out


def _gutter(lines: LineIndex, span: Span) -> int:
    return len(str(lines.line_of(span.start) + 1))


def _append_excerpt(out: Text, span: Span, name: str, lines: LineIndex, width: int, style: str) -> None:
    line = lines.line_of(span.start)
    number, column = lines.line_and_byte_column(span.start)
    source = lines.line_text(line)
    first = span.start - lines.starts[line]
    last = min(max(span.end - lines.starts[line], first + 1), max(len(source), first + 1))
    before, marked, behind = map(_shown, _parts(source, first, last))
    out.append(f"{' ' * width}--> ", FRAME)
    out.append(f"{name}:{number}:{column}\n")
    out.append(f"{' ' * width} |\n", FRAME)
    out.append(f"{number:>{width}} | ", FRAME)
    out.append(f"{before}{marked}{behind}\n")
    out.append(f"{' ' * width} | ", FRAME)
    out.append(" " * cell_len(before) + "^" * max(cell_len(marked), 1) + "\n", style)


def _parts(source: str, first: int, last: int) -> tuple[str, str, str]:
    """Return what is shown of a line before a place in it, of the place, and behind it; all of it unless it is long."""
    start = max(min(first - LONGEST // 3, len(source) - LONGEST), 0)
    end = start + LONGEST
    before = (CUT if start else "") + source[start:first]
    behind = source[min(last, end) : end] + (CUT if end < len(source) else "")
    return before, source[first : min(last, end)], behind


def _shown(source: str) -> str:
    """Return source text fit for a terminal: tabs widened, control characters and broken bytes replaced."""
    widened = source.replace("\t", TAB)
    return "".join(character if character.isprintable() else "�" for character in widened)
