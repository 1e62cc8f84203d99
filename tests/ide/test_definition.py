"""Definitions and references: the cursor is $0, what is to be found stands in ⟦⟧."""

from __future__ import annotations

import pytest

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.definition import definitions_at, references_at
from tests.ide.marked import marked_spans


def check_definition(text: str) -> None:
    clean, wanted = marked_spans(text.replace("$0", ""))
    offset = text.replace("⟦", "").replace("⟧", "").index("$0")
    assert [tuple(span) for span in definitions_at(AnalysedDocument(clean), offset)] == wanted


def check_references(text: str, *, include_definition: bool = True) -> None:
    clean, wanted = marked_spans(text.replace("$0", ""))
    offset = text.replace("⟦", "").replace("⟧", "").index("$0")
    found = references_at(AnalysedDocument(clean), offset, include_definition=include_definition)
    assert [tuple(span) for span in found] == wanted


@pytest.mark.parametrize(
    "text",
    [
        # An argument, a result, one result of several, a block argument.
        "func.func @f(⟦%a⟧: f32) {\n  %x = arith.addf %$0a, %a : f32\n  return\n}",
        "func.func @f(%a: f32) -> f32 {\n  ⟦%x⟧ = arith.addf %a, %a : f32\n  return $0%x : f32\n}",
        'func.func @f() -> f32 {\n  ⟦%x:2⟧ = "t.two"() : () -> (f32, f32)\n  return %x#$01 : f32\n}',
        "func.func @f(%a: f32) -> f32 {\n  cf.br ^b(%a : f32)\n^b(⟦%v⟧: f32):\n  return %v$0 : f32\n}",
        # A name of an inner region is another one outside of it.
        'func.func @f(%n: index) {\n  scf.for ⟦%i⟧ = %n to %n step %n {\n    "t.use"(%$0i) : (index) -> ()\n  }\n'
        "  scf.for %i = %n to %n step %n {\n  }\n  return\n}",
        # Blocks.
        "func.func @f() {\n  cf.br ^$0next\n⟦^next⟧:\n  return\n}",
        # Symbols: in the same module, in the innermost table, through a path.
        "func.func private ⟦@g⟧()\nfunc.func @f() {\n  call @$0g() : () -> ()\n  return\n}",
        "func.func private @g()\nmodule {\n  func.func private ⟦@g⟧()\n  func.func @f() {\n    call @$0g() : () -> ()\n"
        "    return\n  }\n}",
        'module @m {\n  func.func private ⟦@g⟧()\n}\nfunc.func @f() {\n  "t.call"() {callee = @m::@$0g} : () -> ()\n'
        "  return\n}",
        # Aliases.
        "⟦!v⟧ = tensor<8xf32>\nfunc.func private @f(!$0v)",
        "⟦#map⟧ = affine_map<(d0) -> (d0)>\nfunc.func private @f() attributes {m = #$0map}",
    ],
)
def test_definition(text: str) -> None:
    check_definition(text)


def test_sections_know_nothing_of_each_other() -> None:
    check_definition(
        "!v = tensor<4xf32>\nfunc.func private @g(!v)\n// -----\n⟦!v⟧ = tensor<8xf32>\nfunc.func private @f(!$0v)"
    )
    check_definition("func.func private @g()\n// -----\nfunc.func @f() {\n  call @$0g() : () -> ()\n  return\n}")


def test_identical_functions_in_two_sections_are_two() -> None:
    body = "func.func @f(%a: f32) -> f32 {{\n  return %{}a : f32\n}}"
    check_definition(
        f"{body.format('')}\n// -----\n{body.format('$0').replace('(%a', '(⟦%a⟧')}",
    )


@pytest.mark.parametrize(
    "text",
    [
        "func.func @f() {\n  return $0%missing : f32\n}",
        "// %a$0 in a comment\nfunc.func @f(%a: f32) {\n  return\n}",
        'func.func private @g()\nfunc.func @f() attributes {s = "@$0g"} {\n  return\n}',
        "$0",
    ],
)
def test_no_definition(text: str) -> None:
    check_definition(text)


def test_definition_in_a_broken_function() -> None:
    check_definition("func.func @f(⟦%a⟧: f32) {\n  %x = arith.addf %$0a, : f32\n")


def test_references_of_a_value() -> None:
    check_references("func.func @f(⟦%a⟧: f32) -> f32 {\n  %x = arith.addf ⟦%$0a⟧, ⟦%a⟧ : f32\n  return %x : f32\n}")


def test_references_without_the_definition() -> None:
    check_references(
        "func.func @f(%$0a: f32) -> f32 {\n  return ⟦%a⟧ : f32\n}",
        include_definition=False,
    )


def test_references_of_a_symbol_stay_in_their_module() -> None:
    check_references(
        "func.func private ⟦@$0g⟧()\nfunc.func @f() {\n  call ⟦@g⟧() : () -> ()\n  return\n}\n"
        "module {\n  func.func private @g()\n  func.func @h() {\n    call @g() : () -> ()\n    return\n  }\n}"
    )


def test_references_of_an_alias() -> None:
    check_references("⟦!v⟧ = tensor<8xf32>\nfunc.func private @f(⟦!$0v⟧, ⟦!v⟧)\n// -----\n!v = f32\n")


def test_references_of_a_block() -> None:
    check_references("func.func @f(%c: i1) {\n  cf.cond_br %c, ⟦^a⟧, ⟦^a⟧\n⟦^$0a⟧:\n  return\n}")
