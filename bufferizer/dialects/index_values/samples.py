"""Numbers that index values may have all at once, such that all that is known of them is true.

What nothing is known of has a number that is made of its name; a counter is where its loop begins; what an op computes
is computed. A value may have no sample, as where a loop never runs, or where we do not find one.
"""

from __future__ import annotations

from zlib import crc32

from bufferizer.dialects.index_values.bounds import Bounds, Quantity
from bufferizer.dialects.index_values.rules import rule_for
from bufferizer.dialects.index_values.rules_of_shapes import static_size
from bufferizer.ir.affine import AffineConstant, AffineExpression
from bufferizer.ir.operation import Value
from bufferizer.ir.static_values import StaticOrValue, constant_integer
from bufferizer.kept import forget_with_versions

MOST = 500  # evaluations of what depends on a supposed number: loops in loops come to it again and again
KEPT = 8192
LARGEST = 2**4096  # a square of squares of squares would not fit into memory


def sample(value: Value) -> int | None:
    """Return the number of an index value."""
    if len(_found) >= KEPT:
        _found.clear()
    return _Sampler({}, [MOST]).number_of((value, None))


_found: dict[Quantity, int | None] = {}
forget_with_versions(_found.clear)


class _MissingError(Exception):
    """A quantity has to be known first."""

    def __init__(self, quantity: Quantity) -> None:
        super().__init__()
        self.quantity = quantity


class _Sampler:
    """Numbers that may depend on what is ``supposed`` are kept for this question only, others for later ones, too."""

    def __init__(self, supposed: dict[Quantity, int | None], left: list[int]) -> None:
        self._supposes = bool(supposed)
        self._kept = supposed or _found
        self._left = left  # evaluations, counted where something is supposed

    def number_of(self, quantity: Quantity) -> int | None:
        """Return the number of a quantity. Chains may be long, so that they are not gone up by recursion."""
        waiting = {quantity: None}  # in order: each needs the one behind it
        number: int | None = None
        while waiting:
            current = next(reversed(waiting))
            self._left[0] -= self._supposes
            if self._left[0] < 0:
                return None
            try:
                number = self._evaluated(current)
            except _MissingError as missing:
                if missing.quantity not in waiting:
                    waiting[missing.quantity] = None
                    continue
                number = None  # A value that is made of itself, as in a program that is not valid.
            self._kept[current] = number
            del waiting[current]
        return number

    def known(self, quantity: Quantity) -> int | None:
        """Return a number that was found; raises if it was not."""
        for kept in (self._kept, _found):
            number = kept.get(quantity, self)
            if not isinstance(number, _Sampler):
                return number
        raise _MissingError(quantity)

    def _evaluated(self, quantity: Quantity) -> int | None:
        value, dimension = quantity
        static = static_size(value, dimension) if dimension is not None else constant_integer(value)
        if static is not None:
            return static
        found = rule_for(value)
        if found is None:
            return _free(quantity)
        rule, operation = found
        bounds = _Evaluation(self, quantity)
        rule(bounds, operation, value, dimension)
        number = bounds.number()
        if number is None or bounds.yielded is None:
            return number
        # What the next iteration is given has to have a number, too, be it the same or not.
        inner = _Sampler({quantity: number}, self._left)
        return number if inner.number_of(bounds.yielded) is not None else None


class _Evaluation(Bounds):
    """The bounds of one quantity, where all others are numbers."""

    def __init__(self, sampler: _Sampler, quantity: Quantity) -> None:
        self._sampler = sampler
        self._quantity = quantity
        self._has_failed = False
        self._equal: list[int] = []
        self._least: list[int] = []
        self._end: list[int] = []
        self.yielded: Quantity | None = None

    def number(self) -> int | None:
        """Return a number that meets all bounds."""
        if self._equal:
            number = self._equal[0]
        elif self._least:
            number = max(self._least)
        elif self._end:
            number = min(self._end) - 1
        else:
            number = _free(self._quantity)
        meets_all = (
            all(other == number for other in self._equal)
            and all(least <= number for least in self._least)
            and all(number < end for end in self._end)
        )
        return number if meets_all and not self._has_failed and abs(number) < LARGEST else None

    def expression(self, value: StaticOrValue, dimension: int | None = None) -> AffineExpression:
        return AffineConstant(value if isinstance(value, int) else self._number_of((value, dimension)))

    def equal(self, expression: AffineExpression) -> None:
        self._add(self._equal, expression)

    def at_least(self, expression: AffineExpression) -> None:
        self._add(self._least, expression)

    def below(self, expression: AffineExpression) -> None:
        self._add(self._end, expression)

    def look_at(self, value: Value, dimension: int | None) -> None:
        self._number_of((value, dimension))

    def is_equal(self, first: Quantity, second: Quantity) -> bool:
        if second == self._quantity:  # What a loop carries begins as it was before, whatever becomes of it.
            self.yielded = first
            return True
        return self._number_of(first) == self._number_of(second)

    def is_at_most(self, first: Quantity, second: Quantity) -> bool:
        return self._number_of(first) <= self._number_of(second)

    def _number_of(self, quantity: Quantity) -> int:
        number = self._sampler.known(quantity)
        if number is None:
            self._has_failed = True
        return number or 0

    def _add(self, numbers: list[int], expression: AffineExpression) -> None:
        if isinstance(expression, AffineConstant):
            numbers.append(expression.value)


def _free(quantity: Quantity) -> int:
    """Return a number for a quantity that nothing is known of: always the same, and not negative."""
    value, dimension = quantity
    return 64 + crc32(f"{value.name} {dimension}".encode()) % 4096
