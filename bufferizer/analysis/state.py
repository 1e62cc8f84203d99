"""The analysis' view of one function: in-place decisions, alias sets, and what models ask (OneShotAnalysisState).

Source of every rule: MLIR, BufferizableOpInterface.cpp (class AnalysisState) and OneShotAnalysis.cpp (class
OneShotAnalysisState). Answers that do not depend on decisions are kept, since they are asked again and again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from bufferizer.analysis.alias_sets import AliasSets
from bufferizer.analysis.disjoint_sets import DisjointSets
from bufferizer.analysis.folding import NOTHING_FOLDED, fold
from bufferizer.analysis.generalized_pad import InsertsIntoPadding, IsPadding, padding_of
from bufferizer.analysis.ordering import Ordering
from bufferizer.analysis.positions import Positions
from bufferizer.analysis.reasons import Reason
from bufferizer.analysis.regions import Regions
from bufferizer.analysis.rules import rules_of
from bufferizer.analysis.slices_for_inits import IsSlice, SliceForInit
from bufferizer.buffer_model.boundary_rules import boundary_rules
from bufferizer.buffer_model.model import (
    AliasingOperand,
    AliasingValue,
    BufferModel,
    Relation,
    owner_operation,
)
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.buffer_model.state import FunctionSummary, Traversal
from bufferizer.ir.effects_llvm14 import CONSTANTS
from bufferizer.ir.functions import called_name
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Region, Value
from bufferizer.ir.registered import is_unregistered
from bufferizer.ir.types import is_tensor

EVERYWHERE = Traversal()
DEFINITIONS = Traversal(include_leaves=False)
DEFINITIONS_AND_ENDS = Traversal()


ModelFinder = Callable[[str], "BufferModel | None"]  # from an op's full name to its model


class OneShotState:
    """Implements `bufferizer.buffer_model.state.AnalysisState` for the operations nested in ``root``."""

    def __init__(
        self,
        root: Operation,
        models: ModelFinder,
        options: BufferizationOptions,
        summaries: Mapping[str, FunctionSummary],
        *,
        is_called: bool = False,
    ) -> None:
        """Take what is to be analysed, and the summaries of the functions it calls, by their names."""
        self.root = root
        self.is_called = is_called
        self.options = options
        self.rules = rules_of(options.semantics)
        self.ordering = Ordering(self._runs_in_order)
        self.reasons: dict[OpOperand, Reason] = {}
        self._models = models
        self._model_by_name: dict[str, BufferModel | None] = {}
        self._aliasing_values: dict[OpOperand, list[AliasingValue]] = {}
        self._aliasing_operands: dict[Value, list[AliasingOperand]] = {}
        self._summaries = summaries
        self._in_place: dict[OpOperand, None] = {}  # half as large as a set, of which each function would keep one
        self.folding = fold(root) if self.rules.folds_first else NOTHING_FOLDED
        self._folded = self.folding.models()
        self.paddings: dict[Operation, OpOperand] = {}
        for pad in self._pads() if self.rules.folds_first else ():
            padding = self.paddings[pad] = padding_of(pad)
            self._folded[pad] = InsertsIntoPadding(padding)
            self._folded[owner_operation(padding.value)] = IsPadding()
        self.slices_for_inits: dict[Operation, SliceForInit] = {}
        self._added_uses: dict[Value, list[OpOperand]] = {}
        for operand, value in self.folding.instead.items():
            self._added_uses.setdefault(value, []).append(operand)
        self.regions = Regions(self)
        self.alias_sets = AliasSets(self)
        self._equivalence_sets = DisjointSets()
        self._questions_of_equivalence = 0
        self._aliases_follow_equivalence = False
        self._undefined_uses: set[OpOperand] = set()
        self._reads: dict[OpOperand, bool] = {}
        self._writes: dict[OpOperand, bool] = {}
        self._value_is_write: dict[Value, bool] = {}
        self._value_is_read: dict[Value, bool] = {}
        self._definitions: dict[Value, list[Value]] = {}

    @cached_property
    def positions(self) -> Positions:
        """The positions of the operations, as far as the text tells which of them runs first."""
        positions = Positions(self.root, self.ordering)
        for pad, padding in self.paddings.items():
            positions.move(owner_operation(padding.value), pad)
        return positions

    def forget_answers(self) -> None:
        """Give back what only saves time: most of the memory. What is asked again is found out again.

        Once all is decided; nothing can be put in place afterwards.
        """
        for answers in (
            self._model_by_name,
            self._aliasing_values,
            self._aliasing_operands,
            self._reads,
            self._writes,
            self._value_is_write,
            self._value_is_read,
            self._definitions,
        ):
            answers.clear()
        self.__dict__.pop("positions", None)
        self.alias_sets.forget_accesses()

    # ---- models -----------------------------------------------------------------------------------------------

    def model_of(self, operation: Operation) -> BufferModel | None:
        """Return the op's model; None where it has none or the dialect filter leaves it out (dynCastBufferizableOp)."""
        if not operation.readable:
            return None
        if operation in self._folded:
            return self._folded[operation]
        name = operation.name
        try:
            return self._model_by_name[name]
        except KeyError:
            model = self._models(name) if self.options.is_op_allowed(name) else None
            self._model_by_name[name] = model
            return model

    def takes_part(self, operation: Operation) -> bool:
        """Tell whether it is decided at all what becomes of the operation's operands."""
        return self.rules.unknown_ops_take_part or self.model_of(operation) is not None

    def registered_model(self, operation: Operation) -> BufferModel | None:
        """Return the op's model whatever the dialect filter says."""
        return self._models(operation.name)

    def _pads(self) -> Iterator[Operation]:
        """Yield the pads that the compiler makes other ops of before it analyses."""
        there = (pad for pad in self.root.walk() if pad.name == "tensor.pad" and self.model_of(pad) is not None)
        return (pad for pad in there if pad not in self.folding.gone and pad not in self.folding.pass_on)

    def operands_of(self, operation: Operation) -> Sequence[OpOperand]:
        """Return the operands of an operation, the one that it has by being another one by now included."""
        padding = self.paddings.get(operation) if self.paddings else None
        return operation.operands if padding is None else (*operation.operands, padding)

    def uses_of(self, value: Value) -> Sequence[OpOperand]:
        """Return the uses of a value by operations that are there (see `bufferizer.analysis.folding`)."""
        gone, instead = self.folding.gone, self.folding.instead
        uses = (
            [use for use in value.uses if use.owner not in gone and use not in instead]
            if gone or instead
            else value.uses
        )
        added = self._added_uses.get(value) if self._added_uses else None
        return [*uses, *added] if added else uses

    def value_of(self, operand: OpOperand) -> Value:
        """Return the value that an operand is (see `bufferizer.analysis.folding`)."""
        return self.folding.value_of(operand) if self.folding.instead else operand.value

    def is_in_front(self, operation: Operation) -> bool:
        """Tell whether an op has gone to the front of the function before the analysis, as constants do."""
        return self.rules.folds_first and (operation.name in CONSTANTS or operation in self.folding.constants)

    def _runs_in_order(self, region: Region) -> bool:
        """Tell whether a region's ops have an order: those of an unregistered op have none (Dominance.cpp)."""
        model = self.registered_model(region.owner)
        return not is_unregistered(region.owner) if model is None else not model.has_graph_regions

    def summary_of_callee(self, call: Operation) -> FunctionSummary | None:
        """Return the summary of the function that a ``func.call`` names; None while that is not analysed."""
        return self._summaries.get(called_name(call))

    # ---- reads, writes and aliases of any op -----------------------------------------------------------------

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
        same_type = alias.operand.type == value.type or operation.name in CASTS
        return same_type or not traversal.same_type_or_casts_only

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
            following = [] if self.value_is_write(value) else self._followed_operands(value, traversal)
            if len(following) != 1 or following[0] is None or self.value_of(following[0]) in passed:
                found = self._walk_up(value, self.value_is_write, traversal)
                break
            value = self.value_of(following[0])
        self._definitions.update(dict.fromkeys(passed, found))
        return found

    # ---- decisions -------------------------------------------------------------------------------------------

    def is_in_place(self, operand: OpOperand) -> bool:
        """Tell whether the operand was decided to be in place."""
        return operand in self._in_place

    def put_in_place(self, operand: OpOperand) -> None:
        """Decide that the operand is in place, and merge the alias sets of what thereby may share its buffer.

        Equivalence is told once all decisions are made (see `bufferizer.analysis.function`): until then a value is
        equivalent to itself only.
        """
        if operand in self._in_place:
            return
        merged = self.alias_sets.of(self.value_of(operand))
        self._in_place[operand] = None
        for alias in self.aliasing_values(operand):
            merged = self.alias_sets.merge(merged, self.alias_sets.of(alias.value))
        if self.writes(operand):
            self.alias_sets.add_write(operand)

    def let_slice_be_init(self, slice_: SliceForInit) -> None:
        """Let a slice take the place of a new tensor. What is known of the contents of tensors is forgotten."""
        self.slices_for_inits[slice_.init] = slice_
        self._folded[slice_.init] = IsSlice(slice_.use)
        for operation in (slice_.init, slice_.operation):
            self.positions.move(operation, slice_.anchor)
        self._added_uses.setdefault(slice_.source.value, []).append(slice_.source)
        for answers in (self._aliasing_operands, self._value_is_write, self._value_is_read, self._definitions):
            answers.clear()
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
        if operand in self._undefined_uses:
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

    def gather_undefined_uses(self, operation: Operation) -> None:
        """Note the uses of results that nothing ever defined the contents of (gatherUndefinedTensorUses)."""
        for nested in operation.walk():
            if self.model_of(nested) is None:
                continue
            for result in nested.results:
                if is_tensor(result.type) and result.uses and not self._is_defined(result.uses[0]):
                    self._undefined_uses.update(result.uses)

    def _is_defined(self, use: OpOperand) -> bool:
        return any(map(self.value_is_write, self.find_definitions(use)))


CASTS = frozenset({"tensor.cast"})  # ops that implement CastOpInterface on tensors and may follow a change of type
