"""The real compiler, as tests ask it."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

# The shares of the time that the tries to run it are given.
TRIES = (0.1, 0.1, 0.1, 0.1, 0.6)
ERROR = re.compile(r"^<stdin>:(\d+):\d+: error: (.*)$", re.MULTILINE)
# Where it crashes, nobody reads the names of the functions that it was in, and finding them takes seconds.
ENVIRONMENT = {**os.environ, "LLVM_DISABLE_SYMBOLIZATION": "1"}
ONE_SHOT = "--one-shot-bufferize=bufferize-function-boundaries"


@dataclass(frozen=True, slots=True)
class MlirOpt:
    """mlir-opt of LLVM 22, at ``path``. Tests get it from the fixture ``mlir_opt``."""

    path: str

    def run(self, text: str, *arguments: str, seconds: float = 120) -> subprocess.CompletedProcess[str]:
        """Give ``text`` to mlir-opt on standard input; what it prints and its exit status come back.

        It hangs or crashes now and then (see "Calls without an analysis" in docs/compiler-limits.md) and is given
        several tries.
        Raises `subprocess.TimeoutExpired` if none of them ends, after some ``seconds`` in all.
        """
        for share in TRIES[:-1]:
            with suppress(subprocess.TimeoutExpired):
                result = self._try(text, arguments, share * seconds)
                if result.returncode >= 0:
                    return result
        return self._try(text, arguments, TRIES[-1] * seconds)

    def _try(self, text: str, arguments: Sequence[str], seconds: float) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.path, "-allow-unregistered-dialect", *arguments, "-"],
            input=text,
            capture_output=True,
            encoding="utf-8",
            timeout=seconds,
            check=False,
            env=ENVIRONMENT,
        )

    def errors(self, text: str, *arguments: str) -> set[tuple[int, str]]:
        """Return what mlir-opt has against a text: 1-based lines and messages."""
        return {(int(line), message) for line, message in ERROR.findall(self.run(text, *arguments).stderr)}

    def bufferize(self, text: str) -> subprocess.CompletedProcess[str]:
        """Run One-Shot Bufferize as this project's defaults have it."""
        return self.run(text, ONE_SHOT)

    def cleaned(self, text: str) -> str:
        """Return a module once what is equal, unused or trivial is gone; fails on text that is not valid."""
        result = self.run(text, "--canonicalize", "--cse")
        assert result.returncode == 0, f"{result.stderr}\n{text}"
        return result.stdout
