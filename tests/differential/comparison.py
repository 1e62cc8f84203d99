"""Do this project and the compiler say the same of a program? Many programs go through one run of the compiler."""

from __future__ import annotations

import json
import re
import subprocess
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import zip_longest

from bufferizer.analysis.function import is_analysed
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.diagnostics import Severity
from bufferizer.document import read_document
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.rewriting import rewritten_text
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import is_tensor
from bufferizer.text import LineIndex
from tests.compiler import MlirOpt
from tests.differential.configurations import pass_options

# Longer than this, and a second more for each program, the compiler takes only where it runs in circles.
SECONDS = 10
SEPARATOR = "// -----\n"
SYMBOL = re.compile(r"@__constant_\w+")
CONSTANT = re.compile(r'memref\.global "private" constant (?P<name>@__constant_\w+) : (?P<held>.*)$', re.MULTILINE)
ERROR = re.compile(r"^<stdin>:(?P<line>\d+):\d+: error: (?P<message>.*)$", re.MULTILINE)
ANNOTATION = "__inplace_operands_attr__"

Decisions = list[tuple[str, tuple[str, ...]]]  # an op's name and a word per operand, in the order of the text
Errors = frozenset[tuple[int, str]]  # 1-based line and message


class Kind(str, Enum):
    """What came of a comparison."""

    AGREED = "agreed"
    INVALID = "not valid"  # the compiler does not read the program, which says nothing of us
    DECISIONS = "decisions"
    REFUSAL = "refusals"
    TEXT = "rewritten text"
    FAULT = "our fault"  # we raised
    CRASH = "compiler crash"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a comparison of one program ended; ``accepted`` tells whether the compiler bufferized it."""

    kind: Kind
    detail: str = ""
    accepted: bool = False

    @property
    def disagrees(self) -> bool:
        """Tell whether this is something to look into."""
        return self.kind not in (Kind.AGREED, Kind.INVALID, Kind.CRASH)


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


def compare(texts: Sequence[str], options: BufferizationOptions, compiler: MlirOpt) -> list[Verdict]:
    """Return a verdict for each program."""
    own_options = pass_options(options)
    plain = _run(texts, compiler)
    decided = _run(texts, compiler, f"--one-shot-bufferize={own_options} test-analysis-only", "--mlir-print-op-generic")
    bufferized = _run(texts, compiler, f"--one-shot-bufferize={own_options}")
    if plain is None or decided is None or bufferized is None:
        if len(texts) == 1:
            return [Verdict(Kind.CRASH)]
        return [verdict for text in texts for verdict in compare([text], options, compiler)]
    ours = [_ours(text, options) for text in texts]
    verdicts = [
        _without_text(mine, read, decisions, result)
        for mine, read, decisions, result in zip(ours, plain, decided, bufferized, strict=True)
    ]
    unsettled = [number for number, verdict in enumerate(verdicts) if verdict is None]
    pairs = [(ours[number].text or "", bufferized[number].text) for number in unsettled]
    settled = dict(zip(unsettled, _compare_texts(pairs, compiler), strict=True))
    return [verdict or settled[number] for number, verdict in enumerate(verdicts)]


def _run(texts: Sequence[str], compiler: MlirOpt, *arguments: str) -> list[_Answer] | None:
    """Return the compiler's answers; None where it crashed on one of the texts, or did not end."""
    if not texts:
        return []
    flags = (*arguments, "--split-input-file", "--mlir-print-local-scope")
    try:
        result = compiler.run(SEPARATOR.join(texts), *flags, seconds=SECONDS + len(texts))
    except subprocess.TimeoutExpired:
        return None
    if result.returncode not in (0, 1):
        return None
    printed = result.stdout.split(SEPARATOR)
    errors: list[set[tuple[int, str]]] = [set() for _ in texts]
    starts = []
    line = 1
    for text in texts:
        starts.append(line)
        line += text.count("\n") + 1
    for found in ERROR.finditer(result.stderr):
        number = sum(start <= int(found["line"]) for start in starts) - 1
        errors[number].add((int(found["line"]) - starts[number] + 1, found["message"]))
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
    decisions: Decisions = []
    for module in analysed.modules:
        analysis = module.facts.analysis.get()
        for top_level in module.module.operations:
            found = analysis.of(top_level)
            if found is None or not is_analysed(found.operation, found.state.options):
                continue
            for operation in top_level.walk():
                words = tuple(
                    str(found.state.is_in_place(operand)).lower() if is_tensor(operand.type) else "none"
                    for operand in operation.operands
                )
                if set(words) - {"none"}:
                    decisions.append((operation.name, words))
    return decisions


def compiler_decisions(generic_text: str) -> Decisions:
    """Return the decisions that ``test-analysis-only`` wrote on the ops, from the module in generic form."""
    decisions: Decisions = []
    for segment in read_document(generic_text).segments:
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


def _without_text(mine: _Ours, read: _Answer, decided: _Answer, bufferized: _Answer) -> Verdict | None:
    """Return the verdict if there is one without a look at the rewritten text, else None."""
    if read.errors:
        return Verdict(Kind.INVALID, _listed(read.errors))
    if mine.fault:
        return Verdict(Kind.FAULT, mine.fault)
    accepted = not bufferized.errors
    if not decided.errors:
        difference = _difference(mine.decisions, compiler_decisions(decided.text))
        if difference:
            return Verdict(Kind.DECISIONS, difference, accepted)
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


def _compare_texts(pairs: Sequence[tuple[str, str]], compiler: MlirOpt) -> list[Verdict]:
    """Compare rewritten modules as the compiler prints them; those that differ once more after a clean-up."""
    printed = _run([_ended(ours) for ours, _ in pairs], compiler)
    if printed is None:
        return [Verdict(Kind.CRASH, "on the text we wrote") for _ in pairs]
    verdicts: list[Verdict | None] = []
    expected = _run([_ended(theirs) for _, theirs in pairs], compiler)
    assert expected is not None
    for answer, theirs in zip(printed, expected, strict=True):
        if answer.errors:
            verdicts.append(Verdict(Kind.TEXT, f"what we wrote is not valid: {_listed(answer.errors)}", True))
        else:
            verdicts.append(Verdict(Kind.AGREED, accepted=True) if answer.text.strip() == theirs.text.strip() else None)
    unsettled = [number for number, verdict in enumerate(verdicts) if verdict is None]
    cleaned = [
        _run([_ended(pairs[number][side]) for number in unsettled], compiler, "--canonicalize", "--cse")
        for side in (0, 1)
    ]
    ours, theirs_cleaned = cleaned
    if ours is None or theirs_cleaned is None:
        return [verdict or Verdict(Kind.CRASH, "in the clean-up") for verdict in verdicts]
    for number, mine, other in zip(unsettled, ours, theirs_cleaned, strict=True):
        same = with_constants_in_order(mine.text) == with_constants_in_order(other.text)
        detail = "" if same else _text_difference(mine.text, other.text)
        verdicts[number] = Verdict(Kind.AGREED if same else Kind.TEXT, detail, True)
    return [verdict for verdict in verdicts if verdict is not None]


def with_constants_in_order(text: str) -> str:
    """Return a module's text with its new constants named by what they hold, in alphabetical order.

    The compiler's own order and numbering differ from run to run: it takes functions in the order of their addresses.
    """
    held = {found["name"]: f"@<{' '.join(found['held'].split())}>" for found in CONSTANT.finditer(text)}
    lines = [SYMBOL.sub(lambda found: held.get(found[0], found[0]), line) for line in text.strip().splitlines()]
    constants = sorted(line for line in lines if "memref.global" in line)
    return "\n".join([*constants, *(line for line in lines if "memref.global" not in line)])


def _ended(text: str) -> str:
    return text if text.endswith("\n") else text + "\n"


def _text_difference(ours: str, theirs: str) -> str:
    return f"ours, cleaned up:\n{ours}\nthe compiler's, cleaned up:\n{theirs}"
