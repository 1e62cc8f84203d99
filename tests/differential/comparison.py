"""Do this project and the compiler say the same of a program? Many programs go through one run of the compiler."""

from __future__ import annotations

import json
import re
import subprocess
import traceback
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import unified_diff
from enum import Enum
from itertools import groupby, zip_longest

from bufferizer.analysis.function import is_analysed
from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.diagnostics import Severity
from bufferizer.document import read_document
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.decisions import decided_operations
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.rewriting import rewritten_text
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import is_tensor
from bufferizer.syntax.edition import Edition
from bufferizer.text import LineIndex
from tests.compiler import MlirOpt
from tests.differential.configurations import clean_up, pass_flag

# Longer than this, and a little more for each program, the compiler takes only where it runs in circles.
SECONDS = 10
SECONDS_PER_PROGRAM = 0.4
# How often the compiler is asked again where it says something else than we do.
TIMES_AGAIN = 8
SEPARATOR = "// -----\n"
SYMBOL = re.compile(r"@__constant_\w+")
CONSTANT = re.compile(r'memref\.global "private" constant (?P<name>@__constant_\w+) : (?P<held>.*)$', re.MULTILINE)
# LLVM 14 counts the lines of a program from the separator in front of it, and says where that is. A module that
# nobody wrote is in line 0.
ERROR = re.compile(
    r"^(?:within split at )?<stdin>:(?:(?P<start>\d+) offset :)?(?P<line>\d+):\d+: error: (?P<message>.*)$",
    re.MULTILINE,
)
ANNOTATION = "__inplace_operands_attr__"

Decisions = list[tuple[str, tuple[str, ...]]]  # an op's name and a word per operand, in the order of the text
Errors = frozenset[tuple[int, str]]  # 1-based line and message


class Kind(str, Enum):
    """What came of a comparison."""

    AGREED = "agreed"
    VARIES = "compiler varies"  # ours is what the compiler says another time
    INVALID = "not valid"  # the compiler does not read the program, which says nothing of us
    DECISIONS = "decisions"
    REFUSAL = "refusals"
    TEXT = "rewritten text"
    FAULT = "our fault"  # we raised
    CRASH = "compiler crash"
    UNREADABLE = "not readable"  # the compiler does not read what it wrote, so that ours is not compared with it


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a comparison of one program ended; ``accepted`` tells whether the compiler bufferized it."""

    kind: Kind
    detail: str = ""
    accepted: bool = False

    @property
    def disagrees(self) -> bool:
        """Tell whether this is something to look into."""
        return self.kind in (Kind.DECISIONS, Kind.REFUSAL, Kind.TEXT, Kind.FAULT)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a run of the compiler printed of one program, and reported."""

    text: str
    errors: Errors


@dataclass(frozen=True, slots=True)
class _Ours:
    decisions: Decisions
    errors: Errors
    text: str | None
    fault: str = ""


def compare(
    texts: Sequence[str], options: BufferizationOptions, compiler: MlirOpt, again: int = TIMES_AGAIN
) -> list[Verdict]:
    """Return a verdict for each program; where it is a disagreement, the compiler is asked ``again`` that often.

    Which of several functions it refuses first depends on their addresses, and so on the run.
    """
    verdicts = _compare_once(texts, options, compiler)
    for _ in range(again):
        numbers = [number for number, verdict in enumerate(verdicts) if verdict.disagrees]
        if not numbers:
            break
        now = _compare_once([texts[number] for number in numbers], options, compiler)
        for number, verdict in zip(numbers, now, strict=True):
            if verdict.kind is Kind.AGREED:
                verdicts[number] = Verdict(Kind.VARIES, verdicts[number].detail, verdict.accepted)
    return verdicts


def decisions_of_both(
    texts: Sequence[str], options: BufferizationOptions, compiler: MlirOpt
) -> list[tuple[Decisions, Decisions] | None]:
    """Return our decisions and the compiler's for each program; None where it makes none."""
    answers = _run(texts, compiler, f"{pass_flag(options)} test-analysis-only", "--mlir-print-op-generic")
    return [
        (_ours(text, options).decisions, compiler_decisions(answer.text, options.semantics))
        if answer is not None and not answer.errors
        else None
        for text, answer in zip(texts, answers, strict=True)
    ]


def _compare_once(texts: Sequence[str], options: BufferizationOptions, compiler: MlirOpt) -> list[Verdict]:
    decided = _run(texts, compiler, f"{pass_flag(options)} test-analysis-only", "--mlir-print-op-generic")
    bufferized = _run(texts, compiler, pass_flag(options))
    invalid = _invalid(texts, [decided, bufferized], compiler)
    verdicts: list[Verdict | None] = []
    written: dict[int, tuple[str, str]] = {}
    for number, (text, decisions, result) in enumerate(zip(texts, decided, bufferized, strict=True)):
        if number in invalid:
            verdicts.append(Verdict(Kind.INVALID, _listed(invalid[number])))
            continue
        mine = _ours(text, options)
        verdicts.append(_without_text(mine, decisions, result, options.semantics))
        if verdicts[-1] is None and result is not None:
            written[number] = (mine.text or "", result.text)
    settled = dict(zip(written, _compare_texts(list(written.values()), clean_up(options), compiler), strict=True))
    return [verdict or settled[number] for number, verdict in enumerate(verdicts)]


def as_printed(texts: Sequence[str], compiler: MlirOpt) -> list[str]:
    """Return programs as the compiler prints them. It names values of different regions alike."""
    answers = _run(texts, compiler)
    printed = [answer is not None and not answer.errors and answer.text for answer in answers]
    return [_ended(new) if new else text for text, new in zip(texts, printed, strict=True)]


def _invalid(texts: Sequence[str], runs: Sequence[Sequence[_Answer | None]], compiler: MlirOpt) -> dict[int, Errors]:
    """Return what the compiler has against programs as such, by their numbers, once it had anything against them."""
    suspects = [
        number
        for number, answers in enumerate(zip(*runs, strict=True))
        if any(answer is None or answer.errors for answer in answers)
    ]
    read = _run([texts[number] for number in suspects], compiler)
    return {number: answer.errors for number, answer in zip(suspects, read, strict=True) if answer and answer.errors}


def _run(texts: Sequence[str], compiler: MlirOpt, *arguments: str) -> list[_Answer | None]:
    """Return the compiler's answers, None for texts on which it crashed or did not end: these are found by halving."""
    if not texts:
        return []
    answers = _run_together(texts, compiler, *arguments)
    if answers is not None:
        return list(answers)
    if len(texts) == 1:
        return [None]
    middle = len(texts) // 2
    return [*_run(texts[:middle], compiler, *arguments), *_run(texts[middle:], compiler, *arguments)]


def _run_together(texts: Sequence[str], compiler: MlirOpt, *arguments: str) -> list[_Answer] | None:
    """Return the compiler's answers from one process, None where it crashed or did not end."""
    flags = (*arguments, "--split-input-file", "--mlir-print-local-scope")
    try:
        result = compiler.run(SEPARATOR.join(texts), *flags, seconds=SECONDS + SECONDS_PER_PROGRAM * len(texts))
    except subprocess.TimeoutExpired:
        return None
    if result.returncode not in (0, 1):
        return None
    printed = result.stdout.split(SEPARATOR)[: len(texts)]  # LLVM 14 ends the last one with a separator, too.
    errors: list[set[tuple[int, str]]] = [set() for _ in texts]
    starts = []
    line = 1
    for text in texts:
        starts.append(line)
        line += text.count("\n") + 1
    for found in ERROR.finditer(result.stderr):
        start = int(found["start"] or 1)
        place = start + (int(found["line"]) or 1 + (start > 1)) - 1
        number = bisect(starts, place) - 1
        errors[number].add((place - starts[number] + 1, found["message"]))
    return [_Answer(text, frozenset(own)) for text, own in zip(printed, errors, strict=True)]


# -- Our side


def _ours(text: str, options: BufferizationOptions) -> _Ours:
    try:
        analysed = AnalysedDocument(text, options)
        lines = LineIndex(text)
        errors = frozenset(
            (lines.line_of(finding.span.start) + 1, finding.message)
            for finding in document_findings(analysed)
            if finding.severity is Severity.ERROR
        )
        return _Ours(_our_decisions(analysed), errors, rewritten_text(analysed))
    except Exception:
        return _Ours([], frozenset(), None, traceback.format_exc())


def _our_decisions(analysed: AnalysedDocument) -> Decisions:
    placed: list[tuple[int, Decisions]] = []  # what is decided in each top-level operation, by its place
    for module in analysed.modules:
        analysis = module.facts.analysis.get()
        for top_level in module.facts.operations:
            decisions: Decisions = []
            segment = module.segment_of(top_level)
            placed.append((segment.start + top_level.span.start if segment is not None else 0, decisions))
            found = analysis.of(top_level)
            if found is None or not is_analysed(found.operation, found.state.options):
                continue
            folding = found.state.folding
            for operation in decided_operations(top_level, found):
                if operation in folding.gone or operation in folding.pass_on:
                    continue
                if found.state.rules.folds_first and not found.state.takes_part(operation):
                    continue  # LLVM 14 writes nothing on ops that it does not know.
                words = tuple(
                    str(found.state.is_in_place(operand)).lower() if is_tensor(operand.type) else "none"
                    for operand in operation.operands
                )
                decisions.append((operation.name, words))
    return [decision for _, own in sorted(placed, key=lambda entry: entry[0]) for decision in own]


def compiler_decisions(generic_text: str, semantics: Semantics = Semantics.AUTO) -> Decisions:
    """Return the decisions that ``test-analysis-only`` wrote on the ops, from the module in generic form.

    ``semantics`` says which release wrote it.
    """
    decisions: Decisions = []
    for segment in read_document(generic_text, semantics=semantics).segments:
        for top_level in segment.operations:
            for operation in top_level.walk():
                words = _annotation(operation)
                if words is not None:
                    decisions.append((operation.name, words))
    return decisions


def _annotation(operation: Operation) -> tuple[str, ...] | None:
    written = operation.attributes.get(ANNOTATION)
    return tuple(json.loads(written)) if written is not None else None


# -- Verdicts


def _without_text(
    mine: _Ours, decided: _Answer | None, bufferized: _Answer | None, semantics: Semantics
) -> Verdict | None:
    """Return the verdict if there is one without a look at the rewritten text, else None."""
    if mine.fault:
        return Verdict(Kind.FAULT, mine.fault)
    accepted = bufferized is not None and not bufferized.errors
    has_pads = any(name == "tensor.pad" for name, _ in mine.decisions) and semantics.release is Edition.LLVM14
    if decided is not None and not decided.errors and not has_pads:  # LLVM 14 writes a pad as several ops before.
        difference = _difference(mine.decisions, compiler_decisions(decided.text, semantics))
        if difference:
            return Verdict(Kind.DECISIONS, difference, accepted)
    if bufferized is None:
        return Verdict(Kind.CRASH)
    if accepted != (not mine.errors) or not bufferized.errors <= mine.errors:
        detail = f"ours:         {_listed(mine.errors)}\nthe compiler: {_listed(bufferized.errors)}"
        return Verdict(Kind.REFUSAL, detail, accepted)
    return None if accepted else Verdict(Kind.AGREED)


def _difference(ours: Decisions, theirs: Decisions) -> str:
    for number, (mine, other) in enumerate(zip_longest(ours, theirs)):
        if mine != other:
            return f"operation {number} of those with tensors: ours {mine}, the compiler's {other}"
    return ""


def _listed(errors: Errors) -> str:
    return "; ".join(f"line {line}: {message}" for line, message in sorted(errors)) or "accepted"


def _compare_texts(pairs: Sequence[tuple[str, str]], flags: Sequence[str], compiler: MlirOpt) -> list[Verdict]:
    """Compare rewritten modules as the compiler prints them; those that differ once more after ``flags`` clean up."""
    printed = _run([_ended(ours) for ours, _ in pairs], compiler)
    verdicts = [_printed_verdict(mine, theirs, compiler) for mine, (_, theirs) in zip(printed, pairs, strict=True)]
    unsettled = [number for number, verdict in enumerate(verdicts) if verdict is None]
    both = [_ended(text) for number in unsettled for text in pairs[number]]
    cleaned = _run(both, compiler, *flags)
    for number, mine, theirs in zip(unsettled, cleaned[::2], cleaned[1::2], strict=True):
        verdicts[number] = _cleaned_verdict(mine, theirs)
    return [verdict for verdict in verdicts if verdict is not None]


def _printed_verdict(ours: _Answer | None, theirs: str, compiler: MlirOpt) -> Verdict | None:
    if ours is None:
        return Verdict(Kind.CRASH, "on the text we wrote", True)
    if ours.errors and _is_unreadable(theirs, compiler):
        return Verdict(Kind.UNREADABLE, accepted=True)
    if ours.errors:
        return Verdict(Kind.TEXT, f"what we wrote is not valid: {_listed(ours.errors)}", True)
    same = with_constants_in_order(ours.text) == with_constants_in_order(theirs)
    return Verdict(Kind.AGREED, accepted=True) if same else None


def _is_unreadable(theirs: str, compiler: MlirOpt) -> bool:
    """Tell whether the compiler does not read what it wrote: it makes memrefs of elements that it does not read."""
    (read,) = _run([_ended(theirs)], compiler)
    return read is not None and bool(read.errors)


def _cleaned_verdict(ours: _Answer | None, theirs: _Answer | None) -> Verdict:
    if ours is None or theirs is None:
        return Verdict(Kind.CRASH, "in the clean-up", True)
    if theirs.errors and not ours.errors:  # Sizes below zero are in its types, for instance.
        return Verdict(Kind.UNREADABLE, _listed(theirs.errors), True)
    mine, other = with_constants_in_order(ours.text), with_constants_in_order(theirs.text)
    if mine == other:
        return Verdict(Kind.AGREED, accepted=True)
    return Verdict(Kind.TEXT, _text_difference(mine, other), True)


def with_constants_in_order(text: str) -> str:
    """Return a module's text with constants in alphabetical order where they stand side by side.

    New constants of the module are named by what they hold. The compiler's own order and numbering of those differ from
    run to run: it takes functions in the order of their addresses. That of ``arith.constant`` ops says nothing.
    """
    held = {found["name"]: f"@<{' '.join(found['held'].split())}>" for found in CONSTANT.finditer(text)}
    lines = [SYMBOL.sub(lambda found: held.get(found[0], found[0]), line) for line in text.strip().splitlines()]
    constants = sorted(line for line in lines if "memref.global" in line)
    ordered: list[str] = []
    for is_constant, run in groupby((line for line in lines if "memref.global" not in line), _is_constant):
        side_by_side = list(run)
        ordered.extend(sorted(side_by_side) if is_constant else side_by_side)
    return "\n".join([*constants, *ordered])


def _is_constant(line: str) -> bool:
    return " = arith.constant " in line


def _ended(text: str) -> str:
    return text if text.endswith("\n") else text + "\n"


def _text_difference(ours: str, theirs: str) -> str:
    lines = unified_diff(ours.splitlines(), theirs.splitlines(), "ours, cleaned up", "the compiler's", "", "", 1, "")
    return "\n".join(lines)
