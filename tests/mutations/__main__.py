"""``python -m tests.mutations N FOLDER...``: make N slips in programs, compare the first error with the compiler's."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bufferizer.diagnostics import Severity
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.text import LineIndex
from tests.compiler import ERROR, ONE_SHOT, MlirOpt
from tests.mutations.slips import slip

_SPLITTER = "// -----"
_BATCH = 40
_MOST_LINES = 80

Error = tuple[int, str]  # 1-based line, message


@dataclass(frozen=True, slots=True)
class Outcome:
    """A program with a slip, what we say of it first, and what the compiler does."""

    seed: int
    kind: str
    source: str
    text: str
    ours: Sequence[Error]
    theirs: Sequence[Error]

    @property
    def agrees(self) -> bool:
        """Tell whether what is said first is said by the other one, too.

        We go by the text, the compiler as it meets things: what is wrong in the midst of an operation may be said
        before what is said of its name.
        """
        if not self.ours or not self.theirs:
            return not self.ours and not self.theirs
        return self.ours[0] in self.theirs and self.theirs[0] in self.ours


def main() -> int:
    """Return 0 if all first errors agree, 1 if not, 2 where there is no compiler."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("slips", type=int, metavar="N", help="how many slips")
    parser.add_argument("folders", nargs="+", type=Path, help="where the programs are")
    parser.add_argument("--seed", type=int, default=0, help="the first slip's seed; the others follow")
    parser.add_argument("--show", type=int, default=10, metavar="K", help="print K disagreements at most")
    arguments = parser.parse_args()
    path = shutil.which("mlir-opt-22")
    if path is None:
        print("mlir-opt-22 is not installed (Debian: mlir-22-tools)", file=sys.stderr)
        return 2
    compiler = MlirOpt(path)
    programs = valid_programs(arguments.folders, compiler)
    seeds = range(arguments.seed, arguments.seed + arguments.slips)
    outcomes = list(compare(programs, seeds, compiler))
    refused = [outcome for outcome in outcomes if outcome.theirs]
    wrong = [outcome for outcome in refused if not outcome.agrees]
    invented = [outcome for outcome in outcomes if outcome.ours and not outcome.theirs]
    for outcome in [*invented, *wrong][: arguments.show]:
        print(f"seed {outcome.seed} ({outcome.kind}) of {outcome.source}")
        print(f"  ours   {_first(outcome.ours)}\n  theirs {_first(outcome.theirs)}")
        line = (_first(outcome.theirs) or _first(outcome.ours) or (1, ""))[0]
        print(f"  text   {outcome.text.splitlines()[line - 1].strip() if line else ''}")
    print(f"{len(programs)} programs, {len(outcomes)} slips, {len(refused)} refused by the compiler:")
    print(
        f"the same first error in {len(refused) - len(wrong)} ({100 - 100 * len(wrong) / max(1, len(refused)):.1f} %)"
    )
    print(f"refused by us alone: {len(invented)}; accepted by us alone: {sum(not it.ours for it in wrong)}")
    print("differ by kind:", dict(Counter(outcome.kind for outcome in wrong)))
    return 1 if wrong or invented else 0


def valid_programs(folders: Sequence[Path], compiler: MlirOpt) -> list[tuple[str, str]]:
    """Return the names and texts of the programs that the compiler reads, as short as people look at."""
    files = sorted(path for folder in folders for path in folder.rglob("*.mlir"))
    found: list[tuple[str, str]] = []
    for file in files:
        for number, section in enumerate(file.read_text("utf-8").split(_SPLITTER)):
            if 0 < section.count("\n") <= _MOST_LINES and "%" in section:
                found.append((f"{file.name}:{number}", section.strip("\n") + "\n"))
    answers = _compiler_says([text for _, text in found], compiler)
    return [program for program, errors in zip(found, answers, strict=True) if not errors]


def compare(programs: Sequence[tuple[str, str]], seeds: range, compiler: MlirOpt) -> Iterator[Outcome]:
    """Make a slip for every seed and ask both."""
    made: list[tuple[int, str, str, str]] = []
    for seed in seeds:
        random = Random(seed)
        name, text = random.choice(programs)
        kind, changed = slip(text, random)
        if changed != text:
            made.append((seed, kind, name, changed))
    theirs = _compiler_says([text for *_, text in made], compiler)
    for (seed, kind, name, text), errors in zip(made, theirs, strict=True):
        ours = our_errors(text)
        if ours and not errors and compiler.run(text, ONE_SHOT).returncode:
            ours = []  # The text is right; what bufferization refuses is another comparison's.
        yield Outcome(seed, kind, name, text, ours, errors)


def our_errors(text: str) -> list[Error]:
    """Return the errors that we report, in the order of the text."""
    lines = LineIndex(text)
    try:
        findings = document_findings(AnalysedDocument(text))
    except Exception as fault:
        return [(0, f"fault: {fault!r}")]
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    # The bracket that was left open is marked besides what the compiler says, which is where it misses the other one.
    errors = [error for error in errors if not error.message.startswith("unclosed ")] or errors
    return [(lines.line_of(error.span.start) + 1, error.message) for error in errors]


def _first(errors: Sequence[Error]) -> Error | None:
    return errors[0] if errors else None


def _compiler_says(texts: Sequence[str], compiler: MlirOpt) -> list[list[Error]]:
    """Return the compiler's errors for every text, in its order."""
    found: list[list[Error]] = []
    for start in range(0, len(texts), _BATCH):
        found.extend(_batch_says(texts[start : start + _BATCH], compiler))
    return found


def _batch_says(texts: Sequence[str], compiler: MlirOpt) -> list[list[Error]]:
    result = compiler.run(f"{_SPLITTER}\n".join(texts), "--split-input-file", "-o", "/dev/null", seconds=100)
    if result.returncode < 0 and len(texts) > 1:
        half = len(texts) // 2
        return _batch_says(texts[:half], compiler) + _batch_says(texts[half:], compiler)
    errors = [(int(line), message) for line, message in ERROR.findall(result.stderr)]
    found: list[list[Error]] = []
    first = 0
    for text in texts:
        count = text.count("\n") + 1
        found.append([(line - first, message) for line, message in errors if first < line <= first + count])
        first += count
    return found


if __name__ == "__main__":
    raise SystemExit(main())
