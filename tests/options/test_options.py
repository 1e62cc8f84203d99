"""Every option of the pass does on the command line what it does in the compiler."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from bufferizer.cli.main import main
from tests.compiler import MlirOpt
from tests.differential.comparison import Kind, compare
from tests.options.answers import CASES, SETTINGS, answer, options_of, program

EACH_SETTING = [(name, setting) for name, settings in SETTINGS.items() for setting in settings]
# What the pass says where it does not take options together; it needs no program for that.
NOT_TAKEN = [
    "unknown-type-conversion=infer-layout-map",
    "must-infer-memory-space use-encoding-for-memory-space",
    "no-bufferize-function-boundaries no-analysis-func-filter=f",
]


@pytest.mark.parametrize(("name", "setting"), EACH_SETTING)
def test_answers_are_those_kept(name: str, setting: str) -> None:
    kept = json.loads((CASES / f"{name}.json").read_text())
    assert answer(program(name), setting) == kept[setting]


@pytest.mark.parametrize("name", SETTINGS)
def test_an_option_changes_something(name: str) -> None:
    first, *others = json.loads((CASES / f"{name}.json").read_text()).values()
    assert all(other != first for other in others)


@pytest.mark.parametrize(("name", "setting"), EACH_SETTING)
def test_the_compiler_agrees(name: str, setting: str, mlir_opt: MlirOpt) -> None:
    verdict = compare([program(name)], options_of(setting), mlir_opt)[0]
    assert verdict.kind is Kind.AGREED, verdict.detail


@pytest.mark.parametrize("setting", NOT_TAKEN)
def test_options_that_exclude_each_other_are_refused_in_the_passs_words(setting: str, mlir_opt: MlirOpt) -> None:
    ours = CliRunner().invoke(main, ["analyze", *(f"--{word}" for word in setting.split()), "-"], input="")
    assert ours.exit_code == 2
    words = [f"{word[3:]}=0" if word.startswith("no-buf") else word for word in setting.split()]
    if "no-bufferize-function-boundaries" not in setting:
        words.append("bufferize-function-boundaries")
    theirs = mlir_opt.run("", f"--one-shot-bufferize={' '.join(words)}")
    message = theirs.stderr.partition("error: ")[2].splitlines()[0]
    assert f"Error: {message}" in ours.stderr


def test_every_option_of_the_pass_has_a_flag(mlir_opt: MlirOpt) -> None:
    listed = mlir_opt.run("", "--help").stdout.partition("--one-shot-bufferize ")[2].splitlines()[1:]
    names = []
    for line in listed:
        if line.startswith("      --"):
            break
        if line.startswith("        --"):
            names.append(line.split()[0].partition("=")[0])
    flags = CliRunner().invoke(main, ["analyze", "--help"]).stdout
    # The command `analyze` is itself what test-analysis-only asks for.
    assert [name for name in names if name not in flags] == ["--test-analysis-only"]
    assert len(names) == 17
