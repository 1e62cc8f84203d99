"""Makes a program small on which this project and the compiler disagree."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import islice

from hypothesis import Phase, find, settings
from hypothesis import strategies as st
from hypothesis.database import InMemoryExampleDatabase, choices_to_bytes
from hypothesis.errors import NoSuchExample

from bufferizer.buffer_model.options import BufferizationOptions
from tests.compiler import MlirOpt
from tests.differential.comparison import Kind, compare
from tests.differential.draws import Draws
from tests.differential.program import Program, render, smaller_programs

BATCH = 24
AGAIN = 2  # times that the compiler is asked once more; what it says differently each time is seldom taken
TRIES = 300  # programs that hypothesis may ask about, as a rule
KEY = b"the numbers that a seed drew"


def shrink(
    generate: Callable[[Draws], Program], seed: int, kind: Kind, options: BufferizationOptions, compiler: MlirOpt
) -> Program:
    """Return a small program with a disagreement of the same kind as the seed's.

    Hypothesis makes the numbers smaller that the seed draws, so that simpler things are generated. From what it finds
    parts are left out until no single one can be.
    """
    drawn = with_smaller_draws(generate, seed, lambda text: compare([text], options, compiler, AGAIN)[0].kind is kind)
    return without_parts(drawn, kind, options, compiler)


class _Enough(BaseException):
    """Ends hypothesis's search, which takes any other exception for a failure to look into."""


def with_smaller_draws(
    generate: Callable[[Draws], Program], seed: int, disagrees: Callable[[str], bool], tries: int = TRIES
) -> Program:
    """Return what ``generate`` makes of the simplest numbers found with which ``disagrees`` still holds of its text.

    Begins with the numbers that the seed draws, and returns what it makes of those where it does not hold even then.
    """
    draw = Draws.of_seed(seed)
    best = generate(draw)
    known: dict[str, bool] = {}

    def still_disagrees(program: Program) -> bool:
        nonlocal best, tries
        tries -= 1
        if tries < 0:
            raise _Enough
        text = render(program)
        if text not in known:
            known[text] = disagrees(text)
        if known[text] and len(text) < len(render(best)):
            best = program
        return known[text]

    @st.composite
    def programs(drawn: st.DrawFn) -> Program:
        return generate(Draws(lambda limit: drawn(st.integers(0, limit - 1))))

    database = InMemoryExampleDatabase()
    # With a number too many, hypothesis does not take them for the outcome of an earlier run, which is small already.
    database.save(KEY, choices_to_bytes([*draw.made, 0]))
    chosen = settings(phases=[Phase.reuse, Phase.shrink], database=database, deadline=None)
    with suppress(NoSuchExample, _Enough):
        find(programs(), still_disagrees, settings=chosen, database_key=KEY)
    return best


def without_parts(program: Program, kind: Kind, options: BufferizationOptions, compiler: MlirOpt) -> Program:
    """Return a smaller program with a disagreement of the same kind, from which no single part can be left out."""
    while True:
        size = len(render(program))
        candidates = (smaller for smaller in smaller_programs(program) if len(render(smaller)) < size)
        while batch := list(islice(candidates, BATCH)):
            verdicts = compare([render(candidate) for candidate in batch], options, compiler, AGAIN)
            smaller = [candidate for candidate, verdict in zip(batch, verdicts, strict=True) if verdict.kind is kind]
            if smaller:
                program = min(smaller, key=lambda candidate: len(render(candidate)))
                break
        else:
            return program
