"""Highlights: the cursor is $0; what is written stands in ⟦⟧, what is read in «», what is merely named in ⟨⟩."""

from __future__ import annotations

import re

import pytest

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.highlights import Access, highlights_at

MARKS = {Access.WRITE: "⟦⟧", Access.READ: "«»", Access.MENTION: "⟨⟩"}


def check(text: str) -> None:
    offset = re.sub("[⟦⟧«»⟨⟩]", "", text).index("$0")
    clean = re.sub("[⟦⟧«»⟨⟩]|\\$0", "", text)
    shown = clean
    for found in reversed(highlights_at(AnalysedDocument(clean), offset)):
        start, end = found.span
        marks = MARKS[found.access]
        shown = f"{shown[:start]}{marks[0]}{shown[start:end]}{marks[1]}{shown[end:]}"
    assert shown == text.replace("$0", "")


@pytest.mark.parametrize(
    "text",
    [
        # A tensor: written in place, read, passed on.
        "func.func @f(⟦%$0v⟧: tensor<8xf32>, %x: f32, %i: index) -> f32 {\n"
        "  %y = tensor.extract «%v»[%i] : tensor<8xf32>\n"
        "  %a = tensor.insert %x into ⟦%v⟧[%i] : tensor<8xf32>\n"
        "  %z = tensor.extract %a[%i] : tensor<8xf32>\n  return %z : f32\n}\n",
        "func.func @f(⟦%$0v⟧: tensor<8xf32>) -> tensor<?xf32> {\n"
        "  %c = tensor.cast ⟨%v⟩ : tensor<8xf32> to tensor<?xf32>\n  return %c : tensor<?xf32>\n}\n",
        # Copied before it is written: read.
        "func.func @f(⟦%$0v⟧: tensor<8xf32>, %x: f32, %i: index) -> f32 {\n"
        "  %a = tensor.insert %x into «%v»[%i] : tensor<8xf32>\n"
        "  %y = tensor.extract «%v»[%i] : tensor<8xf32>\n"
        "  %z = tensor.extract %a[%i] : tensor<8xf32>\n"
        "  %s = arith.addf %y, %z : f32\n  return %s : f32\n}\n",
        # Nobody knows what this does.
        'func.func @f(⟦%v⟧: tensor<8xf32>) {\n  "t.op"(⟨%$0v⟩) : (tensor<8xf32>) -> ()\n  return\n}\n',
        # Memory.
        "func.func @f(⟦%$0m⟧: memref<8xf32>, %n: memref<8xf32>, %x: f32, %i: index) {\n"
        "  memref.store %x, ⟦%m⟧[%i] : memref<8xf32>\n  %y = memref.load «%m»[%i] : memref<8xf32>\n"
        "  memref.copy «%m», %n : memref<8xf32> to memref<8xf32>\n"
        "  linalg.fill ins(%x : f32) outs(⟦%m⟧ : memref<8xf32>)\n  return\n}\n",
        # Not a tensor.
        "func.func @f(⟦%a⟧: f32) -> f32 {\n  %x = arith.addf «%a», «%$0a» : f32\n  return %x : f32\n}\n",
        # Defined nowhere.
        "func.func @f() -> f32 {\n  return «%$0a» : f32\n}\n",
        # The same name in another function is another value.
        "func.func @f(⟦%$0a⟧: f32) {\n  return\n}\nfunc.func @g(%a: f32) {\n  return\n}\n",
        # Symbols, blocks, aliases.
        "func.func private ⟦@g⟧()\nfunc.func @f() {\n  call «@$0g»() : () -> ()\n  return\n}\n// -----\n"
        "func.func private @g()\n",
        "func.func @f() {\n  cf.br «^$0a»\n⟦^a⟧:\n  return\n}\n",
        "⟦!v⟧ = f32\nfunc.func private @f(«!$0v», «!v»)\n",
        # Nothing there.
        "func.func $0 @f() {\n  return\n}\n",
        "$0",
        "func.func @f(%a: f32 {\n  %x = arith.addf «%$0a»,\n".replace("(%a", "(⟦%a⟧"),
    ],
)
def test_highlights(text: str) -> None:
    check(text)
