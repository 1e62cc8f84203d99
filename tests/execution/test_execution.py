"""Programs print the same numbers, whoever bufferized them."""

from __future__ import annotations

import pytest

from tests.compiler import MlirOpt
from tests.execution.running import CONFIGURATIONS, Kind, Runner, judge, run_programs


@pytest.fixture(scope="module")
def runner(mlir_opt: MlirOpt) -> Runner:
    found = Runner.find()
    if found is None:
        pytest.skip("mlir-runner-22 is not installed (Debian: mlir-22-tools, libmlir-22-dev)")
    return found


@pytest.mark.slow
@pytest.mark.parametrize("number", range(len(CONFIGURATIONS)))
def test_random_programs_print_the_same(number: int, runner: Runner) -> None:
    seeds = range(1000 + 5 * number, 1005 + 5 * number)
    for seed, verdict in zip(seeds, run_programs(seeds, CONFIGURATIONS[number], runner), strict=True):
        assert verdict.kind in (Kind.AGREED, Kind.REFUSED), f"seed {seed}: {verdict.kind.value}\n{verdict.detail}"


def test_a_wrong_number_is_told_from_a_wrong_compiler() -> None:
    assert judge("1\n2\n", "1\n2\n", "1\n2\n").kind is Kind.AGREED
    assert judge("1\n3\n", "1\n2\n", "1\n2\n").kind is Kind.OURS
    assert judge("1\n3\n", "1\n3\n", "1\n2\n").kind is Kind.COMPILER
    assert judge("", "1\n2\n", "1\n2\n").kind is Kind.OURS
    assert judge("1\n", "", "1\n").kind is Kind.NOT_RUN
