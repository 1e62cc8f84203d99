"""Makes a program small on which this project and the compiler disagree."""

from __future__ import annotations

from itertools import islice

from bufferizer.buffer_model.options import BufferizationOptions
from tests.compiler import MlirOpt
from tests.differential.comparison import Kind, compare
from tests.differential.program import Program, render, smaller_programs

BATCH = 24


def shrink(program: Program, kind: Kind, options: BufferizationOptions, compiler: MlirOpt) -> Program:
    """Return a smaller program with a disagreement of the same kind, from which no single part can be left out."""
    while True:
        size = len(render(program))
        candidates = (smaller for smaller in smaller_programs(program) if len(render(smaller)) < size)
        while batch := list(islice(candidates, BATCH)):
            verdicts = compare([render(candidate) for candidate in batch], options, compiler)
            smaller = [candidate for candidate, verdict in zip(batch, verdicts, strict=True) if verdict.kind is kind]
            if smaller:
                program = min(smaller, key=lambda candidate: len(render(candidate)))
                break
        else:
            return program
