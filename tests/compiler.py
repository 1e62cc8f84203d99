"""The real compiler, as tests ask it."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass

ONE_SHOT = "--one-shot-bufferize=bufferize-function-boundaries"


@dataclass(frozen=True, slots=True)
class MlirOpt:
    """mlir-opt of LLVM 22, at ``path``. Tests get it from the fixture ``mlir_opt``."""

    path: str

    def run(self, text: str, *arguments: str, seconds: float = 120) -> subprocess.CompletedProcess[str]:
        """Give ``text`` to mlir-opt on standard input; what it prints and its exit status come back.

        Raises `subprocess.TimeoutExpired` after some ``seconds``.
        """
        return subprocess.run(
            [self.path, "-allow-unregistered-dialect", *arguments, "-"],
            input=text,
            capture_output=True,
            encoding="utf-8",
            timeout=seconds,
            check=False,
        )

    def bufferize(self, text: str) -> subprocess.CompletedProcess[str]:
        """Run One-Shot Bufferize as this project's defaults have it."""
        return self.run(text, ONE_SHOT)
