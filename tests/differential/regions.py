"""What operations with regions have in common: blocks that are filled, and values that they pass on."""

from __future__ import annotations

from collections.abc import Sequence

from tests.differential.builder import Builder
from tests.differential.program import Value

DEEPEST = 3


def fill_block(b: Builder, size: int) -> None:
    """Add about ``size`` operations of any kind to the block that is being built."""
    makers = [*b.language.flat, *(b.language.with_regions if b.depth < DEEPEST else [])]
    added = 0
    for _ in range(4 * size):
        # That a block may end early is what makes programs small where hypothesis draws.
        if added >= size or not b.chance(0.99):
            return
        added += b.draw.weighted(makers)(b)


def inner_size(b: Builder) -> int:
    """Return how many operations a region is to have, about."""
    return b.draw.between(1, 5)


def result_for(b: Builder, type_: str, like: Value | None = None) -> Value | None:
    """Return what a region may yield for a type: as a rule something that is in the buffer of ``like``."""
    if like is not None and b.chance(0.85):
        found = b.pick(lambda value: value.type == type_ and b.shares_buffer_with(value, like))
        if found is not None:
            return found
    return b.of_type(type_)


def types_of(values: Sequence[Value]) -> str:
    """Return the types of values as they are listed."""
    return ", ".join(value.type for value in values)


def names_of(values: Sequence[Value]) -> str:
    """Return the names of values as they are listed."""
    return ", ".join(value.name for value in values)
