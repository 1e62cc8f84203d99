"""Under the ancestor's rules, too, what is reported while one types is what would be reported of a new text."""

from __future__ import annotations

from random import Random

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.ide.results import Finding
from tests.ancestor.test_hoisting import HOISTING, written
from tests.ide.test_live import Typing
from tests.soak.edits import random_edit

COMPREHENSIVE = BufferizationOptions(semantics=Semantics.COMPREHENSIVE)
CALLED = """
func @set(%a: tensor<4xf32>, %f: f32) -> tensor<4xf32> {
  %0 = linalg.fill(%f, %a) : f32, tensor<4xf32> -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
func @get(%a: tensor<4xf32>, %f: f32) -> tensor<4xf32> {
  return %a : tensor<4xf32>
}
func @caller(%a: tensor<4xf32>, %f: f32) -> tensor<4xf32> {
  %0 = call @set(%a, %f) : (tensor<4xf32>, f32) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
"""


def checked(typing: Typing) -> tuple[Finding, ...]:
    """Return the findings while one types, which are those of a new text."""
    found = typing.findings()
    assert found == typing.expected()
    return found


def test_a_function_is_analysed_anew_when_it_is_called_no_more() -> None:
    typing = Typing(CALLED, COMPREHENSIVE)
    assert "memref return type is unsupported" not in [it.message for it in checked(typing)]
    typing.replace("call @set", "call @get")
    assert "memref return type is unsupported" in [it.message for it in checked(typing)]


def test_callers_follow_what_they_have_to_allocate() -> None:
    typing = Typing(written("computed"), HOISTING)
    checked(typing)
    typing.replace("linalg.init_tensor [%s]", "linalg.init_tensor [%n]")
    checked(typing)
    typing.replace("%s = arith.addi %d, %n : index", '%s = "test.size"() : () -> index')
    checked(typing)


def test_random_edits() -> None:
    random = Random(5)
    for text, options in ((CALLED, COMPREHENSIVE), (written("computed"), HOISTING)):
        typing = Typing(text, options)
        for _ in range(25):
            typing.edit(random_edit(random, typing.split.text))
            checked(typing)
