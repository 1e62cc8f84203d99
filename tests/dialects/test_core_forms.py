"""The dialects that tensors live among: their operations in custom form, compared with what mlir-opt reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from bufferizer.dialects.registry import Registry
from bufferizer.document import read_document
from tests.compiler import MlirOpt
from tests.dialects.form_comparison import differences

FORMS = Path(__file__).parent / "custom_forms"
CORE = ("arith", "bufferization", "builtin", "cf", "complex", "func", "index", "math", "tensor", "ub")


@pytest.mark.parametrize("name", CORE)
def test_custom_form_is_the_generic_form(name: str, mlir_opt: MlirOpt) -> None:
    text = (FORMS / f"{name}.mlir").read_text()
    generic = mlir_opt.run(text, "--mlir-print-op-generic", "--mlir-print-local-scope")
    assert generic.returncode == 0, generic.stderr
    assert differences(text, generic.stdout) == []


@pytest.mark.parametrize("name", CORE)
def test_every_operation_is_read(name: str) -> None:
    document = read_document((FORMS / f"{name}.mlir").read_text())
    assert [diagnostic.message for _, diagnostic in document.diagnostics()] == []
    read = [operation for segment in document.segments for operation in segment.written_operations()]
    assert all(operation.readable for operation in read)
    assert any(operation.dialect == name for operation in read)


@pytest.mark.parametrize("name", CORE)
def test_most_operations_of_a_dialect_share_their_form_with_one_in_the_text(name: str) -> None:
    """Every format of a dialect is tried: operations that are written alike need one of them in the text."""
    found = Registry(plugins=False).dialect(name)
    assert found is not None
    text = (FORMS / f"{name}.mlir").read_text()
    operations = [operation for segment in read_document(text).segments for operation in segment.written_operations()]
    tried = {operation.name for operation in operations}
    forms = {definition.assembly.format for definition in found.operations.values() if definition.name in tried}
    missing = {definition.name for definition in found.operations.values() if definition.assembly.format not in forms}
    assert missing == set()


def test_cases_of_a_switch_have_the_bits_of_its_flag() -> None:
    """The compiler prints 4294967295 of type i32 as -1, and keeps it where the flag is wider."""
    text = """func.func @f(%i: i32, %j: i64) {
  cf.switch %i : i32, [default: ^a, 4294967295: ^a, -1: ^a]
^a:
  cf.switch %j : i64, [default: ^a, 4294967295: ^a, -1: ^a]
}
"""
    document = read_document(text)
    switches = [it for it in document.segments[0].written_operations() if it.name == "cf.switch"]
    assert [it.attributes["case_values"] for it in switches] == [
        "dense<[-1, -1]> : vector<2xi32>",
        "dense<[4294967295, -1]> : vector<2xi64>",
    ]


def test_terminators_are_implied_after_what_nobody_declared() -> None:
    """But in the custom form alone."""
    text = """func.func @f(%c: i1) {
  scf.if %c {
    "foo.bar"() : () -> ()
  }
  "scf.if"(%c) ({
    "foo.bar"() : () -> ()
  }, {}) : (i1) -> ()
  return
}
"""
    document = read_document(text)
    custom, generic, _ = document.segments[0].operations[0].regions[0].blocks[0].operations
    assert [it.name for it in custom.regions[0].blocks[0].operations] == ["foo.bar", "scf.yield"]
    assert [it.name for it in generic.regions[0].blocks[0].operations] == ["foo.bar"]
