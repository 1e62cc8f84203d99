from __future__ import annotations

from bufferizer.ir.dominance import Dominance
from tests.ir.reading import operation

LOOP = """\
func.func @f(%c: i1) {
  cf.br ^head
^head:
  cf.cond_br %c, ^body, ^exit
^body:
  cf.br ^head
^exit:
  return
^dead:
  cf.br ^exit
}
"""


def test_blocks_of_a_loop() -> None:
    entry, head, body, exit_, dead = operation(LOOP, "func.func").regions[0].blocks
    dominance = Dominance()
    assert dominance.block_dominates(entry, exit_)
    assert dominance.block_dominates(head, body)
    assert dominance.block_dominates(head, head)
    assert not dominance.block_dominates(body, exit_)
    assert not dominance.block_dominates(dead, exit_)
    assert dominance.block_dominates(body, dead)
