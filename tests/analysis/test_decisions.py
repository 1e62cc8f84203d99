"""Each rule of the analysis decides as the comments of the programs beside this file say, and so does the compiler."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bufferizer.buffer_model.options import AnalysisHeuristic, BoundaryTypeConversion
from bufferizer.ide.analysis import AnalysedDocument
from tests.analysis.decisions import DEFAULTS, decided, decided_by_compiler, expected
from tests.compiler import MlirOpt

PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.mlir"))
every_program = pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)


def only(found: dict[int, tuple[str, ...]], wanted: dict[int, tuple[str, ...]]) -> dict[int, tuple[str, ...]]:
    return {line: words for line, words in found.items() if line in wanted}


@every_program
def test_decides_as_the_comments_say(path: Path) -> None:
    text = path.read_text()
    wanted = expected(text)
    assert wanted
    assert only(decided(text), wanted) == wanted


@every_program
def test_comments_say_what_the_compiler_decides(path: Path, mlir_opt: MlirOpt) -> None:
    text = path.read_text()
    wanted = expected(text)
    assert only(decided_by_compiler(text, mlir_opt), wanted) == wanted


# -- Options

TWO_WRITES = """
func.func @f(%t: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = linalg.fill ins(%f : f32) outs(%t : tensor<8xf32>) -> tensor<8xf32>
  %1 = linalg.fill ins(%f : f32) outs(%t : tensor<8xf32>) -> tensor<8xf32>
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}
"""
CHAIN = """
func.func @f(%t: tensor<8xf32>, %f: f32, %i: index) -> tensor<8xf32> {
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32>
  %1 = "test.unknown"(%0) : (tensor<8xf32>) -> tensor<8xf32>
  %2 = tensor.insert %f into %1[%i] : tensor<8xf32>
  return %2 : tensor<8xf32>
}
"""
YIELDED = """
func.func @f(%t: tensor<8xf32>, %f: f32, %n: index) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %0 = scf.for %i = %c0 to %n step %n iter_args(%a = %t) -> tensor<8xf32> {
    %1 = linalg.fill ins(%f : f32) outs(%a : tensor<8xf32>) -> tensor<8xf32>
    %2 = linalg.fill ins(%f : f32) outs(%a : tensor<8xf32>) -> tensor<8xf32>
    %3 = tensor.extract %2[%i] : tensor<8xf32>
    "test.use"(%3) : (f32) -> ()
    scf.yield %1 : tensor<8xf32>
  }
  return %0 : tensor<8xf32>
}
"""
MASKED = """
func.func @f(%t: tensor<4xf32>, %v: vector<4xf32>, %m: vector<4xi1>, %x: f32, %i: index) {
  %0 = vector.mask %m {
    vector.transfer_write %v, %t[%i] : vector<4xf32>, tensor<4xf32>
  } : vector<4xi1> -> tensor<4xf32>
  %1 = linalg.fill ins(%x : f32) outs(%t : tensor<4xf32>) -> tensor<4xf32>
  %2 = tensor.extract %0[%i] : tensor<4xf32>
  %3 = tensor.extract %1[%i] : tensor<4xf32>
  "test.use"(%2, %3) : (f32, f32) -> ()
  return
}
"""
PARALLEL = (Path(__file__).parent / "programs" / "parallel.mlir").read_text()

# The lines with operands out of place.
OPTIONS = {
    "top-down": (TWO_WRITES, replace(DEFAULTS, analysis_heuristic=AnalysisHeuristic.TOP_DOWN), [4]),
    "bottom-up": (TWO_WRITES, DEFAULTS, [3]),
    "yielded-bottom-up": (YIELDED, replace(DEFAULTS, allow_return_allocs_from_loops=True), [5]),
    "bottom-up-from-terminators": (
        YIELDED,
        replace(DEFAULTS, analysis_heuristic=AnalysisHeuristic.BOTTOM_UP_FROM_TERMINATORS),
        [6],
    ),
    "masked-bottom-up": (MASKED, DEFAULTS, [4]),
    "masked-bottom-up-from-terminators": (
        MASKED,
        replace(DEFAULTS, analysis_heuristic=AnalysisHeuristic.BOTTOM_UP_FROM_TERMINATORS),
        [6],
    ),
    "check-parallel-regions": (PARALLEL, DEFAULTS, [18]),
    "no-check-parallel-regions": (PARALLEL, replace(DEFAULTS, check_parallel_regions=False), []),
    "all-dialects": (CHAIN, DEFAULTS, [4, 5]),
    "dialect-filter": (
        CHAIN,
        replace(DEFAULTS, bufferize_function_boundaries=False, dialect_filter=("bufferization",)),
        [3, 4, 5, 6],
    ),
    "no-function-boundaries": (TWO_WRITES, replace(DEFAULTS, bufferize_function_boundaries=False), [3, 4]),
    "layouts-decide-nothing": (
        TWO_WRITES,
        replace(DEFAULTS, function_boundary_type_conversion=BoundaryTypeConversion.IDENTITY),
        [3],
    ),
}
every_option = pytest.mark.parametrize("name", OPTIONS)


@every_option
def test_options_decide(name: str) -> None:
    text, options, out_of_place = OPTIONS[name]
    assert [line for line, words in sorted(decided(text, options).items()) if "false" in words] == out_of_place


@every_option
def test_compiler_decides_the_same_with_these_options(name: str, mlir_opt: MlirOpt) -> None:
    text, options, _ = OPTIONS[name]
    ours = decided(text, options)
    assert only(decided_by_compiler(text, mlir_opt, options), ours) == ours


def test_copy_before_write_copies_every_write() -> None:
    found = decided(TWO_WRITES, replace(DEFAULTS, copy_before_write=True))
    assert [found[3], found[4], found[5]] == [("none", "false"), ("none", "false"), ("true", "true")]


# -- What a copy needs


def copies(text: str) -> list[bool]:
    """Tell of every operand out of place whether contents are copied, in the order of the text."""
    [module] = AnalysedDocument(text).modules
    return [
        not analysis.state.can_omit_copy(operand)
        for analysis in module.facts.analysis.get().functions
        for operation in analysis.operation.walk()
        for operand in operation.operands
        if operand in analysis.state.reasons
    ]


WRITTEN = """
func.func @f(%t: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, f32) {
  %0 = WRITE
  %1 = tensor.extract %t[%i] : tensor<8xf32>
  return %0, %1 : tensor<8xf32>, f32
}
"""


def test_contents_that_are_overwritten_are_not_copied() -> None:
    fill = "linalg.fill ins(%f : f32) outs(%t : tensor<8xf32>) -> tensor<8xf32>"
    assert copies(WRITTEN.replace("WRITE", fill)) == [False]
    assert copies(WRITTEN.replace("WRITE", "tensor.insert %f into %t[%i] : tensor<8xf32>")) == [True]


@pytest.mark.parametrize(("made", "are_copied"), [("", False), ("copy(%s)", True)])
def test_contents_that_nobody_defined_are_not_copied(made: str, are_copied: bool) -> None:
    text = f"""
func.func @f(%s: tensor<8xf32>, %f: f32, %i: index) -> (tensor<8xf32>, tensor<8xf32>) {{
  %t = bufferization.alloc_tensor() {made} : tensor<8xf32>
  %0 = tensor.insert %f into %t[%i] : tensor<8xf32>
  %1 = tensor.insert %f into %t[%i] : tensor<8xf32>
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}}
"""
    assert copies(text) == [are_copied]


UNKNOWN_PART = """
func.func @f(%t: tensor<?xf32>, %s: tensor<?xf32>, %n: index, %i: index) -> (tensor<?xf32>, f32) {
  %0 = tensor.insert_slice %s into %t[0] [%n] [1] : tensor<?xf32> into tensor<?xf32>
  %1 = tensor.extract %t[%i] : tensor<?xf32>
  return %0, %1 : tensor<?xf32>, f32
}
"""


def test_a_slice_of_unknown_size_leaves_something_to_copy() -> None:
    assert copies(UNKNOWN_PART) == [True]


def test_a_write_whose_types_nobody_can_read_is_decided_all_the_same() -> None:
    text = """
func.func @f(%x: f32, %m: vector<8xi1>, %t: tensor<8xf32>, %v: vector<8xf32>) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %s = tensor.extract_slice %t[0] [8] [1] : tensor<8xf32> to tensor<8xf32>
  %f = linalg.fill ins(%x : f32) outs(%s : tensor<8xf32>) -> tensor<8xf32>
  %w = vector.mask %m { vector.transfer_write %v, %t[%c0] : vector<8xf32> } : vector<8xi1> -> tensor<8xf32>
  return %w : tensor<8xf32>
}
"""
    assert 6 in decided(text)
