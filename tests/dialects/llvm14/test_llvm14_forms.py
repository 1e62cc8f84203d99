"""The dialects of LLVM 14: their operations in custom form, compared with what its compiler reads.

The compiler's answers are kept beside the texts; ``make answers`` asks it again.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bufferizer.document import read_document
from bufferizer.ir.assembly.declaration import OpAssembly
from bufferizer.syntax.edition import Edition
from tests.compiler import MlirOpt
from tests.dialects.form_comparison import differences

FORMS = Path(__file__).parent / "forms"
NAMES = sorted(path.stem for path in FORMS.glob("*.mlir") if not path.stem.endswith(".generic"))
ARGUMENTS = ("-mlir-print-op-generic", "-mlir-print-local-scope")


@pytest.mark.parametrize("name", NAMES)
def test_custom_form_is_the_generic_form(name: str) -> None:
    text = (FORMS / f"{name}.mlir").read_text()
    assert differences(text, (FORMS / f"{name}.generic.mlir").read_text()) == []


@pytest.mark.parametrize("name", NAMES)
def test_kept_answers_are_the_compilers(name: str, mlir_opt_14: MlirOpt) -> None:
    answer = mlir_opt_14.run((FORMS / f"{name}.mlir").read_text(), *ARGUMENTS)
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout == (FORMS / f"{name}.generic.mlir").read_text()


@pytest.mark.parametrize("name", NAMES)
def test_forms_of_a_dialect_are_in_its_text(name: str) -> None:
    """Of operations that are written alike, by one declaration, one is enough; readers are tried all."""
    document = read_document((FORMS / f"{name}.mlir").read_text())
    assert document.registry.edition is Edition.LLVM14
    found = document.registry.dialect(name)
    assert found is not None
    written = {operation.name for segment in document.segments for operation in segment.written_operations()}
    tried = {None} | {_form(document.registry.assembly(operation)) for operation in written}
    missing = {name for name, definition in found.operations.items() if _form(definition.assembly) not in tried}
    assert missing == set()


def _form(assembly: OpAssembly | None) -> object:
    """Return what an operation is read by; None for one that has no custom form."""
    return (assembly.format or assembly.read) if assembly is not None else None
