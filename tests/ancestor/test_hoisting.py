"""Results that callers allocate: the option ``hoist-results``, which the ancestor left to be done."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.rewriting import rewritten_text
from tests.ancestor.hoistable import program
from tests.compiler import MlirOpt

HOISTING = BufferizationOptions(semantics=Semantics.COMPREHENSIVE, hoist_results=True)
LOWERING = (
    "--convert-linalg-to-loops",
    "--lower-affine",
    "--convert-scf-to-std",
    "--arith-expand",
    "--convert-memref-to-llvm",
    "--convert-std-to-llvm",
    "--reconcile-unrealized-casts",
)

PROGRAMS = Path(__file__).parent / "hoisting"
# Programs that have no arguments and print a number.
WHOLE = [
    "affine",
    "behind-branches",
    "chains",
    "computed",
    "copied",
    "generic-form",
    "in-a-loop",
    "own-allocation",
    "static",
]


# Two ways lead to a block.
MEETING = "cond_br %c, ^one, ^both(%i : index)\n^one:\n  br ^both(%i : index)\n"


def written(name: str) -> str:
    return (PROGRAMS / f"{name}.mlir").read_text()


@pytest.mark.parametrize("name", WHOLE)
def test_rewritten_programs_print_the_same_numbers(name: str, mlir_opt_14: MlirOpt) -> None:
    _check_numbers(written(name), mlir_opt_14)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(16))
def test_random_programs_print_the_same_numbers(seed: int, mlir_opt_14: MlirOpt) -> None:
    text = program(seed)
    assert "call @f" in text
    _check_numbers(text, mlir_opt_14)


def _check_numbers(text: str, mlir_opt_14: MlirOpt) -> None:
    """Compare what a program prints with what it prints as the compiler bufferizes it without its calls."""
    # A copy by an op of linalg needs no library at run time.
    rewritten = rewritten_text(AnalysedDocument(text, replace(HOISTING, use_memref_copy=True)))
    assert rewritten is not None
    inlined = mlir_opt_14.run(text, "--inline", "--symbol-dce").stdout
    expected = mlir_opt_14.run(inlined, "--linalg-comprehensive-module-bufferize=use-memref.copy").stdout
    assert "call @" not in expected
    assert _run(rewritten, mlir_opt_14) == _run(expected, mlir_opt_14)


def test_affine_sizes_are_computed_in_loops(mlir_opt_14: MlirOpt) -> None:
    rewritten = rewritten_text(AnalysedDocument(written("affine-in-a-loop"), replace(HOISTING, use_memref_copy=True)))
    assert rewritten is not None
    sum_ = 1.5
    for i in range(5):
        s = max(min(4, i * i - i), 2)
        sum_ = s * 2 + (s - 9) % 4 + i // 2 + -(-i // 3) + 1.5 + sum_ * 1.5
    assert float(_run(rewritten, mlir_opt_14)) == pytest.approx(sum_, rel=1e-5)


def test_one_buffer_is_enough_for_runs_that_follow_each_other(mlir_opt_14: MlirOpt) -> None:
    rewritten = rewritten_text(AnalysedDocument(written("again-and-again"), replace(HOISTING, use_memref_copy=True)))
    assert rewritten is not None
    assert "memref.alloc(" not in rewritten[: rewritten.index("func @main")]
    assert float(_run(rewritten, mlir_opt_14)) == pytest.approx(1.5 * 5 + 1.5**5, rel=1e-5)


def _run(text: str, mlir_opt_14: MlirOpt) -> str:
    runner = shutil.which("mlir-cpu-runner-14")
    if runner is None:
        pytest.skip("mlir-cpu-runner-14 is not installed (Debian: mlir-14-tools)")
    lowered = mlir_opt_14.run(text, *LOWERING)
    assert lowered.returncode == 0, lowered.stderr
    result = subprocess.run(
        [runner, "-entry-point-result=f32"], input=lowered.stdout, capture_output=True, encoding="utf-8", check=True
    )
    return result.stdout


@pytest.mark.parametrize(
    ("name", "sizes"),
    [
        ("sizes-of-parts", ["= arith.index_cast %n : i32 to index", "= memref.dim %m, %c0 : memref<?xf32>"]),
        ("sizes-from-calls", ["= memref.dim %a, %c0"]),
        ("sizes-from-two-calls", ["= memref.dim %a, %c0", "= arith.addi %dim, %c1 : index"]),
    ],
)
def test_sizes_that_callers_compute(name: str, sizes: list[str], mlir_opt_14: MlirOpt) -> None:
    text = written(name)
    rewritten = rewritten_text(AnalysedDocument(text, HOISTING))
    assert rewritten is not None
    caller = rewritten[rewritten.index("func @g") :]
    assert [size for size in sizes if size not in caller] == []
    assert mlir_opt_14.run(rewritten).returncode == 0


def test_nothing_is_left_that_allocates_or_frees() -> None:
    rewritten = rewritten_text(AnalysedDocument(written("static"), HOISTING))
    assert rewritten is not None
    callee, _, caller = rewritten.partition("func @main")
    assert "%alloc: memref<4xf32>) {" in callee
    assert "memref.alloc(" not in callee
    assert "memref.dealloc" not in callee
    assert caller.count("memref.alloc(") == caller.count("memref.dealloc") == 2


def test_sizes_that_a_loop_computes_are_named() -> None:
    text = """
func @loop(%a: tensor<?xf32>, %n: index, %f: f32) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %d = scf.for %i = %c0 to %n step %c1 iter_args(%s = %n) -> index {
    %t = arith.addi %s, %c1 : index
    scf.yield %t : index
  }
  %1 = linalg.init_tensor [%d] : tensor<?xf32>
  %2 = linalg.fill(%f, %1) : f32, tensor<?xf32> -> tensor<?xf32>
  return %2 : tensor<?xf32>
}
"""
    (error,) = [it for it in document_findings(AnalysedDocument(text, HOISTING)) if it.severity == "error"]
    assert "its size depends on '%d'" in error.message


def test_a_size_that_only_the_callee_knows_is_named() -> None:
    text = """
func @f(%a: tensor<4xindex>, %i: index, %f: f32) -> tensor<?xf32> {
  %n = tensor.extract %a[%i] : tensor<4xindex>
  %s = arith.addi %n, %i : index
  %0 = linalg.init_tensor [%s] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  return %1 : tensor<?xf32>
}
"""
    (error,) = [it for it in document_findings(AnalysedDocument(text, HOISTING)) if it.severity == "error"]
    assert error.code == "result-size-unknown"
    assert error.message == (
        "buffer result #0 cannot be allocated by callers: its size depends on '%n', which only the function knows"
    )
    assert text.count("\n", 0, error.span.start) == 6


def test_results_in_one_buffer_are_one_argument(mlir_opt_14: MlirOpt) -> None:
    text = """
func @f(%f: f32) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = linalg.init_tensor [4] : tensor<4xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<4xf32> -> tensor<4xf32>
  return %1, %1 : tensor<4xf32>, tensor<4xf32>
}
func @g(%f: f32, %i: index) -> f32 {
  %0:2 = call @f(%f) : (f32) -> (tensor<4xf32>, tensor<4xf32>)
  %1 = tensor.extract %0#0[%i] : tensor<4xf32>
  %2 = tensor.extract %0#1[%i] : tensor<4xf32>
  %3 = arith.addf %1, %2 : f32
  return %3 : f32
}
"""
    rewritten = rewritten_text(AnalysedDocument(text, HOISTING))
    assert rewritten is not None
    assert rewritten.count("memref.alloc(") == 1
    assert mlir_opt_14.run(rewritten).returncode == 0


def test_without_the_option_it_is_an_error() -> None:
    analysed = AnalysedDocument(written("static"), replace(HOISTING, hoist_results=False))
    errors = [it.message for it in document_findings(analysed) if it.severity == "error"]
    assert errors[0] == "memref return type is unsupported"


def test_what_callers_allocate_is_no_allocation_of_the_callee() -> None:
    codes = [it.code for it in document_findings(AnalysedDocument(written("static"), HOISTING))]
    assert "returned-allocation" not in codes


def test_functions_in_todays_syntax() -> None:
    text = """
func.func @f(%f: f32) -> tensor<4xf32> {
  %0 = tensor.empty() : tensor<4xf32>
  %1 = linalg.fill ins(%f : f32) outs(%0 : tensor<4xf32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
"""
    assert [it for it in document_findings(AnalysedDocument(text, HOISTING)) if it.severity == "error"] == []


def test_an_allocation_of_the_program_becomes_an_argument() -> None:
    rewritten = rewritten_text(AnalysedDocument(written("own-allocation"), HOISTING))
    assert rewritten is not None
    callee, _, caller = rewritten.partition("func @main")
    assert "@own(%n: index, %f: f32, %m: memref<?xf32>) {" in callee
    assert "memref.alloc" not in callee
    assert caller.count("memref.alloc(") == caller.count("memref.dealloc") == 1


def test_an_allocation_that_the_program_frees_stays() -> None:
    text = written("own-allocation").replace("  return %t", "  memref.dealloc %m : memref<?xf32>\n  return %t")
    errors = [it.message for it in document_findings(AnalysedDocument(text, HOISTING)) if it.severity == "error"]
    assert errors[0] == "memref return type is unsupported"


def test_a_size_is_computed_once_for_each_call() -> None:
    rewritten = rewritten_text(AnalysedDocument(written("chains"), HOISTING))
    assert rewritten is not None
    caller = rewritten[rewritten.index("func @main") :]
    assert caller.count("arith.divui") == caller.count("arith.extsi") == 1


@pytest.mark.parametrize(
    ("lines", "culprit"),
    [
        ("%x = tensor.extract %a[%i] : tensor<?xindex>\n  %n = affine.apply affine_map<(d0) -> (d0 + 1)>(%x)", "%x"),
        ("%x = memref.load %m[%i] : memref<?xindex>\n  %n = affine.min affine_map<(d0) -> (d0, 4)>(%x)", "%x"),
        (
            "%e = arith.cmpi eq, %i, %i : index\n  %n = scf.if %e -> index {\n  scf.yield %i : index\n"
            "  } else {\n  scf.yield %i : index\n  }",
            "%n",
        ),
        ("%n = tensor.dim %a, %i : tensor<?xindex>", "%n"),
        ("%c0 = arith.constant 0 : index\n  %n = tensor.dim %u, %c0 : tensor<*xf32>", "%u"),
        (
            "%c0 = arith.constant 0 : index\n  %s = select %c, %a, %b : tensor<?xindex>\n"
            "  %n = tensor.dim %s, %c0 : tensor<?xindex>",
            "%s",
        ),
        (f"{MEETING}^both(%n: index):", "%n"),
        (f"{MEETING}^both(%j: index):\n  %n = arith.addi %i, %j : index", "%j"),
        (
            f"%c0 = arith.constant 0 : index\n  {MEETING.replace('%i : index', '%m : memref<?xindex>')}"
            "^both(%k: memref<?xindex>):\n  %n = memref.dim %k, %c0 : memref<?xindex>",
            "%k",
        ),
    ],
    ids=[
        "an element",
        "memory",
        "a choice",
        "an unknown dimension",
        "a tensor without a rank",
        "one of two tensors",
        "what ways lead to",
        "what that is computed from",
        "memory that ways lead to",
    ],
)
def test_what_is_in_the_way_is_named(lines: str, culprit: str) -> None:
    arguments = "%a: tensor<?xindex>, %b: tensor<?xindex>, %u: tensor<*xf32>, %m: memref<?xindex>, %i: index, %c: i1"
    text = f"""
func @f({arguments}, %f: f32) -> tensor<?xf32> {{
  {lines}
  %0 = linalg.init_tensor [%n] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  return %1 : tensor<?xf32>
}}
"""
    (error,) = [it for it in document_findings(AnalysedDocument(text, HOISTING)) if it.severity == "error"]
    assert (error.code, f"its size depends on '{culprit}'" in error.message) == ("result-size-unknown", True)


def test_a_buffer_that_is_handed_on_to_the_next_run_is_named() -> None:
    text = """
func @f(%c: i1, %n: index, %t: tensor<?xf32>, %f: f32) -> tensor<?xf32> {
  br ^again(%t : tensor<?xf32>)
^again(%before: tensor<?xf32>):
  %0 = linalg.init_tensor [%n] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  cond_br %c, ^again(%1 : tensor<?xf32>), ^end
^end:
  return %1 : tensor<?xf32>
}
"""
    (error,) = [it for it in document_findings(AnalysedDocument(text, HOISTING)) if it.severity == "error"]
    assert error.code == "result-allocated-again"
    assert error.message == (
        "buffer result #0 cannot be allocated by callers: '%alloc' is another buffer each time that its block runs"
    )


def test_returns_that_say_the_same_are_one(mlir_opt_14: MlirOpt) -> None:
    text = """
func @f(%c: i1, %f: f32) -> tensor<4xf32> {
  %0 = linalg.init_tensor [4] : tensor<4xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<4xf32> -> tensor<4xf32>
  cond_br %c, ^one, ^other
^one:
  return %1 : tensor<4xf32>
^other:
  return %1 : tensor<4xf32>
}
"""
    rewritten = rewritten_text(AnalysedDocument(text, HOISTING))
    assert rewritten is not None
    assert "@f(%c: i1, %f: f32, %alloc: memref<4xf32>) {" in rewritten
    assert mlir_opt_14.run(rewritten).returncode == 0
