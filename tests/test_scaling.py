"""Work grows like the program, whatever there is much of: counted in calls of functions, which no load disturbs."""

from __future__ import annotations

import cProfile
import math
import pstats
from collections.abc import Callable

import pytest

from benchmarks.shapes import SHAPES, one_line
from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.ide.analysis import DEFAULT_OPTIONS, AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.lenses import function_lenses, lens_title

SMALL, LARGE = 100, 400
# Places are followed as deep as smaller functions do not go.
LONGER = {"quotients": 5}


def calls(text: str, options: BufferizationOptions = DEFAULT_OPTIONS) -> int:
    """Return how many functions are called to read, analyse, rewrite and report on a program."""
    with cProfile.Profile() as profile:
        findings = document_findings(AnalysedDocument(text, options))
    assert not [finding for finding in findings if finding.code == "internal-error"]
    return _count(profile)


def _count(profile: cProfile.Profile) -> int:
    return int(vars(pstats.Stats(profile))["total_calls"])


@pytest.mark.parametrize("make", SHAPES.values(), ids=SHAPES)
def test_work_grows_like_the_program(make: Callable[[int], str]) -> None:
    # Functions that have been seen before cost nothing, so each text is of a type of its own. The first one imports
    # what is needed.
    times = LONGER.get(make.__name__, 1)
    calls(make(SMALL).replace("f32", "f16"))
    growth = calls(make(times * LARGE).replace("f32", "f64")) / calls(make(times * SMALL))
    assert math.log(growth, LARGE / SMALL) < 1.25


def test_functions_on_one_line_are_cleaned_up_one_by_one() -> None:
    options = BufferizationOptions(semantics=Semantics.COMPREHENSIVE)
    calls(one_line(SMALL).replace("f32", "f16"), options)
    growth = calls(one_line(LARGE).replace("f32", "f64"), options) / calls(one_line(SMALL), options)
    assert math.log(growth, LARGE / SMALL) < 1.25


def test_a_lens_costs_the_same_however_much_else_is_on_its_line() -> None:
    def lens_calls(text: str) -> int:
        analysed = AnalysedDocument(text)
        document_findings(analysed)
        first = function_lenses(analysed)[0]
        with cProfile.Profile() as profile:
            assert lens_title(analysed, first.start)
        return _count(profile)

    lens_calls(one_line(SMALL).replace("f32", "f16"))
    assert lens_calls(one_line(LARGE).replace("f32", "f64")) < LARGE / SMALL / 2 * lens_calls(one_line(SMALL))


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
