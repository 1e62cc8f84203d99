"""Types that are found at the end of long chains of operations and blocks."""

from __future__ import annotations

import pytest

from bufferizer.ide.analysis import AnalysedDocument

COUNT = 300
LAYOUT = "strided<[?], offset: ?>"


def rewritten(body: str) -> str:
    head = "func.func @f(%t: tensor<8xf32>, %x: f32, %i: index, %n: index, %c: i1) -> tensor<8xf32> {\n"
    [module] = AnalysedDocument(f"{head}{body}  return %r : tensor<8xf32>\n}}\n").modules
    result = module.facts.rewriting.get()
    assert result.refusals == ()
    [edits] = result.edits.values()
    return "\n".join(edit.text for edit in edits)


def test_long_loop_bodies() -> None:
    inserts = "".join(
        f"    %{number + 1} = tensor.insert %x into %{number}[%k] : tensor<8xf32>\n" for number in range(COUNT)
    )
    text = rewritten(
        "  %one = arith.constant 1 : index\n"
        "  %r = scf.for %k = %i to %n step %one iter_args(%0 = %t) -> (tensor<8xf32>) {\n"
        f"{inserts}    scf.yield %{COUNT} : tensor<8xf32>\n  }}\n"
    )
    assert text.count("memref.store") == COUNT
    assert f"memref<8xf32, {LAYOUT}>" in text


def test_many_blocks() -> None:
    blocks = "".join(
        f"^{number}(%a{number}: tensor<8xf32>):\n"
        f"  cf.cond_br %c, ^left{number}, ^right{number}\n"
        f"^left{number}:\n  cf.br ^{number + 1}(%a{number} : tensor<8xf32>)\n"
        f"^right{number}:\n  cf.br ^{number + 1}(%a{number} : tensor<8xf32>)\n".replace("^", "^b")
        for number in range(COUNT)
    )
    text = rewritten(f"  cf.br ^b0(%t : tensor<8xf32>)\n{blocks}^b{COUNT}(%r: tensor<8xf32>):\n")
    assert text.count(f"memref<8xf32, {LAYOUT}>") >= 3 * COUNT


@pytest.mark.parametrize("depth", [4, 30, 60])
def test_loops_in_loops(depth: int) -> None:
    """Each asks for the types of those around it and in it; the compiler takes twice as long for each further one."""
    carried = ["%t", *(f"%a{level}" for level in range(depth))]
    results = ["%r", *(f"%l{level}" for level in range(1, depth)), "%w"]
    heads = (
        f"{result} = scf.for %k{level} = %i to %n step %i iter_args(%a{level} = {initial}) -> (tensor<8xf32>) {{\n"
        for level, (result, initial) in enumerate(zip(results, carried[:-1]))
    )
    ends = (f"scf.yield {result} : tensor<8xf32>\n}}\n" for result in reversed(results[1:]))
    text = rewritten(f"{''.join(heads)}%w = tensor.insert %x into {carried[-1]}[%i] : tensor<8xf32>\n{''.join(ends)}")
    assert text.count(f"memref<8xf32, {LAYOUT}>") >= depth
