"""``python -m tests.soak [-n EDITS] [--seed S] [PATH...]``: edits files at random and says what fails."""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from bufferizer.ide.analysis import DEFAULT_OPTIONS, AnalysedDocument, DocumentCache
from bufferizer.kept import forget_versions_but
from bufferizer.syntax.split_text import SplitText
from tests.soak.checks import (
    Failure,
    check_against_fresh,
    check_live,
    check_locality,
    check_rewritten,
    check_version,
)
from tests.soak.edits import Typist, texts_of

REPOSITORY = Path(__file__).parents[2]
OWN_TEXTS = (REPOSITORY / "examples", REPOSITORY / "tests")
EDITS_IN_A_ROW = 40
PART_ASKED = 0.25  # of all versions, those of which every feature is asked
PART_FORGOTTEN = 0.05  # those after which earlier ones are forgotten


def soak(texts: list[str], edits: int, random: Random) -> Iterator[Failure]:
    """Change random texts at random, each of them many times before another is taken, and yield what fails.

    What is known of a text is kept as long as that takes, but for what a server forgets now and then.
    """
    made = 0
    while made < edits:
        text = random.choice(texts)
        cache = DocumentCache()
        split, typist = SplitText.of(text), Typist(random, text)
        previous = AnalysedDocument(split, DEFAULT_OPTIONS, cache)
        live = None
        for _ in range(min(EDITS_IN_A_ROW, edits - made)):
            for edit in typist.change():
                split = split.edited(edit.span, edit.text)
            version = AnalysedDocument(split, DEFAULT_OPTIONS, cache)
            live, failures = check_live(version, live, typist.text)
            yield from failures
            if random.random() < PART_ASKED:
                yield from check_version(version, random)
                yield from check_rewritten(version)
                yield from check_against_fresh(version, random)
            yield from check_locality(previous, version)
            previous = version
            made += 1
            if random.random() < PART_FORGOTTEN:
                forget_versions_but(set(cache.operations()))


def main() -> int:
    """Run, print each kind of failure once with a text that shows it, and return 1 if there was any."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("-n", "--edits", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--keep", type=Path, help="a folder to write the failing texts to")
    parser.add_argument("paths", nargs="*", type=Path, default=list(OWN_TEXTS))
    arguments = parser.parse_args()
    print(f"{arguments.edits} edits, seed {arguments.seed}", flush=True)
    seen: Counter[str] = Counter()
    for failure in soak(texts_of(arguments.paths), arguments.edits, Random(arguments.seed)):
        kind = _kind(failure)
        seen[kind] += 1
        if seen[kind] == 1:
            print(f"\n== {failure.feature}: {failure.what}", flush=True)
            if arguments.keep is not None:
                arguments.keep.mkdir(parents=True, exist_ok=True)
                (arguments.keep / f"{len(seen):03}.mlir").write_bytes(failure.text.encode("utf-8", "surrogateescape"))
    print(f"\n{sum(seen.values())} failures of {len(seen)} kinds")
    for kind, count in seen.most_common():
        print(f"{count:6} {kind}")
    return 1 if seen else 0


def _kind(failure: Failure) -> str:
    """Return what failures of one cause have in common: the feature, and the last line said of it without numbers."""
    last = failure.what.strip().splitlines()[-1]
    where = re.findall(r'File "(\S+)", line (\d+)', failure.what)
    place = f" at {Path(where[-1][0]).name}:{where[-1][1]}" if where else ""
    return failure.feature.partition(".")[0] + ": " + re.sub(r"\d+|'[^']*'|%[\w.]+", "_", last)[:100] + place


if __name__ == "__main__":
    sys.exit(main())
