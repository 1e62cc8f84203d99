"""Semantic tokens."""

from __future__ import annotations

import pytest

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.results import Modifiers
from bufferizer.ide.semantic_tokens import segment_tokens


def words(text: str) -> list[str]:
    """Return each token as ``word:type``, with a ``*`` where it is a definition."""
    found = []
    end = 0
    for segment in AnalysedDocument(text).document.segments:
        for token in segment_tokens(segment):
            start = token.start + segment.start
            assert start >= end
            end = start + token.length
            mark = "*" if Modifiers.DEFINITION in token.modifiers else ""
            found.append(f"{text[start:end]}:{token.type.value}{mark}")
            assert "\n" not in text[start:end]
    return found


def check(text: str, *wanted: str) -> None:
    assert words(text) == list(wanted)


def test_a_function() -> None:
    check(
        "func.func private @f(%a: tensor<4x?xf32>) -> i32 {\n"
        "  %x:2 = call @g(%a) : () -> (index)\n  return %x#1 : i32\n}",
        *["func.func:method", "private:keyword", "@f:function*", "%a:parameter*", "tensor:type", "4x?x:number"],
        *["f32:type", "i32:type", "%x:variable*", "2:number", "call:method", "@g:function", "%a:parameter"],
        *["index:type", "return:method", "%x#1:variable", "i32:type"],
    )


def test_blocks_and_keywords() -> None:
    words_found = words(
        "func.func @f(%n: index) {\n  scf.for %i = %n to %n step %n {\n  }\n  cf.br ^a\n^a:\n  return\n}"
    )
    assert words_found[4:] == [
        *["scf.for:method", "%i:parameter*", "%n:parameter", "to:keyword", "%n:parameter", "step:keyword"],
        *["%n:parameter", "cf.br:method", "^a:label", "^a:label*", "return:method"],
    ]


def test_the_generic_form_comments_and_strings() -> None:
    check(
        '// é\n"t.op"() {a = "x", b = 0x1F, c = 1.5e3, d = @m::@f, t.e = true} : () -> !t.x<i1>',
        *["// é:comment", '"t.op":method', "a:property", '"x":string', "b:property", "0x1F:number", "c:property"],
        *["1.5e3:number", "d:property", "@m:namespace", "@f:function", "t.e:property", "true:keyword"],
        *["!t.x:type", "i1:type"],
    )


def test_aliases_globals_and_modules() -> None:
    check("!v = tensor<0xf32>\n", "!v:type*", "tensor:type", "0x:number", "f32:type")
    check("#m = affine_map<(d0) -> (d0)>\n", "#m:macro*", "affine_map:keyword")
    assert "@m:namespace*" in words("module @m {\n}\n")
    assert "@g:variable*" in words("memref.global @g : memref<4xf32>\n")
    assert "@g:variable" in words("func.func @f() {\n  %m = memref.get_global @g : memref<4xf32>\n  return\n}\n")


@pytest.mark.parametrize(
    "text", ["", "%", '"open\n@', "func.func @f(%a: tensor<", "}}}", "😀 = %a\n// 😀", "{-# x #-}"]
)
def test_whatever_the_text(text: str) -> None:
    words(text)
