"""Work grows like the program, whatever there is much of: counted in calls of functions, which no load disturbs."""

from __future__ import annotations

import cProfile
import math
import pstats
from collections.abc import Callable

import pytest

from benchmarks.shapes import SHAPES
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings

SMALL, LARGE = 100, 400
# Places are followed as deep as smaller functions do not go.
LONGER = {"quotients": 5}


def calls(text: str) -> int:
    """Return how many functions are called to read, analyse, rewrite and report on a program."""
    with cProfile.Profile() as profile:
        findings = document_findings(AnalysedDocument(text))
    assert not [finding for finding in findings if finding.code == "internal-error"]
    return int(vars(pstats.Stats(profile))["total_calls"])


@pytest.mark.parametrize("make", SHAPES.values(), ids=SHAPES)
def test_work_grows_like_the_program(make: Callable[[int], str]) -> None:
    # Functions that have been seen before cost nothing, so each text is of a type of its own. The first one imports
    # what is needed.
    times = LONGER.get(make.__name__, 1)
    calls(make(SMALL).replace("f32", "f16"))
    growth = calls(make(times * LARGE).replace("f32", "f64")) / calls(make(times * SMALL))
    assert math.log(growth, LARGE / SMALL) < 1.25


# One function, with something wrong in every line of it.
BROKEN = {
    "brackets left open": "  %r{k} = arith.addf %a{k}, (%b{k} : f32",
    "words behind an operation": "  %r{k} = arith.addf %a{k}, %b{k} : f32 12",
    "brackets that close nothing": '  "foo.op"() ] ) : () -> f32',
    "blocks without an end of their arguments": "^b{k}(%b{k}: f32:\n  cf.br ^b{k}(%b{k} : f32",
    "types without an end": "  %r{k} = tensor.cast %t : tensor<8xf32> to tensor<",
}


@pytest.mark.parametrize("line", BROKEN.values(), ids=BROKEN)
def test_work_grows_like_what_is_wrong(line: str) -> None:
    def make(lines: int) -> str:
        return "func.func @f() {\n" + "\n".join(line.format(k=k) for k in range(lines)) + "\n  return\n}\n"

    calls(make(SMALL).replace("f32", "f16"))
    growth = calls(make(LARGE).replace("f32", "f64")) / calls(make(SMALL))
    assert math.log(growth, LARGE / SMALL) < 1.25
