"""Reads, writes and aliases of any op, known or not. What does not depend on decisions is kept: it is asked often.

Source of every rule: MLIR, BufferizableOpInterface.cpp (class AnalysisState).
"""

from __future__ import annotations

from bufferizer.analysis.folded_program import FoldedProgram, Subject
from bufferizer.buffer_model.model import AliasingOperand, AliasingValue, Relation, owner_operation
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import is_tensor


class Accesses(FoldedProgram, AnalysisState):
    """What operations do with the contents of tensors; decisions are left to `bufferizer.analysis.state`."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._aliasing_values: dict[OpOperand, list[AliasingValue]] = {}
        self._aliasing_operands: dict[Value, list[AliasingOperand]] = {}
        self._questions_of_equivalence = 0
        self._aliases_follow_equivalence = False
        self._reads: dict[OpOperand, bool] = {}
        self._writes: dict[OpOperand, bool] = {}
        self._value_is_write: dict[Value, bool] = {}
        self._value_is_read: dict[Value, bool] = {}

    def reads(self, operand: OpOperand) -> bool:
        """Tell whether the operand is read; unknown ops are taken to read."""
        answer = self._reads.get(operand)
        if answer is None:
            model = self.model_of(operand.owner)
            answer = self._reads[operand] = model is None or model.reads(operand, self)
        return answer

    def writes(self, operand: OpOperand) -> bool:
        """Tell whether the operand is written; unknown ops are taken to write."""
        answer = self._writes.get(operand)
        if answer is None:
            model = self.model_of(operand.owner)
            answer = self._writes[operand] = model is None or model.writes(operand, self)
        return answer

    def value_is_write(self, value: Value) -> bool:
        """Tell whether the definition of the value defines its contents; block arguments always do."""
        answer = self._value_is_write.get(value)
        if answer is None:
            answer = True
            if isinstance(value, OpResult):
                # Where there is no order, an op may pass out its own result; that makes it no write.
                self._value_is_write[value] = False
                model = self.model_of(value.owner)
                answer = model is None or model.result_is_write(value, self)
            self._value_is_write[value] = answer
        return answer

    def default_result_is_write(self, result: OpResult) -> bool:
        """The rule of `BufferModel.result_is_write` (detail::defaultResultBufferizesToMemoryWrite)."""
        aliases = self.aliasing_operands(result)
        if not aliases or any(self.writes(alias.operand) for alias in aliases):
            return True
        return bool(result.owner.regions) and self._is_written_inside(result.owner, aliases)

    def _is_written_inside(self, operation: Operation, aliases: list[AliasingOperand]) -> bool:
        """Tell whether the op's regions hold a write up the use-def chain of what they yield.

        Values from outside are not followed: what they are made of is outside, too.
        """
        waiting = [self.value_of(alias.operand) for alias in aliases]
        seen: set[Value] = set()
        while waiting:
            value = waiting.pop()
            owner = owner_operation(value)
            if value in seen or not (owner is operation or operation.is_proper_ancestor_of(owner)):
                continue
            seen.add(value)
            if self.value_is_write(value):
                return True
            if self.model_of(owner) is not None:
                waiting.extend(self.value_of(alias.operand) for alias in self.aliasing_operands(value))
        return False

    def aliasing_values(self, operand: OpOperand) -> list[AliasingValue]:
        """Return what may alias the operand; everything for unknown ops."""
        found = self._aliasing_values.get(operand)
        if found is None:
            asked = self._questions_of_equivalence
            found = self._aliasing_values[operand] = self._find_aliasing_values(operand)
            self._aliases_follow_equivalence |= asked != self._questions_of_equivalence
        return found

    def _find_aliasing_values(self, operand: OpOperand) -> list[AliasingValue]:
        model = self.model_of(operand.owner)
        if model is not None:
            return model.aliasing_values(operand, self)
        if not self.rules.unknown_ops_take_part:
            return []
        values: list[Value] = list(operand.owner.results)
        for region in operand.owner.regions:
            if region.entry is not None:
                values.extend(region.entry.arguments)
        return [AliasingValue(value, Relation.UNKNOWN, False) for value in values if is_tensor(value.type)]

    def aliasing_operands(self, value: Value) -> list[AliasingOperand]:
        """Return the operands the value may alias; every one for unknown ops."""
        found = self._aliasing_operands.get(value)
        if found is None:
            asked = self._questions_of_equivalence
            found = self._aliasing_operands[value] = self._find_aliasing_operands(value)
            self._aliases_follow_equivalence |= asked != self._questions_of_equivalence
        return found

    def _find_aliasing_operands(self, value: Value) -> list[AliasingOperand]:
        operation = owner_operation(value)
        model = self.model_of(operation)
        if model is not None:
            return model.aliasing_operands(value, self)
        if not self.rules.unknown_ops_take_part:
            return []
        if isinstance(value, BlockArgument) and value.block is not value.block.region.entry:
            return []
        return [
            AliasingOperand(operand, Relation.UNKNOWN, False)
            for operand in operation.operands
            if is_tensor(operand.type)
        ]

    def is_value_read(self, value: Value) -> bool:
        """Tell whether any use of the value, or of an alias created from it, reads (isValueRead)."""
        answer = self._value_is_read.get(value)
        if answer is None:
            answer = self._find_read(value)
        return answer

    def _find_read(self, value: Value) -> bool:
        """Walk down the use-def chain to a read, and keep what that tells of the values on the way."""
        made_from: dict[Value, Value | None] = {value: None}
        waiting = [value]
        while waiting:
            current = waiting.pop()
            if self._value_is_read.get(current) or any(map(self.reads, self.uses_of(current))):
                reader: Value | None = current
                while reader is not None:
                    self._value_is_read[reader] = True
                    reader = made_from[reader]
                return True
            if current in self._value_is_read:
                continue
            for use in self.uses_of(current):
                for alias in self.aliasing_values(use) if self._creates_alias_only(use) else ():
                    if alias.value not in made_from:
                        made_from[alias.value] = current
                        waiting.append(alias.value)
        self._value_is_read.update(dict.fromkeys(made_from, False))
        return False

    def _creates_alias_only(self, operand: OpOperand) -> bool:
        if self.model_of(operand.owner) is None:
            return False
        return not self.reads(operand) and not self.writes(operand) and bool(self.aliasing_values(operand))
