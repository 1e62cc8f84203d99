"""A tensor.pad is a fill or a generate and an insert_slice to LLVM 14, by the time it analyses and bufferizes."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.cli.main import main
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.hover import hover_at
from bufferizer.ide.rewriting import rewritten_text
from tests.compiler import MlirOpt

PASS = "--linalg-comprehensive-module-bufferize=allow-return-memref fully-dynamic-layout-maps=0"
OPTIONS = BufferizationOptions(semantics=Semantics.LLVM14, allow_return_memref=True, fully_dynamic_layout_maps=False)
PAD = """func @f(%t: {source}, %i: index, %n: index, %x: f32) -> {result} {{
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
{before}  %p = tensor.pad {operand} {padding} {{
  ^bb0(%j: index, %k: index):
    {body}
  }} : {type} to {result}
  return %p : {result}
}}
"""
COMPUTED = """%s = arith.addi %j, %k : index
    %a = arith.index_cast %s : index to i32
    %b = arith.sitofp %a : i32 to f32
    tensor.yield %b : f32"""


def program(
    source: str, padding: str, result: str, body: str = "tensor.yield %x : f32", before: str = "", operand: str = "%t"
) -> str:
    type_ = before.split(" to ")[-1].strip() or source
    return PAD.format(
        source=source, padding=padding, result=result, body=body, before=before, operand=operand, type=type_
    )


KNOWN = program("tensor<3x4xf32>", "low[1, %c3] high[1, 2]", "tensor<5x9xf32>")
DYNAMIC = program("tensor<?x?xf32>", "low[%c3, %i] high[%n, 2]", "tensor<?x?xf32>")
PARTLY = program("tensor<?x4xf32>", "low[%i, 1] high[2, %n]", "tensor<?x?xf32>", COMPUTED)
SLICED = program(
    "tensor<8x8xf32>",
    "low[0, 0] high[%n, %c3]",
    "tensor<?x?xf32>",
    before="  %s = tensor.extract_slice %t[0, 0] [%n, %i] [1, 1] : tensor<8x8xf32> to tensor<?x?xf32>\n",
    operand="%s",
)
CAST = program(
    "tensor<8x8xf32>",
    "low[0, 0] high[%n, %c3]",
    "tensor<?x?xf32>",
    before="  %s = tensor.cast %t : tensor<8x8xf32> to tensor<?x8xf32>\n",
    operand="%s",
)
IN_A_BRANCH = """func @f(%t: tensor<?xf32>, %b: i1, %i: index, %x: f32) -> tensor<?xf32> {
  %r = scf.if %b -> (tensor<?xf32>) {
    scf.yield %t : tensor<?xf32>
  } else {
    %p = tensor.pad %t low[%i] high[%i] {
    ^bb0(%j: index):
      tensor.yield %x : f32
    } : tensor<?xf32> to tensor<?xf32>
    scf.yield %p : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
"""
OR_A_CONSTANT = """func @f(%u: tensor<?xf32>, %b: i1, %i: index, %x: f32) -> f32 {
  %k = arith.constant dense<2.0> : tensor<4xf32>
  %t = tensor.cast %k : tensor<4xf32> to tensor<?xf32>
  %r = scf.if %b -> (tensor<?xf32>) {
    scf.yield %t : tensor<?xf32>
  } else {
    %p = tensor.pad %u low[%i] high[%i] {
    ^bb0(%j: index):
      tensor.yield %x : f32
    } : tensor<?xf32> to tensor<?xf32>
    scf.yield %p : tensor<?xf32>
  }
  %e = tensor.extract %r[%i] : tensor<?xf32>
  return %e : f32
}
"""
NOTHING = program("tensor<3x4xf32>", "nofold low[0, 0] high[0, 0]", "tensor<3x4xf32>")
UNKNOWN = program("tensor<3x4xf32>", "nofold low[%i, 0] high[%n, 0]", "tensor<3x4xf32>")
PROGRAMS = {
    "known": KNOWN,
    "dynamic": DYNAMIC,
    "computed": PARTLY,
    "slice": SLICED,
    "cast": CAST,
    "unknown": UNKNOWN,
    "in a branch": IN_A_BRANCH,
}
# What is decided where the pad stands.
DECISIONS = {
    "known": {"linalg.fill": "none true", "tensor.insert_slice": "true true none"},
    "dynamic": {
        "tensor.dim": "true none",
        "linalg.fill": "none true",
        "tensor.insert_slice": "true true none none none none",
    },
    "computed": {"tensor.dim": "true none", "tensor.insert_slice": "true true none none"},
    "slice": {"linalg.fill": "none true", "tensor.insert_slice": "true true none none"},
    "cast": {"linalg.fill": "none true", "tensor.insert_slice": "true true none"},
    "unknown": {"linalg.fill": "none true", "tensor.insert_slice": "true true none"},
    "in a branch": {
        "tensor.dim": "true none",
        "linalg.fill": "none true",
        "tensor.insert_slice": "true false none none",
    },
}


def line_of_pad(text: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if "tensor.pad" in line)


@pytest.mark.parametrize("name", PROGRAMS)
def test_decisions_are_those_on_its_parts(name: str, tmp_path: Path) -> None:
    file = tmp_path / "pad.mlir"
    file.write_text(PROGRAMS[name])
    arguments = ["analyze", "--format=json", "--semantics=llvm14", "--allow-return-memref", str(file)]
    result = CliRunner().invoke(main, arguments)
    found = {
        entry["name"]: " ".join(entry["inplace"])
        for entry in json.loads(result.stdout)["operations"]
        if entry["line"] == line_of_pad(PROGRAMS[name])
    }
    assert found == DECISIONS[name]


def test_people_see_its_parts(tmp_path: Path) -> None:
    file = tmp_path / "pad.mlir"
    file.write_text(KNOWN)
    shown = CliRunner().invoke(main, ["analyze", "--semantics=llvm14", "--allow-return-memref", str(file)]).stdout
    assert "linalg.fill" in shown
    assert "tensor.insert_slice" in shown


@pytest.mark.parametrize("name", PROGRAMS)
def test_compiler_decides_the_same(name: str, mlir_opt_14: MlirOpt) -> None:
    theirs = mlir_opt_14.run(PROGRAMS[name], f"{PASS} test-analysis-only")
    assert theirs.returncode == 0, theirs.stderr
    for op, words in DECISIONS[name].items():
        written = f"__inplace_operands_attr__ = [{', '.join(json.dumps(word) for word in words.split())}]"
        assert any(f"{op} " in line or f"{op}(" in line for line in theirs.stdout.splitlines() if written in line)


@pytest.mark.parametrize("text", [*PROGRAMS.values(), NOTHING], ids=[*PROGRAMS, "nothing"])
def test_compiler_writes_the_same(text: str, mlir_opt_14: MlirOpt) -> None:
    ours = rewritten_text(AnalysedDocument(text, OPTIONS))
    theirs = mlir_opt_14.run(text, PASS)
    assert ours is not None
    assert mlir_opt_14.cleaned(ours) == mlir_opt_14.cleaned(theirs.stdout) != ""


def test_copied_padding_is_shown_to_people() -> None:
    analysed = AnalysedDocument(IN_A_BRANCH, OPTIONS)
    of_the_pad = hover_at(analysed, IN_A_BRANCH.index("tensor.pad"))
    assert of_the_pad is not None
    assert "`%p` **copied**: 'tensor.pad' would overwrite" in of_the_pad.markdown
    of_its_result = hover_at(analysed, IN_A_BRANCH.index("%p"))
    assert of_its_result is not None
    assert "May share memory with `%t`, `%r`." in of_its_result.markdown


@pytest.mark.parametrize("seed", range(1, 9))
def test_parts_are_shuffled(seed: int, mlir_opt_14: MlirOpt) -> None:
    """Whether the constant or the padding is copied depends on what is decided first."""
    ours = rewritten_text(AnalysedDocument(OR_A_CONSTANT, replace(OPTIONS, analysis_fuzzer_seed=seed)))
    theirs = mlir_opt_14.run(OR_A_CONSTANT, f"{PASS} analysis-fuzzer-seed={seed}")
    assert ours is not None
    assert mlir_opt_14.cleaned(ours) == mlir_opt_14.cleaned(theirs.stdout) != ""


def test_computed_padding_is_a_loop() -> None:
    ours = rewritten_text(AnalysedDocument(PARTLY, OPTIONS))
    assert ours is not None
    assert "scf.parallel (%j, %k) = " in ours
    assert "memref.store %b, %alloc[%j, %k]" in ours
