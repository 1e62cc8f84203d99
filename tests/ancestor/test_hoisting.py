"""Results that callers allocate: the option ``hoist-results``, which the ancestor left to be done."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace

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

STATIC = """
func private @twice(%a: tensor<4xf32>, %i: index) -> tensor<4xf32> {
  %0 = linalg.init_tensor [4] : tensor<4xf32>
  %v = tensor.extract %a[%i] : tensor<4xf32>
  %w = arith.addf %v, %v : f32
  %1 = linalg.fill(%w, %0) : f32, tensor<4xf32> -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
func @main() -> f32 {
  %i = arith.constant 2 : index
  %a = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %0 = call @twice(%a, %i) : (tensor<4xf32>, index) -> tensor<4xf32>
  %1 = call @twice(%0, %i) : (tensor<4xf32>, index) -> tensor<4xf32>
  %2 = tensor.extract %0[%i] : tensor<4xf32>
  %3 = tensor.extract %1[%i] : tensor<4xf32>
  %4 = arith.addf %2, %3 : f32
  return %4 : f32
}
"""
# The size of the result is that of the argument and the number passed, through two functions.
COMPUTED = """
func private @longer(%n: index, %a: tensor<?xf32>, %f: f32) -> (tensor<?xf32>, index, tensor<3xf32>) {
  %c0 = arith.constant 0 : index
  %d = tensor.dim %a, %c0 : tensor<?xf32>
  %s = arith.addi %d, %n : index
  %0 = linalg.init_tensor [%s] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  %2 = linalg.init_tensor [3] : tensor<3xf32>
  %3 = linalg.fill(%f, %2) : f32, tensor<3xf32> -> tensor<3xf32>
  return %1, %s, %3 : tensor<?xf32>, index, tensor<3xf32>
}
func private @middle(%n: index, %f: f32) -> (tensor<?xf32>, index) {
  %c3 = arith.constant 3 : index
  %e = linalg.init_tensor [%n] : tensor<?xf32>
  %a = linalg.fill(%f, %e) : f32, tensor<?xf32> -> tensor<?xf32>
  %0:3 = call @longer(%c3, %a, %f) : (index, tensor<?xf32>, f32) -> (tensor<?xf32>, index, tensor<3xf32>)
  return %0#0, %0#1 : tensor<?xf32>, index
}
func @main() -> f32 {
  %n = arith.constant 5 : index
  %c1 = arith.constant 1 : index
  %f = arith.constant 1.5 : f32
  %0:2 = call @middle(%n, %f) : (index, f32) -> (tensor<?xf32>, index)
  %last = arith.subi %0#1, %c1 : index
  %1 = tensor.insert %f into %0#0[%last] : tensor<?xf32>
  %2 = tensor.extract %1[%last] : tensor<?xf32>
  %3 = arith.index_cast %last : index to i32
  %4 = arith.sitofp %3 : i32 to f32
  %5 = arith.addf %4, %2 : f32
  return %5 : f32
}
"""
COPIED = """
func private @changed(%a: tensor<?xf32>, %i: index, %f: f32) -> (tensor<?xf32>, f32) {
  %0 = tensor.insert %f into %a[%i] : tensor<?xf32>
  %1 = tensor.extract %a[%i] : tensor<?xf32>
  return %0, %1 : tensor<?xf32>, f32
}
func @main() -> f32 {
  %n = arith.constant 4 : index
  %i = arith.constant 1 : index
  %f = arith.constant 2.0 : f32
  %g = arith.constant 7.0 : f32
  %e = linalg.init_tensor [%n] : tensor<?xf32>
  %a = linalg.fill(%f, %e) : f32, tensor<?xf32> -> tensor<?xf32>
  %0:2 = call @changed(%a, %i, %g) : (tensor<?xf32>, index, f32) -> (tensor<?xf32>, f32)
  %1 = tensor.extract %0#0[%i] : tensor<?xf32>
  %2 = arith.mulf %1, %0#1 : f32
  return %2 : f32
}
"""
IN_A_LOOP = """
func private @filled(%n: index, %f: f32) -> tensor<?xf32> {
  %0 = linalg.init_tensor [%n] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  return %1 : tensor<?xf32>
}
func @main() -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %f = arith.constant 2.0 : f32
  %r = scf.for %i = %c1 to %c4 step %c1 iter_args(%sum = %f) -> f32 {
    %0 = call @filled(%i, %sum) : (index, f32) -> tensor<?xf32>
    %1 = tensor.extract %0[%c0] : tensor<?xf32>
    %2 = arith.addf %1, %sum : f32
    scf.yield %2 : f32
  }
  return %r : f32
}
"""
SIZES_OF_PARTS = """
func private @slices(%m: memref<?xf32>, %a: tensor<8xf32>, %n: i32, %f: f32) -> (tensor<?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %k = arith.index_cast %n : i32 to index
  %s = tensor.extract_slice %a[0] [%k] [1] : tensor<8xf32> to tensor<?xf32>
  %d = tensor.dim %s, %c0 : tensor<?xf32>
  %0 = linalg.init_tensor [%d] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  %e = memref.dim %m, %c0 : memref<?xf32>
  %2 = linalg.init_tensor [%e] : tensor<?xf32>
  %3 = linalg.fill(%f, %2) : f32, tensor<?xf32> -> tensor<?xf32>
  return %1, %3 : tensor<?xf32>, tensor<?xf32>
}
func @g(%m: memref<?xf32>, %a: tensor<8xf32>, %n: i32, %f: f32, %i: index) -> f32 {
  %0:2 = call @slices(%m, %a, %n, %f) : (memref<?xf32>, tensor<8xf32>, i32, f32) -> (tensor<?xf32>, tensor<?xf32>)
  %1 = tensor.extract %0#0[%i] : tensor<?xf32>
  return %1 : f32
}
"""
SIZES_FROM_CALLS = """
func private @same(%a: tensor<?xf32>, %f: f32) -> tensor<?xf32> {
  %1 = linalg.fill(%f, %a) : f32, tensor<?xf32> -> tensor<?xf32>
  return %1 : tensor<?xf32>
}
func @h(%a: tensor<?xf32>, %f: f32) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %0 = call @same(%a, %f) : (tensor<?xf32>, f32) -> tensor<?xf32>
  %d = tensor.dim %0, %c0 : tensor<?xf32>
  %1 = linalg.init_tensor [%d] : tensor<?xf32>
  %2 = linalg.fill(%f, %1) : f32, tensor<?xf32> -> tensor<?xf32>
  return %2 : tensor<?xf32>
}
func @g(%a: tensor<?xf32>, %f: f32, %i: index) -> f32 {
  %0 = call @h(%a, %f) : (tensor<?xf32>, f32) -> tensor<?xf32>
  %1 = tensor.extract %0[%i] : tensor<?xf32>
  return %1 : f32
}
"""
AFFINE = """
func private @tile(%a: tensor<?xf32>, %i: index, %f: f32) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %d = tensor.dim %a, %c0 : tensor<?xf32>
  %s = affine.min affine_map<(d0)[s0] -> (4, s0 - d0)>(%i)[%d]
  %t = affine.max affine_map<(d0) -> (d0, 2)>(%s)
  %u = affine.apply affine_map<(d0)[s0] -> (d0 * 2 + (d0 - 9) mod 4 + s0 floordiv 2 + s0 ceildiv 3)>(%t)[%i]
  %0 = linalg.init_tensor [%u] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  return %1 : tensor<?xf32>
}
func @main() -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c7 = arith.constant 7 : index
  %f = arith.constant 1.5 : f32
  %e = linalg.init_tensor [%c7] : tensor<?xf32>
  %a = linalg.fill(%f, %e) : f32, tensor<?xf32> -> tensor<?xf32>
  %0 = call @tile(%a, %c1, %f) : (tensor<?xf32>, index, f32) -> tensor<?xf32>
  %1 = call @tile(%0, %c7, %f) : (tensor<?xf32>, index, f32) -> tensor<?xf32>
  %d = tensor.dim %0, %c0 : tensor<?xf32>
  %g = tensor.dim %1, %c0 : tensor<?xf32>
  %h = arith.muli %d, %g : index
  %last = arith.subi %g, %c1 : index
  %2 = tensor.extract %1[%last] : tensor<?xf32>
  %3 = arith.index_cast %h : index to i32
  %4 = arith.sitofp %3 : i32 to f32
  %5 = arith.addf %4, %2 : f32
  return %5 : f32
}
"""
# In a loop, what is computed is no symbol of affine ops.
AFFINE_IN_A_LOOP = (
    AFFINE[: AFFINE.index("func @main")]
    + """
func @main() -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %f = arith.constant 1.5 : f32
  %r = scf.for %i = %c0 to %c5 step %c1 iter_args(%sum = %f) -> f32 {
    %k = arith.muli %i, %i : index
    %e = linalg.init_tensor [%k] : tensor<?xf32>
    %a = linalg.fill(%sum, %e) : f32, tensor<?xf32> -> tensor<?xf32>
    %1 = call @tile(%a, %i, %f) : (tensor<?xf32>, index, f32) -> tensor<?xf32>
    %d = tensor.dim %1, %c0 : tensor<?xf32>
    %last = arith.subi %d, %c1 : index
    %2 = tensor.extract %1[%last] : tensor<?xf32>
    %3 = arith.index_cast %d : index to i32
    %4 = arith.sitofp %3 : i32 to f32
    %5 = arith.addf %4, %2 : f32
    %6 = arith.mulf %sum, %f : f32
    %7 = arith.addf %5, %6 : f32
    scf.yield %7 : f32
  }
  return %r : f32
}
"""
)
# Sizes by way of other integers, of a tensor that is cast, and of one that is generated.
CHAINS = """
func private @chains(%a: tensor<6xf32>, %n: i32, %f: f32) -> (tensor<?xf32>, tensor<?x?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %three = arith.constant 3 : i64
  %w = arith.extsi %n : i32 to i64
  %m = arith.muli %w, %three : i64
  %k = arith.index_cast %m : i64 to index
  %0 = linalg.init_tensor [%k] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  %b = tensor.cast %a : tensor<6xf32> to tensor<?xf32>
  %d = tensor.dim %b, %c0 : tensor<?xf32>
  %h = arith.divui %d, %c2 : index
  %2 = linalg.init_tensor [%h, %k] : tensor<?x?xf32>
  %3 = linalg.fill(%f, %2) : f32, tensor<?x?xf32> -> tensor<?x?xf32>
  %g = tensor.generate %h {
  ^bb0(%i: index):
    tensor.yield %f : f32
  } : tensor<?xf32>
  return %1, %3, %g : tensor<?xf32>, tensor<?x?xf32>, tensor<?xf32>
}
func @main() -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %a = arith.constant dense<1.0> : tensor<6xf32>
  %n = arith.constant 2 : i32
  %f = arith.constant 0.5 : f32
  %0:3 = call @chains(%a, %n, %f) : (tensor<6xf32>, i32, f32) -> (tensor<?xf32>, tensor<?x?xf32>, tensor<?xf32>)
  %d = tensor.dim %0#0, %c0 : tensor<?xf32>
  %e = tensor.dim %0#1, %c0 : tensor<?x?xf32>
  %p = tensor.dim %0#1, %c1 : tensor<?x?xf32>
  %q = tensor.dim %0#2, %c0 : tensor<?xf32>
  %1 = arith.muli %d, %e : index
  %2 = arith.addi %1, %p : index
  %3 = arith.muli %2, %q : index
  %4 = arith.index_cast %3 : index to i32
  %5 = arith.sitofp %4 : i32 to f32
  %i = arith.subi %e, %c1 : index
  %j = arith.subi %p, %c1 : index
  %6 = tensor.extract %0#1[%i, %j] : tensor<?x?xf32>
  %7 = tensor.extract %0#2[%i] : tensor<?xf32>
  %8 = arith.addf %5, %6 : f32
  %9 = arith.addf %8, %7 : f32
  return %9 : f32
}
"""
# The program allocates what is returned.
OWN_ALLOCATION = """
func private @own(%n: index, %f: f32) -> tensor<?xf32> {
  %c1 = arith.constant 1 : index
  %s = arith.addi %n, %c1 : index
  %m = memref.alloc(%s) : memref<?xf32>
  linalg.fill(%f, %m) : f32, memref<?xf32>
  %t = bufferization.to_tensor %m : memref<?xf32>
  return %t : tensor<?xf32>
}
func @main() -> f32 {
  %c0 = arith.constant 0 : index
  %n = arith.constant 6 : index
  %f = arith.constant 1.5 : f32
  %0 = call @own(%n, %f) : (index, f32) -> tensor<?xf32>
  %d = tensor.dim %0, %c0 : tensor<?xf32>
  %1 = tensor.extract %0[%n] : tensor<?xf32>
  %2 = arith.index_cast %d : index to i32
  %3 = arith.sitofp %2 : i32 to f32
  %4 = arith.addf %1, %3 : f32
  return %4 : f32
}
"""
PROGRAMS = {
    "static": STATIC,
    "computed": COMPUTED,
    "copied": COPIED,
    "in a loop": IN_A_LOOP,
    "affine": AFFINE,
    "chains": CHAINS,
    "own allocation": OWN_ALLOCATION,
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_rewritten_programs_print_the_same_numbers(name: str, mlir_opt_14: MlirOpt) -> None:
    _check_numbers(PROGRAMS[name], mlir_opt_14)


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
    rewritten = rewritten_text(AnalysedDocument(AFFINE_IN_A_LOOP, replace(HOISTING, use_memref_copy=True)))
    assert rewritten is not None
    sum_ = 1.5
    for i in range(5):
        s = max(min(4, i * i - i), 2)
        sum_ = s * 2 + (s - 9) % 4 + i // 2 + -(-i // 3) + 1.5 + sum_ * 1.5
    assert float(_run(rewritten, mlir_opt_14)) == pytest.approx(sum_, rel=1e-5)


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
    ("text", "sizes"),
    [
        (SIZES_OF_PARTS, ["= arith.index_cast %n : i32 to index", "= memref.dim %m, %c0 : memref<?xf32>"]),
        (SIZES_FROM_CALLS, ["= memref.dim %a, %c0"]),
    ],
    ids=["of parts", "from calls"],
)
def test_sizes_that_callers_compute(text: str, sizes: list[str], mlir_opt_14: MlirOpt) -> None:
    rewritten = rewritten_text(AnalysedDocument(text, HOISTING))
    assert rewritten is not None
    caller = rewritten[rewritten.index("func @g") :]
    assert [size for size in sizes if size not in caller] == []
    assert mlir_opt_14.run(rewritten).returncode == 0


def test_nothing_is_left_that_allocates_or_frees() -> None:
    rewritten = rewritten_text(AnalysedDocument(STATIC, HOISTING))
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
    analysed = AnalysedDocument(STATIC, replace(HOISTING, hoist_results=False))
    errors = [it.message for it in document_findings(analysed) if it.severity == "error"]
    assert errors[0] == "memref return type is unsupported"


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
    rewritten = rewritten_text(AnalysedDocument(OWN_ALLOCATION, HOISTING))
    assert rewritten is not None
    callee, _, caller = rewritten.partition("func @main")
    assert "@own(%n: index, %f: f32, %m: memref<?xf32>) {" in callee
    assert "memref.alloc" not in callee
    assert caller.count("memref.alloc(") == caller.count("memref.dealloc") == 1


def test_an_allocation_that_the_program_frees_stays() -> None:
    text = OWN_ALLOCATION.replace("  return %t", "  memref.dealloc %m : memref<?xf32>\n  return %t")
    errors = [it.message for it in document_findings(AnalysedDocument(text, HOISTING)) if it.severity == "error"]
    assert errors[0] == "memref return type is unsupported"


def test_a_size_is_computed_once_for_each_call() -> None:
    rewritten = rewritten_text(AnalysedDocument(CHAINS, HOISTING))
    assert rewritten is not None
    caller = rewritten[rewritten.index("func @main") :]
    assert caller.count("arith.divui") == caller.count("arith.extsi") == 1


@pytest.mark.parametrize(
    ("lines", "culprit"),
    [
        ("%x = tensor.extract %a[%i] : tensor<?xindex>\n  %n = affine.apply affine_map<(d0) -> (d0 + 1)>(%x)", "%x"),
        ("%x = memref.load %m[%i] : memref<?xindex>\n  %n = affine.min affine_map<(d0) -> (d0, 4)>(%x)", "%x"),
        (
            "%c = arith.cmpi eq, %i, %i : index\n  %n = scf.if %c -> index {\n  scf.yield %i : index\n"
            "  } else {\n  scf.yield %i : index\n  }",
            "%n",
        ),
        ("%n = tensor.dim %a, %i : tensor<?xindex>", "%n"),
    ],
    ids=["an element", "memory", "a choice", "an unknown dimension"],
)
def test_what_is_in_the_way_is_named(lines: str, culprit: str) -> None:
    text = f"""
func @f(%a: tensor<?xindex>, %m: memref<?xindex>, %i: index, %f: f32) -> tensor<?xf32> {{
  {lines}
  %0 = linalg.init_tensor [%n] : tensor<?xf32>
  %1 = linalg.fill(%f, %0) : f32, tensor<?xf32> -> tensor<?xf32>
  return %1 : tensor<?xf32>
}}
"""
    (error,) = [it for it in document_findings(AnalysedDocument(text, HOISTING)) if it.severity == "error"]
    assert (error.code, f"its size depends on '{culprit}'" in error.message) == ("result-size-unknown", True)
