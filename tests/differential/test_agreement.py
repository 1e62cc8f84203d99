"""A few hundred fixed programs on which this project and the compiler must agree; ``make differential`` runs more."""

from __future__ import annotations

import itertools
import subprocess
from collections.abc import Sequence

import pytest

from bufferizer.buffer_model.options import BufferizationOptions
from tests.compiler import MlirOpt
from tests.differential.comparison import Kind, as_printed, compare, with_constants_in_order
from tests.differential.configurations import BATCH, pass_options
from tests.differential.draws import Draws
from tests.differential.generator import generate
from tests.differential.index_values.comparison import count_decisions
from tests.differential.index_values.program import generate as generate_places
from tests.differential.program import count, render, smaller_programs
from tests.differential.releases import RELEASES, Release

TODAY, LLVM14 = RELEASES[22], RELEASES[14]
BATCHES = 2 * len(TODAY.configurations)
BATCH_OF_14 = 8
FIRST_OF_14 = 64  # from here on the compiler takes enough of each batch
SIZE = 6
PLACES = 24  # programs of index values and slices


@pytest.mark.parametrize("number", range(BATCHES), ids=lambda number: pass_options(TODAY.options_of_batch(number)))
def test_compiler_agrees(number: int, mlir_opt: MlirOpt) -> None:
    seeds = range(number * BATCH, (number + 1) * BATCH)
    agree_on(seeds, TODAY, TODAY.options_of_batch(number), mlir_opt)


@pytest.mark.parametrize("options", LLVM14.configurations, ids=pass_options)
def test_compiler_of_llvm_14_agrees(options: BufferizationOptions, mlir_opt_14: MlirOpt) -> None:
    first = FIRST_OF_14 + LLVM14.configurations.index(options) * BATCH_OF_14
    agree_on(range(first, first + BATCH_OF_14), LLVM14, options, mlir_opt_14)


def test_compiler_agrees_on_programs_that_it_printed(mlir_opt: MlirOpt) -> None:
    agree_on(range(9000, 9000 + BATCH), TODAY, BufferizationOptions(), mlir_opt, printed=True)


def test_compiler_agrees_on_places_of_slices(mlir_opt: MlirOpt) -> None:
    texts = [generate_places(Draws.of_seed(seed)) for seed in range(PLACES)]
    kinds, differences = count_decisions(texts, mlir_opt)
    assert [text + difference for text, difference in zip(texts, differences, strict=True) if difference] == []
    assert kinds["slices"] >= 4 * PLACES


def agree_on(
    seeds: Sequence[int], release: Release, options: BufferizationOptions, compiler: MlirOpt, *, printed: bool = False
) -> None:
    texts = [render(release.program(Draws.of_seed(seed), SIZE, options)) for seed in seeds]
    if printed:
        texts = as_printed(texts, compiler)
    verdicts = compare(texts, options, compiler)
    disagreements = [
        f"seed {seed}: {verdict.kind.value}\n{verdict.detail}\n{text}"
        for seed, text, verdict in zip(seeds, texts, verdicts, strict=True)
        if verdict.disagrees
    ]
    assert disagreements == []
    # A generator of programs that the compiler does not read, or always refuses, would find nothing.
    assert sum(verdict.kind is Kind.INVALID for verdict in verdicts) <= 1
    assert sum(verdict.accepted for verdict in verdicts) >= len(seeds) // 3


def test_a_seed_says_it_all() -> None:
    texts = [render(generate(Draws.of_seed(seed), 20)) for seed in (7, 7, 8)]
    assert texts[0] == texts[1] != texts[2]


def test_size_is_of_the_order_asked_for() -> None:
    small, large = (sum(count(generate(Draws.of_seed(seed), size)) for seed in range(20)) for size in (4, 40))
    assert 3 * small < large


def test_smaller_programs_are_smaller() -> None:
    program = generate(Draws.of_seed(3), 20)
    sizes = [count(smaller) for smaller in smaller_programs(program)]
    assert sizes
    assert max(sizes) <= count(program)
    assert min(sizes) < count(program) * 3 // 4


def test_order_of_constants_does_not_matter() -> None:
    first = 'memref.global "private" constant @__constant_2xf32{} : memref<2xf32> = dense<{}>'
    use = "%0 = memref.get_global @__constant_2xf32{} : memref<2xf32>"
    one = "\n".join([first.format("", "1.0"), first.format("_0", "2.0"), use.format("_0")])
    other = "\n".join([first.format("_0", "1.0"), first.format("", "2.0"), use.format("")])
    wrong = "\n".join([first.format("_0", "1.0"), first.format("", "2.0"), use.format("_0")])
    assert with_constants_in_order(one) == with_constants_in_order(other) != with_constants_in_order(wrong)


def test_ours_may_be_what_the_compiler_says_another_time(mlir_opt: MlirOpt) -> None:
    text = "func.func @f(%t: tensor<4xf32>) -> tensor<4xf32> {\n  return %t : tensor<4xf32>\n}\n"
    asked = itertools.count()

    class Wavering(MlirOpt):
        def run(self, text: str, *arguments: str, seconds: float = 120) -> subprocess.CompletedProcess[str]:
            result = mlir_opt.run(text, *arguments, seconds=seconds)
            return (
                result
                if next(asked) > 1
                else subprocess.CompletedProcess(result.args, 1, "", "<stdin>:1:1: error: not today\n")
            )

    compiler = Wavering(mlir_opt.path)
    (verdict,) = compare([text], BufferizationOptions(), compiler)
    assert verdict.kind is Kind.VARIES
    assert not verdict.disagrees
    assert "not today" in verdict.detail


def test_what_the_compiler_does_not_read_itself_is_not_compared(mlir_opt: MlirOpt) -> None:
    type_ = "tensor<4x!quant.uniform<i8:f32, 5.000000e-01>>"
    text = f"func.func @f(%t: {type_}) -> {type_} {{\n  return %t : {type_}\n}}\n"
    (verdict,) = compare([text], BufferizationOptions(), mlir_opt)
    assert verdict.kind is Kind.UNREADABLE
    assert verdict.accepted
    assert not verdict.disagrees
