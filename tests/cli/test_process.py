"""The program as a process of its own."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import time
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


def shell(command: str) -> subprocess.CompletedProcess[bytes]:
    program = f"{shlex.quote(sys.executable)} -m bufferizer"
    return subprocess.run(["sh", "-c", f"{program} {command}"], capture_output=True, timeout=60, check=False)


def test_no_standard_input() -> None:
    result = shell("check - <&-")
    assert (result.returncode, result.stderr) == (2, b"bufferizer: <stdin>: there is no standard input\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only where there is a device that is always full")
@pytest.mark.parametrize("command", ["check", "parse --format=json", "rewrite"])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_no_place_for_the_output(
    command: str, unbuffered: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    (tmp_path / "f.mlir").write_text("func.func private @f()\n")
    result = shell(f"{command} {tmp_path}/f.mlir > /dev/full")
    assert result.returncode == 2
    assert b"Traceback" not in result.stderr and b"ignored" not in result.stderr
    assert b"No space left on device" in result.stderr


@pytest.mark.skipif(not hasattr(signal, "SIGCONT"), reason="only where processes can be stopped for a while")
@pytest.mark.parametrize("command", ["rewrite", "parse --format=json"])
def test_all_is_written_by_a_process_that_is_stopped_for_a_while(command: str, tmp_path: Path) -> None:
    file = tmp_path / "f.mlir"
    file.write_text("func.func private @f(tensor<8xf32>)\n// -----\n" * 5_000)
    arguments = [sys.executable, "-m", "bufferizer", *command.split(), str(file)]
    expected = subprocess.run(arguments, capture_output=True, timeout=60, check=True).stdout
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(arguments, env=environment, stdout=subprocess.PIPE, bufsize=0) as process:
        assert process.stdout is not None
        written = process.stdout.read(1)
        # It waits for the rest to be read by now, in the midst of it.
        time.sleep(0.2)
        process.send_signal(signal.SIGSTOP)
        process.send_signal(signal.SIGCONT)
        while part := process.stdout.read(1 << 20):
            written += part
    assert written == expected


def test_a_terminal_without_the_text_s_characters(tmp_path: Path) -> None:
    (tmp_path / "f.mlir").write_bytes("func.func @f() { return %x : f32 } // \u00e4 ".encode() + b"\xff\n")
    result = shell(f"check {tmp_path}/f.mlir")
    assert result.returncode == 1
    ascii_only = subprocess.run(
        [sys.executable, "-m", "bufferizer", "check", f"{tmp_path}/f.mlir"],
        env={**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (ascii_only.returncode, ascii_only.stderr) == (1, b"")
    assert b"use of undeclared SSA value name" in ascii_only.stdout


def test_results_do_not_overwrite_one_another(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "f.mlir").write_text("func.func private @f()\n")
    result = bufferizer("rewrite", f"--output-dir={tmp_path}/out", f"{tmp_path}/a/f.mlir", f"{tmp_path}/b/f.mlir")
    assert result.returncode == 2
    assert b"would both be written to" in result.stderr
    assert not (tmp_path / "out").exists()


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
