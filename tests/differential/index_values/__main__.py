"""``python -m tests.differential.index_values N [--seed S]``: compare decisions on slices whose places may be the same.

Only decisions are compared. Programs that disagree are printed.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections import Counter

from tests.compiler import MlirOpt
from tests.differential.draws import Draws
from tests.differential.index_values.comparison import count_decisions
from tests.differential.index_values.program import generate

BATCH = 12  # programs that the compiler is given together, each of which it takes a while for


def main() -> int:
    """Return 0 if all decisions agree, 1 if not, 2 where there is no compiler to compare with."""
    parser = argparse.ArgumentParser(prog="python -m tests.differential.index_values", description=__doc__)
    parser.add_argument("programs", type=int, metavar="N", help="how many programs")
    parser.add_argument("--seed", type=int, default=0, help="the first program's seed; the others follow")
    parser.add_argument("--values", type=int, default=10, help="index values per program, at most")
    parser.add_argument("--show", type=int, default=3, metavar="K", help="print K programs that disagree at most")
    arguments = parser.parse_args()
    path = shutil.which("mlir-opt-22")
    if path is None:
        print("mlir-opt-22 is not installed (Debian: mlir-22-tools)", file=sys.stderr)
        return 2
    kinds: Counter[str] = Counter()
    end = arguments.seed + arguments.programs
    disagree = 0
    for first in range(arguments.seed, end, BATCH):
        seeds = range(first, min(first + BATCH, end))
        texts = [generate(Draws.of_seed(seed), arguments.values) for seed in seeds]
        found, differences = count_decisions(texts, MlirOpt(path))
        kinds += found
        for seed, text, difference in zip(seeds, texts, differences, strict=True):
            disagree += bool(difference)
            if difference:
                print(f"seed {seed}\n{text if disagree <= arguments.show else ''}{difference}", flush=True)
    print(f"{arguments.programs} programs, {disagree} disagree: {dict(kinds)}")
    return int(disagree > 0)


if __name__ == "__main__":
    sys.exit(main())
