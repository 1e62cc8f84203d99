"""What LLVM 14's pass does to a function once it is bufferized: equal views are one, invariants leave loops."""

from __future__ import annotations

from bufferizer.document import read_document
from bufferizer.rewrite.edits import apply_edits
from bufferizer.rewrite.llvm14.cleanup import clean_up


def cleaned(body: str) -> list[str]:
    """Return the lines of a function's body once it is cleaned up."""
    text = f"func @f(%m: memref<?xf32>, %n: index, %i: index) {{\n{body}  return\n}}\n"
    (segment,) = read_document(text).segments
    result = apply_edits(text, clean_up(segment.operations[0], text))
    return [line for line in result.splitlines()[1:-2] if line.strip()]


CONSTANTS = "  %c0 = arith.constant 0 : index\n  %c1 = arith.constant 1 : index\n"
LOOP = """  scf.for %k = %c0 to %n step %c1 {
    %d = memref.dim %m, %c0 : memref<?xf32>
    %e = arith.addi %d, %k : index
    "test.use"(%d, %e) : (index, index) -> ()
  }
"""


def test_equal_views_become_the_first() -> None:
    part = "memref<4xf32, affine_map<(d0)[s0] -> (d0 + s0)>>"
    first = f"  %s = memref.subview %m[%i] [4] [1] : memref<?xf32> to {part}"
    use = f'  "test.use"(%s, %t) : ({part}, {part}) -> ()'
    body = "\n".join([first, first.replace("%s", "%t"), use, ""])
    assert cleaned(body) == [first, use.replace("%t", "%s")]


def test_views_that_differ_stay() -> None:
    lines = [
        "  %s = memref.cast %m : memref<?xf32> to memref<4xf32>",
        "  %t = memref.cast %m : memref<?xf32> to memref<5xf32>",
        '  "test.use"(%s, %t) : (memref<4xf32>, memref<5xf32>) -> ()',
    ]
    assert cleaned("\n".join([*lines, ""])) == lines


def test_views_that_nobody_uses_go_away() -> None:
    assert (
        cleaned(
            """  %s = memref.cast %m : memref<?xf32> to memref<4xf32>
  %t = memref.cast %s : memref<4xf32> to memref<?xf32>
"""
        )
        == []
    )


def test_a_view_in_one_branch_is_not_that_of_another() -> None:
    branch = """
    %s = memref.cast %m : memref<?xf32> to memref<4xf32>
    "test.use"(%s) : (memref<4xf32>) -> ()
"""
    body = f"  %c = arith.cmpi eq, %n, %i : index\n  scf.if %c {{{branch}  }} else {{{branch}  }}\n"
    assert "\n".join(cleaned(body)).count("memref.cast") == 2


def test_what_does_not_change_leaves_the_loop() -> None:
    assert cleaned(CONSTANTS + LOOP)[2:] == [
        "  %d = memref.dim %m, %c0 : memref<?xf32>",
        "  scf.for %k = %c0 to %n step %c1 {",
        "    %e = arith.addi %d, %k : index",
        '    "test.use"(%d, %e) : (index, index) -> ()',
        "  }",
    ]


def test_what_leaves_an_inner_loop_may_leave_the_outer_one() -> None:
    outer = f"  scf.for %j = %c0 to %n step %c1 {{\n{LOOP}  }}\n"
    lines = cleaned(CONSTANTS + outer)
    assert [line.strip().partition(" ")[0] for line in lines[2:5]] == ["%d", "scf.for", "scf.for"]


def test_nothing_to_do_is_no_edit() -> None:
    text = "func @f(%n: index) {\n  return\n}\n"
    (segment,) = read_document(text).segments
    assert clean_up(segment.operations[0], text) == []


def test_what_moved_out_of_what_moves_is_written_once() -> None:
    body = """  %x = arith.constant 1.0 : f32
  linalg.tiled_loop (%k) = (%c0) to (%n) step (%c1) outs (%o = %m: memref<?xf32>) {
    %0 = scf.for %j = %c0 to %n step %c1 iter_args(%a = %x) -> (f32) {
      %1 = scf.for %l = %c0 to %n step %c1 iter_args(%b = %a) -> (f32) {
        scf.yield %b : f32
      }
      scf.yield %1 : f32
    }
    memref.store %0, %o[%i] : memref<?xf32>
    linalg.yield
  }
"""
    lines = cleaned(CONSTANTS + body)[3:]
    assert [line for line in lines if "scf" in line or "tiled_loop" in line] == [
        "  %1 = scf.for %l = %c0 to %n step %c1 iter_args(%b = %x) -> (f32) {",
        "    scf.yield %x : f32",
        "  %0 = scf.for %j = %c0 to %n step %c1 iter_args(%a = %x) -> (f32) {",
        "    scf.yield %x : f32",
        "  linalg.tiled_loop (%k) = (%c0) to (%n) step (%c1) outs (%o = %m: memref<?xf32>) {",
    ]
