"""Constant tensors of the same value, which LLVM 14 makes one (OperationFolder::tryGetOrCreateConstant)."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable, Iterator, Mapping, Sequence

from bufferizer.ir.constants import Constant, value_key
from bufferizer.ir.operation import Block, Operation, OpResult, Value
from bufferizer.ir.types import is_tensor


class EqualConstants:
    """The constant tensors of one function by their values."""

    __slots__ = ("_groups", "_texts")

    def __init__(self, constants: Iterable[tuple[OpResult, str]]) -> None:
        """Take the constants in order, with their attributes."""
        known: dict[Hashable, list[Value]] = {}
        self._groups: dict[Value, list[Value]] = {}
        self._texts = dict(constants)
        for value, text in self._texts.items():
            group = known.setdefault((value.type, value_key(text)), [])
            group.append(value)
            self._groups[value] = group

    def all_of(self, value: Value) -> Sequence[Value]:
        """Return the constants that a value equals, itself among them; it alone if it is no constant."""
        return self._groups.get(value, (value,))

    def first(self, value: Value) -> Value:
        """Return the first constant that a value equals; the value itself if it is no constant."""
        return self.all_of(value)[0]

    def in_order(self, entry: Block | None) -> list[tuple[OpResult, str]]:
        """Return the first ones of all that are equal, with their attributes, in the order that they have in the end.

        Where equal constants are told apart by nothing but their place, the first one in the function's ``entry`` block
        says which it is, or the last one if none is there:

            scf.for ... { %a = arith.constant dense<1.0> : tensor<4xf32> }
            %b = arith.constant dense<2.0> : tensor<4xf32>
            %c = arith.constant dense<1.0> : tensor<4xf32>             // behind %b, and so is %a, which becomes this
        """
        numbers: dict[Value, int] = {value: number for number, value in enumerate(self._texts)}

        def place(first: OpResult) -> int:
            equal = self.all_of(first)
            return numbers[next((it for it in equal if it.parent_block is entry), equal[-1])]

        first_ones = [value for value in self._texts if self.first(value) is value]
        return [(value, self._texts[value]) for value in sorted(first_ones, key=place)]


def constant_tensors(
    root: Operation, folded_to: Mapping[Operation, Constant], gone: Container[Operation]
) -> Iterator[tuple[OpResult, str]]:
    """Yield the constant tensors, those of the program that are not gone and what folded to one, with attributes."""
    for operation in root.walk():
        folded = folded_to.get(operation)
        if folded is not None and folded.is_tensor:
            yield operation.results[0], folded.text()
        elif operation.name == "arith.constant" and operation not in gone:
            value = operation.attributes.get("value", "")
            yield from ((result, value) for result in operation.results if is_tensor(result.type))
