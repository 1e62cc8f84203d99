"""How LLVM 14 writes what it bufferizes: copies, allocations, what stays as it is, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.rewriting import rewritten_text
from tests.compiler import MlirOpt
from tests.differential.comparison import Kind, compare

COPIED = """
func @f(%t: tensor<?xf32> {linalg.inplaceable = false}, %i: index, %f: f32) -> (tensor<?xf32>, f32) {
  %0 = tensor.insert %f into %t[%i] : tensor<?xf32>
  %1 = tensor.extract %t[%i] : tensor<?xf32>
  return %0, %1 : tensor<?xf32>, f32
}
"""
# What a cast that may fail at run time becomes: a copy that nobody frees.
CAST_THAT_MAY_FAIL = """
func @f(%t: tensor<?xf32>, %m: memref<4xf32>, %i: index) -> f32 {
  %0 = bufferization.to_tensor %m : memref<4xf32>
  %1 = tensor.cast %t : tensor<?xf32> to tensor<4xf32>
  %2 = tensor.extract %1[%i] : tensor<4xf32>
  %3 = tensor.extract %0[%i] : tensor<4xf32>
  %4 = arith.addf %2, %3 : f32
  return %4 : f32
}
"""
UNKNOWN = """
func @f(%t: tensor<4xf32>, %i: index, %f: f32) -> f32 {
  %0 = "test.make"(%t) : (tensor<4xf32>) -> tensor<4xf32>
  %1 = tensor.insert %f into %0[%i] : tensor<4xf32>
  %2 = tensor.extract %1[%i] : tensor<4xf32>
  return %2 : f32
}
"""
ENCODED = UNKNOWN.replace("tensor<4xf32>", 'tensor<4xf32, "blocked">')
LOOPS = """
func @f(%t: tensor<8xf32>, %n: index, %f: f32) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%a = %t) -> tensor<8xf32> {
    %e = linalg.init_tensor [4] : tensor<4xf32>
    %g = linalg.fill(%f, %e) : f32, tensor<4xf32> -> tensor<4xf32>
    %s = tensor.extract_slice %a[%i] [4] [1] : tensor<8xf32> to tensor<4xf32>
    %u = linalg.generic {indexing_maps = [affine_map<(d) -> (d)>, affine_map<(d) -> (d)>],
        iterator_types = ["parallel"]} ins(%g : tensor<4xf32>) outs(%s : tensor<4xf32>) {
    ^bb0(%x: f32, %y: f32):
      %z = arith.addf %x, %y : f32
      linalg.yield %z : f32
    } -> tensor<4xf32>
    %v = tensor.insert_slice %u into %a[%i] [4] [1] : tensor<4xf32> into tensor<8xf32>
    scf.yield %v : tensor<8xf32>
  }
  return %r : tensor<8xf32>
}
"""
# Of the copies that only tell sizes, one less where a tensor.dim or tensor.extract is gone by then, wherever it stood.
# What memory is free depends on the order of functions, which is at random in the compiler: one function at a time.
SIZES_OF_COPIES = """
func @f(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>, %e: tensor<?xf32>, %s: index, %m: memref<?xindex>)
    -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %0 = tensor.extract_slice %a[0, 0] [%s, %s] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
  %1 = tensor.insert_slice %0 into %b[0, 0] [%s, %s] [1, 1] : tensor<?x?xf32> into tensor<?x?xf32>
  return %1 : tensor<?x?xf32>
}
"""
DIM_IN_FRONT = SIZES_OF_COPIES.replace(
    "  %0 =", "  %d = tensor.dim %e, %c0 : tensor<?xf32>\n  memref.store %d, %m[%d] : memref<?xindex>\n  %0 ="
)
EXTRACT_BEHIND = SIZES_OF_COPIES.replace(
    "  return", "  %x = tensor.extract %e[%s] : tensor<?xf32>\n  vector.print %x : f32\n  return"
)
PROGRAMS = {
    "sizes of copies": SIZES_OF_COPIES,
    "sizes of copies behind a dim": DIM_IN_FRONT,
    "sizes of copies in front of an extract": EXTRACT_BEHIND,
    "copied": COPIED,
    "cast that may fail": CAST_THAT_MAY_FAIL,
    "unknown": UNKNOWN,
    "encoded": ENCODED,
    "loops": LOOPS,
}
OPTIONS: dict[str, dict[str, Any]] = {
    "defaults": {},
    "stack": {"use_alloca": True},
    "static layouts": {"fully_dynamic_layout_maps": False},
    "copies by linalg": {"use_memref_copy": True},
    "not freed": {"create_deallocs": False},
    "unknown ops": {"allow_unknown_ops": True},
}


def options(**chosen: Any) -> BufferizationOptions:
    return BufferizationOptions(semantics=Semantics.LLVM14, allow_return_memref=True, **chosen)


def rewritten(text: str, **chosen: Any) -> str:
    result = rewritten_text(AnalysedDocument(text, options(**chosen)))
    assert result is not None
    return result


def errors(text: str, **chosen: Any) -> list[tuple[str, str]]:
    found = document_findings(AnalysedDocument(text, options(**chosen)))
    return [(it.code, it.message) for it in found if it.severity == "error"]


@pytest.mark.parametrize("name", OPTIONS)
def test_compiler_makes_the_same(name: str, mlir_opt_14: MlirOpt) -> None:
    verdicts = compare([*PROGRAMS.values()], options(**OPTIONS[name]), mlir_opt_14)
    assert [(program, it) for program, it in zip(PROGRAMS, verdicts) if it.kind is not Kind.AGREED] == []


def test_a_copy_is_freed_at_the_end_of_the_block() -> None:
    text = rewritten(COPIED)
    assert text.index("memref.alloc(%dim)") < text.index("memref.copy %t, ") < text.index("memref.store")
    assert text.index("memref.load %t[%i]") < text.index("memref.dealloc") < text.index("return")


def test_options_of_allocations() -> None:
    assert "memref.alloca(" in rewritten(COPIED, use_alloca=True)
    assert "memref.dealloc" not in rewritten(COPIED, use_alloca=True)
    assert "memref.dealloc" not in rewritten(COPIED, create_deallocs=False)
    assert "memref.copy" not in rewritten(COPIED, use_memref_copy=True)
    assert "%t: memref<?xf32>" in rewritten(COPIED, fully_dynamic_layout_maps=False)


def test_allocations_of_known_size_leave_loops() -> None:
    text = rewritten(LOOPS)
    assert text.count("memref.alloc()") == 1
    assert text.index("memref.alloc()") < text.index("scf.for")


def test_what_nobody_knows_stays_if_that_is_allowed() -> None:
    assert errors(UNKNOWN) == [("unregistered-operation", "op was not bufferized")]
    text = rewritten(UNKNOWN, allow_unknown_ops=True)
    assert "bufferization.to_tensor %t" in text
    assert "bufferization.to_memref %0" in text


def test_an_encoding_is_lost_only_where_an_op_stays() -> None:
    assert errors(ENCODED) == [("unregistered-operation", "op was not bufferized")]
    ((code, message),) = errors(ENCODED, allow_unknown_ops=True)
    assert code == "encoding-lost"
    assert "type of 'tensor' is the tensor equivalent of 'memref'" in message


INVARIANT = """\
func.func @{name}(%t: tensor<8xf32>, %n: index, %x: f32) -> tensor<8xf32> {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%a = %t) -> tensor<8xf32> {{
    %k = arith.addi %n, %c1 : index
    %b = tensor.insert %x into %a[%k] : tensor<8xf32>
    scf.yield %b : tensor<8xf32>
  }}
  return %r : tensor<8xf32>
}}"""


def test_a_function_is_cleaned_up_whatever_stands_on_its_line() -> None:
    first, second = (INVARIANT.format(name=name) for name in ("f", "g"))
    alone = rewritten(f"{first}\n")
    assert alone.index("%k =") < alone.index("scf.for")
    assert rewritten(f"{first} {second}\n") == f"{alone[:-1]} {rewritten(second)}\n"
