"""A dialect from outside: the package that ARCHITECTURE.md shows, found through its entry point by a new process."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PROGRAM = """\
func.func @f(%cloth: tensor<8xf32>, %patch: tensor<4xf32>, %i: index) -> (tensor<8xf32>, f32) {
  %old = quilt.stitch %patch onto %cloth at %i : tensor<4xf32> onto tensor<8xf32>
  %new = quilt.stitch %patch onto %old at %i : tensor<4xf32> onto tensor<8xf32>
  %read = tensor.extract %cloth[%i] : tensor<8xf32>
  return %new, %read : tensor<8xf32>, f32
}
"""
REWRITTEN = """\
func.func @f(%cloth: memref<8xf32, strided<[?], offset: ?>>, %patch: memref<4xf32, strided<[?], offset: ?>>, %i: index)\
 -> (memref<8xf32>, f32) {
  %old = memref.alloc() {alignment = 64 : i64} : memref<8xf32>
  memref.copy %cloth, %old : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>
  quilt.stitch %patch onto %old at %i : memref<4xf32, strided<[?], offset: ?>> onto memref<8xf32>
  quilt.stitch %patch onto %old at %i : memref<4xf32, strided<[?], offset: ?>> onto memref<8xf32>
  %read = memref.load %cloth[%i] : memref<8xf32, strided<[?], offset: ?>>
  return %old, %read : memref<8xf32>, f32
}
"""
OF_THREADS = """\
func.func @f(%cloth: tensor<8x!quilt.{0}>, %i: index, %piece: !quilt.{0}) -> tensor<8x!quilt.{0}> {{
  %rest = tensor.empty() : tensor<8x!quilt.{0}>
  %r = tensor.insert %piece into %rest[%i] : tensor<8x!quilt.{0}>
  return %r : tensor<8x!quilt.{0}>
}}
"""


@pytest.fixture
def packages(tmp_path: Path, repository: Path) -> Path:
    """A folder in which the package is installed, as pip would leave it."""
    text = (repository / "ARCHITECTURE.md").read_text()
    module, name = re.search(r"```python\n# (\w+)\.py\n", text), "quilt_buffers"
    assert module is not None and module[1] == name
    (tmp_path / f"{name}.py").write_text(text[module.start() :].split("```python\n")[1].split("```")[0])
    declared = text.split("```toml\n")[1].split("```")[0]
    heading = '[project.entry-points."bufferizer.dialects"]'
    assert heading in declared
    metadata = tmp_path / f"{name}-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    points = declared.replace(heading, "[bufferizer.dialects]").replace('"', "")
    (metadata / "entry_points.txt").write_text(points)
    return tmp_path


def run(packages: Path | None, *arguments: str, program: str = PROGRAM) -> str:
    path = os.pathsep.join([*([str(packages)] if packages is not None else []), os.environ.get("PYTHONPATH", "")])
    return subprocess.run(
        [sys.executable, "-m", "bufferizer", *arguments, "-"],
        input=program,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": path},
        check=False,
    ).stdout


def found(packages: Path | None, command: str) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(run(packages, command, "--format=json"))
    return answer


def test_its_syntax_is_read(packages: Path) -> None:
    answer = found(packages, "parse")
    assert answer["diagnostics"] == []
    assert answer["operations"][1] == {
        "line": 2,
        "column": 10,
        "name": "quilt.stitch",
        "operands": ["tensor<4xf32>", "tensor<8xf32>", "index"],
        "results": ["tensor<8xf32>"],
    }


def test_its_buffers_are_analysed(packages: Path) -> None:
    answer = found(packages, "analyze")
    assert [entry["inplace"] for entry in answer["operations"] if entry["name"] == "quilt.stitch"] == [
        ["true", "false", "none"],
        ["true", "true", "none"],
    ]


def test_it_is_rewritten(packages: Path) -> None:
    assert run(packages, "rewrite") == REWRITTEN


def test_memrefs_are_made_of_the_types_that_it_says(packages: Path) -> None:
    of_threads, of_pins = OF_THREADS.format("thread"), OF_THREADS.format("pin")
    assert "memref.alloc() {alignment = 64 : i64} : memref<8x!quilt.thread>" in run(
        packages, "rewrite", program=of_threads
    )
    assert run(packages, "rewrite", program=of_pins) == run(None, "rewrite", program=of_threads) == ""


def test_nobody_knows_it_where_it_is_not_installed() -> None:
    assert found(None, "parse")["operations"][1]["results"] != ["tensor<8xf32>"]
    assert run(None, "rewrite") == ""
