"""What is read after an edit is what would be read if the text were new."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from bufferizer.syntax.parse_again import parse_again
from bufferizer.syntax.tree import parse_segment
from tests.soak.edits import random_edit

EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "examples").glob("*.mlir"))
TEXT = """\
func.func @f(%t: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {
  %a = tensor.insert %x into %t[%i] : tensor<8xf32>
  %b:2 = "some.op"(%a) {key = "}"} : (tensor<8xf32>) -> (tensor<8xf32>, f32)
  %c = tensor.insert %x into %b#0[%i] : tensor<8xf32>
  %r = scf.for %k = %i to %i step %i iter_args(%s = %c) -> tensor<8xf32> {
    %d = tensor.insert %x into %s[%k] : tensor<8xf32>  // one
    %e = tensor.insert %x into %d[%k] : tensor<8xf32>
    %g = tensor.insert %x into %e[%k] : tensor<8xf32>
    scf.yield %g : tensor<8xf32>
  }
  cf.br ^next(%r : tensor<8xf32>)
^next(%n: tensor<8xf32>):
  %h = tensor.insert %x into %n[%i] : tensor<8xf32>
  %l = tensor.insert %x into %h[%i] : tensor<8xf32>
  return %l : tensor<8xf32>
}
"""
PIECES = (
    *(
        "%q",
        " ",
        "\n",
        "",
        "%q = ",
        "{",
        "}",
        "(",
        ")",
        '"',
        "// ",
        "^b:\n",
        "#m = 1\n",
        "!t = i1\n",
        ", ",
        " :",
        "<",
        "->",
    ),
    *("%q = foo.bar %x : f32\n  ", "return", "%u, ", "{a = {}}", "scf.if %x {\n}\n", "\n%q:3", "module {\n", "loc(#x)"),
)


@pytest.mark.parametrize(
    ("old", "new"),
    [("%x into %d", "%q into %d"), ("%d[%k]", "%d[%k, %k]"), ("// one", ""), ("%x into %t", "%x   into %t")],
)
@pytest.mark.parametrize("around", ["", "func.func @before() {\n  return\n}\n"])
def test_a_change_within_operations(old: str, new: str, around: str) -> None:
    before = around + TEXT
    after = before.replace(old, new)
    found = parse_again(parse_segment(before), before, after)
    assert found is not None
    assert found == parse_segment(after)


def known_of_random_changes(before: str, random: Random, count: int, pieces: Sequence[str] = PIECES) -> int:
    """Return how many of random changes of a text are known; these are what the whole text is parsed to."""
    syntax = parse_segment(before)
    known = 0
    for _ in range(count):
        start = random.randrange(len(before))
        end = start + random.choice((0, 0, 1, 2, 5, 60))
        after = before[:start] + random.choice(pieces) + before[end:]
        found = parse_again(syntax, before, after)
        if found is not None:
            known += 1
            assert found == parse_segment(after), (start, end, after)
    return known


@pytest.mark.parametrize("seed", range(8))
def test_random_changes(seed: int) -> None:
    random = Random(seed)
    assert known_of_random_changes(TEXT, random, 400) > 20


WRITTEN_SHORT = """\
transform.with_pdl_patterns {
^bb0(%root: !transform.any_op):
  pdl.pattern @target : benefit(1) {
    %types = types
    %0 = operation "foo.op" -> (%types : !pdl.range<type>)
    apply_native_constraint "x"(%0 : !pdl.operation)
    rewrite %0 {
      erase %0
    }
  }
  sequence %root : !transform.any_op failures(propagate) {
  ^bb0(%f: !transform.any_op):
    apply_patterns to %f {
      transform.apply_patterns.canonicalization
      transform.apply_patterns.linalg.fold_add_into_dest
      transform.apply_patterns.canonicalization
    } : !transform.any_op
    %1 = pdl_match @target in %f : (!transform.any_op) -> !transform.any_op
    transform.structured.vectorize %1
      vector_sizes [1, 2] : !transform.any_op
    print %1 : !transform.any_op
  }
}
"""
WORDS = ("\nerase", "\n  to %q", "\n  print %f", "\nverify", "pdl.", "foo.bar %f {\n")


@pytest.mark.parametrize("seed", range(4))
def test_random_changes_of_what_is_written_short(seed: int) -> None:
    random = Random(seed)
    assert known_of_random_changes(WRITTEN_SHORT, random, 400, PIECES + WORDS) > 20


MIDDLE = "  cf.br ^next"
LONG = TEXT.replace(MIDDLE, "  %y0 = foo.bar %x : f32\n  foo.baz %x : f32\n  %y1 = foo.bar %x : f32\n" * 6 + MIDDLE)
BROKEN = {
    "brace": LONG.replace(MIDDLE, f"  scf.for %z = %i to %i step %i {{\n{MIDDLE}"),
    "parenthesis": LONG.replace(MIDDLE, f"  func.call @g(%x, \n  %w = foo.bar %x : f32\n{MIDDLE}"),
    "bracket": LONG.replace("into %h[%i]", "into %h[%i"),
    "angle": LONG.replace(MIDDLE, f"  foo.bar : tensor<f32, \n{MIDDLE}"),
    "string": LONG.replace('"}"', '"}'),
    "last brace": LONG.removesuffix("}\n"),
    "one too many": LONG.replace(MIDDLE, f"  }}\n{MIDDLE}"),
    "no name": LONG.replace(MIDDLE, f"  %w =\n{MIDDLE}"),
    "no operand": LONG.replace(MIDDLE, f"  %w = arith.addf %x, : f32\n{MIDDLE}"),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_random_changes_of_what_is_broken_elsewhere(broken: str) -> None:
    before, random = BROKEN[broken], Random(5)
    known = known_of_random_changes(before, random, 600)
    assert known > 20 or broken in ("angle", "string", "no name")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_random_edits_of_examples(path: Path) -> None:
    random = Random(1)
    before = path.read_text()
    for _ in range(60):
        edit = random_edit(random, before)
        after = before[: edit.span.start] + edit.text + before[edit.span.end :]
        found = parse_again(parse_segment(before), before, after)
        if found is not None:
            assert found == parse_segment(after)
        before = after
