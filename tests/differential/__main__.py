"""``python -m tests.differential N [--seed S] [--size K] [--release R]``: compare N programs, print what disagrees."""

from __future__ import annotations

import argparse
import shutil
import sys
import textwrap
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import groupby

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.document import read_document
from tests.compiler import MlirOpt
from tests.differential.comparison import Kind, Verdict, as_printed, compare
from tests.differential.configurations import BATCH, pass_options
from tests.differential.draws import Draws
from tests.differential.program import render
from tests.differential.releases import RELEASES, WIDE, Release
from tests.differential.shrinking import shrink


def main() -> int:
    """Return 0 if all programs agree, 1 if not, 2 where there is no compiler to compare with."""
    parser = argparse.ArgumentParser(prog="python -m tests.differential", description=__doc__)
    parser.add_argument("programs", type=int, metavar="N", help="how many programs")
    parser.add_argument("--seed", type=int, default=0, help="the first program's seed; the others follow")
    parser.add_argument("--size", type=int, default=12, help="operations per program, about")
    parser.add_argument("--release", type=int, choices=[14, 22], default=22, help="LLVM's release, 22 or 14")
    parser.add_argument("--configuration", type=int, metavar="C", help="the set of options of that number only")
    parser.add_argument("--printed", action="store_true", help="take the programs as the compiler prints them")
    parser.add_argument("--show", type=int, default=10, metavar="K", help="shrink and print K disagreements at most")
    parser.add_argument("--jobs", type=int, default=1, metavar="J", help="processes to compare in")
    parser.add_argument("--wide", action="store_true", help="with more of what programs of today seldom have")
    arguments = parser.parse_args()
    release = WIDE if arguments.wide else RELEASES[arguments.release]
    if arguments.configuration not in (None, *range(len(release.configurations))):
        parser.error(f"there are {len(release.configurations)} sets of options, from 0")
    path = shutil.which(release.compiler)
    if path is None:
        tools = release.compiler.replace("opt-", "") + "-tools"
        print(f"{release.compiler} is not installed (Debian: {tools})", file=sys.stderr)
        return 2
    return run(arguments, release, MlirOpt(path))


def run(arguments: argparse.Namespace, release: Release, compiler: MlirOpt) -> int:
    """Compare batch after batch, each under options of its own."""
    kinds: Counter[str] = Counter()
    mix: Counter[str] = Counter()
    accepted = shown = 0
    began = time.monotonic()
    seeds = range(arguments.seed, arguments.seed + arguments.programs)
    batches = [list(batch) for _, batch in groupby(seeds, key=lambda seed: seed // BATCH)]
    chosen = [_options(batch, release, arguments.configuration) for batch in batches]
    with ProcessPoolExecutor(arguments.jobs) as pool:
        found = pool.map(partial(_verdicts, release, arguments.size, arguments.printed, compiler), batches, chosen)
        for batch, options, (verdicts, operations) in zip(batches, chosen, found, strict=True):
            mix.update(operations)
            for seed, verdict in zip(batch, verdicts, strict=True):
                kinds[verdict.kind.value] += 1
                accepted += verdict.accepted
                if verdict.disagrees:
                    shown += 1
                    print(f"seed {seed}, options [{pass_options(options)}]: {verdict.kind.value}", flush=True)
                    # A smaller program would have to be printed again.
                    if shown <= arguments.show and not arguments.printed:
                        generate = partial(release.program, size=arguments.size, options=options)
                        small = render(shrink(generate, seed, verdict.kind, options, compiler))
                        print(f"{small}{compare([small], options, compiler)[0].detail}\n", flush=True)
                    else:
                        print(f"{verdict.detail}\n", flush=True)
    seconds = time.monotonic() - began
    print(f"{len(seeds)} programs in {seconds:.0f} s, {accepted} bufferized by the compiler: {dict(kinds)}")
    print(_listed(mix))
    return int(any(kinds[kind.value] for kind in (Kind.DECISIONS, Kind.REFUSAL, Kind.TEXT, Kind.FAULT)))


def _options(batch: Sequence[int], release: Release, number: int | None) -> BufferizationOptions:
    return release.options_of_batch(batch[0] // BATCH) if number is None else release.configurations[number]


def _verdicts(
    release: Release, size: int, printed: bool, compiler: MlirOpt, batch: Sequence[int], options: BufferizationOptions
) -> tuple[list[Verdict], Counter[str]]:
    """Return what comes of the programs, and how often each op occurs in them."""
    texts = [render(release.program(Draws.of_seed(seed), size, options)) for seed in batch]
    segments = [segment for text in texts for segment in read_document(text, semantics=options.semantics).segments]
    mix = Counter(inner.name for segment in segments for outer in segment.operations for inner in outer.walk())
    return compare(as_printed(texts, compiler) if printed else texts, options, compiler), mix


def _listed(mix: Counter[str]) -> str:
    """Return how often each op occurs, the most frequent first."""
    names = ", ".join(f"{name} {number}" for name, number in mix.most_common())
    return textwrap.fill(f"{mix.total()} operations of {len(mix)} kinds: {names}", 120, break_on_hyphens=False)


if __name__ == "__main__":
    sys.exit(main())
