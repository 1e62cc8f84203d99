"""What an edit costs: a function is analysed again only if it, or what it sees of its callees, has changed."""

from __future__ import annotations

import tracemalloc

from bufferizer.analysis.module import ModuleAnalysis
from bufferizer.ide.analysis import AnalysedDocument

CALLER = """
func.func @caller(%t: tensor<8xf32>, %f: f32) -> tensor<8xf32> {
  %0 = call @callee(%t, %f) : (tensor<8xf32>, f32) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
"""


def analysis(body: str) -> ModuleAnalysis:
    callee = f"func.func private @callee(%t: tensor<8xf32>, %f: f32) -> tensor<8xf32> {{\n{body}\n}}\n"
    [module] = AnalysedDocument(callee + CALLER).modules
    return module.facts.analysis.get()


def facts_of_caller(module: ModuleAnalysis) -> object:
    """Return what was found out about the caller: the same object where nothing was found out anew."""
    return module.of(module.named["caller"]).state.alias_sets  # type: ignore[union-attr]


WRITES = (
    "  %i = arith.constant 0 : index\n  %0 = tensor.insert %f into %t[%i] : tensor<8xf32>\n  return %0 : tensor<8xf32>"
)


def test_callers_are_kept_where_only_a_body_changes() -> None:
    before, after = analysis(WRITES), analysis(WRITES.replace("constant 0", "constant 3"))
    assert before.named["callee"] is not after.named["callee"]
    assert facts_of_caller(before) is facts_of_caller(after)


def test_callers_are_analysed_again_where_a_summary_changes() -> None:
    before, after = analysis(WRITES), analysis("  return %t : tensor<8xf32>")
    assert facts_of_caller(before) is not facts_of_caller(after)


def test_an_analysed_function_takes_little_memory() -> None:
    lines = [f"  %{k + 1} = tensor.insert %f into %{k}[%i] : tensor<9xf32>" for k in range(1, 401)]
    head = "func.func @f(%1: tensor<9xf32>, %f: f32, %i: index) -> tensor<9xf32> {"
    text = "\n".join([head, *lines, "  return %401 : tensor<9xf32>", "}", ""])
    analysis(WRITES)  # imports what is needed
    [module] = AnalysedDocument(text).modules
    tracemalloc.start()
    try:
        kept = module.facts.analysis.get()
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert [len(entry.refusals) for entry in kept.functions] == [0]
    # What only saves time while decisions are made takes twice as much again.
    assert taken / len(lines) < 600


def test_answers_are_given_back_once_others_are_analysed() -> None:
    first, *_ = analysis(WRITES.replace("constant 0", "constant 4")).functions
    assert first.state._reads
    for number in range(3):
        analysis(WRITES.replace("constant 0", f"constant {number + 5}"))
    assert not first.state._reads
