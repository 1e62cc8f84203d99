"""``python -m tests.differential N [--seed S] [--size K]``: compare N programs, print small ones that disagree."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections import Counter

from tests.compiler import MlirOpt
from tests.differential.comparison import Kind, compare
from tests.differential.configurations import CONFIGURATIONS, pass_options
from tests.differential.generator import generate
from tests.differential.program import render
from tests.differential.shrinking import shrink

BATCH = 25


def main() -> int:
    """Return 0 if all programs agree, 1 if not, 2 where there is no compiler to compare with."""
    parser = argparse.ArgumentParser(prog="python -m tests.differential", description=__doc__)
    parser.add_argument("programs", type=int, metavar="N", help="how many programs")
    parser.add_argument("--seed", type=int, default=0, help="the first program's seed; the others follow")
    parser.add_argument("--size", type=int, default=12, help="operations per program, about")
    parser.add_argument("--configuration", type=int, choices=range(len(CONFIGURATIONS)), help="one set of options only")
    parser.add_argument("--show", type=int, default=10, metavar="K", help="shrink and print K disagreements at most")
    arguments = parser.parse_args()
    path = shutil.which("mlir-opt-22")
    if path is None:
        print("mlir-opt-22 is not installed (Debian: mlir-22-tools)", file=sys.stderr)
        return 2
    return run(arguments, MlirOpt(path))


def run(arguments: argparse.Namespace, compiler: MlirOpt) -> int:
    """Compare batch after batch, each under one set of options in turn."""
    kinds: Counter[str] = Counter()
    accepted = shown = 0
    began = time.monotonic()
    seeds = range(arguments.seed, arguments.seed + arguments.programs)
    for batch in (seeds[start : start + BATCH] for start in range(0, len(seeds), BATCH)):
        chosen = arguments.configuration
        number = chosen if chosen is not None else batch[0] // BATCH % len(CONFIGURATIONS)
        options = CONFIGURATIONS[number]
        programs = [generate(seed, arguments.size) for seed in batch]
        verdicts = compare([render(program) for program in programs], options, compiler)
        for seed, program, verdict in zip(batch, programs, verdicts, strict=True):
            kinds[verdict.kind.value] += 1
            accepted += verdict.accepted
            if verdict.disagrees and shown < arguments.show:
                shown += 1
                small = shrink(program, verdict.kind, options, compiler)
                final = compare([render(small)], options, compiler)[0]
                print(f"seed {seed}, options [{pass_options(options)}]: {verdict.kind.value}")
                print(f"{render(small)}{final.detail}\n", flush=True)
    seconds = time.monotonic() - began
    print(f"{len(seeds)} programs in {seconds:.0f} s, {accepted} bufferized by the compiler: {dict(kinds)}")
    return int(any(kinds[kind.value] for kind in (Kind.DECISIONS, Kind.REFUSAL, Kind.TEXT, Kind.FAULT)))


if __name__ == "__main__":
    sys.exit(main())
