"""How files are shared among processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bufferizer.cli import runner
from bufferizer.cli.runner import SIZE_FOR_A_PROCESS, jobs_for

FUNCTION = "func.func @f{0}(%t: tensor<8xf32>) -> tensor<8xf32> {{\n  return %t : tensor<8xf32>\n}}\n"


def files(folder: Path, *sizes: int) -> list[str]:
    names = []
    for number, size in enumerate(sizes):
        path = folder / f"{number}.mlir"
        path.write_text(" " * size)
        names.append(str(path))
    return names


def test_no_process_is_started_for_little_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "_processors", lambda: 4)
    assert jobs_for(files(tmp_path, 10 * SIZE_FOR_A_PROCESS)) == 1
    assert jobs_for(files(tmp_path, 10, 10, 10)) == 1
    assert jobs_for([*files(tmp_path, SIZE_FOR_A_PROCESS, 2 * SIZE_FOR_A_PROCESS), "missing.mlir"]) == 3
    assert jobs_for(files(tmp_path, 9 * SIZE_FOR_A_PROCESS, 10)) == 4


@pytest.mark.skipif(os.name != "posix", reason="a terminal's Ctrl-C is a signal to a process group")
def test_ctrl_c_ends_all_processes_without_a_traceback(tmp_path: Path) -> None:
    text = "".join(map(FUNCTION.format, range(20_000)))
    for number in range(4):
        (tmp_path / f"{number}.mlir").write_text(text)
    command = [sys.executable, "-m", "bufferizer", "check", "--jobs=2", str(tmp_path)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        time.sleep(5)  # both processes have begun with a file by then, and are far from done
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=20)
    assert process.returncode == 1
    assert errors.split() == ["Aborted!"]
