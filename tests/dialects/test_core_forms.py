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
