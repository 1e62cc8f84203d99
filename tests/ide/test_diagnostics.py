"""What is reported of a document, where."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from bufferizer.diagnostics import Severity
from bufferizer.ide import diagnostics
from bufferizer.ide.analysis import AnalysedDocument, DocumentCache
from bufferizer.ide.diagnostics import EDITOR_SEVERITIES, document_findings, text_findings
from bufferizer.ide.module_facts import ModuleFacts
from bufferizer.ide.results import Finding

WRITTEN = """\
func.func @f(%v: tensor<8xf32>, %x: f32, %i: index) -> f32 {
  %changed = tensor.insert %x into %v[%i] : tensor<8xf32>
  %y = tensor.extract %changed[%i] : tensor<8xf32>
  return %y : f32
}
"""


def found(text: str, severities: Mapping[str, Severity] | None = None) -> dict[str, Finding]:
    return {finding.code: finding for finding in document_findings(AnalysedDocument(text), severities or {})}


def test_places_are_in_the_document() -> None:
    text = f"// First a comment.\n\nfunc.func private @g()\n\n{WRITTEN}"
    finding = found(text)["argument-written"]
    assert text[slice(*finding.span)] == "%v"
    assert [text[slice(*related.span)] for related in finding.related] == ["%v"]
    assert finding.related[0].span.start > finding.span.start


def test_related_places_in_other_functions() -> None:
    text = "func.func private @g(tensor<8xf32>)\nfunc.func @f(%v: tensor<8xf32>) {\n"
    text += "  call @g(%v) : (tensor<8xf32>) -> ()\n  return\n}\n"
    finding = found(text)["external-assumed-read-write"]
    assert text[slice(*finding.span)] == "@g"
    assert text[slice(*finding.related[0].span)] == "call"


def test_severities_by_code() -> None:
    assert found(WRITTEN)["argument-written"].severity is Severity.WARNING
    assert found(WRITTEN, {"argument-written": Severity.ERROR})["argument-written"].severity is Severity.ERROR
    assert "argument-written" not in found(WRITTEN, {"argument-written": Severity.OFF})


def on_tensor(operation: str) -> str:
    return f"func.func @f(%v: tensor<8xf32>) -> tensor<8xf32> {{\n  %r = {operation}\n  return %r : tensor<8xf32>\n}}\n"


def test_refusals_are_errors_at_the_operation() -> None:
    text = on_tensor("math.absf %v : tensor<8xf32>")
    finding = found(text)["not-bufferizable"]
    assert (finding.severity, finding.message) == (Severity.ERROR, "op was not bufferized")
    assert text[slice(*finding.span)] == "math.absf"
    assert found(text, EDITOR_SEVERITIES)["not-bufferizable"].severity is Severity.ERROR


@pytest.mark.parametrize(
    "operation", ["stablehlo.abs %v : tensor<8xf32>", '"o.p"(%v) : (tensor<8xf32>) -> tensor<8xf32>']
)
def test_programs_of_other_projects_are_no_errors_in_editors(operation: str) -> None:
    finding = found(on_tensor(operation))["unregistered-operation"]
    assert (finding.severity, finding.message) == (Severity.ERROR, "op was not bufferized")
    edited = found(on_tensor(operation), EDITOR_SEVERITIES)["unregistered-operation"]
    assert edited.severity is Severity.INFORMATION


def test_functions_that_end_as_those_of_other_projects_are_no_errors_in_editors() -> None:
    header = "func.func @f(%t: tensor<4xf32>) -> tensor<4xf32> {\n  "
    finding = found(header + "onnx.Return %t : tensor<4xf32>\n}\n", EDITOR_SEVERITIES)["unregistered-operation"]
    assert finding.message == "cannot bufferize func.func without func.return"
    assert finding.severity is Severity.INFORMATION
    assert found(header + "llvm.unreachable\n}\n", EDITOR_SEVERITIES)["not-bufferizable"].severity is Severity.ERROR


def test_elements_of_other_projects_are_no_errors_in_editors() -> None:
    body = "  %t = tensor.empty() : tensor<4x!{0}>\n  %r = tensor.extract %t[%i] : tensor<4x!{0}>\n  return %r : !{0}"
    text = f"func.func @f(%i: index) -> !{{0}} {{{{\n{body}\n}}}}\n"
    edited = document_findings(AnalysedDocument(text.format("quilt.thread")), EDITOR_SEVERITIES)
    assert {(finding.code, finding.severity) for finding in edited} == {
        ("unregistered-operation", Severity.INFORMATION)
    }
    assert [finding.message for finding in edited] == [
        "cannot bufferize value of type 'tensor<4x!quilt.thread>': "
        "element type '!quilt.thread' is not a valid memref element type",
        "failed to bufferize op",
    ]
    own = found(text.format("shape.size"), EDITOR_SEVERITIES)
    assert own["not-bufferizable"].severity is Severity.ERROR


def test_nothing_is_said_of_nested_modules_that_stay_as_they_are() -> None:
    unrestricted = "func.func @f(%m: memref<4xf32>) -> tensor<4xf32> {\n"
    unrestricted += "  %t = bufferization.to_tensor %m : memref<4xf32> to tensor<4xf32>\n"
    unrestricted += "  return %t : tensor<4xf32>\n}\n"
    assert "not-bufferizable" in found(f"module {{\n{unrestricted}}}\n")
    assert found(f"module {{\n{unrestricted}{WRITTEN}}}\nmodule {{}}\n".replace("@f(%v", "@g(%v")) == {}


def test_nested_modules_are_no_exception_to_llvm_14() -> None:
    text = "func private @beside()\nmodule {\nfunc @f(%f: f32, %i: index) -> tensor<4xf32> {\n"
    text += "  %0 = linalg.init_tensor [4] : tensor<4xf32>\n  return %0 : tensor<4xf32>\n}\n"
    text += "func @g(%f: f32, %i: index) {\n"
    text += "  %0 = call @f(%f, %i) : (f32, index) -> tensor<4xf32>\n  return\n}\n}\n"
    assert found(text)["call-returns-new-tensor"].severity is Severity.ERROR


def test_broken_function_does_not_silence_its_neighbours() -> None:
    codes = found("func.func @broken() {\n  return %nothing : f32\n}\n" + WRITTEN)
    assert "undefined-value" in codes
    assert "argument-written" in codes


def test_text_alone() -> None:
    assert text_findings(AnalysedDocument(WRITTEN)) == ()


def test_a_fault_costs_its_module_only(monkeypatch: pytest.MonkeyPatch) -> None:
    analyse = ModuleFacts._analyse

    def fail(facts: ModuleFacts) -> object:
        if len(facts.operations) == 2:
            raise RuntimeError("a fault")
        return analyse(facts)

    monkeypatch.setattr(ModuleFacts, "_analyse", fail)
    text = (
        f"func.func private @a()\nfunc.func private @b()\n// -----\n{WRITTEN}func.func @c() {{\n  return %no : f32\n}}"
    )
    codes = found(text.replace("func.func @c", "// -----\nfunc.func @c"))
    assert codes["internal-error"].span.start == 0
    assert "a fault" in codes["internal-error"].message
    assert "argument-written" in codes
    assert "undefined-value" in codes
    assert diagnostics.logger.name == "bufferizer.ide.diagnostics"


def test_unchanged_module_is_not_analysed_again() -> None:
    cache = DocumentCache()
    options = AnalysedDocument("").options
    before = AnalysedDocument(f"{WRITTEN}// -----\nfunc.func private @a()\n", options, cache)
    facts = before.modules[0].facts
    after = AnalysedDocument(f"{WRITTEN}// -----\nfunc.func private @b()\n", options, cache)
    assert after.modules[0].facts is facts
    assert after.modules[1].facts is not before.modules[1].facts
