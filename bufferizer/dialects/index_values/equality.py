"""Whether two index values are known to be equal: those that tell which part of a tensor a slice is.

    %a = arith.addi %i, %c4 : index
    %b = affine.apply affine_map<(d0) -> (d0 + 4)>(%i)      // equal to %a

Source: ValueBoundsConstraintSet::areEqual, areEquivalentSlices (ValueBoundsOpInterface.cpp).
"""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.dialects.index_values.constraint_set import ConstraintSet
from bufferizer.dialects.index_values.samples import sample
from bufferizer.ir.static_values import StaticOrValue, constant_integer
from bufferizer.kept import kept_by_arguments


def are_equal(first: StaticOrValue, second: StaticOrValue) -> bool:
    """Tell whether the compiler proves that two index values are the same number.

    It gathers all constraints on the two, which takes long. As it proves nothing that is not true, numbers that meet
    all constraints answer most questions: where they differ, and where both are the same value.
    """
    one, other = _number_like(first), _number_like(second)
    if one is not None and other is not None:
        if one != other:
            return False
        if first is second or (constant_integer(first) is not None and constant_integer(second) is not None):
            return True
    return _are_proved_equal(first, second)


def _number_like(value: StaticOrValue) -> int | None:
    """Return a number that a value may be, which for a constant is the one that it is."""
    return value if isinstance(value, int) else sample(value)


def are_all_equal(first: Sequence[StaticOrValue], second: Sequence[StaticOrValue]) -> bool:
    """Tell whether the entries of two lists are equal one by one."""
    return len(first) == len(second) and all(map(are_equal, first, second))


@kept_by_arguments(4096)
def _are_proved_equal(first: StaticOrValue, second: StaticOrValue) -> bool:
    return ConstraintSet().is_equal((first, None), (second, None))
