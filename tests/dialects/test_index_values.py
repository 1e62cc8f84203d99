"""Which index values are known to be equal: the compiler takes a slice for the part that is inserted if so."""

from __future__ import annotations

import pytest

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.dialects.index_values.equality import are_equal
from tests.compiler import MlirOpt
from tests.differential.comparison import Kind, compare
from tests.ir.reading import operation
from tests.options.answers import answer

PROGRAM = """
func.func @f(%x: f32, %i: index, %j: index, %b: i1, %t: tensor<8xf32>, %d: tensor<?x4xf32>,
             %m: memref<?x4xf32>, %w: i32) -> tensor<8xf32> {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  {}
  %part = tensor.extract_slice %t[%p] [2] [1] : tensor<8xf32> to tensor<2xf32>
  %written = tensor.insert %x into %part[%i] : tensor<2xf32>
  %whole = tensor.insert_slice %written into %t[%q] [2] [1] : tensor<2xf32> into tensor<8xf32>
  return %whole : tensor<8xf32>
}}
"""

LONG = "\n".join(
    [
        "%p0 = arith.addi %i, %c0 : index",
        *(f"%p{number + 1} = arith.addi %p{number}, %c0 : index" for number in range(60)),
        "%p = arith.addi %p60, %c0 : index",
        "%q = arith.addi %i, %c0 : index",
    ]
)
EQUAL = [
    """%p = arith.select %b, %i, %i : index
    %q = arith.addi %i, %c0 : index""",
    """%p = scf.if %b -> index { scf.yield %i : index } else { scf.yield %i : index }
    %q = arith.addi %i, %c0 : index""",
    """%p = scf.if %b -> index { scf.yield %c1 : index } else { scf.yield %c1 : index }
    %q = arith.addi %c1, %c0 : index""",
    """%p = affine.apply affine_map<(d0) -> (d0 floordiv 2)>(%i)
    %q = affine.apply affine_map<(d0) -> (d0 floordiv 2)>(%i)""",
    """%p = affine.apply affine_map<(d0) -> (d0 mod 2)>(%i)
    %q = affine.apply affine_map<(d0) -> (d0 mod 2)>(%i)""",
    """%p = affine.apply affine_map<(d0) -> (d0 ceildiv 3)>(%i)
    %q = affine.apply affine_map<(d0) -> (d0 ceildiv 3)>(%i)""",
    """%p = affine.apply affine_map<(d0) -> ((d0+2) floordiv 2)>(%i)
    %q = affine.apply affine_map<(d0) -> (d0 floordiv 2 + 1)>(%i)""",
    """%p = arith.floordivsi %i, %c2 : index
    %q = affine.apply affine_map<(d0) -> (d0 floordiv 2)>(%i)""",
    """%p = memref.dim %m, %c0 : memref<?x4xf32>
    %q = memref.dim %m, %c0 : memref<?x4xf32>""",
    """%p = memref.dim %m, %c1 : memref<?x4xf32>
    %q = arith.addi %c3, %c1 : index""",
    """%p = memref.rank %m : memref<?x4xf32>
    %q = arith.addi %c1, %c1 : index""",
    """%a = memref.alloc(%i) : memref<?xf32>
    %p = memref.dim %a, %c0 : memref<?xf32>
    %q = arith.addi %i, %c0 : index""",
    """%a = memref.subview %m[0, 0] [%i, 2] [1, 1] : memref<?x4xf32> to memref<?x2xf32, strided<[4, 1]>>
    %p = memref.dim %a, %c0 : memref<?x2xf32, strided<[4, 1]>>
    %q = arith.addi %i, %c0 : index""",
    """%a = memref.cast %m : memref<?x4xf32> to memref<?x?xf32>
    %p = memref.dim %a, %c0 : memref<?x?xf32>
    %q = memref.dim %m, %c0 : memref<?x4xf32>""",
    """%a = tensor.pad %d low[%i, 0] high[1, 0] {
    ^bb0(%y: index, %z: index):
    tensor.yield %x : f32
    } : tensor<?x4xf32> to tensor<?x4xf32>
    %p = tensor.dim %a, %c0 : tensor<?x4xf32>
    %q0 = tensor.dim %d, %c0 : tensor<?x4xf32>
    %q1 = arith.addi %q0, %i : index
    %q = arith.addi %q1, %c1 : index""",
    """%a = tensor.expand_shape %d [[0, 1], [2]] output_shape [%i, 2, 4] : tensor<?x4xf32> into tensor<?x2x4xf32>
    %p = tensor.dim %a, %c0 : tensor<?x2x4xf32>
    %q = arith.addi %i, %c0 : index""",
    """%p = scf.for %k = %c0 to %i step %c1 iter_args(%a = %j) -> index { scf.yield %a : index }
    %q = arith.addi %j, %c0 : index""",
    """%a = scf.for %k = %c0 to %i step %c1 iter_args(%a = %d) -> tensor<?x4xf32> {
      scf.yield %a : tensor<?x4xf32>
    }
    %p = tensor.dim %a, %c0 : tensor<?x4xf32>
    %q = tensor.dim %d, %c0 : tensor<?x4xf32>""",
    """%a = scf.if %b -> tensor<?x4xf32> {
      scf.yield %d : tensor<?x4xf32>
    } else {
      scf.yield %d : tensor<?x4xf32>
    }
    %p = tensor.dim %a, %c0 : tensor<?x4xf32>
    %q = tensor.dim %d, %c0 : tensor<?x4xf32>""",
    """%a = arith.select %b, %d, %d : tensor<?x4xf32>
    %p = tensor.dim %a, %c0 : tensor<?x4xf32>
    %q = tensor.dim %d, %c0 : tensor<?x4xf32>""",
    """%a = tensor.extract_slice %d[0, 0] [%i, 1] [1, 1] : tensor<?x4xf32> to tensor<?xf32>
    %p = tensor.dim %a, %c0 : tensor<?xf32>
    %q = arith.addi %i, %c0 : index""",
    """%a = bufferization.materialize_in_destination %d in %d : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
    %p = tensor.dim %a, %c0 : tensor<?x4xf32>
    %q = tensor.dim %d, %c0 : tensor<?x4xf32>""",
    """%p0:2 = affine.delinearize_index %i into (4, 2) : index, index
    %p = arith.addi %p0#1, %c0 : index
    %q = affine.apply affine_map<(d0) -> (d0 mod 2)>(%i)""",
    """%p = affine.linearize_index [%i, %j] by (4, 2) : index
    %q = affine.apply affine_map<(d0, d1) -> (d0*2 + d1)>(%i, %j)""",
    """%c4 = arith.constant 4 : index
    %p = arith.muli %i, %c4 : index
    %q = affine.apply affine_map<(d0) -> (d0 * 4)>(%i)""",
    """%p = affine.apply affine_map<(d0)[s0] -> (d0 * s0)>(%i)[%c3]
    %q = affine.apply affine_map<(d0) -> (d0 * 3)>(%i)""",
    """%p0 = affine.apply affine_map<(d0) -> (d0 floordiv 2)>(%i)
    %p = affine.apply affine_map<(d0) -> (d0 floordiv 3)>(%p0)
    %q = affine.apply affine_map<(d0) -> (d0 floordiv 6)>(%i)""",
    """%p0 = arith.addi %i, %i : index
    %p = affine.apply affine_map<(d0) -> (d0 floordiv 2)>(%p0)
    %q = arith.addi %i, %c0 : index""",
    """%p = affine.apply affine_map<(d0) -> (d0 mod 3 + 3 * (d0 floordiv 3))>(%i)
    %q = arith.addi %i, %c0 : index""",
    """%p0 = affine.apply affine_map<(d0) -> (d0 mod 6)>(%i)
    %p = affine.apply affine_map<(d0) -> (d0 mod 3)>(%p0)
    %q = affine.apply affine_map<(d0) -> (d0 mod 3)>(%i)""",
    """%c4 = arith.constant 4 : index
    %a = tensor.collapse_shape %d [[0, 1]] : tensor<?x4xf32> into tensor<?xf32>
    %p = tensor.dim %a, %c0 : tensor<?xf32>
    %q0 = tensor.dim %d, %c0 : tensor<?x4xf32>
    %q = arith.muli %q0, %c4 : index""",
    """%a = memref.expand_shape %m [[0, 1], [2]] output_shape [%i, 2, 4] : memref<?x4xf32> into memref<?x2x4xf32>
    %p = memref.dim %a, %c0 : memref<?x2x4xf32>
    %q = arith.addi %i, %c0 : index""",
    """%p = scf.for %k = %i to %j step %c1 iter_args(%a = %i) -> index {
      %y = scf.for %l = %i to %j step %c1 iter_args(%e = %a) -> index {
        scf.yield %e: index
      }
      scf.yield %y : index
    }
    %q = arith.addi %i, %c0 : index""",
    """%a = scf.for %k = %c0 to %i step %c1 iter_args(%a = %d) -> tensor<?x4xf32> {
      %y = scf.if %b -> tensor<?x4xf32> {
        scf.yield %a : tensor<?x4xf32>
      } else {
        %z = tensor.insert %x into %a[%c0, %c0] : tensor<?x4xf32>
        scf.yield %z : tensor<?x4xf32>
      }
      scf.yield %y : tensor<?x4xf32>
    }
    %p = tensor.dim %a, %c0 : tensor<?x4xf32>
    %q = tensor.dim %d, %c0 : tensor<?x4xf32>""",
    """%bb = tensor.empty(%i) : tensor<?x4xi1>
    %a = arith.select %bb, %d, %d : tensor<?x4xi1>, tensor<?x4xf32>
    %p = tensor.dim %a, %c0 : tensor<?x4xf32>
    %q = tensor.dim %d, %c0 : tensor<?x4xf32>""",
    """%p0:3 = affine.delinearize_index %i into (4, 2, 3) : index, index, index
    %p = arith.addi %p0#1, %c0 : index
    %q = affine.apply affine_map<(d0) -> ((d0 mod 6) floordiv 3)>(%i)""",
    """%p0:3 = affine.delinearize_index %i into (4, 2, 3) : index, index, index
    %p = arith.addi %p0#0, %c0 : index
    %q = affine.apply affine_map<(d0) -> (d0 floordiv 6)>(%i)""",
    """%p0:2 = affine.delinearize_index %i into (3) : index, index
    %p = arith.addi %p0#0, %c0 : index
    %q = affine.apply affine_map<(d0) -> (d0 floordiv 3)>(%i)""",
    """%p = affine.linearize_index [%i, %j, %c1] by (4, 2, 3) : index
    %q = affine.apply affine_map<(d0, d1) -> (d0*6 + d1*3 + 1)>(%i, %j)""",
    """%p = tensor.rank %t : tensor<8xf32>
    %q = arith.addi %c1, %c0 : index""",
    # A number that changes by as much in each of so many iterations.
    """%p = scf.for %k = %c0 to %c3 step %c2 iter_args(%a = %i) -> index {
      %y = arith.addi %a, %c3 : index
      scf.yield %y : index
    }
    %c6 = arith.constant 6 : index
    %q = arith.addi %i, %c6 : index""",
    """%p = arith.select %b, %i, %j : index
    %q = arith.addi %p, %c0 : index""",
    # Divisors may be negative where the quotient is a constant, or divides what it is made of.
    """%m2 = arith.constant -2 : index
    %p = arith.floordivsi %c3, %m2 : index
    %q = arith.addi %m2, %c0 : index""",
    """%m2 = arith.constant -2 : index
    %p0 = arith.muli %i, %c2 : index
    %p = affine.apply affine_map<(d0)[s0] -> ((d0 * 4) floordiv s0)>(%i)[%m2]
    %q = affine.apply affine_map<(d0) -> (d0 * -2)>(%i)""",
    """%p0 = affine.apply affine_map<(d0, d1) -> (d0)>(%i, %j)
    %p = affine.apply affine_map<(d0) -> (d0 - d0 floordiv 4 * 4)>(%p0)
    %q = affine.apply affine_map<(d0) -> (d0 mod 4)>(%i)""",
    # Divisions by a symbol are left out of maps that are composed where they leave no rest.
    """%p0 = affine.apply affine_map<(d0)[s0] -> (d0 floordiv s0)>(%i)[%i]
    %p = affine.apply affine_map<(d0) -> (d0 ceildiv 4)>(%p0)
    %q = arith.addi %c1, %c0 : index""",
    """%p0 = affine.apply affine_map<(d0)[s0] -> (d0 * s0 + s0)>(%i)[%j]
    %p = affine.apply affine_map<(d0)[s0] -> (d0 ceildiv s0)>(%p0)[%j]
    %q = arith.addi %i, %c1 : index""",
    """%p0 = affine.apply affine_map<(d0)[s0] -> ((d0 * s0) floordiv 3)>(%i)[%j]
    %p = affine.apply affine_map<(d0)[s0] -> (d0 floordiv s0)>(%p0)[%j]
    %q = affine.apply affine_map<(d0) -> (d0 floordiv 3)>(%i)""",
    """%p0 = affine.apply affine_map<(d0)[s0] -> ((d0 * 6) mod (s0 * 4))>(%j)[%j]
    %p = affine.apply affine_map<(d0)[s0] -> (d0 floordiv s0)>(%p0)[%j]
    %q = arith.addi %c2, %c0 : index""",
    """%p0 = affine.apply affine_map<(d0)[s0] -> (d0 - d0 mod s0)>(%i)[%j]
    %p = affine.apply affine_map<(d0)[s0] -> (d0 mod s0)>(%p0)[%j]
    %q = arith.addi %c0, %c0 : index""",
    # Here the compiler is wrong.
    """%p0 = affine.apply affine_map<(d0)[s0] -> (d0 - d0 mod s0)>(%i)[%j]
    %p = affine.apply affine_map<(d0)[s0] -> (d0 floordiv s0)>(%p0)[%j]
    %q = arith.addi %c0, %c0 : index""",
    # A product that is added and taken off again.
    """%p0 = affine.apply affine_map<(d0)[s0] -> (d0 * s0 + d0)>(%i)[%j]
    %p = affine.apply affine_map<(d0, d1)[s0] -> (d0 - d1 * s0)>(%p0, %i)[%j]
    %q = arith.addi %i, %c0 : index""",
    # Sizes of what has no rank.
    """%u = tensor.cast %d : tensor<?x4xf32> to tensor<*xf32>
    %p = tensor.dim %u, %c1 : tensor<*xf32>
    %q = tensor.dim %u, %c1 : tensor<*xf32>""",
    LONG,
    # The size cannot be, but the compiler loses track of it over the choice that is looked at before.
    """%m2 = arith.constant -2 : index
    %a = tensor.empty(%m2) : tensor<?xf32>
    %size = tensor.dim %a, %c0 : tensor<?xf32>
    %chosen = scf.if %b -> index { scf.yield %i : index } else { scf.yield %j : index }
    %other = arith.addi %chosen, %i : index
    %p = arith.addi %other, %size : index
    %q = arith.addi %p, %c0 : index""",
]
DIFFERENT = [
    """%p = affine.min affine_map<(d0) -> (d0, 4)>(%i)
    %q = affine.min affine_map<(d0) -> (d0, 4)>(%i)""",
    """%p = arith.minsi %i, %j : index
    %q = arith.minsi %i, %j : index""",
    """%p = arith.divui %i, %c2 : index
    %q = arith.divui %i, %c2 : index""",
    """%p = arith.remsi %i, %c2 : index
    %q = affine.apply affine_map<(d0) -> (d0 mod 2)>(%i)""",
    """%p = arith.index_cast %w : i32 to index
    %q = arith.index_cast %w : i32 to index""",
    """%a = bufferization.alloc_tensor(%i) : tensor<?xf32>
    %p = tensor.dim %a, %c0 : tensor<?xf32>
    %q = arith.addi %i, %c0 : index""",
    """%a = tensor.splat %x[%i] : tensor<?xf32>
    %p = tensor.dim %a, %c0 : tensor<?xf32>
    %q = arith.addi %i, %c0 : index""",
    """%a = tensor.generate %i {
    ^bb0(%y: index):
    tensor.yield %x : f32
    } : tensor<?xf32>
    %p = tensor.dim %a, %c0 : tensor<?xf32>
    %q = arith.addi %i, %c0 : index""",
    """%a = bufferization.to_tensor %m restrict : memref<?x4xf32> to tensor<?x4xf32>
    %p = tensor.dim %a, %c0 : tensor<?x4xf32>
    %q = memref.dim %m, %c0 : memref<?x4xf32>""",
    """%p = arith.shli %i, %c1 : index
    %q = arith.muli %i, %c2 : index""",
    """%p = arith.muli %i, %j : index
    %q = arith.muli %i, %j : index""",
    """%p0 = arith.addi %c3, %c1 : index
    %p = arith.muli %i, %p0 : index
    %q = arith.muli %i, %p0 : index""",
    """%p0 = tensor.dim %d, %c1 : tensor<?x4xf32>
    %p = arith.muli %i, %p0 : index
    %q = arith.muli %i, %p0 : index""",
    """%p = affine.apply affine_map<(d0)[s0] -> (d0 * s0)>(%i)[%j]
    %q = affine.apply affine_map<(d0)[s0] -> (d0 * s0)>(%i)[%j]""",
    """%p = arith.floordivsi %i, %j : index
    %q = arith.floordivsi %i, %j : index""",
    """%p = affine.apply affine_map<(d0)[s0] -> (d0 floordiv s0)>(%i)[%i]
    %q = arith.addi %c1, %c0 : index""",
    """%p0 = affine.apply affine_map<(d0)[s0] -> ((d0 * s0) ceildiv 3)>(%i)[%j]
    %p = affine.apply affine_map<(d0)[s0] -> (d0 floordiv s0)>(%p0)[%j]
    %q = affine.apply affine_map<(d0) -> (d0 ceildiv 3)>(%i)""",
    """%p = scf.for %k = %i to %j step %c1 iter_args(%a = %i) -> index { %y = arith.addi %a, %c1 : index
    scf.yield %y : index }
    %q = arith.addi %i, %c0 : index""",
    """%p = scf.for %k = %i to %j step %c1 iter_args(%a = %c2) -> index { scf.yield %c2 : index }
    %q = arith.addi %c1, %c1 : index""",
    """%p, %z = scf.for %k = %i to %j step %c1 iter_args(%a = %i, %e = %i) -> (index, index) {
      scf.yield %e, %a : index, index
    }
    %q = arith.addi %i, %c0 : index""",
    """%p = scf.index_switch %i -> index
    case 0 {
      scf.yield %j : index
    } default {
      scf.yield %j : index
    }
    %q = arith.addi %j, %c0 : index""",
    """%p = scf.if %b -> index { scf.yield %c1 : index } else { scf.yield %c2 : index }
    %q = scf.if %b -> index { scf.yield %c1 : index } else { scf.yield %c2 : index }""",
    """%m1 = arith.constant -1 : index
    %p = arith.floordivsi %i, %m1 : index
    %q = arith.muli %i, %m1 : index""",
    # Nothing is proved by what cannot be: a size below zero, a digit above its basis, a loop that never runs.
    """%m2 = arith.constant -2 : index
    %a = tensor.empty(%m2) : tensor<?xf32>
    %p = tensor.dim %a, %c0 : tensor<?xf32>
    %q = arith.addi %p, %c0 : index""",
    """%m2 = arith.constant -2 : index
    %a = tensor.empty(%m2) : tensor<?xf32>
    %size = tensor.dim %a, %c0 : tensor<?xf32>
    %chosen = scf.if %b -> index { scf.yield %i : index } else { scf.yield %j : index }
    %p = arith.addi %size, %chosen : index
    %q = arith.addi %p, %c0 : index""",
    """%p0:2 = affine.delinearize_index %c3 into (1, 2) : index, index
    %p = arith.addi %p0#0, %c0 : index
    %q = arith.addi %p, %c0 : index""",
    # The compiler's reason is in rationals: of quotients of quotients it does not see what integers tell.
    """%p0 = affine.apply affine_map<(d0) -> (d0 mod 4)>(%i)
    %p = affine.apply affine_map<(d0) -> (d0 floordiv 4 * 4 + d0 mod 4)>(%p0)
    %q = arith.addi %p0, %c0 : index""",
]


@pytest.mark.parametrize("values", EQUAL)
def test_equal_values(values: str) -> None:
    assert is_same_part(values)


@pytest.mark.parametrize("values", DIFFERENT)
def test_values_of_which_nothing_is_known(values: str) -> None:
    assert not is_same_part(values)


def test_compiler_agrees(mlir_opt: MlirOpt) -> None:
    texts = [PROGRAM.format(values) for values in EQUAL + DIFFERENT]
    verdicts = compare(texts, BufferizationOptions(), mlir_opt)
    assert [text for text, verdict in zip(texts, verdicts, strict=True) if verdict.kind is not Kind.AGREED] == []


IN_A_LOOP = """
func.func @f(%x: f32, %i: index, %n: index, %t0: tensor<8xf32>) -> tensor<8xf32> {{
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %c5 = arith.constant 5 : index
  %r = scf.for %k = {} iter_args(%t = %t0) -> tensor<8xf32> {{
    %p = {}
    %part = tensor.extract_slice %t[%p] [2] [1] : tensor<8xf32> to tensor<2xf32>
    %written = tensor.insert %x into %part[%c0] : tensor<2xf32>
    %whole = tensor.insert_slice %written into %t[{}] [2] [1] : tensor<2xf32> into tensor<8xf32>
    scf.yield %whole : tensor<8xf32>
  }}
  return %r : tensor<8xf32>
}}
"""
LOOPS = [
    # There is but one number between the bounds of a loop that runs once, or of what is made of its counter.
    (True, "%c3 to %c4 step %c4", "arith.addi %k, %c0 : index", "3"),
    (True, "%c3 to %c5 step %c3", "arith.addi %k, %c0 : index", "%c3"),
    (True, "%c0 to %c4 step %c4", "affine.apply affine_map<(d0) -> (d0 floordiv 4)>(%k)", "0"),
    (True, "%c0 to %c4 step %n", "affine.apply affine_map<(d0) -> (d0 floordiv 4)>(%k)", "0"),
    (False, "%c3 to %c5 step %n", "arith.addi %k, %c0 : index", "%c3"),
    (True, "%c0 to %n step %c4", "arith.addi %k, %c0 : index", "%k"),
    # In a loop that never runs nothing is proved.
    (False, "%c4 to %c3 step %c3", "arith.addi %k, %c0 : index", "%k"),
    (False, "%n to %n step %c3", "arith.addi %k, %c0 : index", "%k"),
]


@pytest.mark.parametrize(("is_same", "bounds", "place", "other"), LOOPS)
def test_counters(is_same: bool, bounds: str, place: str, other: str) -> None:
    assert is_written_in_place(IN_A_LOOP.format(bounds, place, other)) == is_same


def test_compiler_agrees_on_counters(mlir_opt: MlirOpt) -> None:
    texts = [IN_A_LOOP.format(*texts) for _, *texts in LOOPS]
    verdicts = compare(texts, BufferizationOptions(), mlir_opt)
    assert [text for text, verdict in zip(texts, verdicts, strict=True) if verdict.kind is not Kind.AGREED] == []


def is_same_part(values: str) -> bool:
    """Tell whether the slice is put back to where it was taken from."""
    return is_written_in_place(PROGRAM.format(values))


def is_written_in_place(program: str) -> bool:
    """Tell whether the last slice is written in place, since it is put back to where it was taken from."""
    decisions = answer(program, "")["decisions"]
    (decision,) = [words.split()[3] for words in decisions if words.split()[2] == "tensor.extract_slice"][-1:]
    return str(decision) == "true"


def test_chains_of_loops_are_followed_for_a_while_only() -> None:
    loop = "%r{1} = scf.for %k = %i to %j step %c1 iter_args(%a = %r{0}) -> index {{\n scf.yield %{2} : index\n}}"
    chain = [loop.format(number, number + 1, f"r{number}" if number else "a") for number in range(60)]
    values = "\n".join(["%r0 = arith.addi %i, %c0 : index", *chain, "%p = arith.addi %r60, %c0 : index"])
    assert not is_same_part(f"{values}\n%q = arith.addi %i, %c0 : index")
    assert is_same_part(f"{values}\n%q = arith.addi %r60, %c0 : index")


def test_a_value_that_is_made_of_itself() -> None:
    for text in (
        "%a = arith.addi %a, %a : index",
        "%a = affine.apply affine_map<(d0, d1) -> (d0 + d1 * 2)>(%a, %a)",
        "%a = arith.select %c, %a, %a : index",
    ):
        value = operation(text, text.split()[2]).results[0]
        assert are_equal(value, value)
        assert not are_equal(value, 1)
