"""Functions that say the same but for the names of functions, of which one is analysed for all.

    func.func @a(%t: tensor<4xf32>) { call @x(%t) : (tensor<4xf32>) -> () return }
    func.func @b(%t: tensor<4xf32>) { call @y(%t) : (tensor<4xf32>) -> () return }

What is found out about the first one goes for the second, if ``@y`` does to its argument what ``@x`` does. Generated
files, and those that were made of parts used again and again, have many such functions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from bufferizer.ir.operation import Operation

if TYPE_CHECKING:
    from bufferizer.analysis.top_level import FunctionAnalysis, Given

_SYMBOL = re.compile(r"@([\w$.-]+)", re.ASCII)


class Likeness(NamedTuple):
    """The symbols that a text mentions, each once, and what it has in common with those that are like it."""

    symbols: tuple[str, ...]
    rest: Hashable


def likeness(text: str, circumstances: Hashable) -> Likeness:
    """Return what a text is like; ``circumstances`` are all that its meaning depends on besides."""
    pieces = _SYMBOL.split(text.strip())
    numbers: dict[str, int] = {}
    order = tuple([numbers.setdefault(name, len(numbers)) for name in pieces[1::2]])
    # A digest, since what stands here is kept while the text may not be.
    between = blake2b("@".join(pieces[::2]).encode("utf-8", "surrogatepass"), digest_size=16).digest()
    return Likeness(tuple(numbers), (between, order, circumstances))


FindLikeness = Callable[[Operation], "Likeness | None"]


class Alike:
    """The operations of a module that were analysed so far, by what they are like."""

    def __init__(self, find: FindLikeness) -> None:
        """``find`` tells what a top-level operation is like; None of one that nothing else is to be compared with."""
        self._find = find
        self._first: dict[Hashable, tuple[FunctionAnalysis, tuple[str, ...]]] = {}

    def analysis_of(
        self,
        operation: Operation,
        given: Given,
        analyse: Callable[[], FunctionAnalysis],
        take_over: Callable[[FunctionAnalysis, Mapping[str, str]], FunctionAnalysis],
    ) -> FunctionAnalysis:
        """Return what ``analyse`` does for the first operation of its like.

        For others that is what ``take_over`` makes of the first one's and of the names that its symbols have here.
        """
        like = self._find(operation)
        if like is None:
            return analyse()
        key = _key(like, given)
        first = self._first.get(key)
        if first is not None:
            return take_over(first[0], dict(zip(first[1], like.symbols)))
        found = analyse()
        self._first[key] = (found, like.symbols)
        return found


def _key(like: Likeness, given: Given) -> Hashable:
    """Return all that an analysis depends on but names."""
    called = tuple(
        (like.symbols.index(name) if name in like.symbols else name, summary and replace(summary, name=""))
        for name, summary in given.called
    )
    others = (given.models, given.options, given.is_circular, given.is_called, given.is_nested)
    return like.rest, others, called
