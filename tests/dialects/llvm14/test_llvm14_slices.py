"""Slices used as buffers of identity layout, which LLVM 14 copies, and sizes of slices.

What is expected is what its compiler makes of the programs, cleaned up.
"""

from __future__ import annotations

import pytest

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.rewriting import rewritten_text
from tests.compiler import MlirOpt

PASS = "--linalg-comprehensive-module-bufferize=allow-return-memref allow-unknown-ops fully-dynamic-layout-maps=0"
OPTIONS = BufferizationOptions(
    semantics=Semantics.COMPREHENSIVE,
    allow_return_memref=True,
    allow_unknown_ops=True,
    fully_dynamic_layout_maps=False,
)
SLICE = """func @f(%t: tensor<?x?xf32>, %n: index, %m: index) -> {results} {{
  %c0 = arith.constant 0 : index
  %s = tensor.extract_slice %t[%n, 0] [{sizes}] [1, 1] : tensor<?x?xf32> to {type}
{uses}
}}
"""
DIM = "  %0 = tensor.dim %s, %c0 : tensor<?x?xf32>\n  return %0 : index"
COMPUTED_DIM = """  %k = arith.addi %n, %m : index
  %u = tensor.extract_slice %t[0, 0] [%m, %k] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
  %c1 = arith.constant 1 : index
  %0 = tensor.dim %u, %c1 : tensor<?x?xf32>
  return %0 : index"""
REDUCED_DIM = "  %0 = tensor.dim %s, %c0 : tensor<?xf32>\n  return %0 : index"
EXTRACT = "  %0 = tensor.extract %s[%n, %m] : {type}\n  return %0 : f32"
TWO = """  %0 = tensor.extract %s[%n, %m] : {type}
  %1 = tensor.extract %s[%m, %m] : {type}
  %2 = arith.addf %0, %1 : f32
  return %2 : f32"""
TWO_SLICES = """  %u = tensor.extract_slice %t[0, 0] [%m, %m] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
  %0 = tensor.extract %s[%n, %m] : {type}
  %1 = tensor.extract %u[%m, %m] : tensor<?x?xf32>
  %2 = arith.addf %0, %1 : f32
  return %2 : f32"""


def program(sizes: str, type_: str, uses: str, results: str) -> str:
    return SLICE.format(sizes=sizes, type=type_, uses=uses.format(type=type_), results=results)


# Programs, with the number of allocations that only a size is taken of, and of the others.
PROGRAMS = {
    "size": (program("%n, %m", "tensor<?x?xf32>", DIM, "index"), 0, 0),
    "computed size": (program("%n, %m", "tensor<?x?xf32>", COMPUTED_DIM, "index"), 0, 0),
    "size, rank reduced": (program("%n, 1", "tensor<?xf32>", REDUCED_DIM, "index"), 0, 1),
    "no size": (program("4, 4", "tensor<4x4xf32>", EXTRACT, "f32"), 0, 1),
    "one size": (program("%n, 4", "tensor<?x4xf32>", EXTRACT, "f32"), 1, 1),
    "two sizes": (program("%n, %m", "tensor<?x?xf32>", EXTRACT, "f32"), 2, 1),
    "two uses": (program("%n, %m", "tensor<?x?xf32>", TWO, "f32"), 4, 2),
    "two slices": (program("%n, %m", "tensor<?x?xf32>", TWO_SLICES, "f32"), 4, 2),
}


def rewritten(text: str) -> str:
    result = rewritten_text(AnalysedDocument(text, OPTIONS))
    assert result is not None
    return result


@pytest.mark.parametrize("name", PROGRAMS)
def test_each_size_of_a_copy_costs_a_copy(name: str) -> None:
    text, for_sizes, others = PROGRAMS[name]
    lines = rewritten(text).splitlines()
    allocations = [line for line in lines if "memref.alloc(" in line]
    aligned = [line for line in allocations if "alignment = 128" in line]
    assert (len(aligned), len(allocations) - len(aligned)) == (for_sizes, others)
    assert sum("memref.dealloc" in line for line in lines) == for_sizes
    assert sum("memref.copy" in line for line in lines) == for_sizes + others


def test_size_of_a_slice_is_the_value_it_was_given() -> None:
    assert "return %n : index" in rewritten(PROGRAMS["size"][0])
    computed = rewritten(PROGRAMS["computed size"][0])
    assert "%k = arith.addi %n, %m : index" in computed
    assert "return %k : index" in computed


@pytest.mark.parametrize("name", PROGRAMS)
def test_compiler_makes_the_same(name: str, mlir_opt_14: MlirOpt) -> None:
    text = PROGRAMS[name][0]
    theirs = mlir_opt_14.run(text, PASS)
    assert theirs.returncode == 0, theirs.stderr
    assert mlir_opt_14.cleaned(rewritten(text)) == mlir_opt_14.cleaned(theirs.stdout)
