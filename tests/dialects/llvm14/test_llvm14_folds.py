"""What folds before LLVM 14 analyses a program: constants, neutral elements, and ops that undo each other.

The result is used by an op that nobody knows, so that it can be seen what it is by then.
"""

from __future__ import annotations

import re

import pytest

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.rewriting import rewritten_text
from tests.compiler import MlirOpt

PASS = "--linalg-comprehensive-module-bufferize=allow-return-memref allow-unknown-ops fully-dynamic-layout-maps=0"
OPTIONS = BufferizationOptions(
    semantics=Semantics.LLVM14,
    allow_return_memref=True,
    allow_unknown_ops=True,
    fully_dynamic_layout_maps=False,
)
HEADER = """func @f(%t: tensor<4xi32>, %u: tensor<4xf32>, %m: tensor<2x2xf32>, %i: index, %n: index, %x: f32) {
  %a = arith.constant dense<[1, -2, 3, -4]> : tensor<4xi32>
  %b = arith.constant dense<[3, 3, -3, 3]> : tensor<4xi32>
  %zero = arith.constant dense<0> : tensor<4xi32>
  %one = arith.constant dense<1> : tensor<4xi32>
  %ones = arith.constant dense<-1> : tensor<4xi32>
  %least = arith.constant dense<-2147483648> : tensor<4xi32>
  %most = arith.constant dense<2147483647> : tensor<4xi32>
  %fa = arith.constant dense<[1.5, -2.0, 0.0, 4.0]> : tensor<4xf32>
  %fb = arith.constant dense<[0.1, 0.0, -0.0, 3.0]> : tensor<4xf32>
  %fone = arith.constant dense<1.0> : tensor<4xf32>
  %fzero = arith.constant dense<0.0> : tensor<4xf32>
  %fneg = arith.constant dense<-0.0> : tensor<4xf32>
  %inf = arith.constant dense<0x7F800000> : tensor<4xf32>
  %low = arith.constant dense<0xFF800000> : tensor<4xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %k = arith.constant 1.0 : f32
"""
# Lines that define %0, with what it is: a constant's elements, a value's name, or None for an op that stays.
LINES: dict[str, tuple[str, str | None]] = {
    "addi": ("%0 = arith.addi %a, %b : tensor<4xi32>", "dense<[4, 1, 0, -1]>"),
    "addi-wraps": ("%0 = arith.addi %most, %one : tensor<4xi32>", "dense<-2147483648>"),
    "subi": ("%0 = arith.subi %a, %b : tensor<4xi32>", "dense<[-2, -5, 6, -7]>"),
    "muli": ("%0 = arith.muli %a, %b : tensor<4xi32>", "dense<[3, -6, -9, -12]>"),
    "divsi": ("%0 = arith.divsi %b, %a : tensor<4xi32>", "dense<[3, -1, -1, 0]>"),
    "divsi-by-zero": ("%0 = arith.divsi %a, %zero : tensor<4xi32>", None),
    "divsi-overflows": ("%0 = arith.divsi %least, %ones : tensor<4xi32>", None),
    "divui": ("%0 = arith.divui %ones, %b : tensor<4xi32>", "dense<[1431655765, 1431655765, 1, 1431655765]>"),
    "ceildivsi": ("%0 = arith.ceildivsi %a, %b : tensor<4xi32>", "dense<[1, 0, -1, -1]>"),
    "ceildivui": ("%0 = arith.ceildivui %ones, %most : tensor<4xi32>", "dense<3>"),
    "floordivsi": ("%0 = arith.floordivsi %a, %b : tensor<4xi32>", "dense<[0, -1, -1, -2]>"),
    "remsi-of-tensors": ("%0 = arith.remsi %a, %b : tensor<4xi32>", None),
    "andi": ("%0 = arith.andi %a, %b : tensor<4xi32>", "dense<[1, 2, 1, 0]>"),
    "ori": ("%0 = arith.ori %a, %b : tensor<4xi32>", "dense<[3, -1, -1, -1]>"),
    "xori": ("%0 = arith.xori %a, %b : tensor<4xi32>", "dense<[2, -3, -2, -1]>"),
    "shli-of-tensors": ("%0 = arith.shli %a, %b : tensor<4xi32>", None),
    "maxsi": ("%0 = arith.maxsi %a, %b : tensor<4xi32>", "dense<[3, 3, 3, 3]>"),
    "minui": ("%0 = arith.minui %a, %b : tensor<4xi32>", "dense<[1, 3, 3, 3]>"),
    "addf": ("%0 = arith.addf %fa, %fb : tensor<4xf32>", "dense<[1.6, -2.0, 0.0, 7.0]>"),
    "subf": ("%0 = arith.subf %fa, %fb : tensor<4xf32>", "dense<[1.4, -2.0, 0.0, 1.0]>"),
    "mulf": ("%0 = arith.mulf %fa, %fb : tensor<4xf32>", "dense<[0.15, -0.0, -0.0, 12.0]>"),
    "divf": ("%0 = arith.divf %fone, %fzero : tensor<4xf32>", "dense<0x7F800000>"),
    "maxf": ("%0 = arith.maxf %fzero, %fneg : tensor<4xf32>", "dense<0.0>"),
    "minf": ("%0 = arith.minf %fzero, %fneg : tensor<4xf32>", "dense<-0.0>"),
    "negf-of-tensors": ("%0 = arith.negf %fa : tensor<4xf32>", None),
    "bitcast": ("%0 = arith.bitcast %fone : tensor<4xf32> to tensor<4xi32>", "dense<1065353216>"),
    "cmpi-of-itself": ("%0 = arith.cmpi ule, %t, %t : tensor<4xi32>", "dense<true>"),
    "cmpi-of-tensors": ("%0 = arith.cmpi slt, %a, %b : tensor<4xi32>", None),
    "plus-nothing": ("%0 = arith.addi %t, %zero : tensor<4xi32>", "%t"),
    "nothing-plus": ("%0 = arith.addi %zero, %t : tensor<4xi32>", "%t"),
    "nothing-minus": ("%0 = arith.subi %zero, %t : tensor<4xi32>", None),
    "minus-itself": ("%0 = arith.subi %t, %t : tensor<4xi32>", "dense<0>"),
    "times-one": ("%0 = arith.muli %one, %t : tensor<4xi32>", "%t"),
    "times-nothing": ("%0 = arith.muli %t, %zero : tensor<4xi32>", "dense<0>"),
    "by-one": ("%0 = arith.divui %t, %one : tensor<4xi32>", "%t"),
    "and-everything": ("%0 = arith.andi %t, %ones : tensor<4xi32>", "%t"),
    "or-everything": ("%0 = arith.ori %t, %ones : tensor<4xi32>", None),
    "or-itself": ("%0 = arith.ori %t, %t : tensor<4xi32>", "%t"),
    "max-of-least": ("%0 = arith.maxsi %t, %least : tensor<4xi32>", "%t"),
    "max-of-most": ("%0 = arith.maxsi %t, %most : tensor<4xi32>", "dense<2147483647>"),
    "unsigned-min-of-most": ("%0 = arith.minui %t, %ones : tensor<4xi32>", "%t"),
    "plus-negative-zero": ("%0 = arith.addf %u, %fneg : tensor<4xf32>", "%u"),
    "plus-positive-zero": ("%0 = arith.addf %u, %fzero : tensor<4xf32>", None),
    "minus-positive-zero": ("%0 = arith.subf %u, %fzero : tensor<4xf32>", "%u"),
    "times-one-float": ("%0 = arith.mulf %fone, %u : tensor<4xf32>", "%u"),
    "max-of-minus-infinity": ("%0 = arith.maxf %u, %low : tensor<4xf32>", "%u"),
    "min-of-infinity": ("%0 = arith.minf %u, %inf : tensor<4xf32>", "%u"),
    "splat": ("%0 = splat %k : tensor<4xf32>", "dense<1.0>"),
    "splat-of-unknown": ("%0 = splat %x : tensor<4xf32>", None),
    "expand": (
        "%0 = tensor.expand_shape %a [[0, 1]] : tensor<4xi32> into tensor<2x2xi32>",
        "dense<[[1, -2], [3, -4]]>",
    ),
    "from-elements": ("%0 = tensor.from_elements %c0, %c1 : tensor<2xindex>", "dense<[0, 1]>"),
    "from-scalars": (
        "%s = arith.addi %c1, %c1 : index\n  %0 = tensor.from_elements %s, %c1 : tensor<2xindex>",
        "dense<[2, 1]>",
    ),
    "extract": ("%0 = tensor.extract %a[%c1] : tensor<4xi32>", "-2"),
    "extract-somewhere": ("%0 = tensor.extract %a[%i] : tensor<4xi32>", None),
    "extract-anywhere": ("%0 = tensor.extract %one[%i] : tensor<4xi32>", "1"),
    "insert-the-same": ("%0 = tensor.insert %k into %fone[%i] : tensor<4xf32>", "dense<1.0>"),
    "slice": ("%0 = tensor.extract_slice %one[0] [2] [1] : tensor<4xi32> to tensor<2xi32>", None),
    "undone-reshape": (
        "%e = tensor.expand_shape %u [[0, 1]] : tensor<4xf32> into tensor<2x2xf32>\n"
        "  %0 = tensor.collapse_shape %e [[0, 1]] : tensor<2x2xf32> into tensor<4xf32>",
        "%u",
    ),
    "undone-extension": (
        "%e = arith.extsi %t : tensor<4xi32> to tensor<4xi64>\n  %0 = arith.trunci %e : tensor<4xi64> to tensor<4xi32>",
        "%t",
    ),
    "size-of-generate": (
        "%g = tensor.generate %n {\n  ^bb0(%j: index):\n    tensor.yield %x : f32\n  } : tensor<?xf32>\n"
        "  %0 = tensor.dim %g, %c0 : tensor<?xf32>",
        "%n",
    ),
    "size-of-cast": (
        "%d = tensor.cast %u : tensor<4xf32> to tensor<?xf32>\n  %0 = tensor.dim %d, %c0 : tensor<?xf32>",
        "4",
    ),
    "size-of-cast-slice": (
        "%p = arith.addi %n, %i : index\n"
        "  %e = tensor.extract_slice %u[0] [%p] [1] : tensor<4xf32> to tensor<?xf32>\n"
        "  %d = tensor.cast %e : tensor<?xf32> to tensor<?xf32>\n  %0 = tensor.dim %d, %c0 : tensor<?xf32>",
        "%p",
    ),
    "pad-by-nothing": (
        "%0 = tensor.pad %u low[0] high[0] {\n  ^bb0(%j: index):\n    tensor.yield %x : f32\n"
        "  } : tensor<4xf32> to tensor<4xf32>",
        "%u",
    ),
    "read-back": (
        "%v = arith.constant dense<2.0> : vector<4xf32>\n"
        "  %w = vector.transfer_write %v, %u[%c0] : vector<4xf32>, tensor<4xf32>\n"
        "  %0 = vector.transfer_read %w[%c0], %x : tensor<4xf32>, vector<4xf32>",
        "%v",
    ),
    "whole-written-back": (
        "%o = arith.constant 0 : index\n  %v = vector.transfer_read %u[%c0], %x : tensor<4xf32>, vector<4xf32>\n"
        "  %0 = vector.transfer_write %v, %u[%o] : vector<4xf32>, tensor<4xf32>",
        "%u",
    ),
    "written-back": (
        "%v = vector.transfer_read %u[%i], %x : tensor<4xf32>, vector<2xf32>\n"
        "  %0 = vector.transfer_write %v, %u[%i] : vector<2xf32>, tensor<4xf32>",
        "%u",
    ),
    "written-elsewhere": (
        "%v = vector.transfer_read %u[%i], %x : tensor<4xf32>, vector<2xf32>\n"
        "  %0 = vector.transfer_write %v, %u[%n] : vector<2xf32>, tensor<4xf32>",
        None,
    ),
}
BUFFERIZED = {
    "tensor.extract": "memref.load",
    "tensor.extract_slice": "memref.subview",
    "vector.transfer_write": "bufferization.to_tensor",
}
TYPE = re.compile(r"(?:tensor|vector)<[^>]*>|\w+")


def program(line: str) -> str:
    type_ = "index" if "tensor.dim" in line else TYPE.findall(line)[-1]
    if "tensor.extract %" in line:
        type_ = "i32"
    if "cmpi" in line:
        type_ = "tensor<4xi1>"
    return f'{HEADER}  {line}\n  "test.use"(%0) : ({type_}) -> ()\n  return\n}}\n'


def rewritten(text: str) -> str:
    result = rewritten_text(AnalysedDocument(text, OPTIONS))
    assert result is not None
    return result


@pytest.mark.parametrize("name", LINES)
def test_folds(name: str) -> None:
    line, folded = LINES[name]
    text = rewritten(program(line))
    last = line.splitlines()[-1]
    op = last.split()[2] if "=" in last else ""
    if folded is None:
        assert f" = {BUFFERIZED.get(op, op)} " in text
        return
    assert f"= {op} " not in text
    [used] = re.findall(r'"test.use"\((\S+)\)', text)
    if folded.startswith("%"):
        assert used.startswith(folded)
        return
    if folded.startswith("dense"):
        [buffer] = re.findall(rf"{used} = bufferization.to_tensor (\S+) ", text)
        [symbol] = re.findall(rf"{buffer} = memref.get_global (\S+) ", text)
        [value] = re.findall(rf"{symbol} : \S+ = (dense<.*>) \{{", text)
    else:
        [value] = re.findall(rf"{used} = arith.constant (\S+) ", text)
    assert numbers(value) == pytest.approx(numbers(folded))


def numbers(value: str) -> list[float]:
    """Return the numbers of an attribute, each of elements that are all the same once."""
    words = re.findall(r"true|false|-?0x[0-9A-F]+|-?[0-9.]+(?:e[-+][0-9]+)?", value)
    found = [float("inf") if "0x" in word else 1.0 if word == "true" else float(word) for word in words]
    return found[:1] if len(set(map(str, found))) == 1 else found


@pytest.mark.parametrize("name", LINES)
def test_compiler_folds_the_same(name: str, mlir_opt_14: MlirOpt) -> None:
    text = program(LINES[name][0])
    theirs = mlir_opt_14.run(text, PASS)
    assert theirs.returncode == 0, theirs.stderr
    assert mlir_opt_14.cleaned(rewritten(text)) == mlir_opt_14.cleaned(theirs.stdout)


def test_a_tensor_made_again_of_a_tensors_memref_is_read_where_that_is(mlir_opt_14: MlirOpt) -> None:
    text = """func @f(%t: tensor<4xf32> {linalg.inplaceable = true}, %x: f32, %i: index) {
  %0 = tensor.insert %x into %t[%i] : tensor<4xf32>
  "test.use"(%0) : (tensor<4xf32>) -> ()
  %m = bufferization.to_memref %t : memref<4xf32>
  %again = bufferization.to_tensor %m : memref<4xf32>
  "test.use"(%again) : (tensor<4xf32>) -> ()
  return
}
"""
    theirs = mlir_opt_14.run(text, PASS).stdout
    ours = rewritten_text(AnalysedDocument(text, OPTIONS))
    assert ours is not None
    assert ours.count("memref.copy") == theirs.count("memref.copy") == 1
