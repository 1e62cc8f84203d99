"""The client's settings."""

from __future__ import annotations

import pytest
from bufferizer_lsp.settings import read_section

from bufferizer.buffer_model.options import BoundaryTypeConversion, BufferizationOptions, Semantics
from bufferizer.configuration.settings import NOTHING, Choices, HintMode, Settings, settings_of
from bufferizer.diagnostics import Severity


def test_nothing_set_is_the_default() -> None:
    sections: list[object] = [None, {}, [], "text", {"server": {"path": "x"}, "trace": {}}]
    for section in sections:
        assert read_section(section) == (NOTHING, [])
    assert settings_of(NOTHING) == Settings()


def test_options_in_camel_case() -> None:
    section = {
        "functionBoundaryTypeConversion": "identity-layout-map",
        "allowReturnAllocsFromLoops": True,
        "bufferizeFunctionBoundaries": False,
        "dialectFilter": ["tensor", "linalg"],
        "bufferAlignment": 128,
        "semantics": "llvm22",
    }
    choices, troubles = read_section(section)
    settings = settings_of(choices)
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
    choices, troubles = read_section(section)
    settings = settings_of(choices)
    assert settings.options == BufferizationOptions(copy_before_write=True)
    assert len(troubles) == 4
    assert any("bufferizer.functionBoundaryTypeConversion" in trouble for trouble in troubles)


@pytest.mark.parametrize("semantics", Semantics)
def test_semantics(semantics: Semantics) -> None:
    assert read_section({"semantics": semantics.value}) == (Choices({"semantics": semantics}), [])


def test_options_of_the_old_pass() -> None:
    section = {"semantics": "llvm14", "allowReturnMemref": True, "createDeallocs": False, "useMemrefCopy": True}
    choices, troubles = read_section(section)
    options = settings_of(choices).options
    assert troubles == []
    assert options.allow_return_memref and not options.create_deallocs and options.use_memref_copy
    _, troubles = read_section({"semantics": "llvm22", "allowReturnMemref": True})
    assert "'allow-return-memref' is not an option under the semantics llvm22" in troubles[0]


def test_options_that_the_pass_does_not_take_together() -> None:
    _, troubles = read_section({"mustInferMemorySpace": True, "useEncodingForMemorySpace": True})
    assert troubles == [
        "only one of 'must-infer-memory-space' and 'use-encoding-for-memory-space' are allowed in one-shot-bufferize."
    ]


def test_rules() -> None:
    rules = {"argument-written": "off", "several-returns": "loud", "argument-writen": "off"}
    choices, troubles = read_section({"rules": rules})
    assert choices.severities == {"argument-written": Severity.OFF}
    assert [trouble.partition(" is not used: ")[0] for trouble in troubles] == [
        "The setting bufferizer.rules.several-returns",
        "The setting bufferizer.rules.argument-writen",
    ]
    assert "did you mean 'argument-written'?" in troubles[1]


def test_inlay_hints() -> None:
    assert read_section({"inlayHints": "all"}) == (Choices(inlay_hints=HintMode.ALL), [])
    choices, troubles = read_section({"inlayHints": "some"})
    assert settings_of(choices).inlay_hints is HintMode.COPIES
    assert len(troubles) == 1
