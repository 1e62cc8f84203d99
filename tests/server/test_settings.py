"""The client's settings."""

from __future__ import annotations

import pytest
from bufferizer_lsp.settings import Settings, read_settings

from bufferizer.buffer_model.options import BoundaryTypeConversion, BufferizationOptions, Semantics
from bufferizer.configuration.settings import HintMode
from bufferizer.diagnostics import Severity


def test_nothing_set_is_the_default() -> None:
    sections: list[object] = [None, {}, [], "text", {"server": {"path": "x"}, "trace": {}}]
    for section in sections:
        assert read_settings(section) == (Settings(), [])


def test_options_in_camel_case() -> None:
    section = {
        "functionBoundaryTypeConversion": "identity-layout-map",
        "allowReturnAllocsFromLoops": True,
        "bufferizeFunctionBoundaries": False,
        "dialectFilter": ["tensor", "linalg"],
        "bufferAlignment": 128,
        "semantics": "llvm22",
    }
    settings, troubles = read_settings(section)
    assert troubles == []
    assert settings.options == BufferizationOptions(
        semantics=Semantics.LLVM22,
        function_boundary_type_conversion=BoundaryTypeConversion.IDENTITY,
        allow_return_allocs_from_loops=True,
        bufferize_function_boundaries=False,
        dialect_filter=("tensor", "linalg"),
        buffer_alignment=128,
    )


def test_wrong_values_keep_their_defaults_and_are_told() -> None:
    section = {
        "functionBoundaryTypeConversion": "identity",
        "allowUnknownOps": "yes",
        "bufferAlignment": True,
        "dialectFilter": [1],
        "copyBeforeWrite": True,
    }
    settings, troubles = read_settings(section)
    assert settings.options == BufferizationOptions(copy_before_write=True)
    assert len(troubles) == 4
    assert any("bufferizer.functionBoundaryTypeConversion" in trouble for trouble in troubles)


@pytest.mark.parametrize("semantics", Semantics)
def test_semantics(semantics: Semantics) -> None:
    assert read_settings({"semantics": semantics.value}) == (Settings(BufferizationOptions(semantics)), [])


def test_options_of_the_old_pass() -> None:
    settings, troubles = read_settings({"semantics": "llvm14", "allowReturnMemref": True, "createDeallocs": False})
    assert troubles == []
    assert settings.options.allow_return_memref
    assert not settings.options.create_deallocs


def test_options_that_the_pass_does_not_take_together() -> None:
    _, troubles = read_settings({"mustInferMemorySpace": True, "useEncodingForMemorySpace": True})
    assert troubles == [
        "only one of 'must-infer-memory-space' and 'use-encoding-for-memory-space' are allowed in one-shot-bufferize."
    ]


def test_rules() -> None:
    settings, troubles = read_settings({"rules": {"argument-written": "off", "several-returns": "loud"}})
    assert settings.severities == {"argument-written": Severity.OFF}
    assert len(troubles) == 1


def test_inlay_hints() -> None:
    assert read_settings({"inlayHints": "all"}) == (Settings(inlay_hints=HintMode.ALL), [])
    settings, troubles = read_settings({"inlayHints": "some"})
    assert settings.inlay_hints is HintMode.COPIES
    assert len(troubles) == 1
