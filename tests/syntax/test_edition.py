"""Which edition's syntax a text is written in."""

from __future__ import annotations

import pytest

from bufferizer.buffer_model.options import Semantics
from bufferizer.document import read_document
from bufferizer.syntax.edition import Edition, marked_edition
from bufferizer.syntax.segments import split_segments
from bufferizer.written_operations import written_operations

OLD = "func @f(%t: tensor<?xf32>) -> tensor<?xf32> {\n  return %t : tensor<?xf32>\n}\n"
TODAY = f"func.{OLD}"
UNMARKED = "module {\n}\n"


@pytest.mark.parametrize(
    "text",
    [
        OLD,
        "func private @f(i32)\n",
        "builtin.func @f() {\n",
        '"builtin.func"() ({\n}) {sym_name = "f", type = () -> ()} : () -> ()\n',
        "%0 = linalg.init_tensor [4] : tensor<4xf32>\n",
        '"d.op"(%0) {linalg.inplaceable = true} : (tensor<4xf32>) -> ()\n',
        "std.return\n",
        "// func.func is how it is written today\nfunc @f()\n",
        "func @broken(%t: tensor<\n",
        f"func.func @pasted() {{\n  return\n}}\n{OLD}\n// -----\n{OLD}",
    ],
)
def test_the_syntax_of_llvm_14(text: str) -> None:
    assert marked_edition(split_segments(text)) is Edition.LLVM14


@pytest.mark.parametrize(
    "text",
    [
        TODAY,
        f"// CHECK: func @f\n{TODAY}",
        '"func.func"() ({\n}) {sym_name = "f", function_type = () -> ()} : () -> ()\n',
        "%0 = tensor.empty() : tensor<4xf32>\n",
        f"{OLD}\n// -----\n{TODAY}",
        'func.func @f() attributes {text = "func @f"} {\n',
        'emitc.file "main.c" {\n  func @f() {\n    return\n  }\n}\n',
        "shape.function_library @lib {\n  func @f(%s: !shape.shape) {\n    return\n  }\n} mapping {}\n",
    ],
)
def test_the_syntax_of_today(text: str) -> None:
    assert marked_edition(split_segments(text)) is Edition.TODAY


@pytest.mark.parametrize("text", ["", UNMARKED, "// func @f\n", "llvm.func @f()\n", "%0 = arith.constant 1 : i32\n"])
def test_no_syntax_in_particular(text: str) -> None:
    assert marked_edition(split_segments(text)) is None


@pytest.mark.parametrize(
    ("semantics", "editions"),
    [
        (Semantics.AUTO, (Edition.LLVM14, Edition.TODAY, Edition.TODAY)),
        (Semantics.LLVM22, (Edition.TODAY, Edition.TODAY, Edition.TODAY)),
        (Semantics.LLVM14, (Edition.LLVM14, Edition.TODAY, Edition.LLVM14)),
        (Semantics.COMPREHENSIVE, (Edition.LLVM14, Edition.TODAY, Edition.TODAY)),
    ],
)
def test_what_semantics_make_of_it(semantics: Semantics, editions: tuple[Edition, ...]) -> None:
    texts = (OLD, TODAY, UNMARKED)
    assert tuple(read_document(text, semantics=semantics).registry.edition for text in texts) == editions


def test_settled_semantics() -> None:
    assert Semantics.AUTO.settled(Edition.LLVM14) is Semantics.LLVM14
    assert Semantics.AUTO.settled(Edition.TODAY) is Semantics.LLVM22
    assert Semantics.COMPREHENSIVE.settled(Edition.TODAY) is Semantics.COMPREHENSIVE


def test_names_without_a_dialect() -> None:
    names = [operation.name for operation in written_operations(read_document(OLD))]
    assert names == ["builtin.func", "std.return"]
