"""What is given back when the last document is closed."""

from __future__ import annotations

import gc

from bufferizer_lsp.memory import give_back, settle

from bufferizer import document
from bufferizer.analysis import module
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ir.operation import Operation

TEXT = "func.func @given_back(%x: f32) -> f32 {\n  return %x : f32\n}\n"


def operations() -> int:
    return sum(
        isinstance(it, Operation) and "given_back" in it.attributes.get("sym_name", "") for it in gc.get_objects()
    )


def test_nothing_is_left_of_documents_that_are_closed() -> None:
    analysed = AnalysedDocument(TEXT)
    document_findings(analysed)
    assert operations() == 1
    settle()
    del analysed
    give_back()
    assert document._lowered.cache_info().currsize == module.callees.cache_info().currsize == 0
    gc.unfreeze()
    assert operations() == 0
