"""Which parts of a function an edit leaves as they were."""

from __future__ import annotations

import pytest

from bufferizer.analysis.correspondence import correspondence
from tests.ir.reading import operation

FUNCTION = """\
func.func @f(%t: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {
  %a = tensor.insert %x into %t[%i] : tensor<8xf32>
  %b = scf.for %j = %i to %i step %i iter_args(%c = %a) -> (tensor<8xf32>) {
    %d = tensor.insert %x into %c[%j] : tensor<8xf32>
    scf.yield %d : tensor<8xf32>
  }
  cf.br ^end(%b : tensor<8xf32>)
^end(%e: tensor<8xf32>):
  return %e : tensor<8xf32>
}
"""
LOOP = ["scf.for", "tensor.insert", "scf.yield"]


@pytest.mark.parametrize(
    ("old", "new", "unchanged"),
    [
        ("%x into %t[%i]", "%x  into // here\n  %t[%i]", ["tensor.insert", *LOOP, "cf.br", "func.return"]),
        ("%x into %t[%i]", "%x into %t[%i] {here}", [*LOOP, "cf.br", "func.return"]),
        ("into %c[%j]", "into %c[%i]", ["tensor.insert", "cf.br", "func.return"]),
        ("    scf.yield", "    %n = arith.negf %x : f32\n    scf.yield", ["tensor.insert"]),
        ("  cf.br", "  %n = arith.negf %x : f32\n  cf.br", []),
        ("^end(%e: tensor<8xf32>)", "^end(%e: tensor<9xf32>)", []),  # the branch looks at it
    ],
)
def test_unchanged_parts(old: str, new: str, unchanged: list[str]) -> None:
    before, after = (operation(text, "func.func") for text in (FUNCTION, FUNCTION.replace(old, new)))
    found = correspondence(before, after).unchanged_parts
    assert [it.name for it in after.walk() if it in found] == unchanged
    assert not found.intersection(before.walk())
