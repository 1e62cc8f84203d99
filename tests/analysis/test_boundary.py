"""What is risky about function boundaries: for each code a program that has it and one that has not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bufferizer.buffer_model.options import BoundaryTypeConversion, BufferizationOptions, Semantics
from bufferizer.diagnostics import Severity
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.results import Finding
from tests.analysis.decisions import DEFAULTS

RETURNS_ALLOCATION = """
func.func private @f() -> tensor<8xf32> {
  %0 = tensor.empty() : tensor<8xf32>
  return %0 : tensor<8xf32>
}
"""
RETURNS_ARGUMENT = """
func.func private @f(%t: tensor<8xf32>) -> tensor<8xf32> {
  return %t : tensor<8xf32>
}
"""
RETURNS_PART = """
func.func private @f(%t: tensor<8xf32>) -> tensor<4xf32> {
  %0 = tensor.extract_slice %t[0] [4] [1] : tensor<8xf32> to tensor<4xf32>
  return %0 : tensor<4xf32>
}
"""
WRITES_ARGUMENT = """
func.func @f(%t: tensor<8xf32>, %f: f32) {
  %0 = linalg.fill ins(%f : f32) outs(%t : tensor<8xf32>) -> tensor<8xf32>
  return
}
"""
RECURSIVE = """
func.func @f(%t: tensor<8xf32>) {
  call @g(%t) : (tensor<8xf32>) -> ()
  return
}
func.func @g(%t: tensor<8xf32>) {
  call @f(%t) : (tensor<8xf32>) -> ()
  return
}
"""
INDIRECT = """
func.func @f(%c: (tensor<8xf32>) -> (), %t: tensor<8xf32>) {
  call_indirect %c(%t) : (tensor<8xf32>) -> ()
  return
}
"""
EXTERNAL = """
func.func private @external(tensor<8xf32>)
func.func @f(%t: tensor<8xf32>) {
  call @external(%t) : (tensor<8xf32>) -> ()
  return
}
"""
UNRANKED = "func.func private @f(tensor<*xf32>)\n"
TWO_RETURNS = """
func.func @f(%t: tensor<8xf32>, %b: i1) -> tensor<8xf32> {
  cf.cond_br %b, ^one, ^two
^one:
  return %t : tensor<8xf32>
^two:
  return %t : tensor<8xf32>
}
"""

FOUND = {
    "external-returns-tensor": "func.func private @f() -> tensor<8xf32>\n",
    "result-not-argument-or-allocation": RETURNS_PART,
    "returned-allocation": RETURNS_ALLOCATION,
    "argument-written": WRITES_ARGUMENT,
    "recursive-call": RECURSIVE,
    "indirect-call": INDIRECT,
    "external-assumed-read-write": EXTERNAL,
    "dynamic-layout-signature": RETURNS_ARGUMENT,
    "unranked-signature": UNRANKED,
    "several-returns": TWO_RETURNS,
}
NOT_FOUND = {
    "external-returns-tensor": "func.func private @f() -> memref<8xf32>\n",
    "result-not-argument-or-allocation": RETURNS_ARGUMENT,
    "returned-allocation": RETURNS_ARGUMENT,
    "argument-written": WRITES_ARGUMENT.replace("func.func @f", "func.func private @f"),
    "recursive-call": RECURSIVE.replace("call @f(%t)", "call @h(%t)") + "func.func private @h(tensor<8xf32>)\n",
    "indirect-call": INDIRECT.replace("tensor<8xf32>", "memref<8xf32>"),
    "external-assumed-read-write": EXTERNAL.replace(
        "@external(tensor<8xf32>)", '@external(tensor<8xf32> {bufferization.access = "read"})'
    ),
    "dynamic-layout-signature": RETURNS_ARGUMENT.replace(
        "%t: tensor<8xf32>", "%t: tensor<8xf32> {bufferization.buffer_layout = affine_map<(d0) -> (d0)>}"
    ),
    "unranked-signature": UNRANKED.replace("*x", "?x"),
    "several-returns": RETURNS_ARGUMENT,
}


def findings(text: str, code: str, options: BufferizationOptions = DEFAULTS) -> list[Finding]:
    return [found for found in document_findings(AnalysedDocument(text, options)) if found.code == code]


def related(text: str, code: str) -> list[tuple[str, str]]:
    """Return what is said of each related place, and the text there."""
    [finding] = findings(text, code)
    return [(entry.message, text[entry.span.start : entry.span.end]) for entry in finding.related]


@pytest.mark.parametrize("code", FOUND)
def test_found(code: str) -> None:
    assert findings(FOUND[code], code)


@pytest.mark.parametrize("code", NOT_FOUND)
def test_not_found(code: str) -> None:
    assert findings(NOT_FOUND[code], code) == []


def test_nothing_is_found_where_boundaries_are_left_alone() -> None:
    options = BufferizationOptions(bufferize_function_boundaries=False)
    assert [code for code, text in FOUND.items() if findings(text, code, options)] == []


def test_ops_nobody_knows_are_not_told_to_write() -> None:
    sink = "func.func @f(%t: tensor<8xf32>) {\n  quilt.keep %t : tensor<8xf32>\n  return\n}\n"
    both = WRITES_ARGUMENT.replace("  return", "  quilt.keep %0 : tensor<8xf32>\n  return")
    assert findings(sink, "argument-written") == []
    assert findings(sink, "unregistered-operation")
    assert findings(both, "argument-written")


def test_result_place_is_the_operand_returned() -> None:
    [finding] = findings(RETURNS_PART, "result-not-argument-or-allocation")
    assert RETURNS_PART[finding.span.start :].startswith("%0 : tensor<4xf32>")
    assert finding.message.endswith("it may be a part of, or one of several, arguments ('%t')")
    assert related(RETURNS_PART, "result-not-argument-or-allocation") == [("the buffer comes from here", "%t")]


def test_constant_is_told_by_the_op_that_owns_it() -> None:
    text = RETURNS_ALLOCATION.replace("tensor.empty() :", "arith.constant dense<1.0> :")
    [finding] = findings(text, "result-not-argument-or-allocation")
    assert finding.message.endswith("it is memory that 'arith.constant' owns")


def test_allocation_is_shown() -> None:
    assert related(RETURNS_ALLOCATION, "returned-allocation") == [("allocated here", "%0")]


def test_copy_that_is_returned_is_an_allocation() -> None:
    text = """
func.func private @f(%t: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, f32) {
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32>
  %1 = tensor.extract %t[%i] : tensor<8xf32>
  return %0, %1 : tensor<8xf32>, f32
}
"""
    assert related(text, "returned-allocation") == [("allocated here", "%0")]


UNKNOWN_RESULT = """
func.func private @f(%t: tensor<8xf32>) -> tensor<8xf32> {
  %0 = "made.up"(%t) : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
"""


def test_result_of_an_unknown_op_is_not_called_an_allocation() -> None:
    assert not findings(UNKNOWN_RESULT, "returned-allocation")
    assert not findings(UNKNOWN_RESULT, "result-not-argument-or-allocation"), "that the op is unknown is said already"


def test_result_of_an_unknown_op_that_is_allowed_is_told() -> None:
    allowed = replace(DEFAULTS, allow_unknown_ops=True)
    assert not findings(UNKNOWN_RESULT, "returned-allocation", allowed)
    [finding] = findings(UNKNOWN_RESULT, "result-not-argument-or-allocation", allowed)
    assert finding.message.endswith("nothing is known of 'made.up'")


def test_write_is_shown() -> None:
    assert related(WRITES_ARGUMENT, "argument-written") == [("written here", "%t")]


def test_write_is_found_beside_a_function_without_the_arguments_that_its_type_has() -> None:
    header = '"func.func"() <{function_type = (tensor<8xf32>) -> (), sym_name = "g"}> ({'
    other = header + '\n  "func.return"() : () -> ()\n}) : () -> ()'
    (found,) = findings(WRITES_ARGUMENT + other, "argument-written")
    assert found.message.startswith("the buffer of argument '%t' is overwritten")


def test_argument_that_is_returned_is_worth_a_note_only() -> None:
    returned = WRITES_ARGUMENT.replace("f32) {", "f32) -> tensor<8xf32> {").replace(
        "return", "return %0 : tensor<8xf32>"
    )
    [silent], [noted] = (findings(text, "argument-written") for text in (WRITES_ARGUMENT, returned))
    assert (silent.severity, noted.severity) == (Severity.WARNING, Severity.INFORMATION)
    assert noted.message == "the buffer of argument '%t' is overwritten, and returned"


def test_writes_to_what_says_so_are_wanted() -> None:
    for said in ('bufferization.access = "read-write"', "bufferization.writable = true"):
        text = WRITES_ARGUMENT.replace("%t: tensor<8xf32>", f"%t: tensor<8xf32> {{{said}}}")
        assert findings(text, "argument-written") == []


def test_both_calls_of_a_circle_are_found() -> None:
    found = findings(RECURSIVE, "recursive-call")
    assert [entry.message for finding in found for entry in finding.related] == ["the function called"] * 2
    places = [RECURSIVE[entry.span.start : entry.span.end] for finding in found for entry in finding.related]
    assert places == ["@g", "@f"]


def test_calls_of_the_external_function_are_shown() -> None:
    assert related(EXTERNAL, "external-assumed-read-write") == [("called here", "call")]
    [finding] = findings(EXTERNAL, "external-assumed-read-write")
    assert dict(finding.data) == {"function": "external", "arguments": "0"}


def test_external_function_that_nobody_calls_costs_nothing() -> None:
    assert findings("func.func private @external(tensor<8xf32>)\n", "external-assumed-read-write") == []


def test_layouts_of_other_conversions_are_known() -> None:
    options = BufferizationOptions(function_boundary_type_conversion=BoundaryTypeConversion.IDENTITY)
    assert findings(RETURNS_ARGUMENT, "dynamic-layout-signature", options) == []


def test_layouts_matter_most_to_code_from_elsewhere() -> None:
    [inside] = findings(RETURNS_ARGUMENT, "dynamic-layout-signature")
    [outside] = findings("func.func private @f(tensor<8xf32>)\n", "dynamic-layout-signature")
    assert (inside.severity, outside.severity) == (Severity.HINT, Severity.WARNING)


def test_each_return_is_shown() -> None:
    assert related(TWO_RETURNS, "several-returns") == [("returns here", "return")] * 2


def test_what_the_ancestor_refuses_is_said_once() -> None:
    analysed = AnalysedDocument(RETURNS_PART, BufferizationOptions(semantics=Semantics.COMPREHENSIVE))
    codes = {finding.code for finding in document_findings(analysed)}
    assert "result-not-allocated" in codes
    assert "result-not-argument-or-allocation" not in codes
