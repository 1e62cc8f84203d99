"""What the command line answers for a program, and the options as the compiler is given them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
from click.testing import CliRunner

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.cli.main import main
from bufferizer.cli.options import pass_options
from bufferizer.configuration.settings import Choices, settings_of

CASES = Path(__file__).parent / "cases"
# The settings under which each program is looked at; the first is the one to differ from.
SETTINGS = {
    "allow-return-allocs-from-loops": ["", "allow-return-allocs-from-loops"],
    "allow-unknown-ops": ["", "allow-unknown-ops"],
    "analysis-heuristic": [
        "analysis-heuristic=bottom-up",
        "analysis-heuristic=top-down",
        "analysis-heuristic=bottom-up-from-terminators",
        "analysis-heuristic=fuzzer analysis-fuzzer-seed=1",
        "analysis-heuristic=fuzzer analysis-fuzzer-seed=4294967295",
        "no-bufferize-function-boundaries analysis-heuristic=fuzzer analysis-fuzzer-seed=2",
    ],
    "buffer-alignment": ["", "buffer-alignment=16", "buffer-alignment=0"],
    "bufferize-function-boundaries": ["bufferize-function-boundaries", "no-bufferize-function-boundaries"],
    "check-parallel-regions": ["check-parallel-regions", "no-check-parallel-regions"],
    "copy-before-write": ["", "copy-before-write", "no-bufferize-function-boundaries copy-before-write"],
    "dialect-filter": [
        "",
        "dialect-filter=tensor,bufferization,func",
        "dialect-filter=tensor,func",
        "no-bufferize-function-boundaries dialect-filter=linalg",
    ],
    "function-boundary-type-conversion": [
        "function-boundary-type-conversion=infer-layout-map",
        "function-boundary-type-conversion=identity-layout-map",
        "function-boundary-type-conversion=fully-dynamic-layout-map",
    ],
    "must-infer-memory-space": [
        "no-bufferize-function-boundaries",
        "no-bufferize-function-boundaries must-infer-memory-space",
    ],
    "no-analysis-func-filter": ["", "no-analysis-func-filter=first"],
    "unknown-type-conversion": [
        "allow-unknown-ops unknown-type-conversion=fully-dynamic-layout-map",
        "allow-unknown-ops unknown-type-conversion=identity-layout-map",
    ],
    "use-encoding-for-memory-space": ["", "use-encoding-for-memory-space"],
}


def program(name: str) -> str:
    """Return the program for an option."""
    return (CASES / f"{name}.mlir").read_text()


def answer(text: str, setting: str) -> dict[str, Any]:
    """Return decisions, errors and rewritten text as the commands print them under a setting."""
    flags = [f"--{word}" for word in setting.split()]
    (analysed,) = map(json.loads, _run(text, "analyze", "--format=json", *flags).splitlines())
    return {
        "decisions": [
            f"line {entry['line']}: {entry['name']} {' '.join(entry.get('inplace', ['not analysed']))}"
            for entry in analysed["operations"]
        ],
        "errors": [
            f"line {entry['line']}: {entry['message']}"
            for entry in analysed["diagnostics"]
            if entry["severity"] == "error"
        ],
        "rewritten": _run(text, "rewrite", *flags).splitlines(),
    }


def _run(text: str, *arguments: str) -> str:
    return CliRunner().invoke(main, [*arguments, "-"], input=text).stdout


def options_of(setting: str) -> BufferizationOptions:
    """Return the options that the command line makes of a setting."""

    @click.command()
    @pass_options
    def read(given: Choices) -> BufferizationOptions:
        return settings_of(given).options

    options: BufferizationOptions = read.main([f"--{word}" for word in setting.split()], standalone_mode=False)
    return options
