"""``python -m tests.execution N [--seed S]``: run N programs, print those that differ."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter

from tests.differential.configurations import pass_options
from tests.execution.generator import module
from tests.execution.running import CONFIGURATIONS, Kind, Runner, run_programs

BATCH = 20


def main() -> int:
    """Return 0 if all programs agree, 1 if not, 2 where there is nothing to run them with."""
    parser = argparse.ArgumentParser(prog="python -m tests.execution", description=__doc__)
    parser.add_argument("programs", type=int, metavar="N", help="how many programs")
    parser.add_argument("--seed", type=int, default=0, help="the first program's seed; the others follow")
    arguments = parser.parse_args()
    runner = Runner.find()
    if runner is None:
        print(
            "mlir-opt-22 and mlir-runner-22 are not installed (Debian: mlir-22-tools, libmlir-22-dev)", file=sys.stderr
        )
        return 2
    kinds: Counter[Kind] = Counter()
    began = time.monotonic()
    seeds = range(arguments.seed, arguments.seed + arguments.programs)
    for batch in (seeds[start : start + BATCH] for start in range(0, len(seeds), BATCH)):
        options = CONFIGURATIONS[batch[0] // BATCH % len(CONFIGURATIONS)]
        for seed, verdict in zip(batch, run_programs(batch, options, runner), strict=True):
            kinds[verdict.kind] += 1
            if verdict.kind not in (Kind.AGREED, Kind.REFUSED):
                print(f"seed {seed}, options [{pass_options(options)}]: {verdict.kind.value}\n{verdict.detail}\n")
                print(module([seed]), flush=True)
    counts = ", ".join(f"{count} {kind.value}" for kind, count in kinds.items())
    print(f"{len(seeds)} programs in {time.monotonic() - began:.0f} s: {counts}")
    return int(any(kind not in (Kind.AGREED, Kind.REFUSED) for kind in kinds))


if __name__ == "__main__":
    sys.exit(main())
