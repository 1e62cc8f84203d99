"""Walks up the use-def chains of tensors: where a value comes from, and which definitions of contents it sees.

Source of every rule: MLIR, BufferizableOpInterface.cpp (findValueInReverseUseDefChain, findDefinitions).
"""

from __future__ import annotations

from collections.abc import Callable

from bufferizer.analysis.accesses import Accesses
from bufferizer.analysis.folded_program import Subject
from bufferizer.buffer_model.model import AliasingOperand, Relation, owner_operation
from bufferizer.buffer_model.state import Traversal
from bufferizer.ir.operation import Operation, OpOperand, Value

EVERYWHERE = Traversal()
DEFINITIONS = Traversal(include_leaves=False)
DEFINITIONS_AND_ENDS = Traversal()
CASTS = frozenset({"tensor.cast"})  # ops that implement CastOpInterface on tensors and may follow a change of type


class UseDefChains(Accesses):
    """Walks from values to what they are made of."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._definitions: dict[Value, list[Value]] = {}

    def find_in_reverse_chain(
        self,
        operand: OpOperand,
        condition: Callable[[Value], bool],
        traversal: Traversal = EVERYWHERE,
        *,
        only_since: Value | None = None,
    ) -> list[Value]:
        """Return the values up the use-def chain where ``condition`` first holds (findValueInReverseUseDefChain).

        ``only_since`` saves the rest of a long walk where ``condition`` holds for no value that is older than that one:
        older values count as leaves.
        """
        start = self.value_of(operand)
        if condition(start):
            return [start]
        return self._walk_up(start, condition, traversal, self._first_position(only_since))

    def _walk_up(
        self, start: Value, condition: Callable[[Value], bool], traversal: Traversal, floor: int = 0
    ) -> list[Value]:
        """Walk as `find_in_reverse_chain`; what stands before the position ``floor`` counts as a leaf."""
        found: dict[Value, None] = {}
        seen: set[Value] = set()
        waiting: dict[Value, None] = {start: None}
        while waiting:
            value, _ = waiting.popitem()
            if value in seen:
                if traversal.include_leaves and self.rules.meeting_again_ends_walks:
                    found[value] = None
                continue
            seen.add(value)
            if condition(value):
                found[value] = None
                continue
            is_too_old = floor > 0 and self.positions.extent(owner_operation(value))[1] < floor
            followed = [] if is_too_old else self._followed_operands(value, traversal)
            if len(followed) == 0 and traversal.include_leaves:
                found[value] = None
            for next_operand in followed:
                if next_operand is None:
                    if traversal.include_leaves:
                        found[value] = None
                else:
                    waiting[self.value_of(next_operand)] = None
        return list(found)

    def _first_position(self, value: Value | None) -> int:
        """Return a position before which a value cannot be used; 0 where positions say nothing about order."""
        if value is None or not self.positions.is_straight:
            return 0
        return self.positions.extent(owner_operation(value))[0]

    def _followed_operands(self, value: Value, traversal: Traversal) -> list[OpOperand | None]:
        """Return the operands a walk goes on to from ``value``; None stands for one it must not follow."""
        operation = owner_operation(value)
        if not traversal.follow_unknown_ops and self.model_of(operation) is None:
            return []
        return [
            alias.operand if self._may_follow(value, operation, alias, traversal) else None
            for alias in self.aliasing_operands(value)
        ]

    def _may_follow(self, value: Value, operation: Operation, alias: AliasingOperand, traversal: Traversal) -> bool:
        if traversal.equivalent_only and alias.relation is not Relation.EQUIVALENT:
            return False
        if traversal.in_place_only and not self.is_in_place(alias.operand):
            return False
        if not traversal.same_type_or_casts_only:
            return True
        return alias.operand.type == value.type or operation.name in CASTS

    def find_definitions(self, operand: OpOperand) -> list[Value]:
        """Return the values whose definitions the operand sees (findDefinitions).

        Along a chain of views all values see the same definitions, so one walk tells of all of them.
        """
        value = self.value_of(operand)
        known = self._definitions.get(value)
        if known is not None:
            return known
        traversal = DEFINITIONS_AND_ENDS if self.rules.chain_ends_define else DEFINITIONS
        passed: dict[Value, None] = {}
        while (found := self._definitions.get(value)) is None:
            passed[value] = None
            if self.value_is_write(value):
                found = [value]
                break
            following = self._followed_operands(value, traversal)
            if len(following) != 1 or following[0] is None or self.value_of(following[0]) in passed:
                found = self._walk_up(value, self.value_is_write, traversal)
                break
            value = self.value_of(following[0])
        self._definitions.update(dict.fromkeys(passed, found))
        return found
