"""The program as a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


def bufferizer(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "bufferizer", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, timeout=60, check=False)


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["check", "-"], 0),
        (["check", "missing.mlir"], 2),
        (["check"], 2),
        (["nonsense"], 2),
    ],
)
def test_exit_status(arguments: list[str], status: int) -> None:
    assert bufferizer(*arguments, stdin=b"func.func private @f()\n").returncode == status


def test_errors_found() -> None:
    result = bufferizer("check", "-", stdin=b"func.func @f() {\n  return %x : f32\n}\n")
    assert result.returncode == 1
    assert b"\x1b[" not in result.stdout  # no colours into a pipe


def test_fault_in_one_file_costs_that_file_only(tmp_path: Path) -> None:
    program = (
        "import bufferizer.ide.diagnostics as d\n"
        "real = d.document_findings\n"
        "def fail(analysed, severities):\n"
        "    if 'bad' in analysed.text: raise RuntimeError('a fault')\n"
        "    return real(analysed, severities)\n"
        "d.document_findings = fail\n"
        "from bufferizer.cli.main import main\n"
        "main()\n"
    )
    for name in ("bad", "good"):
        (tmp_path / f"{name}.mlir").write_text(f"func.func private @{name}()\n")
    paths = [str(tmp_path / "bad.mlir"), str(tmp_path / "good.mlir")]
    command = [sys.executable, "-c", program, "check", *paths]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert result.returncode == 1
    assert "error[internal-error]: Bufferizer failed on this file (RuntimeError: a fault)" in result.stdout
    assert "1 error in 2 files." in result.stdout
    assert "Traceback" in result.stderr


def test_help_imports_neither_server_nor_terminal_libraries() -> None:
    program = "import sys\nfrom bufferizer.cli.main import main\n"
    program += "try:\n    main(['check', '--format=json', '-'])\nexcept SystemExit: pass\n"
    program += "print(sorted(sys.modules.keys() & {'rich', 'pygls', 'lsprotocol'}))\n"
    result = subprocess.run([sys.executable, "-c", program], input=b"", capture_output=True, timeout=60, check=True)
    assert result.stdout.splitlines()[-1] == b"[]"
