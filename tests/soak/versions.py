"""Versions of random programs, each analysed with what is known of the one before, and as if it were new.

    python -m tests.soak.versions [--programs 200] [--edits 30] [--size 24] [--seed 0]

Programs are those of `tests.differential`. Edits give operations another meaning, most of the time without breaking
them: a value or a number takes the place of another, words and lines come and go, and what was edited comes back. All
that lowering and the analysis find out must be the same either way: places, values and their uses; what is in place,
and why not; alias and equivalence sets; and what is reported.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random
from typing import Any

from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.analysis.reasons import NotWritable, ParallelRegion, RawConflict, Reason
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.document import contents
from bufferizer.ide.analysis import AnalysedDocument, DocumentCache
from bufferizer.ide.diagnostics import document_findings, in_order
from bufferizer.ide.live.document import LiveDocument
from bufferizer.ir.functions import is_function
from bufferizer.ir.lower_again import _LoweringAgain
from bufferizer.ir.operation import Operation, Value
from bufferizer.ir.types import is_tensor
from bufferizer.rewrite.edits import Edit
from bufferizer.syntax.split_text import SplitText
from bufferizer.text import Span
from tests.differential.draws import Draws
from tests.differential.generator import generate
from tests.differential.program import render
from tests.soak.edits import apply

OPTIONS = BufferizationOptions(bufferize_function_boundaries=True, allow_unknown_ops=True)
_NAME = re.compile(r"%[\w$.-]+(?:#\d+)?")
_NUMBER = re.compile(r"(?<![\w%@.#-])\d+(?![\w.x])")
_CHANGES = ("meaning", "meaning", "meaning", "meaning", "number", "number", "space", "attribute", "line", "back")


class Versions:
    """The versions of a text, each known from the one before. ``counts`` says what was reused."""

    def __init__(self, text: str, options: BufferizationOptions = OPTIONS) -> None:
        self.options = options
        self.counts: Counter[str] = Counter()
        self._cache = DocumentCache()
        self._split = SplitText.of(text)
        self._live: LiveDocument | None = None
        self.is_broken = False

    @property
    def text(self) -> str:
        """The text of the newest version."""
        return self._split.text

    def differences(self, edit: Edit | None = None) -> Iterator[str]:
        """Yield in which way the next version is not what it would be by itself."""
        self._split = self._split.edited(edit.span, edit.text) if edit is not None else self._split
        forget_reading()
        analysed = AnalysedDocument(self._split, self.options, self._cache)
        live = LiveDocument(analysed, self._live)
        with _counting(self.counts):
            for _ in live.steps():
                pass
        self._live = live
        forget_reading()
        fresh = AnalysedDocument(self._split.text, self.options)
        found, expected = in_order(analysed, live.grouped()), document_findings(fresh)
        self.is_broken = any(content.is_wrong for content in analysed.document.contents)
        self.counts["broken" if self.is_broken else "sound"] += 1
        if found != expected:
            yield f"findings: {set(found) ^ set(expected)!r:.800}"
        for known, new in zip(_analyses(live), _fresh_analyses(fresh), strict=True):
            yield from _different(known, new)


def forget_reading() -> None:
    """Have texts read again that were read before, be it as a part of another version."""
    contents._lowered.forget_all_but(())
    contents._parsed.forget_all_but(())


@contextmanager
def _counting(counts: Counter[str]) -> Iterator[None]:
    add_as_before = _LoweringAgain._add_as_before

    def counted(self: _LoweringAgain, *arguments: Any) -> None:
        counts["operations as before"] += 1
        add_as_before(self, *arguments)

    _LoweringAgain._add_as_before = counted  # type: ignore[assignment,method-assign]
    try:
        yield
    finally:
        _LoweringAgain._add_as_before = add_as_before  # type: ignore[method-assign]


def _analyses(live: LiveDocument) -> Iterator[tuple[Operation, FunctionAnalysis | None]]:
    for member in live._modules:
        yield from zip(member.live.operations, member.live.analyses, strict=True)


def _fresh_analyses(document: AnalysedDocument) -> Iterator[tuple[Operation, FunctionAnalysis | None]]:
    for module in document.modules:
        for operation in module.module.operations:
            yield operation, module.facts.analysis.get().of(operation)


def _different(
    known: tuple[Operation, FunctionAnalysis | None], new: tuple[Operation, FunctionAnalysis | None]
) -> Iterator[str]:
    """Yield in which way an operation and its analysis are not what they would be by themselves."""
    if not (is_function(known[0]) and is_function(new[0])):
        return  # what stands beside functions is one program, and depends on what else there is
    for what, one, other in zip(("lowering", "analysis"), _described(*known), _described(*new), strict=True):
        if what == "analysis" and None in (known[1], new[1]):
            continue  # of functions with one name, one is analysed
        for key in one.keys() | other.keys():
            if one.get(key) != other.get(key):
                yield f"{what}, {key}: {one.get(key)!r:.600} instead of {other.get(key)!r:.600}"


def _described(operation: Operation, analysis: FunctionAnalysis | None) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return all there is to an operation, and to its analysis, in numbers and words."""
    numbers = _numbers(operation)
    lowered = {f"operation {number}": _plain(nested, numbers) for number, nested in enumerate(operation.walk())}
    if analysis is None or any(type(part) is Value for part in numbers):
        return lowered, {}
    state = analysis.state
    operands = [use for nested in operation.walk() for use in nested.operands if is_tensor(use.type)]
    values = [value for value in numbers if isinstance(value, Value) and is_tensor(value.type)]

    def reason(found: Reason | None) -> object:
        match found:
            case RawConflict(read, write, definition):
                return numbers[read], numbers[write], numbers[definition]
            case NotWritable(value, write):
                return numbers[value], numbers[write]
            case ParallelRegion(write, definition):
                return "parallel", numbers[write], numbers[definition]
        return found

    return lowered, {
        "in place": [state.is_in_place(use) for use in operands],
        "reasons": [reason(state.reasons.get(use)) for use in operands],
        "omitted": [state.can_omit_copy(use) for use in operands],
        "aliases": [sorted(numbers[alias] for alias in state.aliases(value)) for value in values],
        "written": [state.is_value_written(value) for value in values],
        "equivalent": [sorted(numbers[same] for same in state.equivalents(value)) for value in values],
        "summary": analysis.summary,
        "refusals": [(numbers[it.operation], it.message) for it in analysis.refusals],
    }


def _numbers(operation: Operation) -> dict[object, int]:
    """Return numbers for all operations, blocks, values and uses in an operation."""
    found: dict[object, int] = {}
    for nested in operation.walk():
        parts: list[object] = [nested, *nested.results]
        for region in nested.regions:
            for block in region.blocks:
                parts += [block, *block.arguments]
        for use in nested.operands:
            parts += [use, use.value]
        for part in parts:
            found.setdefault(part, len(found))
    return found


def _plain(operation: Operation, numbers: dict[object, int]) -> tuple[object, ...]:
    def value(it: Value) -> tuple[object, ...]:
        return numbers[it], it.name, str(it.type), it.span, [numbers.get(use) for use in it.uses]

    return (
        (operation.name, operation.span, operation.name_span, operation.position, operation.readable),
        (operation.implicit, dict(operation.attributes), dict(operation.groups), operation.syntax),
        [(numbers[use], use.index, use.span, numbers[use.owner], value(use.value)) for use in operation.operands],
        [(value(it), it.index, numbers[it.owner]) for it in operation.results],
        (operation.places, operation.operand_type_spans, operation.result_type_spans, operation.symbol_span),
        [(it.label, it.span, it.block and numbers[it.block], it.operands) for it in operation.successors],
        [
            (
                region.index,
                region.span,
                [(block.label, block.span, block.label_span, block.position) for block in region.blocks],
            )
            for region in operation.regions
        ],
        [[value(it) for it in block.arguments] for region in operation.regions for block in region.blocks],
        [[numbers[it] for it in block.operations] for region in operation.regions for block in region.blocks],
    )


# -- Edits


class Edits:
    """Edits of a text, each of what the one before made of it. What broke it is taken back soon."""

    def __init__(self, random: Random, text: str) -> None:
        self._random = random
        self._text = text
        self._undo: list[Edit] = []

    def next(self, *, is_broken: bool) -> Edit | None:
        """Return another edit; None where one was not found."""
        kind = "back" if is_broken and self._random.random() < 0.8 else self._random.choice(_CHANGES)
        if kind == "back" and self._undo:
            edit: Edit | None = self._undo.pop()
        else:
            edit = _edit(self._random, self._text, kind)
            if edit is not None:
                end = edit.span.start + len(edit.text)
                self._undo.append(Edit(Span(edit.span.start, end), self._text[edit.span.start : edit.span.end]))
        if edit is not None:
            self._text = apply(self._text, edit)
        return edit


def _edit(random: Random, text: str, kind: str) -> Edit | None:
    if kind in ("meaning", "number"):
        found = list((_NAME if kind == "meaning" else _NUMBER).finditer(text))
        if not found:
            return None
        chosen = random.choice(found)
        # What is near has a better chance to be of the same type, and defined before.
        near = [it[0] for it in found if abs(it.start() - chosen.start()) < 400]
        word = random.choice(near) if kind == "meaning" else str(random.randrange(9))
        return Edit(Span(*chosen.span()), word)
    ends = [it.start() for it in re.finditer("\n", text)]
    end = random.choice(ends)
    start = text.rfind("\n", 0, end) + 1
    if kind == "space":
        words = [it.end() for it in re.finditer(r"[,:=] ", text)]
        at = random.choice(words) if words else end
        return Edit(Span(at, at), random.choice([" ", "\n", "  // here\n"]))
    if kind == "attribute":
        at = text.find(" : ", start, end)
        return Edit(Span(at, at), " {here}") if at > 0 else None
    line = text[start : end + 1]
    other = re.sub(r"%[\w$.-]", "%z", line, count=1)  # as long as that, and often right
    return random.choice(
        [Edit(Span(start, end + 1), ""), Edit(Span(start, start), line), Edit(Span(end + 1, end + 1), other)]
    )


def failures(seed: int, edit_count: int, size: int) -> tuple[list[str], Counter[str]]:
    """Return what is wrong with versions of the program of a seed, and what was reused in them."""
    text = render(generate(Draws.of_seed(seed), size))
    versions, edits = Versions(text), Edits(Random(seed), text)
    edit: Edit | None = None
    for _ in range(edit_count):
        before = versions.text
        found = list(versions.differences(edit))
        if found:
            return [f"seed {seed}: {edit}", *found, before], versions.counts
        edit = edits.next(is_broken=versions.is_broken)
    return [], versions.counts


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.soak.versions", description=__doc__)
    parser.add_argument("--programs", type=int, default=200)
    parser.add_argument("--edits", type=int, default=30, help="of each program")
    parser.add_argument("--size", type=int, default=24, help="operations in a program")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    counts: Counter[str] = Counter()
    failed = 0
    for seed in range(arguments.seed, arguments.seed + arguments.programs):
        found, counted = failures(seed, arguments.edits, arguments.size)
        counts += counted
        if found:
            failed += 1
            print("\n".join(found), flush=True)
    print(f"{arguments.programs} programs, {failed} with differences; {dict(counts)}")


if __name__ == "__main__":
    main()
