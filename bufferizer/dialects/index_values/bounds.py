"""What ops say of index values that they compute, and of sizes of tensors and memrefs that they make.

The rules of ops (`rules_of_numbers`, `rules_of_control_flow`, `rules_of_shapes`) speak to `Bounds`, as those of MLIR do
to a ValueBoundsConstraintSet.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from bufferizer.ir.affine import AffineConstant, AffineExpression, add
from bufferizer.ir.operation import Operation, Value
from bufferizer.ir.static_values import StaticOrValue

# An index value, where there is no dimension; else that size of a tensor or memref.
Quantity = tuple[Value, int | None]


class Bounds(ABC):
    """Takes what is known of one quantity."""

    @abstractmethod
    def expression(self, value: StaticOrValue, dimension: int | None = None) -> AffineExpression:
        """Return what stands for another quantity, of which more is asked, or a number."""

    @abstractmethod
    def equal(self, expression: AffineExpression) -> None:
        """The quantity is that."""

    @abstractmethod
    def at_least(self, expression: AffineExpression) -> None:
        """The quantity is that or more."""

    @abstractmethod
    def below(self, expression: AffineExpression) -> None:
        """The quantity is less than that."""

    @abstractmethod
    def look_at(self, value: Value, dimension: int | None) -> None:
        """Find out now what is known of another quantity."""

    @abstractmethod
    def is_equal(self, first: Quantity, second: Quantity) -> bool:
        """Tell whether two quantities are known to be equal."""

    @abstractmethod
    def is_at_most(self, first: Quantity, second: Quantity) -> bool:
        """Tell whether one quantity is known not to be more than another one."""

    def at_most(self, expression: AffineExpression) -> None:
        """The quantity is that or less."""
        self.below(add(expression, AffineConstant(1)))


# Is told what an op has to say of a value: of its result, or of an argument of its region.
Rule = Callable[[Bounds, Operation, Value, int | None], None]
