"""Every conflict must stand where a read is exposed: no interval is too short."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bufferizer.analysis.conflicts import overwritten_definition
from bufferizer.analysis.exposure import exposure
from bufferizer.analysis.state import OneShotState
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ir.operation import OpOperand, OpResult
from bufferizer.ir.types import is_tensor
from tests.differential.draws import Draws
from tests.differential.generator import generate
from tests.differential.program import render

PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.mlir"))

# Blocks that dominate each other, run in turns, stand beside each other, and hold loops.
BLOCKS = """
func.func @f(%t: tensor<8xf32>, %x: f32, %i: index, %n: index, %c: i1) -> tensor<8xf32> {
  %one = arith.constant 1 : index
  %0 = tensor.insert %x into %t[%i] : tensor<8xf32>
  cf.cond_br %c, ^left, ^right
^left:
  %1 = tensor.insert %x into %0[%i] : tensor<8xf32>
  %2 = tensor.extract %0[%i] : tensor<8xf32>
  cf.br ^head(%1 : tensor<8xf32>)
^right:
  %3 = tensor.insert %x into %0[%n] : tensor<8xf32>
  cf.br ^head(%3 : tensor<8xf32>)
^head(%4: tensor<8xf32>):
  %5 = tensor.extract %0[%n] : tensor<8xf32>
  %6 = tensor.insert %5 into %4[%i] : tensor<8xf32>
  cf.cond_br %c, ^body, ^exit
^body:
  %7 = scf.for %k = %i to %n step %one iter_args(%b = %6) -> (tensor<8xf32>) {
    %8 = tensor.extract %4[%k] : tensor<8xf32>
    %9 = tensor.insert %8 into %b[%k] : tensor<8xf32>
    %10 = tensor.insert %8 into %0[%k] : tensor<8xf32>
    scf.yield %9 : tensor<8xf32>
  }
  %11 = tensor.insert %x into %0[%i] : tensor<8xf32>
  cf.br ^head(%7 : tensor<8xf32>)
^exit:
  %12 = tensor.extract %11[%i] : tensor<8xf32>
  %13 = tensor.insert %x into %6[%n] : tensor<8xf32>
  return %6 : tensor<8xf32>
}
"""

REGIONS = """
func.func @f(%t: tensor<8xf32>, %x: f32, %i: index, %c: i1) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = tensor.insert %x into %t[%i] : tensor<8xf32>
  %1:2 = scf.while (%a = %0, %b = %t) : (tensor<8xf32>, tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
    %2 = tensor.extract %0[%i] : tensor<8xf32>
    %3 = tensor.insert %2 into %a[%i] : tensor<8xf32>
    scf.condition(%c) %3, %b : tensor<8xf32>, tensor<8xf32>
  } do {
  ^bb0(%a: tensor<8xf32>, %b: tensor<8xf32>):
    %4 = scf.if %c -> (tensor<8xf32>) {
      %5 = tensor.insert %x into %0[%i] : tensor<8xf32>
      %6 = tensor.extract %5[%i] : tensor<8xf32>
      scf.yield %5 : tensor<8xf32>
    } else {
      %7 = tensor.insert %x into %a[%i] : tensor<8xf32>
      %8 = tensor.extract %0[%i] : tensor<8xf32>
      scf.yield %7 : tensor<8xf32>
    }
    scf.yield %4, %b : tensor<8xf32>, tensor<8xf32>
  }
  return %1#0, %1#1 : tensor<8xf32>, tensor<8xf32>
}
"""


def states(text: str) -> Iterator[OneShotState]:
    for module in AnalysedDocument(text).modules:
        for function in module.facts.analysis.get().functions:
            yield function.state


def conflicts(state: OneShotState) -> Iterator[tuple[OpOperand, OpOperand]]:
    """Yield all reads and writes of a function that conflict if both are of the same buffer."""
    uses = [use for nested in state.root.walk() for use in nested.operands if is_tensor(use.type)]
    for read in uses:
        for write in filter(state.writes, uses):
            if overwritten_definition(read, write, state) is not None:
                yield read, write


def hidden(state: OneShotState) -> list[tuple[OpOperand, OpOperand]]:
    """Return the conflicts that intervals keep from being found."""
    found = []
    for read, write in conflicts(state):
        first, last = state.positions.extent(write.owner)
        if not any(start <= last and first <= end for start, end in exposure(read, state)):
            found.append((read, write))
    return found


@pytest.mark.parametrize("text", [BLOCKS, REGIONS], ids=["blocks", "regions"])
def test_conflicts_are_exposed(text: str) -> None:
    [state] = states(text)
    assert list(conflicts(state))
    assert hidden(state) == []


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_conflicts_of_programs_are_exposed(path: Path) -> None:
    for state in states(path.read_text()):
        assert hidden(state) == []


@pytest.mark.parametrize("seed", range(40))
def test_conflicts_of_random_programs_are_exposed(seed: int) -> None:
    for state in states(render(generate(Draws.of_seed(seed), 25))):
        assert hidden(state) == []


def test_a_chain_in_a_branch_is_compared_with_nothing() -> None:
    [state] = states("""
    func.func @f(%t: tensor<8xf32>, %x: f32, %i: index, %c: i1) -> tensor<8xf32> {
      %0 = scf.if %c -> (tensor<8xf32>) {
        %1 = tensor.insert %x into %t[%i] : tensor<8xf32>
        %2 = tensor.insert %x into %1[%i] : tensor<8xf32>
        scf.yield %2 : tensor<8xf32>
      } else {
        scf.yield %t : tensor<8xf32>
      }
      return %0 : tensor<8xf32>
    }
    """)
    [second] = [use for nested in state.root.walk() for use in nested.operands if use.value.name == "%1"]
    assert isinstance(second.value, OpResult)
    first = state.positions.extent(second.value.owner)[0]
    assert exposure(second, state) == [(first, first + 1)]
