"""The beginning of a large document, looked at before the rest."""

from __future__ import annotations

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import grouped_findings
from bufferizer.ide.first_look import LINES, first_look
from bufferizer.ide.local_findings import GroupedFindings
from bufferizer.syntax.split_text import SplitText

FUNCTION = """\
func.func @f{number}(%t: !tensor, %x: f32, %i: index) -> !tensor {{
  %0 = tensor.insert %x into %t[%i] : !tensor
  %1 = call @f{callee}(%0, %x, %i) : (!tensor, f32, index) -> !tensor
  return %1 : !tensor
}}
"""
LEAF = """\
func.func @leaf(%t: !tensor, %x: f32, %i: index) -> !tensor {
  return %t : !tensor
}
"""


def file(count: int, callee: str) -> str:
    functions = (FUNCTION.format(number=number, callee=callee.format(number + 1)) for number in range(count))
    return (
        "module {\n" + "".join(functions) + LEAF.replace("@leaf", f"@f{count}") + LEAF + "}\n!tensor = tensor<8xf32>\n"
    )


def seen_of(found: GroupedFindings, seen: int) -> list[tuple[int, tuple[object, ...]]]:
    return [(number, own.findings) for number, own in found.local if number < seen]


def test_what_is_seen_is_what_will_be_found() -> None:
    split = SplitText.of(file(500, "leaf").replace("@fleaf", "@leaf"))
    look = first_look(split)
    assert look is not None
    assert sum(segment.text.count("\n") for segment in split.segments[: look.seen]) >= LINES
    assert len(look.split.segments) < 40
    first = grouped_findings(AnalysedDocument(look.split))
    assert seen_of(first, look.seen) == seen_of(grouped_findings(AnalysedDocument(split)), look.seen)
    assert any(number < look.seen for number, _ in first.local)


def test_no_first_look_where_all_is_needed_or_there_is_no_more() -> None:
    assert first_look(SplitText.of(file(500, "{}"))) is None
    assert first_look(SplitText.of(file(5, "{}"))) is None
    assert first_look(SplitText.of("")) is None
