"""Custom assembly is read as mlir-opt reads it.

``custom_forms/NAME.mlir`` holds the operations of a dialect in custom form, ``NAME.generic.mlir`` what mlir-opt prints
of them in generic form, with `_FLAGS`.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from bufferizer.dialects.registry import OpDefinition
from bufferizer.document import read_document
from bufferizer.ir.assembly.compile import reading_step
from bufferizer.ir.assembly.directives import find_directive
from bufferizer.ir.assembly.format import Custom, Node, Optional, parse_format
from tests.compiler import MlirOpt
from tests.dialects.form_comparison import differences

FORMS = Path(__file__).parent / "custom_forms"
DIALECTS = sorted(path.name.removesuffix(".generic.mlir") for path in FORMS.glob("*.generic.mlir"))
# What the texts compute makes no sense in places: they are there for their syntax.
_FLAGS = ("--mlir-print-op-generic", "-mlir-very-unsafe-disable-verifier-on-parsing")


@pytest.mark.parametrize("dialect", DIALECTS)
def test_custom_form_is_read_as_the_generic_form(dialect: str) -> None:
    custom = (FORMS / f"{dialect}.mlir").read_text()
    generic = (FORMS / f"{dialect}.generic.mlir").read_text()
    assert differences(custom, generic) == []


@pytest.mark.parametrize("dialect", DIALECTS)
def test_generic_forms_are_those_of_the_compiler(dialect: str, mlir_opt: MlirOpt) -> None:
    printed = mlir_opt.run((FORMS / f"{dialect}.mlir").read_text(), *_FLAGS)
    assert printed.returncode == 0, printed.stderr
    assert printed.stdout == (FORMS / f"{dialect}.generic.mlir").read_text()


def _definitions(dialect: str) -> list[OpDefinition]:
    module = import_module(f"bufferizer.dialects.{dialect}")
    return list(module.DIALECT.operations.values())


def _directives(nodes: tuple[Node, ...]) -> list[str]:
    found: list[str] = []
    for node in nodes:
        if isinstance(node, Custom):
            found.append(node.name)
        elif isinstance(node, Optional):
            found.extend(_directives((*node.elements, *node.otherwise)))
    return found


@pytest.mark.parametrize("dialect", DIALECTS)
def test_declarations_are_sound(dialect: str) -> None:
    for definition in _definitions(dialect):
        assembly = definition.assembly
        assert assembly.name.startswith(f"{dialect}.")
        reading_step(assembly)
        for name in _directives(parse_format(assembly.format or "")):
            find_directive(name)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("scf.for %i = %x to %x step %x iter_args(%a = %x) -> (index, index) {}", "mismatch in number of loop-carried"),
        ("scf.while (%a = %x) : (index, index) -> () {} do {}", "expected as many input types as operands"),
        ("%0 = linalg.matmul ins(%x, %x) outs(%x : index) -> index", "expected ':'"),
        ("linalg.contract ins(%x : index) outs(%x : index)", "expected 'indexing_maps'"),
        ("vector.transfer_write %x, %x[%x] : index", "requires two types"),
        ("memref.prefetch %x[%x], sideways, locality<3>, data : memref<4xf32>", "rw specifier"),
        ("affine.for %i = 0 to 10 iter_args(%a = %x) -> () {}", "mismatch between the number of loop-carried values"),
        ('affine.parallel (%i) = (0) to (4) reduce ("nothing") -> (f32) {}', "invalid reduction value"),
    ],
)
def test_irregular_text_is_a_problem_not_an_exception(text: str, message: str) -> None:
    found = differences(f"func.func @f(%x: index) {{\n{text}\nreturn\n}}", "")
    assert any(message in line for line in found), found


def test_dictionaries_behind_aliases_may_have_comments() -> None:
    text = """
#trait = {
  indexing_maps = [affine_map<(d0) -> (d0)>], // a = "b"
  iterator_types = ["parallel"], // unit, more
  marked, // the end
  "quoted name" = 1 : i64
}
func.func @f(%t: tensor<?xf32>) {
  linalg.generic #trait outs(%t : tensor<?xf32>) {
  ^bb0(%x: f32):
    linalg.yield %x : f32
  } -> tensor<?xf32>
  return
}
"""
    read = [operation for segment in read_document(text).segments for operation in segment.operations]
    generic = next(
        operation for function in read for operation in function.walk() if operation.name == "linalg.generic"
    )
    assert generic.attributes == {
        "indexing_maps": "[affine_map<(d0) -> (d0)>]",
        "iterator_types": "[#linalg.iterator_type<parallel>]",
        "marked": "unit",
        "quoted name": "1 : i64",
    }
