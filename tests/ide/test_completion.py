"""Completion: the cursor is $0, in text as it is while it is typed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bufferizer.dialects.registry import default_registry
from bufferizer.document import read_document
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.completion import Completion, CompletionKind, completion_documentation, completions_at
from bufferizer.ide.snippets import has_snippet, operation_snippet
from tests.ide.marked import at_cursor


def completions(text: str) -> tuple[Completion, ...]:
    document, offset = at_cursor(text)
    found = completions_at(document, offset)
    for entry in found:
        assert entry.span.start <= offset <= entry.span.end
    return tuple(sorted(found, key=lambda entry: entry.order))


def labels(text: str) -> list[str]:
    return [entry.label for entry in completions(text)]


def test_operations_of_a_dialect() -> None:
    found = completions("func.func @f(%t: tensor<4xf32>) {\n  tensor.ex$0\n}")
    entry = next(entry for entry in found if entry.label == "tensor.extract")
    assert entry.text == "%${1:result} = tensor.extract %${2:tensor}[%${3:indices}] : ${4:type}"
    assert entry.snippet
    assert entry.kind is CompletionKind.OPERATION


def test_operation_whose_results_are_named() -> None:
    found = completions("func.func @f(%t: tensor<4xf32>) {\n  %x = tensor.$0\n}")
    texts = {entry.label: entry.text for entry in found}
    assert texts["tensor.dim"] == "tensor.dim %${1:source}, %${2:index} : ${3:type}"
    # It has no result that could be named.
    assert "tensor.yield" not in texts


@pytest.mark.parametrize(
    "text",
    ["func.func @f() {\n  $0\n}", "func.func @f() {\n  ret$0\n}", "func.func @f() {\n  ret$0", "func.func @f() { $0 }"],
)
def test_operations_without_their_dialect(text: str) -> None:
    found = labels(text)
    assert {"return", "call", "func", "tensor", "linalg"} <= set(found)
    assert "module" not in found


def test_operations_of_dialects_in_use_need_no_dialect_typed() -> None:
    assert "arith.mulf" in labels("func.func @f(%a: f32) {\n  %x = arith.addf %a, %a : f32\n  mul$0\n  return\n}")
    assert "arith.mulf" not in labels("func.func @f(%a: f32) {\n  mul$0\n  return\n}")


def test_an_empty_document() -> None:
    found = labels("$0")
    assert {"module", "func", "func.func"} <= set(found)
    assert found.index("func.func") < found.index("arith") < found.index("func.return")


def test_values_with_types_nearest_first() -> None:
    found = completions("func.func @f(%a: f32, %i: index) {\n  %x = arith.addf %a, %a : f32\n  %y = arith.mulf %$0\n}")
    assert [(entry.label, entry.detail) for entry in found] == [("%x", "f32"), ("%i", "index"), ("%a", "f32")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Not those of a region beside, nor those defined later.
        (
            "func.func @f(%n: index) {\n  scf.for %i = %n to %n step %n {\n    %q = arith.addi %i, %i : index\n  }\n"
            "  return %$0\n  %z = arith.addi %n, %n : index\n}",
            ["%n"],
        ),
        # Those of the regions around, also of those that are not closed yet.
        ("func.func @f(%n: index) {\n  scf.for %i = %n to %n step %n {\n    %z = arith.addi %i, %$0", ["%i", "%n"]),
        (
            "func.func @f(%n: index) {\n  scf.for %i = %n to %n step %n {\n    %z = arith.addi %i, %$0\n  }\n"
            "  return\n}",
            ["%i", "%n"],
        ),
        # Not those of another function.
        ("func.func @g(%z: f32) {\n  return\n}\nfunc.func @f(%a: f32) {\n  return %$0\n}", ["%a"]),
        # All results of a group; what cannot be read yet has a name all the same.
        ('func.func @f() {\n  %x:2 = "t.a"() : () -> (f32, f32)\n  return %$0\n}', ["%x#1", "%x#0"]),
        ("func.func @f() {\n  %x = arith.\n  return %$0\n}", ["%x"]),
        # Not those of the operation itself, behind whatever blanks.
        ("func.func @f(%a: f32) {\n  %x = call @g(%a, %$0\n  return\n}", ["%a"]),
        ("func.func @f(%a: f32) {\n  %x = call @g(%a,  $0\n  return\n}", ["%a"]),
        # Blocks that dominate.
        (
            "func.func @f(%c: i1) {\n  cf.cond_br %c, ^a, ^b\n^a:\n  %x = arith.constant 1 : i32\n  cf.br ^b\n^b:\n"
            "  return %$0\n}",
            ["%c"],
        ),
    ],
)
def test_values_in_scope(text: str, wanted: list[str]) -> None:
    assert labels(text) == wanted


HEAD = "func.func @f(%t: tensor<8xf32>, %i: index) -> tensor<8xf32> {\n  "


@pytest.mark.parametrize(
    ("beginning", "first"),
    [
        ("return $0", "%t"),
        ("return t$0", "%t"),
        ("%r = tensor.extract $0", "%t"),
        ("%r = tensor.extract %t[$0", "%i"),
        ("%r = tensor.insert %x into $0", "%t"),
        ("call @f($0", "%t"),
        ("call @f(%t, $0", "%i"),
        # Not where there is something else to be said.
        ("return %t : $0", "tensor<8xf32>"),
        ("%r = tensor.cast %t : tensor<8xf32> to $0", "tensor<8xf32>"),
        ("return %t $0", None),
        ("// return $0", None),
        ('"t.a"$0', None),
    ],
)
def test_values_where_an_operation_takes_some(beginning: str, first: str | None) -> None:
    assert next(iter(labels(f"{HEAD}{beginning}\n}}\n")), None) == first


def test_symbols() -> None:
    text = "func.func private @g(f32) -> f32\nmodule @m {\n  func.func private @inner()\n}\n"
    text += "func.func @f() {\n  call CALLEE\n}"
    found = completions(text.replace("CALLEE", "@$0"))
    assert [(entry.label, entry.detail) for entry in found][:2] == [("@f", "() -> ()"), ("@g", "(f32) -> f32")]
    assert labels(text.replace("CALLEE", "@m::@$0")) == ["@inner"]
    assert labels("func.func private @g()\nfunc.func @$0") == []


def test_symbols_of_other_sections_are_not_in_sight() -> None:
    assert labels("func.func private @g()\n// -----\nfunc.func @f() {\n  call @$0\n}") == ["@f"]


def test_blocks() -> None:
    assert labels("func.func @f() {\n  cf.br ^$0\n^next(%a: f32):\n  return\n}") == ["^next"]
    assert labels("func.func @f() {\n  cf.br ^next\n^$0\n}") == ["^next"]


def test_types_and_aliases() -> None:
    found = labels("!v = tensor<8xf32>\nfunc.func @f(%a: tensor<?xf32>, %b: $0")
    assert found[0] in ("tensor<?xf32>", "tensor<8xf32>")
    assert {"!v", "index", "f32", "tensor", "memref"} <= set(found)
    assert "!v" in labels("!v = tensor<8xf32>\nfunc.func @f() -> $0")
    assert labels("!v = f32\n#m = affine_map<(d0) -> (d0)>\nfunc.func private @f() attributes {m = #$0}") == ["#m"]
    assert labels("!v = f32\n#m = 1 : i32\nfunc.func private @f(!$0)") == ["!v"]


def test_attributes_of_the_boundary() -> None:
    names = ["bufferization.writable", "bufferization.access", "bufferization.buffer_layout"]
    assert labels("func.func @f(%a: tensor<8xf32> {$0") == names
    assert labels("func.func @f(%a: tensor<8xf32> {buf$0}) {\n  return\n}") == names
    assert labels('func.func @f(%a: tensor<8xf32> {bufferization.access = "read", $0})') == [names[0], names[2]]
    values = ['"read"', '"write"', '"read-write"', '"none"']
    for typed in ("$0", '"$0', '"$0"', '"re$0"', '"read-$0', '"read$0-write"'):
        text = f"func.func private @f(tensor<8xf32> {{bufferization.access = {typed}}})"
        found = completions(text)
        assert [entry.label for entry in found] == values
        # All of the value is replaced, and nothing else.
        clean, span = text.replace("$0", ""), found[0].span
        assert f"{clean[: span.start]}V{clean[span.end :]}" == (
            "func.func private @f(tensor<8xf32> {bufferization.access = V})"
        )
    assert labels('func.func private @f(tensor<8xf32> {x.y = "$0"})') == []
    assert labels('func.func @f() attributes {bufferization.access = "$0"} {}') == []
    assert labels("func.func private @f(tensor<8xf32> {bufferization.writable = $0})") == ["true", "false"]


@pytest.mark.parametrize(
    "text", ["// %$0", 'func.func @f() attributes {s = "%$0"}', "func.func @f(%$0", "func.func @f() {\n  %$0\n}"]
)
def test_nothing_where_nothing_can_be_told(text: str) -> None:
    assert [label for label in labels(text) if label.startswith("%")] == []


def test_documentation() -> None:
    text = completion_documentation("tensor.extract")
    assert text is not None
    assert "$tensor `[` $indices `]`" in text
    assert "Bufferized" in text
    assert completion_documentation("no.such") is None


# What an editor's user might fill in; where an attribute goes, nobody can know what.
FILLED = {"type": "tensor<?xf32>", "types": "tensor<?xf32>", "vector": "vector<4xf32>"}


@pytest.mark.parametrize("dialect", ["affine", "arith", "bufferization", "func", "linalg", "math", "scf", "tensor"])
def test_snippets_can_be_read(dialect: str) -> None:
    found = default_registry().dialect(dialect)
    assert found is not None
    unreadable = []
    for name, definition in found.operations.items():
        if has_snippet(definition.assembly):
            text = operation_snippet(definition.assembly, name, names_result=True)
            filled = re.sub(r"\$\{\d+:([^}]*)\}", lambda place: FILLED.get(place[1], place[1]), text).replace("$0", "")
            document = read_document(filled)
            assert next(it.name for part in document.segments for it in part.written_operations()) == name, filled
            if any(problem.code == "result-count" for _, problem in document.diagnostics()):
                unreadable.append(filled)
    assert unreadable == []


PIECES = 'func.func @f(%a: f32) {|  %x = |tensor.|%|@|^|#|!|: |-> |\n|}|^bb0:|{|(|)|"|// '
PIECES += "|scf.for %i = |module @m {|@m::@|[|<"


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES.split("|")), max_size=20))
def test_never_raises(pieces: list[str]) -> None:
    text = "".join(pieces)
    document = AnalysedDocument(text)
    for offset in range(0, len(text) + 1, max(1, len(text) // 8)):
        for entry in completions_at(document, offset):
            assert 0 <= entry.span.start <= offset <= entry.span.end <= len(text)


_BEGINNING = "func.func @f(%t: tensor<8xf32>, %v: f32, %m: memref<4xf32>, %i: index) -> (f32, tensor<8xf32>) {\n  "


@pytest.mark.parametrize(
    ("written", "first"),
    [
        ("%0 = tensor.insert %v into %$0", "%t"),
        ("%0 = tensor.insert %v into %t[%$0", "%i"),
        ("%0 = tensor.extract_slice %t[0] [%$0] [1]", "%i"),
        ("%0 = arith.addf %v, %$0", "%v"),
        ("memref.store %v, %$0", "%m"),
        ("%0 = linalg.copy ins(%t : tensor<8xf32>)\n    outs(%$0", "%t"),
        ("return %$0", "%v"),
        ("return %v, %$0", "%t"),
        ("%c = arith.constant true\n  %0 = scf.if %c -> tensor<8xf32> {\n    scf.yield %$0\n  }", "%t"),
        ("%0 = call @g(%$0", "%m"),
        ("%0 = call @g(%m, %$0", "%t"),
        # Nothing tells what is wanted: what is defined nearest comes first.
        ("%0 = unknown.op %$0", "%i"),
    ],
)
def test_values_that_fit_come_first(written: str, first: str) -> None:
    other = "func.func private @g(memref<4xf32>, tensor<8xf32>)\n"
    found = completions(f"{other}{_BEGINNING}{written}\n}}")
    assert found[0].label == first
    assert {"%t", "%v", "%m", "%i"} <= {entry.label for entry in found}


@pytest.mark.parametrize(
    ("written", "first"),
    [
        ("%0 = tensor.insert %v into %t[%i] : $0", "tensor<8xf32>"),
        ("%0 = arith.addf %v, %v : $0", "f32"),
        ("%0 = arith.index_cast %i : $0", "index"),
        ("memref.store %v, %m[%i] : $0", "memref<4xf32>"),
        ("%0 = linalg.copy ins(%t : $0", "tensor<8xf32>"),
        ("%0 = linalg.copy ins(%m : memref<4xf32>) outs(%t : tensor<8xf32>) -> $0", "tensor<8xf32>"),
        ("return %v : $0", "f32"),
        ("return %v, %t : f32, $0", "tensor<8xf32>"),
        ("call @g(%m, %t) : $0", "(memref<4xf32>, tensor<8xf32>) -> ()"),
    ],
)
def test_the_type_of_what_is_written_comes_first(written: str, first: str) -> None:
    other = "func.func private @g(memref<4xf32>, tensor<8xf32>)\n"
    found = completions(f"{other}{_BEGINNING}{written}\n}}")
    assert found[0].label == first
    assert len({entry.label for entry in found}) == len(found)
