"""What the compiler's verifier refuses: the same messages, at the same operations."""

from __future__ import annotations

import re

import pytest

from bufferizer.dialects.registry import default_registry
from bufferizer.document import read_document
from bufferizer.ir.symbol_verification import verify_symbol_uses
from bufferizer.ir.verification import verify
from tests.compiler import MlirOpt

# Each is what the compiler refuses with one error.
REFUSED = [
    "func.func @f(%a: f32) -> f32 {\n  return\n}\n",
    "func.func @f(%a: f32) -> f64 {\n  return %a : f32\n}\n",
    "func.func @f(%c: i1, %a: f32) -> f32 {\n  %r = scf.if %c -> f32 {\n    scf.yield %a : f32\n  } else {\n  }\n"
    "  return %r : f32\n}\n",
    "func.func @f(%n: index, %a: f32) -> f32 {\n  %r = scf.for %i = %n to %n step %n iter_args(%x = %a) -> f32 {\n  }\n"
    "  return %r : f32\n}\n",
    "func.func @f(%a: f32) {\n  %x = arith.addf %a, %a : f32\n}\n",
    "func.func @f(%a: f32) -> f32 {\n  return %a : f32\n  return %a : f32\n}\n",
    "func.func @f(%c: i1) {\n  scf.if %c {\n    scf.yield\n    scf.if %c {\n    }\n  }\n  return\n}\n",
    "func.func @f() {\n  call @g() : () -> ()\n  return\n}\n",
    "memref.global @g : memref<4xf32>\nfunc.func @f() {\n  call @g() : () -> ()\n  return\n}\n",
    "func.func private @g(f32)\nfunc.func @f() {\n  call @g() : () -> ()\n  return\n}\n",
    "func.func private @g(f32)\nfunc.func @f(%a: f64) {\n  call @g(%a) : (f64) -> ()\n  return\n}\n",
    "func.func private @g() -> f32\nfunc.func @f() {\n  call @g() : () -> ()\n  return\n}\n",
    "func.func private @g() -> f32\nfunc.func @f() {\n  %a = call @g() : () -> f64\n  return\n}\n",
    "func.func @f() attributes {bufferization.writable = true} {\n  return\n}\n",
    "func.func @f(%t: tensor<4xf32>) {\n"
    '  %0 = tensor.cast %t {bufferization.access = "read"} : tensor<4xf32> to tensor<?xf32>\n  return\n}\n',
    "func.func private @f(tensor<4xf32> {bufferization.writable = false})\n",
    "func.func private @f(tensor<4xf32> {bufferization.writable = 3})\n",
    "func.func private @f(tensor<4xf32> {bufferization.other})\n",
    "func.func private @f(tensor<4xf32> {bufferization.buffer_layout = 3})\n",
    "func.func private @f(tensor<4xf32> {bufferization.access = 3})\n",
    'func.func private @f(tensor<4xf32> {bufferization.access = "reed"})\n',
    '"memref.global"() <{sym_name = "g", type = memref<?xf32>}> : () -> ()\n',
    '"memref.global"() <{sym_name = "g", type = memref<2x4xf32>, initial_value = dense<1.0> : tensor<5x4xf32>}> '
    ": () -> ()\n",
    '"memref.global"() <{sym_name = "g", type = memref<4xf32>, initial_value = dense<1> : tensor<4xi32>}> : () -> ()\n',
]
FINE = [
    "func.func @f() {\n  return\n}\n",
    "func.func private @f() -> f32\n",
    'func.func @f() {\n  "other.end"() : () -> ()\n}\n',
    "func.func @f(%c: i1) {\n  cf.cond_br %c, ^a, ^b\n^a:\n  cf.br ^b\n^b:\n  return\n}\n",
    "func.func @f(%c: i1, %n: index) {\n  scf.if %c {\n  }\n  scf.for %i = %n to %n step %n {\n  }\n  return\n}\n",
    'func.func private @f(tensor<4xf32> {bufferization.access = "read-write"})\n',
    "func.func private @f(tensor<4xf32> {bufferization.buffer_layout = affine_map<(d0) -> (d0)>})\n",
    "func.func private @f(tensor<4xf32> {bufferization.buffer_layout = strided<[?], offset: ?>})\n",
    "func.func private @f() -> (tensor<4xf32> {bufferization.other})\n",
    "module {\n}\nmemref.global @g : memref<4xf32>\n",
    'func.func private @"a b"(f32)\nfunc.func @f(%a: f32) {\n  call @"a b"(%a) : (f32) -> ()\n  return\n}\n',
    'func.func @f() {\n  "other.end"() : () -> ()\n  "other.end"() : () -> ()\n}\n',
]
ERROR = re.compile(r"^<stdin>:(\d+):\d+: error: (.*)$", re.MULTILINE)


def found(text: str) -> list[tuple[int, str]]:
    document = read_document(text)
    calls = verify_symbol_uses([operation for segment in document.segments for operation in segment.operations])
    return [
        (text.count("\n", 0, segment.start + problem.place.span.start) + 1, problem.message)
        for segment in document.segments
        for operation in segment.operations
        for problem in (
            *verify(operation, default_registry().assembly, default_registry().verifier),
            *calls.get(operation, ()),
        )
    ]


def test_a_callee_may_be_what_cannot_be_read() -> None:
    assert found("other.function @g\nfunc.func @f() {\n  call @g() : () -> ()\n  return\n}\n") == []


@pytest.mark.parametrize("text", REFUSED)
def test_refused_as_by_the_compiler(text: str, mlir_opt: MlirOpt) -> None:
    ((line, message),) = [(int(line), message) for line, message in ERROR.findall(mlir_opt.run(text).stderr)]
    ((own_line, own_message),) = found(text)
    assert (own_line, own_message) == (line, message)


@pytest.mark.parametrize("text", FINE)
def test_nothing_to_refuse(text: str) -> None:
    assert found(text) == []


def test_empty_block() -> None:
    assert found("func.func @f(%c: i1) {\n  cf.br ^a\n^a:\n}\n") == [(3, "empty block: expect at least a terminator")]


@pytest.mark.parametrize("header", ["module attributes {foo, a.b}", "builtin.module @m attributes {a.b = 1, bar = 3}"])
def test_attributes_of_modules(header: str, mlir_opt: MlirOpt) -> None:
    text = f"{header} {{\n}}\n"
    problems = [(1, diagnostic.message) for _, diagnostic in read_document(text).diagnostics()]
    assert problems == [(int(line), message) for line, message in ERROR.findall(mlir_opt.run(text).stderr)]
    assert problems


def test_what_is_written_alike_may_be_wrong_elsewhere() -> None:
    map_ = "affine_map<({0}) -> ({0})>"

    def generic(type_: str, dimensions: str, iterators: str) -> str:
        return (
            f"  linalg.generic {{indexing_maps = [{map_.format(dimensions)}], iterator_types = [{iterators}]}} "
            f"outs(%{type_[0]} : memref<{type_[1:]}xf32>) {{\n  ^bb0(%x: f32):\n    %i = linalg.index 1 : index\n"
            "    linalg.yield %x : f32\n  }\n"
        )

    plane = generic("p4x4", "d0, d1", '"parallel", "parallel"')
    row = generic("r4", "d0", '"parallel"')
    text = f"func.func @f(%p: memref<4x4xf32>, %r: memref<4xf32>) {{\n{plane * 3}{row}{plane}  return\n}}\n"
    (function,) = read_document(text).segments[0].operations
    (found,) = verify(function, lambda _: None, default_registry().verifier)
    assert "expected dim (1) to be lower than the number of loops (1)" in found.message
