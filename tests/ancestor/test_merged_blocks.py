"""Blocks that LLVM 14 merges, and arguments of blocks that it drops, before its pass looks at a function."""

from __future__ import annotations

import pytest

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.decisions import decided_operations, decisions_of
from bufferizer.ide.rewriting import rewritten_text
from tests.compiler import MlirOpt
from tests.differential.comparison import Kind, compare

OPTIONS = BufferizationOptions(semantics=Semantics.LLVM14, allow_return_memref=True)
STRICT = BufferizationOptions(semantics=Semantics.LLVM14)
ARGUMENTS = (
    "%c: i1, %t: tensor<8xf32> {linalg.inplaceable = true}, %u: tensor<8xf32>, %m: memref<8xf32>, %i: index, %j: index,"
    " %x: f32, %y: f32"
)
RESULT = "tensor<8xf32>"


def either(first: str, second: str) -> str:
    """Return the body of a function that goes to one of two blocks."""
    return f"\n  cond_br %c, ^bb1, ^bb2\n^bb1:{first}\n^bb2:{second}"


def writing(name: str, tensor: str = "%t", element: str = "%x", place: str = "%i") -> str:
    """Return a block that writes an element, and returns the tensor."""
    return f"""
  {name} = tensor.insert {element} into {tensor}[{place}] : tensor<8xf32>
  return {name} : tensor<8xf32>"""


def writing_at(number: int, place: str) -> str:
    """Return a block that writes at a constant place."""
    return f"\n  %k{number} = arith.constant {place} : index" + writing(f"%{number}", place=f"%k{number}")


def returning(name: str, number: str, type_: str = "f32") -> str:
    """Return a block that returns a constant."""
    return f"\n  {name} = arith.constant {number} : {type_}\n  return {name} : {type_}"


def writing_a_slice(first: int, place: str) -> str:
    """Return a block that takes a slice, writes it, and puts it back; values have numbers from the first one on."""
    return f"""
  %{first} = tensor.extract_slice %t[{place}] [4] [1] : tensor<8xf32> to tensor<4xf32>
  %{first + 1} = tensor.insert %x into %{first}[{place}] : tensor<4xf32>
  %{first + 2} = tensor.insert_slice %{first + 1} into %t[{place}] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %{first + 2} : tensor<8xf32>"""


def putting_a_slice(first: int, tensor: str) -> str:
    """Return a block that puts a slice of a tensor into another one."""
    return f"""
  %{first} = tensor.extract_slice {tensor}[%i] [8] [1] : tensor<8xf32> to tensor<8xf32>
  %{first + 1} = tensor.insert_slice %{first} into %t[%i] [8] [1] : tensor<8xf32> into tensor<8xf32>
  return %{first + 1} : tensor<8xf32>"""


# The types that a function returns, and what it says.
PROGRAMS = {
    "both-write-the-argument": (RESULT, either(writing("%0"), writing("%1"))),
    "at-different-places": (RESULT, either(writing("%0"), writing("%1", element="%y", place="%j"))),
    "different-tensors": (RESULT, either(writing("%0"), writing("%1", tensor="%u"))),
    # Each use has an argument of its own, so that the two slices are not known to be the same.
    "slices": (RESULT, either(writing_a_slice(0, "%i"), writing_a_slice(3, "%j"))),
    "slices-of-different-tensors": (RESULT, either(putting_a_slice(0, "%t"), putting_a_slice(2, "%u"))),
    "constants": (RESULT, either(writing_at(0, "1"), writing_at(1, "2"))),
    "equal-constants": (RESULT, either(writing_at(0, "1"), writing_at(1, "1"))),
    "zeros-of-both-signs": ("f32", either(returning("%0", "0.0"), returning("%1", "-0.0"))),
    "numbers-that-are-none": ("f32", either(returning("%0", "0x7FC00000"), returning("%1", "0x7FC00000"))),
    "numbers-that-are-written-in-two-ways": (
        "bf16",
        either(returning("%0", "1.0", "bf16"), returning("%1", "1.00e+00", "bf16")),
    ),
    "constant-tensors": (
        "f32",
        """
  cond_br %c, ^bb1, ^bb2
^bb1:
  %k = arith.constant dense<1.0> : tensor<8xf32>
  %0 = tensor.extract %k[%i] : tensor<8xf32>
  return %0 : f32
^bb2:
  %l = arith.constant dense<2.0> : tensor<8xf32>
  %1 = tensor.extract %l[%i] : tensor<8xf32>
  return %1 : f32""",
    ),
    # The blocks that return become one, and then those that lead to them.
    "one-after-the-other": (
        "()",
        """
  cond_br %c, ^bb1, ^bb2
^bb1:
  memref.store %x, %m[%i] : memref<8xf32>
  br ^bb3
^bb2:
  memref.store %y, %m[%i] : memref<8xf32>
  br ^bb4
^bb3:
  memref.store %x, %m[%j] : memref<8xf32>
  return
^bb4:
  memref.store %y, %m[%j] : memref<8xf32>
  return""",
    ),
    "joined": (
        RESULT,
        """
  cond_br %c, ^bb1, ^bb2
^bb1:
  br ^bb3(%x : f32)
^bb2:
  br ^bb3(%y : f32)
^bb3(%z: f32):
  %0 = tensor.insert %z into %t[%i] : tensor<8xf32>
  return %0 : tensor<8xf32>""",
    ),
    "with-arguments": (
        "f32",
        """
  cond_br %c, ^bb1(%x : f32), ^bb2(%y : f32)
^bb1(%a: f32):
  memref.store %a, %m[%i] : memref<8xf32>
  return %a : f32
^bb2(%b: f32):
  memref.store %b, %m[%j] : memref<8xf32>
  return %b : f32""",
    ),
    "leading-back": (
        "()",
        """
  cond_br %c, ^bb1, ^bb2
^bb1:
  memref.store %x, %m[%i] : memref<8xf32>
  cond_br %c, ^bb1, ^bb3
^bb2:
  memref.store %y, %m[%i] : memref<8xf32>
  cond_br %c, ^bb1, ^bb3
^bb3:
  return""",
    ),
    "switch": (
        "f32",
        """
  %k = arith.index_cast %i : index to i32
  switch %k : i32, [
    default: ^bb1(%x : f32),
    1: ^bb2(%y : f32),
    2: ^bb2(%x : f32)
  ] {foo}
^bb1(%a: f32):
  memref.store %x, %m[%i] : memref<8xf32>
  return %a : f32
^bb2(%b: f32):
  memref.store %y, %m[%i] : memref<8xf32>
  return %b : f32""",
    ),
    "generic-form": (
        RESULT,
        """
  "std.cond_br"(%c)[^bb1, ^bb2] {foo, operand_segment_sizes = dense<[1, 0, 0]> : vector<3xi32>} : (i1) -> ()
^bb1:
  %0 = tensor.insert %x into %t[%i] : tensor<8xf32>
  return %0 : tensor<8xf32>
^bb2:
  %1 = tensor.insert %x into %t[%j] : tensor<8xf32>
  return %1 : tensor<8xf32>""",
    ),
    "switch-in-generic-form": (
        "f32",
        """
  %k = arith.index_cast %i : index to i32
  "std.switch"(%k)[^bb1, ^bb2] {case_operand_segments = dense<0> : tensor<1xi32>,
    case_values = dense<[42]> : vector<1xi32>, operand_segment_sizes = dense<[1, 0, 0]> : vector<3xi32>} : (i32) -> ()
^bb1:
  return %x : f32
^bb2:
  return %y : f32""",
    ),
    "within-an-operation": (
        "f32",
        """
  %0 = scf.execute_region -> f32 {
    cond_br %c, ^bb1, ^bb2
  ^bb1:
    scf.yield %x : f32
  ^bb2:
    scf.yield %y : f32
  }
  return %0 : f32""",
    ),
    "used-elsewhere": (
        "f32",
        """
  br ^bb1
^bb1:
  %0 = memref.load %m[%i] : memref<8xf32>
  memref.store %0, %m[%j] : memref<8xf32>
  cond_br %c, ^bb2, ^bb3
^bb2:
  %1 = memref.load %m[%i] : memref<8xf32>
  memref.store %1, %m[%j] : memref<8xf32>
  cond_br %c, ^bb2, ^bb3
^bb3:
  return %0 : f32""",
    ),
    "dead-argument": (
        "f32",
        """
  br ^bb1(%t, %x : tensor<8xf32>, f32)
^bb1(%a: tensor<8xf32>, %b: f32):
  return %b : f32""",
    ),
    "dead-in-a-loop": (
        "f32",
        """
  br ^bb1(%u : tensor<8xf32>)
^bb1(%a: tensor<8xf32>):
  %0 = tensor.insert %x into %a[%i] : tensor<8xf32>
  cond_br %c, ^bb1(%0 : tensor<8xf32>), ^bb2
^bb2:
  return %x : f32""",
    ),
    # What a region yields is needed, even if nobody needs the op that has the region.
    "yielded-in-a-loop": (
        "f32",
        """
  br ^bb1(%x : f32)
^bb1(%a: f32):
  %0 = tensor.generate {
  ^bb0(%p: index):
    tensor.yield %a : f32
  } : tensor<8xf32>
  %1 = tensor.extract %0[%i] : tensor<8xf32>
  cond_br %c, ^bb1(%1 : f32), ^bb2
^bb2:
  return %x : f32""",
    ),
    # The first argument is needed until the second one, and with it the op that yields the first, is gone.
    "yielded-for-an-argument-nobody-needs": (
        "f32",
        """
  %0 = tensor.extract_slice %t[%i] [4] [1] : tensor<8xf32> to tensor<4xf32>
  br ^bb1(%0 : tensor<4xf32>)
^bb1(%a: tensor<4xf32>):
  %1 = scf.if %c -> (tensor<4xf32>) {
    scf.yield %a : tensor<4xf32>
  } else {
    scf.yield %a : tensor<4xf32>
  }
  cond_br %c, ^bb1(%0 : tensor<4xf32>), ^bb2(%1 : tensor<4xf32>)
^bb2(%b: tensor<4xf32>):
  return %x : f32""",
    ),
    "needed-in-a-loop": (
        RESULT,
        """
  br ^bb1(%u : tensor<8xf32>)
^bb1(%a: tensor<8xf32>):
  %0 = tensor.insert %x into %a[%i] : tensor<8xf32>
  cond_br %c, ^bb1(%0 : tensor<8xf32>), ^bb2
^bb2:
  %1 = tensor.insert %x into %t[%i] : tensor<8xf32>
  %2 = tensor.extract %a[%i] : tensor<8xf32>
  %3 = tensor.insert %2 into %1[%j] : tensor<8xf32>
  return %3 : tensor<8xf32>""",
    ),
    "same-once-dead-arguments-are-gone": (
        "f32",
        """
  cond_br %c, ^bb1(%t : tensor<8xf32>), ^bb2
^bb1(%a: tensor<8xf32>):
  return %x : f32
^bb2:
  return %x : f32""",
    ),
    "implied-regions-are-not-compared": (
        RESULT,
        """
  cond_br %c, ^bb1, ^bb2
^bb1:
  %0 = linalg.fill(%x, %t) : f32, tensor<8xf32> -> tensor<8xf32>
  return %0 : tensor<8xf32>
^bb2:
  %1 = linalg.fill(%x, %t) : f32, tensor<8xf32> -> tensor<8xf32>
  return %1 : tensor<8xf32>""",
    ),
    "messages-differ": (
        "f32",
        """
  cond_br %c, ^bb1, ^bb2
^bb1:
  assert %c, "first"
  br ^bb3
^bb2:
  assert %c, "second"
  br ^bb3
^bb3:
  return %x : f32""",
    ),
    # %1 is %0, which is defined in another block than the op around.
    "folded-to-a-value-of-another-block": (
        RESULT,
        """
  %0 = tensor.extract_slice %t[0] [1] [1] : tensor<8xf32> to tensor<1xf32>
  br ^bb1(%i : index)
^bb1(%a: index):
  %1 = tensor.extract_slice %0[0] [1] [1] : tensor<1xf32> to tensor<1xf32>
  %2 = scf.execute_region -> tensor<1xf32> {
    scf.yield %1 : tensor<1xf32>
  }
  %3 = tensor.extract %2[%a] : tensor<1xf32>
  memref.store %3, %m[%i] : memref<8xf32>
  cond_br %c, ^bb1(%j : index), ^bb2
^bb2:
  return %t : tensor<8xf32>""",
    ),
    # %0 is in the first block by then, and not in that of the op around.
    "constant-of-another-block": (
        RESULT,
        """
  br ^bb1(%x : f32)
^bb1(%a: f32):
  %0 = arith.constant dense<1.0> : tensor<4xf32>
  %1 = scf.if %c -> tensor<4xf32> {
    memref.store %x, %m[%i] : memref<8xf32>
    scf.yield %0 : tensor<4xf32>
  } else {
    scf.yield %0 : tensor<4xf32>
  }
  %2 = tensor.extract %1[%i] : tensor<4xf32>
  cond_br %c, ^bb1(%2 : f32), ^bb2
^bb2:
  memref.store %a, %m[%j] : memref<8xf32>
  return %t : tensor<8xf32>""",
    ),
    "never-reached": (
        "f32",
        """
  return %x : f32
^bb1:
  %f = constant @g : () -> ()
  call_indirect %f() : () -> ()
  return %x : f32""",
    ),
}


def program(result: str, body: str) -> str:
    return f"func private @g()\nfunc @f({ARGUMENTS}) -> {result} {{{body}\n}}\n"


@pytest.mark.parametrize("options", [OPTIONS, STRICT], ids=["allowed", "strict"])
@pytest.mark.parametrize("name", PROGRAMS)
def test_the_compiler_agrees(name: str, options: BufferizationOptions, mlir_opt_14: MlirOpt) -> None:
    (verdict,) = compare([program(*PROGRAMS[name])], options, mlir_opt_14)
    assert verdict.kind is Kind.AGREED, verdict.detail


def test_merged_blocks_are_written_once_with_arguments() -> None:
    text = program(*PROGRAMS["at-different-places"])
    rewritten = rewritten_text(AnalysedDocument(text, OPTIONS))
    assert rewritten is not None
    assert rewritten.count("memref.store %x_0, %t[%i_0]") == rewritten.count("memref.store") == 1
    assert "cond_br %c, ^bb1(%x, %i : f32, index), ^bb1(%y, %j : f32, index)" in rewritten
    assert "^bb1(%x_0: f32, %i_0: index):" in rewritten
    assert "^bb2" not in rewritten


def test_what_is_decided_of_the_block_that_stays_holds_for_all() -> None:
    document = AnalysedDocument(program(*PROGRAMS["slices"]), OPTIONS)
    (analysis,) = (it for it in document.modules[0].facts.analysis.get().functions if it.operation.regions[0].blocks)
    decided = [
        (operation.name, [decision.in_place for decision in decisions_of(operation, analysis)])
        for operation in decided_operations(analysis.operation, analysis)
    ]
    first = [
        ("tensor.extract_slice", [False]),
        ("tensor.insert", [True]),
        ("tensor.insert_slice", [True, True]),
        ("std.return", [True]),
    ]
    assert decided == [*first, *first]


def test_what_dead_arguments_are_made_of_is_gone() -> None:
    rewritten = rewritten_text(AnalysedDocument(program(*PROGRAMS["dead-in-a-loop"]), STRICT))
    assert rewritten is not None
    assert "tensor.insert" not in rewritten
    assert "cond_br %c, ^bb1, ^bb2" in rewritten
