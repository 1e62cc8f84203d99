"""What is gone before LLVM 14's analysis begins: its pass first runs the greedy rewriter, which folds and drops ops.

    %0 = tensor.cast %t : tensor<4xf32> to tensor<4xf32>    // folds: all uses of %0 are uses of %t
    %1 = tensor.dim %t, %c0 : tensor<4xf32>                 // folds to a constant: %t is not read
    %2 = tensor.insert %v into %t[%i] : tensor<4xf32>       // nobody uses %2: dead
    %3 = tensor.extract_slice %u[0] [%n] [1] : tensor<?xf32> to tensor<?xf32>
    %4 = tensor.dim %3, %c0 : tensor<?xf32>                 // folds to %n: %3 is not read
    %5 = arith.addf %k, %k : tensor<4xf32>                  // a constant if %k is

Operations are not changed. What folded to an operand gets a model that passes the operand on; what is dead, or folded
to a constant or a size, is left out. Sources: ComprehensiveBufferizePass.cpp (applyEnablingTransformations),
GreedyPatternRewriteDriver.cpp, and the ops' own fold functions in TensorOps.cpp.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bufferizer.analysis.llvm14.affine_folding import fold_map
from bufferizer.analysis.llvm14.constant_folding import Known, fold_arithmetic
from bufferizer.analysis.llvm14.control_flow import UNCHANGED, ControlFlow
from bufferizer.analysis.llvm14.dead_arguments import dead_arguments
from bufferizer.analysis.llvm14.merged_blocks import FlowSimplifier
from bufferizer.analysis.llvm14.pair_folding import PAIRS
from bufferizer.analysis.llvm14.tensor_folding import (
    Folded,
    fold_cast,
    fold_dim,
    fold_extract,
    fold_extract_slice,
    fold_from_elements,
    fold_insert,
    fold_insert_slice,
    fold_pad,
    fold_rank,
    fold_reshape,
)
from bufferizer.analysis.llvm14.vector_folding import fold_transfer_read, fold_transfer_write
from bufferizer.buffer_model.model import AliasingOperand, AliasingValue, BufferModel, NoBuffers, Relation
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.constants import Constant, constant_of
from bufferizer.ir.dominance import reachable_blocks
from bufferizer.ir.effects_llvm14 import is_removable
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Region, Value
from bufferizer.ir.types import is_tensor


class PassesOn(NoBuffers):
    """The model of an op that folds to one of its operands: its result is that operand, whatever the op is."""

    def __init__(self, index: int) -> None:
        self._index = index

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The result is the operand."""
        return [AliasingValue(operand.owner.results[0], Relation.EQUIVALENT)] if operand.index == self._index else []

    def aliasing_operands(self, value: Value, state: AnalysisState) -> list[AliasingOperand]:
        """The operand is the result, even if it is a memref."""
        return [
            AliasingOperand(operand, Relation.EQUIVALENT)
            for operand in self.candidates(value)
            if operand.index == self._index
        ]

    def must_be_in_place(self, operand: OpOperand, state: AnalysisState) -> bool:
        """There is nothing to copy."""
        return operand.index == self._index


class IsConstant(NoBuffers):
    """The model of an op that folds to a constant tensor: memory that nobody may write."""

    def is_writable(self, value: Value, state: AnalysisState) -> bool:
        """Constant memory is read-only."""
        return False


@dataclass(frozen=True, slots=True)
class Folding:
    """What an operation's parts fold to.

    ``gone`` ops neither read nor write nor pass anything on: the dead ones, those of blocks that were merged into
    others, and those that are ``constants`` or other ``values``, which are no tensors. Those that ``pass_on`` are an
    operand, by its index. Operands that are ``instead`` another value than the text says are those of ops that folded
    with the op in front of them, and those that arguments of merged blocks have to do with. ``flow`` tells what is left
    of the blocks.
    """

    gone: frozenset[Operation] = frozenset()
    constants: Mapping[Operation, Constant] = field(default_factory=dict)
    pass_on: Mapping[Operation, int] = field(default_factory=dict)
    values: Mapping[Operation, Value] = field(default_factory=dict)
    instead: Mapping[OpOperand, Value] = field(default_factory=dict)
    flow: ControlFlow = UNCHANGED

    def value_of(self, operand: OpOperand) -> Value:
        """Return the value that an operand is."""
        return self.instead.get(operand, operand.value)

    def passed_on(self, operation: Operation) -> Value:
        """Return the value that an op which passes it on is."""
        return self.value_of(operation.operands[self.pass_on[operation]])

    def origin(self, value: Value) -> Value:
        """Return the value that a value is, once ops have folded."""
        while isinstance(value, OpResult) and value.owner in self.pass_on:
            value = self.passed_on(value.owner)
        return value

    def final(self, value: Value) -> Value:
        """Return the value that a value is, once all ops have folded, be they tensors or not."""
        value = self.origin(value)
        while isinstance(value, OpResult) and value.owner in self.values:
            value = self.origin(self.values[value.owner])
        return value

    def models(self) -> dict[Operation, BufferModel]:
        """Return the models of the ops that are something else than their names say."""
        constants = {operation: IsConstant() for operation, value in self.constants.items() if value.is_tensor}
        return {**constants, **{operation: PassesOn(index) for operation, index in self.pass_on.items()}}


NOTHING_FOLDED = Folding()


def fold(root: Operation) -> Folding:
    """Return what the greedy rewriter leaves of an operation and all it encloses."""
    folder = _Folder(root)
    for operation in root.walk():
        if operation not in folder.gone:
            folder.fold(operation)
    _Uses(folder.gone, folder.folding).drop_dead(root)
    for operation in root.walk():
        if operation.name in PAIRS and operation not in folder.gone:
            folder.fold_with_definition(operation)
    _Uses(folder.gone, folder.folding).drop_dead(root)
    flow = folder.simplify_flow()
    uses = _Uses(folder.gone, replace(folder.folding, flow=flow))
    uses.drop_dead(root)
    return Folding(
        frozenset(folder.gone | folder.values.keys()),
        {operation: value for operation, value in folder.constants.items() if uses.any_of(operation)},
        {operation: index for operation, index in folder.pass_on.items() if operation not in folder.gone},
        {operation: value for operation, value in folder.values.items() if operation not in folder.gone},
        {operand: value for operand, value in folder.instead.items() if operand.owner not in folder.gone},
        flow,
    )


def unasked(root: Operation, folding: Folding, asks: Callable[[OpOperand], bool]) -> frozenset[Operation]:
    """Return all ops that are gone once those behind them are bufferized, of which some do not ask for an operand.

    The greedy rewriter takes the last op first, and drops what nobody uses when it comes to it:

        %0 = tensor.insert %x into %t[%i] : tensor<4xf32>    // dead: a buffer that is only written takes any memory
        %1 = linalg.generic ... ins(%u) outs(%0) { ^bb0(%a: f32, %b: f32): linalg.yield %a : f32 }
    """
    gone = set(folding.gone - folding.values.keys())
    _Uses(gone, folding, asks).drop_dead(root)
    return frozenset(gone | folding.values.keys())


class _Folder:
    """Folds the ops of ``root`` one after the other."""

    def __init__(self, root: Operation) -> None:
        self._root = root
        self.gone = set(_unreachable(root))
        self.constants: dict[Operation, Constant] = {}
        self.pass_on: dict[Operation, int] = {}
        self.values: dict[Operation, Value] = {}
        self.instead: dict[OpOperand, Value] = {}
        self.folding = Folding(frozenset(), self.constants, self.pass_on, self.values, self.instead)

    def fold(self, operation: Operation) -> None:
        """Find out what an op folds to by itself, all those before it being known."""
        rule = _FOLDS.get(operation.name)
        if rule is None and operation.dialect not in ("arith", "math"):
            return
        operands = [self.folding.origin(operand.value) for operand in operation.operands]
        folded = (rule or fold_arithmetic)(operation, operands, self._known)
        if isinstance(folded, Constant):
            self.constants[operation] = folded
            self.gone.add(operation)
        elif isinstance(folded, Value):
            self.values[operation] = folded
        elif folded is not None and (rule is not None or is_tensor(operation.results[0].type)):
            self.pass_on[operation] = folded
            self.gone.update(nested for nested in operation.walk() if nested is not operation)

    def _known(self, value: Value) -> Constant | None:
        value = self.folding.origin(value)
        if not isinstance(value, OpResult):
            return None
        if value.owner.name == "arith.constant":
            return constant_of(value.owner.attribute("value"))
        return self.constants.get(value.owner)

    def fold_with_definition(self, operation: Operation) -> None:
        """Fold an op with the one that defines an operand."""
        for pair in PAIRS[operation.name]:
            if operation in self.pass_on or pair.operand >= len(operation.operands):
                continue
            operand = operation.operands[pair.operand]
            definition = self.folding.origin(operand.value).defining_operation
            if definition is None or definition.name != pair.name:
                continue
            if pair.folds(operation, definition, self._is_gone):
                self.instead[operand] = self.folding.value_of(definition.operands[pair.source])
                if pair.vanishes:
                    self.pass_on[operation] = pair.operand

    def simplify_flow(self) -> ControlFlow:
        """Drop arguments of blocks that nobody needs, and merge the blocks that say the same."""
        there = (operation for operation in self._root.walk() if operation not in self.gone)
        regions = [region for operation in there for region in operation.regions if len(region.blocks) > 1]
        if not regions:
            return UNCHANGED
        simplifier = self._without_dead_arguments(regions)
        for region in regions:
            simplifier.merge(region)
        return simplifier.flow

    def _without_dead_arguments(self, regions: Sequence[Region]) -> FlowSimplifier:
        """Drop the arguments that nobody needs, then what nobody uses, which may have been all that needed others:

        %1 = scf.if %c -> (tensor<4xf32>) { scf.yield %0 : tensor<4xf32> } else { ... }    // needs the argument %0
        br ^bb2(%1 : tensor<4xf32>)                                                        // until nobody needs this
        """
        dead: frozenset[BlockArgument] = frozenset()
        while True:
            simplifier = FlowSimplifier(self.folding, self.gone, self.instead)
            simplifier.drop(dead)
            _Uses(self.gone, replace(self.folding, flow=simplifier.flow)).drop_dead(self._root)
            more = dead_arguments(self._root, regions, replace(self.folding, gone=frozenset(self.gone)))
            if more == dead:
                return simplifier
            dead = more

    def _is_gone(self, operation: Operation) -> bool:
        return operation in self.gone or operation in self.pass_on


def _unreachable(root: Operation) -> Iterator[Operation]:
    for operation in root.walk():
        for region in operation.regions:
            if len(region.blocks) > 1:
                reachable = reachable_blocks(region)
                for block in region.blocks:
                    if block not in reachable:
                        for nested in block.operations:
                            yield from nested.walk()


class _Uses:
    """Tells what is used, given what is ``gone``, has folded, or is not asked for where it is used."""

    def __init__(
        self,
        gone: set[Operation],
        folding: Folding,
        asks: Callable[[OpOperand], bool] = lambda _: True,
    ) -> None:
        self._gone = gone
        self._folding = folding
        self._asks = asks
        self._folded_to: defaultdict[Value, list[Operation]] = defaultdict(list)
        for operation, value in folding.values.items():
            self._folded_to[value].append(operation)
        self._new_uses: defaultdict[Value, list[OpOperand]] = defaultdict(list)
        for operand, value in folding.instead.items():
            self._new_uses[value].append(operand)

    def any_of(self, operation: Operation) -> bool:
        """Tell whether anybody uses a result. What folded to a value uses that alone."""
        dropped = self._folding.flow.dropped
        return any(
            any(self._needs(use) for use in result.uses if use not in self._folding.instead and use not in dropped)
            or any(map(self._needs, self._new_uses.get(result, ())))
            or any(folded not in self._gone for folded in self._folded_to.get(result, ()))
            for result in operation.results
        )

    def _needs(self, use: OpOperand) -> bool:
        owner = use.owner
        if owner in self._folding.pass_on:
            if owner in self._gone or use.index != self._folding.pass_on[owner] or use.value in owner.results:
                return False
            return self.any_of(owner)
        return owner not in self._gone and owner not in self._folding.values and self._asks(use)

    def drop_dead(self, root: Operation) -> None:
        """Add to what is gone all ops that nobody uses and nobody misses."""
        for operation in reversed(list(root.walk())):
            self._drop_if_dead(operation)

    def _drop_if_dead(self, operation: Operation) -> None:
        waiting = [operation]
        while waiting:
            current = waiting.pop()
            if current in self._gone or self.any_of(current) or not is_removable(current):
                continue
            for nested in current.walk():
                self._gone.add(nested)
                used = [self._folding.value_of(operand) for operand in nested.operands]
                if nested in self._folding.values:
                    used.append(self._folding.values[nested])
                waiting.extend(value.owner for value in used if isinstance(value, OpResult))


def _fold_select(operation: Operation, operands: Sequence[Value], known: Known) -> Folded:
    """A choice between a value and itself (SelectOp::fold)."""
    if len(operands) != 3:
        return None
    condition, first, second = operands
    chosen = known(condition)
    if first is second:
        return 1
    return None if chosen is None or chosen.splat is None or chosen.is_tensor else 1 if chosen.splat else 2


_FOLDS: dict[str, Callable[[Operation, Sequence[Value], Known], Folded]] = {
    "affine.apply": fold_map,
    "affine.max": fold_map,
    "affine.min": fold_map,
    "arith.select": _fold_select,
    "std.select": _fold_select,
    "std.splat": fold_arithmetic,
    "tensor.cast": fold_cast,
    "tensor.collapse_shape": fold_reshape,
    "tensor.dim": fold_dim,
    "tensor.expand_shape": fold_reshape,
    "tensor.extract": fold_extract,
    "tensor.extract_slice": fold_extract_slice,
    "tensor.from_elements": fold_from_elements,
    "tensor.insert": fold_insert,
    "tensor.insert_slice": fold_insert_slice,
    "tensor.pad": fold_pad,
    "tensor.rank": fold_rank,
    "vector.transfer_read": fold_transfer_read,
    "vector.transfer_write": fold_transfer_write,
}
