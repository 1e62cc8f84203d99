"""Lowering bufferized programs to machine code and running them, and what their outputs say."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from bufferizer.buffer_model.options import AnalysisHeuristic, BoundaryTypeConversion, BufferizationOptions
from bufferizer.diagnostics import Severity
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.rewriting import rewritten_text
from tests.compiler import MlirOpt
from tests.differential.configurations import pass_options
from tests.execution.generator import module

# The random programs yield new buffers from loops as they please.
CONFIGURATIONS = (
    BufferizationOptions(allow_return_allocs_from_loops=True),
    BufferizationOptions(
        allow_return_allocs_from_loops=True, function_boundary_type_conversion=BoundaryTypeConversion.IDENTITY
    ),
    BufferizationOptions(allow_return_allocs_from_loops=True, analysis_heuristic=AnalysisHeuristic.TOP_DOWN),
    BufferizationOptions(
        allow_return_allocs_from_loops=True,
        analysis_heuristic=AnalysisHeuristic.FUZZER,
        analysis_fuzzer_seed=7,
        function_boundary_type_conversion=BoundaryTypeConversion.FULLY_DYNAMIC,
    ),
)
LOWERING = (
    "--scf-forall-to-for",
    "--convert-linalg-to-loops",
    "--convert-bufferization-to-memref",
    "--expand-strided-metadata",
    "--lower-affine",
    "--convert-scf-to-cf",
    "--convert-vector-to-llvm",
    "--finalize-memref-to-llvm",
    "--convert-func-to-llvm",
    "--convert-arith-to-llvm",
    "--convert-cf-to-llvm",
    "--reconcile-unrealized-casts",
)
HEADING = re.compile(r"^program (\d+)$", re.MULTILINE)
SECONDS = 120


class Kind(str, Enum):
    """What came of running a program three times: as we, the compiler, and copy-before-write bufferize it."""

    AGREED = "agreed"
    REFUSED = "refused"  # by both
    OURS = "ours differs"
    COMPILER = "the compiler's differs from copy-before-write, as ours does"
    NOT_RUN = "not run"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How it went for the program of one seed."""

    kind: Kind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Runner:
    """mlir-opt and mlir-runner, and the library with what printing needs."""

    compiler: MlirOpt
    path: str
    library: Path

    @classmethod
    def find(cls) -> Runner | None:
        """Return the tools of LLVM 22, None where they are not installed (Debian: mlir-22-tools, libmlir-22-dev)."""
        compiler, path = shutil.which("mlir-opt-22"), shutil.which("mlir-runner-22")
        if compiler is None or path is None:
            return None
        library = Path(path).resolve().parents[1] / "lib" / "libmlir_c_runner_utils.so"
        return cls(MlirOpt(compiler), path, library) if library.exists() else None

    def bufferize(self, text: str, options: BufferizationOptions) -> str | None:
        """Return what the compiler makes of a program, None where it refuses it."""
        return self._transform(text, f"--one-shot-bufferize={pass_options(options)}")

    def copy_before_write(self, text: str, options: BufferizationOptions) -> str | None:
        """Return what the compiler makes of a program when it copies before every write, None where it refuses it.

        Calls are inlined first: see "Calls without an analysis" in docs/compiler-limits.md.
        """
        copying = pass_options(replace(options, copy_before_write=True))
        return self._transform(text, "--inline", f"--one-shot-bufferize={copying}")

    def _transform(self, text: str, *passes: str) -> str | None:
        result = self.compiler.run(text, *passes)
        return result.stdout if result.returncode == 0 else None

    def execute(self, bufferized: str) -> str | None:
        """Return what a bufferized program prints, None where it cannot be lowered or does not end well."""
        lowered = self.compiler.run(bufferized, *LOWERING)
        if lowered.returncode != 0:
            return None
        command = [self.path, "-e", "main", "-entry-point-result=void", f"-shared-libs={self.library}"]
        run = subprocess.run(
            command, input=lowered.stdout, capture_output=True, encoding="utf-8", timeout=SECONDS, check=False
        )
        return run.stdout if run.returncode == 0 else None


def run_programs(seeds: Sequence[int], options: BufferizationOptions, runner: Runner) -> list[Verdict]:
    """Run the programs of these seeds as one module; where that does not work out, each by itself."""
    text = module(seeds)
    ours = _ours(text, options)
    theirs = runner.bufferize(text, options)
    if len(seeds) == 1 and (ours is None or theirs is None):
        kind = Kind.REFUSED if ours is None and theirs is None else Kind.OURS
        return [Verdict(kind, "" if kind is Kind.REFUSED else "only one of the two refuses it")]
    copied = runner.copy_before_write(text, options)
    outputs = [runner.execute(bufferized) if bufferized is not None else None for bufferized in (ours, theirs, copied)]
    if None in outputs and len(seeds) > 1:
        return [verdict for seed in seeds for verdict in run_programs([seed], options, runner)]
    printed = [_by_program(output or "", seeds) for output in outputs]
    return [judge(*(by_program[number] for by_program in printed)) for number in range(len(seeds))]


def _ours(text: str, options: BufferizationOptions) -> str | None:
    analysed = AnalysedDocument(text, options)
    if any(finding.severity is Severity.ERROR for finding in document_findings(analysed)):
        return None
    return rewritten_text(analysed)


def _by_program(output: str, seeds: Sequence[int]) -> list[str]:
    """Return what each program printed, an empty string for one that printed nothing."""
    _, *parts = HEADING.split(output)
    printed = {int(seed): numbers for seed, numbers in zip(parts[::2], parts[1::2], strict=True)}
    return [printed.get(seed, "") for seed in seeds]


def judge(ours: str, theirs: str, copied: str) -> Verdict:
    """Compare what a program printed the three ways."""
    if not theirs or not copied:
        return Verdict(Kind.NOT_RUN, "the compiler's does not run")
    if ours == theirs == copied:
        return Verdict(Kind.AGREED)
    detail = f"ours:              {_line(ours)}\nthe compiler's:    {_line(theirs)}\ncopy-before-write: {_line(copied)}"
    return Verdict(Kind.COMPILER if ours == theirs else Kind.OURS, detail)


def _line(output: str) -> str:
    return " ".join(output.split()) or "nothing"
