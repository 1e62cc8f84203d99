"""Functions that say the same but for names are analysed once; what is said of each is what it would say alone."""

from __future__ import annotations

import pytest

from bufferizer.analysis import top_level
from bufferizer.analysis.alike import likeness
from bufferizer.document import Content
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import EDITOR_SEVERITIES, document_findings
from bufferizer.ir.functions import has_body
from bufferizer.kept import forget_all

FUNCTION = """
func.func @{name}(%t: tensor<8xf32>, %x: f32, %i: index) -> (tensor<8xf32>, f32) {{
  %r = call @{callee}(%t) : (tensor<8xf32>) -> tensor<8xf32>
  %w = tensor.insert %x into %r[%i] : tensor<8xf32>
  %e = tensor.extract %t[%i] : tensor<8xf32>
  return %w, %e : tensor<8xf32>, f32
}}
"""
READS = 'func.func private @{name}(tensor<8xf32> {{bufferization.access = "read"}}) -> tensor<8xf32>\n'
WRITES = "func.func private @{name}(tensor<8xf32>) -> tensor<8xf32>\n"


def _functions(*names: tuple[str, str]) -> str:
    return "".join(FUNCTION.format(name=name, callee=callee) for name, callee in names)


@pytest.fixture
def analysed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the functions that are analysed."""
    names: list[str] = []
    analyze = top_level._analyze

    def listening(*arguments: object) -> object:
        names.append(arguments[0].attributes["sym_name"])  # type: ignore[attr-defined]
        return analyze(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(top_level, "_analyze", listening)
    forget_all()
    return names


def _analyse(text: str) -> AnalysedDocument:
    document = AnalysedDocument(text)
    for entry in document.modules:
        entry.facts.analysis.get()
    return document


def test_one_of_those_that_are_alike_is_analysed(analysed: list[str]) -> None:
    _analyse(_functions(("a", "r"), ("b", "r"), ("c", "s")) + READS.format(name="r") + READS.format(name="s"))
    assert len(analysed) == 2  # one of each kind


def test_those_that_call_others_are_not_alike(analysed: list[str]) -> None:
    _analyse(_functions(("a", "r"), ("b", "s")) + READS.format(name="r") + WRITES.format(name="s"))
    assert sorted(analysed) == ['"a"', '"b"', '"r"', '"s"']


def test_calling_itself_is_not_calling_another(analysed: list[str]) -> None:
    _analyse(_functions(("a", "a"), ("b", "r")) + READS.format(name="r"))
    assert {'"a"', '"b"'} <= set(analysed)


def test_what_is_said_is_what_each_would_say_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    text = _functions(("a", "r"), ("longer", "r"), ("b", "s")) + READS.format(name="r") + READS.format(name="s")
    together = document_findings(AnalysedDocument(text), EDITOR_SEVERITIES)
    assert any("'@longer'" in found.message for found in together)
    forget_all()
    monkeypatch.setattr(Content, "likeness", None)
    assert together == document_findings(AnalysedDocument(text), EDITOR_SEVERITIES)


def test_decisions_are_those_of_the_function_itself() -> None:
    document = _analyse(_functions(("a", "r"), ("b", "r")) + READS.format(name="r"))
    functions = document.modules[0].facts.analysis.get().functions
    for entry in functions:
        assert all(operand.owner in set(entry.operation.walk()) for operand in entry.state.reasons)
    assert [len(entry.state.reasons) for entry in functions if has_body(entry.operation)] == [1, 1]


def test_symbols_are_told_apart() -> None:
    same = likeness("@a calls @b and @a", ())
    assert same.symbols == ("a", "b")
    assert same.rest == likeness("@f calls @g and @f", ()).rest
    for other in ("@a calls @b and @b", "@a calls @b and @c", "@a calls  @b and @a", "@a calls @b and a"):
        assert likeness(other, ()).rest != same.rest
    assert likeness("@a calls @b and @a", ("#map",)).rest != same.rest
