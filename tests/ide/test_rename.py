"""Renaming: the cursor is $0; the text after it, or the reason why there is none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.rename import Refusal, rename, rename_target
from bufferizer.ide.tokens import names_in
from bufferizer.rewrite.edits import apply_edits
from tests.ide.marked import at_cursor


def renamed(text: str, new_name: str) -> str:
    document, offset = at_cursor(text)
    edits = rename(document, offset, new_name)
    assert not isinstance(edits, Refusal), edits.reason
    return apply_edits(document.text, edits)


def refusal(text: str, new_name: str) -> str:
    document, offset = at_cursor(text)
    answer = rename(document, offset, new_name)
    assert isinstance(answer, Refusal), answer
    return answer.reason


@pytest.mark.parametrize(
    ("text", "new_name"),
    [
        # ⟦⟧ stands for each place of the name.
        ("func.func @f(⟦%a⟧: f32) -> f32 {\n  %x = arith.addf ⟦%$0a⟧, ⟦%a⟧ : f32\n  return %x : f32\n}", "%b"),
        (
            'func.func @f() -> f32 {\n  ⟦%x⟧:2 = "t.two"() : () -> (f32, f32)\n  "t.use"(⟦%x⟧#0) : (f32) -> ()\n'
            "  return ⟦%x⟧#$01 : f32\n}",
            "both",
        ),
        # In another region the same name is another one.
        (
            'func.func @f(%n: index) {\n  scf.for ⟦%i⟧ = %n to %n step %n {\n    "t.use"(⟦%$0i⟧) : (index) -> ()\n  }\n'
            '  scf.for %i = %n to %n step %n {\n    "t.use"(%i) : (index) -> ()\n  }\n  return\n}',
            "j",
        ),
        # Isolated functions know nothing of each other's values.
        ("func.func @f(⟦%a$0⟧: f32) {\n  return\n}\nfunc.func @g(%a: f32, %b: f32) {\n  return\n}", "b"),
        # A name that only a region beside uses is free.
        (
            'func.func @f(%n: index) {\n  scf.for ⟦%$0i⟧ = %n to %n step %n {\n    "t.use"(⟦%i⟧) : (index) -> ()\n  }\n'
            "  scf.for %j = %n to %n step %n {\n  }\n  return\n}",
            "j",
        ),
        # Values at the top level of a module, across functions.
        ('⟦%x⟧ = "t.a"() : () -> f32\nfunc.func private @g()\n"t.b"(⟦%$0x⟧) : (f32) -> ()\n', "y"),
        # Blocks.
        ("func.func @f(%c: i1) {\n  cf.cond_br %c, ⟦^a⟧, ⟦^$0a⟧\n⟦^a⟧:\n  return\n}", "^exit"),
        # Symbols, in the module they are of, and through paths.
        (
            "func.func private ⟦@$0g⟧()\nfunc.func @f() {\n  call ⟦@g⟧() : () -> ()\n  return\n}\n"
            "module {\n  func.func private @g()\n  func.func @h() {\n    call @g() : () -> ()\n    return\n  }\n}",
            "@k",
        ),
        (
            "module @m {\n  func.func private ⟦@g⟧()\n}\nfunc.func private @g()\n"
            '"t.call"() {callee = @m::⟦@$0g⟧} : () -> ()',
            "k",
        ),
        (
            'module ⟦@$0m⟧ {\n  func.func private @g()\n}\n"t.call"() {callee = ⟦@m⟧::@g} : () -> ()',
            "k",
        ),
        # Aliases, in their section.
        ("⟦!v⟧ = f32\nfunc.func private @f(⟦!$0v⟧, ⟦!v⟧)\n// -----\n!v = f64\nfunc.func private @f(!v)\n", "!w"),
        ("⟦#m⟧ = affine_map<(d0) -> (d0)>\nfunc.func private @f() attributes {m = ⟦#$0m⟧}", "map"),
        # Half-typed text.
        ("func.func @f(⟦%a⟧: f32) {\n  %x = arith.addf ⟦%$0a⟧, : f32\n", "b"),
        # Comments and strings keep what they say.
        ('// %a and @f\nfunc.func @f(⟦%a$0⟧: f32) attributes {s = "%a"} {\n  return // %a\n}', "b"),
    ],
)
def test_rename(text: str, new_name: str) -> None:
    start = text.index("⟦")
    old = text[start : text.index("⟧")].strip("⟦⟧").replace("$0", "")
    before = text.replace("⟦", "").replace("⟧", "")
    pieces = [piece.partition("⟧") for piece in text.split("⟦")[1:]]
    new = old[0] + new_name.lstrip(old[0])
    wanted = text[:start] + "".join(f"{new}{rest}" for _, _, rest in pieces)
    assert renamed(before, new_name) == wanted.replace("$0", "")


def test_symbol_in_the_generic_form() -> None:
    text = (
        '"func.func"() ({{\n  "func.return"() : () -> ()\n}})'
        ' {{sym_name = "{0}", function_type = () -> ()}} : () -> ()\n'
        "func.func @f() {{\n  call @{1}() : () -> ()\n  return\n}}"
    )
    assert renamed(text.format("g", "$0g"), "h") == text.format("h", "h")


def test_symbol_that_needs_quotes() -> None:
    assert renamed("func.func private @$0g()", "two words") == 'func.func private @"two words"()'
    assert renamed('func.func private @"two$0 words"()', "g") == "func.func private @g()"


@pytest.mark.parametrize(
    ("text", "new_name", "reason"),
    [
        ("func.func @f(%a: f32, %b: f32) -> f32 {\n  return %$0a : f32\n}", "b", "already the name of another value"),
        # Taken in a region that sees the value.
        (
            'func.func @f(%$0n: index) {\n  scf.for %i = %n to %n step %n {\n    "t.use"(%n) : (index) -> ()\n  }\n'
            "  return\n}",
            "i",
            "already the name of another value",
        ),
        ("func.func @f() {\n  cf.br ^$0a\n^a:\n  cf.br ^b\n^b:\n  return\n}", "b", "another block"),
        ("func.func private @$0g()\nfunc.func private @h()", "h", "another symbol (line 2)"),
        # An inner symbol would be found instead.
        (
            "func.func private @$0g()\nmodule {\n  func.func private @h()\n"
            "  func.func @f() {\n    call @g() : () -> ()\n    return\n  }\n}",
            "h",
            "another symbol",
        ),
        ("!v = f32\n!w = f64\nfunc.func private @f(!$0v)", "w", "another alias"),
        ("func.func @f(%$0a: f32) {\n  return\n}", "a b", "cannot name a value"),
        ("func.func @f(%$0a: f32) {\n  return\n}", "", "cannot name a value"),
        ("func.func @f(%$0a: f32) {\n  return\n}", "1a", "cannot name a value"),
        ("!$0v = f32\n", "a.b", "cannot name an alias"),
        ("func.func private @$0f()", '"', "cannot name a symbol"),
        ("func.func @f() {\n  return %$0a : f32\n}", "b", "not defined in this file"),
        ("func.func @f() {\n  call @$0g() : () -> ()\n  return\n}", "b", "not defined in this file"),
        ("func.func$0 private @f()", "b", "no name here"),
    ],
)
def test_refusals(text: str, new_name: str, reason: str) -> None:
    assert reason in refusal(text, new_name)


def test_target_is_the_name_without_the_number_of_a_result() -> None:
    document, offset = at_cursor(
        'func.func @f() {\n  %x:2 = "t.a"() : () -> (f32, f32)\n  "t.b"(%x#$01) : (f32) -> ()\n}'
    )
    target = rename_target(document, offset)
    assert not isinstance(target, Refusal)
    assert target.name == document.text[target.span.start : target.span.end] == "%x"


def test_same_name_takes_no_edits() -> None:
    document, offset = at_cursor("func.func @f(%$0a: f32) {\n  return\n}")
    assert rename(document, offset, "a") == ()


def test_names_in_a_module_are_others_than_those_around_it() -> None:
    text = '%x = "builtin.module"() ({\n  "t.b"(%x) : (f32) -> ()\n}) : () -> f32\n"t.b"(%x) : (f32) -> ()\n'
    edits = rename(AnalysedDocument(text), 1, "y")
    assert not isinstance(edits, Refusal)
    assert [text[slice(*edit.span)] for edit in edits] == ["%x", "%x"]
    assert apply_edits(text, edits).count('({\n  "t.b"(%x)') == 1


PIECES = st.lists(
    st.sampled_from(
        'func.func @f(%a: f32) {|  %x:2 = |"t.a"(%a, %x#1)| : (f32) -> f32|\n|}|^bb0:|cf.br ^bb0|module @m {'
        '|call @m::@f(%a)|!v = f32|!v|#m|(|)|// -----\n|return %x : f32|"'.split("|")
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(PIECES, st.sampled_from(["fresh_name", "a", "x", "m"]))
def test_never_raises_and_can_be_undone(pieces: list[str], new_name: str) -> None:
    text = "".join(pieces)
    for token in list(names_in(text))[:6]:
        offset = token.span.start + 1
        edits = rename(AnalysedDocument(text), offset, new_name)
        if isinstance(edits, Refusal) or not edits:
            continue
        after = apply_edits(text, edits)
        moved = sum(len(edit.text) - len(text[slice(*edit.span)]) for edit in edits if edit.span.end <= offset)
        back = rename(AnalysedDocument(after), offset + moved, token.text.partition("#")[0] or token.text)
        if token.kind != "alias" and not isinstance(back, Refusal):
            assert apply_edits(after, back) == text
