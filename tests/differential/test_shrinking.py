"""Programs become small: by what is drawn, and by what is left out."""

from __future__ import annotations

from functools import partial

from tests.differential.draws import Draws
from tests.differential.generator import generate
from tests.differential.program import count, render
from tests.differential.shrinking import with_smaller_draws

SEEDS = range(40)


def test_hypothesis_begins_with_what_the_seed_draws() -> None:
    seed = next(seed for seed in SEEDS if "tensor.pad" in text_of(seed))
    asked = []

    def has_pad(text: str) -> bool:
        asked.append(text)
        return "tensor.pad" in text

    small = with_smaller_draws(partial(generate, size=4), seed, has_pad, tries=200)
    assert asked[0] == text_of(seed)
    assert has_pad(render(small))
    assert count(small) < count(generate(Draws.of_seed(seed), 4))


def test_what_does_not_disagree_stays_as_it_is() -> None:
    assert render(with_smaller_draws(partial(generate, size=4), 3, lambda _: False)) == text_of(3)


def test_same_numbers_draw_the_same() -> None:
    draw = Draws.of_seed(5)
    text = render(generate(draw, 4))
    numbers = iter(draw.made)
    assert render(generate(Draws(lambda _limit: next(numbers)), 4)) == text


def test_small_numbers_are_simple() -> None:
    simplest = Draws(lambda _limit: 0)
    assert simplest.chance(0.99) is False
    assert simplest.one_of("abc") == "a"
    assert simplest.some_of("abc", 2) == ["a", "b"]
    assert simplest.weighted([(0.0, "never"), (1.0, "now and then")]) == "now and then"


def text_of(seed: int) -> str:
    return render(generate(Draws.of_seed(seed), 4))
