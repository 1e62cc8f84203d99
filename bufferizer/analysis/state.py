"""The analysis' view of one function: in-place decisions, and the alias and equivalence sets that follow from them.

Source of every rule: MLIR, OneShotAnalysis.cpp (class OneShotAnalysisState).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from copy import copy

from bufferizer.analysis.alias_sets import AliasSet, AliasSets
from bufferizer.analysis.disjoint_sets import DisjointSets
from bufferizer.analysis.folded_program import Subject
from bufferizer.analysis.llvm14.generalized_pad import FILL, FillsSlice
from bufferizer.analysis.llvm14.slices_for_inits import IsSlice, SliceForInit
from bufferizer.analysis.reasons import Reason
from bufferizer.analysis.regions import Regions
from bufferizer.analysis.use_def_chains import UseDefChains
from bufferizer.buffer_model.boundary_rules import boundary_rules
from bufferizer.buffer_model.model import owner_operation
from bufferizer.ir.operation import Operation, OpOperand, Value
from bufferizer.ir.types import is_tensor

_MANY_OPERANDS = 256


class OneShotState(UseDefChains):
    """Implements `bufferizer.buffer_model.state.AnalysisState` for the operations nested in ``root``."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self.reasons: dict[OpOperand, Reason] = {}
        self.slices_for_inits: dict[Operation, SliceForInit] = {}
        self.regions = Regions(self)
        self.alias_sets = AliasSets(self)
        self._in_place: dict[OpOperand, None] = {}  # half as large as a set, of which each function would keep one
        self._equivalence_sets = DisjointSets()
        # The uses of what nothing ever defined the contents of: none as long as nothing is decided.
        self._undefined_uses: Set[OpOperand] | None = frozenset()

    @property
    def has_many_answers(self) -> bool:
        """Whether what only saves time takes much memory."""
        return len(self._aliasing_values) > _MANY_OPERANDS

    def forget_answers(self) -> None:
        """Give back what only saves time: most of the memory. What is asked again is found out again.

        Once all is decided; nothing can be put in place afterwards.
        """
        self._model_by_name.clear()
        self._forget_accesses()
        self.__dict__.pop("positions", None)
        self.ordering.forget_answers()
        self.alias_sets.forget_accesses()

    def _forget_accesses(self) -> None:
        for answers in (
            self._aliasing_values,
            self._aliasing_operands,
            self._reads,
            self._writes,
            self._value_is_write,
            self._value_is_read,
            self._definitions,
        ):
            answers.clear()

    def is_in_place(self, operand: OpOperand) -> bool:
        """Tell whether the operand was decided to be in place."""
        return operand in self._in_place

    def put_in_place(self, operand: OpOperand, sets: Sequence[AliasSet] = ()) -> None:
        """Decide that the operand is in place, and merge the alias sets of what thereby may share its buffer.

        ``sets`` are those that are merged, where they are known (`AliasSets.joined_by`). Equivalence is told once all
        decisions are made (see `bufferizer.analysis.function`): until then a value is equivalent to itself only.
        """
        if operand in self._in_place:
            return
        merged, *others = sets or self.alias_sets.joined_by(operand)
        self._in_place[operand] = None
        for other in others:
            merged = self.alias_sets.merge(merged, other)
        if self.writes(operand):
            merged.add_write(self.alias_sets.interval_of_write(operand), operand)

    def let_slice_be_init(self, slice_: SliceForInit) -> None:
        """Let a slice take the place of a new tensor. What is known of reads, writes and aliases is forgotten."""
        self.slices_for_inits[slice_.init] = slice_
        fills = slice_.init.name == FILL
        self._folded[slice_.init] = FillsSlice(slice_.use) if fills else IsSlice(slice_.use)
        for operation in (slice_.operation,) if fills else (slice_.init, slice_.operation):
            self.positions.move(operation, slice_.anchor)
        self._added_uses.setdefault(slice_.source.value, []).append(slice_.source)
        self._forget_accesses()
        self.put_in_place(slice_.use)
        self.merge_equivalent(slice_.init.results[0], slice_.use.value)

    def has_writes_in_place(self) -> bool:
        """Tell whether any operand decided so far is in place and written."""
        return any(map(self.writes, self._in_place))

    def merge_equivalent(self, first: Value, second: Value) -> None:
        """Note that two values turned out to be the same buffer.

        The relations of aliases may depend on that: those of what loops carry do. What is known of them is forgotten,
        but only in functions where a model did ask.
        """
        if self._aliases_follow_equivalence:
            self._aliasing_values.clear()
            self._aliasing_operands.clear()
        self._equivalence_sets.merge(first, second)

    def aliases(self, value: Value) -> list[Value]:
        """Return the alias set of a value, the value included."""
        return self.alias_sets.of(value).members

    def equivalents(self, value: Value) -> list[Value]:
        """Return the equivalence set of a value, the value included."""
        return self._equivalence_sets.members(value)

    def are_equivalent(self, first: Value, second: Value) -> bool:
        """Tell whether two values are the same buffer."""
        self._questions_of_equivalence += 1
        return self._equivalence_sets.same(first, second)

    def equivalence_of(self, value: Value) -> Value:
        """Return a value that stands for all that are the same buffer."""
        return self._equivalence_sets.representative(value)

    def are_aliasing(self, first: Value, second: Value) -> bool:
        """Tell whether two values may share memory."""
        return self.alias_sets.of(first) is self.alias_sets.of(second)

    def is_value_written(self, value: Value) -> bool:
        """Tell whether an alias of the value is written in place (isValueWritten)."""
        return self.alias_sets.of(value).is_written

    def is_writable(self, value: Value) -> bool:
        """Tell whether the value's buffer may be written; values of unknown ops may not.

        Attributes of arguments hold where a function's body is bufferized without its boundary, too.
        """
        owner = owner_operation(value)
        says_so = owner is self.root and boundary_rules(self.options.semantics).only_callers_lend
        model = self.registered_model(owner) if says_so else self.model_of(owner)
        return model is not None and model.is_writable(value, self)

    def can_omit_copy(self, operand: OpOperand) -> bool:
        """Tell whether an out-of-place operand needs an allocation only, no copy (canOmitTensorCopy)."""
        if operand in self._uses_without_contents():
            return True
        aliases = self.aliasing_values(operand)
        if self.rules.views_are_read and not self.reads(operand) and not self.writes(operand):
            # What passes nothing on is copied with its contents, too: a call of a function that does nothing with it.
            return bool(aliases) and not any(self.uses_of(alias.value) for alias in aliases)
        if self.reads(operand):
            return False
        if self.writes(operand):
            return True
        return not any(self.is_value_read(alias.value) for alias in aliases)

    def with_copies(self, copied: Set[OpOperand], read: Iterable[Value]) -> OneShotState:
        """Return what is read once ``copied`` are operands of copies, for which ``read`` are read."""
        self._uses_without_contents()  # which are those before
        state = copy(self)
        state._copied = copied
        state._reads = {}
        state._value_is_read = dict.fromkeys(read, True)
        return state

    def gather_undefined_uses(self) -> None:
        """Have the uses of results found out that nothing ever defined the contents of, once they are asked for.

        They are only where the analysis is gone through to its end (gatherUndefinedTensorUses).
        """
        self._undefined_uses = None

    def _uses_without_contents(self) -> Set[OpOperand]:
        if self._undefined_uses is None:
            modelled = (nested for nested in self.root.walk() if self.model_of(nested) is not None)
            results = (result for nested in modelled for result in nested.results)
            tensors = (result for result in results if result.uses and is_tensor(result.type))
            undefined = (result for result in tensors if not self._is_defined(result.uses[0]))
            self._undefined_uses = {use for result in undefined for use in result.uses}
        return self._undefined_uses

    def _is_defined(self, use: OpOperand) -> bool:
        return self.value_is_write(self.value_of(use)) or any(map(self.value_is_write, self.find_definitions(use)))
