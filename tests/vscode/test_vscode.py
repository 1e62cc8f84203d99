"""The extension: its own checks, and its tests in a real VS Code (node, Chromium, code-server: ``scripts/vscode``)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[2]
EXTENSION = REPO / "editors" / "vscode"
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
OLDEST, NEWEST = "1.100", "1.139"

pytestmark = pytest.mark.vscode


def require(present: bool, what: str) -> None:
    """Skip without a tool; fail where the environment promises that every tool is there, as CI does."""
    if present:
        return
    if os.environ.get("BUFFERIZER_REQUIRE_TOOLS") == "1":
        pytest.fail(f"{what} is missing")
    pytest.skip(f"{what} is missing")


def require_node_packages() -> None:
    require(shutil.which("node") is not None, "node")
    require((EXTENSION / "node_modules").is_dir(), "editors/vscode/node_modules (scripts/vscode/setup.sh)")


def run(command: list[str], directory: Path, **environ: str) -> None:
    """Run a command with this Python as the one that holds the server; its output is the failure's message."""
    environment = {**os.environ, "BUFFERIZER_PYTHON": sys.executable, **environ}
    result = subprocess.run(command, cwd=directory, env=environment, capture_output=True, text=True, timeout=1200)
    assert result.returncode == 0, f"{' '.join(command)} failed:\n{result.stdout}\n{result.stderr}"


def test_extension_checks() -> None:
    require_node_packages()
    run(["npm", "run", "--silent", "verify"], EXTENSION)


@pytest.mark.parametrize("version", [OLDEST, NEWEST])
@pytest.mark.parametrize("test", ["ui", "host", "trust", "install"])
def test_in_real_vscode(version: str, test: str) -> None:
    require_node_packages()
    require(shutil.which("chromium") is not None or "CHROMIUM" in os.environ, "chromium")
    for compiler in ("mlir-opt-22", "mlir-opt-14"):
        require(shutil.which(compiler) is not None, compiler)
    installed = CACHE / "bufferizer-vscode" / version / "installed"
    require(installed.is_file(), f"code-server (VSCODE={version} scripts/vscode/setup.sh)")
    run(["bash", "scripts/vscode/run.sh", test], REPO, VSCODE=version)
