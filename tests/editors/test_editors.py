"""Neovim and Emacs on a file, with the configuration that their pages in docs/editors show."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.compiler import MlirOpt
from tests.editors.pages import REPOSITORY, shown

HERE = Path(__file__).parent
# A newer Neovim than the system's, where scripts/editors/setup.sh has installed one.
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
NEW_NEOVIM = CACHE / "bufferizer-editors" / "neovim" / "bin" / "nvim"
PATIENCE = 180

TEXT = """\
func.func private @log(tensor<16xf32>)

func.func @main(%v: tensor<16xf32>, %x: f32, %i: index) -> tensor<16xf32> {
  call @log(%v) : (tensor<16xf32>) -> ()
  %table = arith.constant dense<1.0> : tensor<16xf32>
  %changed = tensor.insert %x into %table[%i] : tensor<16xf32>
  return %changed : tensor<16xf32>
}
"""
FIXED = TEXT.replace("@log", "@trace").replace(
    "@trace(tensor<16xf32>)", '@trace(tensor<16xf32> {bufferization.access = "read"})'
)


@dataclass(frozen=True)
class Desk:
    """A home of one's own for an editor, with the file to work on; nothing of the machine's user is read or written."""

    home: Path

    @property
    def file(self) -> Path:
        return self.home / "work" / "main.mlir"

    def configure(self, path: str, text: str) -> Path:
        target = self.home / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        return target

    def run(self, command: list[str]) -> dict[str, Any]:
        """Run an editor, with this Python's ``bufferizer`` first on the PATH, and return what it reports."""
        report = self.home / "report.json"
        programs = Path(sys.executable).parent
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "NVIM", "VIM"))},
            "HOME": str(self.home),
            "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
            "FILE": str(self.file),
            "REPORT": str(report),
        }
        result = subprocess.run(
            command,
            cwd=self.file.parent,
            env=environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        printed = f"{result.stdout}\n{result.stderr}"
        assert report.is_file(), f"no report from {command[0]}:\n{printed}"
        answer: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
        assert answer.get("trouble") is None, f"{answer}\n{printed}"
        return answer


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk(tmp_path)
    made.configure("work/main.mlir", TEXT)
    return made


def program(name: str, package: str) -> str:
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed (Debian: {package})")
    return path


def new_neovim() -> str:
    if not NEW_NEOVIM.exists():
        pytest.skip("no newer Neovim (scripts/editors/setup.sh)")
    return str(NEW_NEOVIM)


def neovim_version(path: str) -> tuple[int, int]:
    printed = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
    major, minor = printed.split("v", 1)[1].split(".")[:2]
    return int(major), int(minor)


def assert_saved_in_buffers(desk: Desk, mlir_opt: MlirOpt) -> None:
    saved = desk.file.read_text(encoding="utf-8")
    assert re.search(r"func\.func @main\(%v: memref<", saved)
    assert "tensor<" not in saved.replace("bufferization.", "")
    accepted = mlir_opt.run(saved)
    assert accepted.returncode == 0, accepted.stderr


def drive_neovim(desk: Desk, neovim: str, driver: Path) -> dict[str, Any]:
    """Run a script in Neovim on the file; Neovim ends after it, whatever comes of it."""
    return desk.run([neovim, "--headless", "-i", "NONE", "-n", str(desk.file), "-S", str(driver), "-c", "qall!"])


def use_neovim(desk: Desk, neovim: str, configuration: str) -> dict[str, Any]:
    desk.configure(".config/nvim/plugin/bufferizer.lua", configuration)
    report = drive_neovim(desk, neovim, HERE / "drive_neovim.lua")
    assert "external-assumed-read-write" in report["diagnostics"]
    assert "memref<16xf32" in report["hover"]
    assert report["fixed"] == FIXED.rstrip("\n")
    return report


@pytest.mark.neovim
def test_neovim_as_the_page_shows_it(desk: Desk, mlir_opt: MlirOpt) -> None:
    report = use_neovim(desk, new_neovim(), shown("neovim.md", "neovim"))
    assert report["hints"] == ["copy"]
    assert "memref.alloc" in report["preview"]
    assert_saved_in_buffers(desk, mlir_opt)


@pytest.mark.neovim
def test_older_neovim_as_the_page_shows_it(desk: Desk, mlir_opt: MlirOpt) -> None:
    neovim = program("nvim", "neovim")
    if neovim_version(neovim) > (0, 10):
        pytest.skip("the machine's own Neovim is not an older one")
    use_neovim(desk, neovim, shown("neovim.md", "neovim 0.7"))
    assert_saved_in_buffers(desk, mlir_opt)


@pytest.mark.neovim
def test_neovim_highlights_with_the_grammar(desk: Desk) -> None:
    neovim = new_neovim()
    script = shown("neovim.md", "tree-sitter build")
    built = subprocess.run(
        ["sh", "-eu", "-c", script], cwd=REPOSITORY, env={**os.environ, "HOME": str(desk.home)}, check=False
    )
    assert built.returncode == 0
    desk.configure(".config/nvim/plugin/mlir.lua", shown("neovim.md", "tree-sitter"))
    driver = desk.configure(
        "captures.lua",
        """
        local captures = {}
        vim.treesitter.get_parser(0):parse()
        for _, place in ipairs({ { 0, 0 }, { 0, 18 }, { 2, 16 }, { 6, 2 } }) do
          local found = vim.treesitter.get_captures_at_pos(0, place[1], place[2])
          table.insert(captures, found[#found].capture)
        end
        vim.fn.writefile({ vim.json.encode({ captures = captures }) }, vim.env.REPORT)
        vim.cmd("qall!")
        """,
    )
    report = drive_neovim(desk, neovim, driver)
    assert report["captures"] == ["keyword.function", "function", "variable", "keyword.return"]


@pytest.mark.emacs
def test_emacs_as_the_page_shows_it(desk: Desk, mlir_opt: MlirOpt) -> None:
    emacs = program("emacs", "emacs-nox elpa-eglot")
    initial = desk.configure("init.el", shown("emacs.md", "emacs"))
    driver = HERE / "drive_emacs.el"
    report = desk.run(
        [emacs, "--batch", "-l", "package", "-f", "package-initialize", "-l", str(initial), "-l", str(driver)]
    )
    assert report["mode"] == "mlir-mode"
    assert any("[external-assumed-read-write]" in message for message in report["diagnostics"])
    assert "memref<16xf32" in report["hover"]
    assert report["renamed"] == 2
    assert report["fixed"] == FIXED
    assert "memref.alloc" in report["preview"]
    assert_saved_in_buffers(desk, mlir_opt)
