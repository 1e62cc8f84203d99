"""Settings in the comments at the head of a file."""

from __future__ import annotations

from bufferizer.buffer_model.options import BoundaryTypeConversion
from bufferizer.configuration.comments import head_settings, setting_problems
from bufferizer.configuration.settings import Choices, HintMode, settings_of
from bufferizer.diagnostics import Severity


def check_wrong(text: str, *expected: tuple[str, str, str]) -> None:
    """Compare what is wrong with a text: the code, the place, and a part of the message of each."""
    found = [(it.code, text[slice(*it.place.span)], it.message) for it in setting_problems(text)]
    assert [(code, place) for code, place, _ in found] == [(code, place) for code, place, _ in expected]
    for (_, _, message), (_, _, part) in zip(found, expected, strict=True):
        assert part in message


def test_every_kind_of_value() -> None:
    text = """\
// RUN: mlir-opt %s

// bufferizer: allow-return-allocs-from-loops, check-parallel-regions=false, buffer-alignment=128
/// bufferizer: dialect-filter=[tensor, linalg] no-analysis-func-filter=f, inlay-hints = all,
// bufferizer: function-boundary-type-conversion="identity-layout-map", severity(returned-allocation)=off
func.func @f()
"""
    assert head_settings(text).choices == Choices(
        {
            "allow_return_allocs_from_loops": True,
            "check_parallel_regions": False,
            "buffer_alignment": 128,
            "dialect_filter": ("tensor", "linalg"),
            "no_analysis_func_filter": ("f",),
            "function_boundary_type_conversion": BoundaryTypeConversion.IDENTITY,
        },
        {"returned-allocation": Severity.OFF},
        HintMode.ALL,
    )
    assert setting_problems(text) == ()


def test_comments_count_more_than_what_is_around() -> None:
    around = Choices({"buffer_alignment": 16, "allow_unknown_ops": True}, {"several-returns": Severity.OFF})
    settings = settings_of(around, head_settings("// bufferizer: buffer-alignment=32").choices)
    assert settings.options.buffer_alignment == 32
    assert settings.options.allow_unknown_ops
    assert settings.severities == {"several-returns": Severity.OFF}


def test_lines_of_all_systems_and_a_byte_order_mark() -> None:
    for text in (
        "\ufeff// bufferizer: allow-unknown-ops",
        "// 😀\r\n// bufferizer: allow-unknown-ops\r\nmodule {}\r\n",
    ):
        assert head_settings(text).choices.options == {"allow_unknown_ops": True}


def test_wrong_names_are_told_at_their_place() -> None:
    check_wrong(
        "// bufferizer: allowUnknownOps, severity(retuned-allocation)=off, buffer-alignment(x)=1\n",
        ("unusable-setting", "(x)", "only 'severity'"),
        ("unknown-setting", "allowUnknownOps", "did you mean 'allow-unknown-ops'?"),
        ("unknown-setting", "retuned-allocation", "did you mean 'returned-allocation'?"),
    )


def test_wrong_values_are_told_and_say_nothing() -> None:
    text = "// bufferizer: semantics=llvm7, buffer-alignment=-1, severity=off, allow-unknown-ops=no, = copies\n"
    assert head_settings(text).choices == Choices()
    check_wrong(
        text,
        ("unusable-setting", "= copies", "a setting is expected"),
        ("unusable-setting", "semantics", "'semantics' cannot be 'llvm7': it is one of 'auto', 'llvm22'"),
        ("unusable-setting", "buffer-alignment", "a whole number"),
        ("unusable-setting", "severity", "for each rule"),
        ("unusable-setting", "allow-unknown-ops", "cannot be 'no': it is true or false"),
    )


def test_what_stands_later_is_told_and_ignored() -> None:
    text = "func.func private @f()\n  // bufferizer: allow-unknown-ops\n"
    assert head_settings(text).choices == Choices()
    check_wrong(text, ("misplaced-setting", "// bufferizer: allow-unknown-ops", "ignored"))
    check_wrong(
        "// -----\n// bufferizer: copy-before-write\n", ("misplaced-setting", "// bufferizer: copy-before-write", "")
    )


def test_what_is_no_setting_is_left_alone() -> None:
    for text in (
        "",
        "// the bufferizer: a story",
        '"bufferizer: x"() : () -> ()',
        "// bufferizer:",
        "// bufferizer: , \n",
    ):
        assert setting_problems(text) == ()
        assert head_settings(text).choices == Choices()
