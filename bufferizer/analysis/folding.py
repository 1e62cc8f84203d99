"""What is gone before LLVM 14's analysis begins: its pass first runs the greedy rewriter, which folds and drops ops.

    %0 = tensor.cast %t : tensor<4xf32> to tensor<4xf32>    // folds: all uses of %0 are uses of %t
    %1 = tensor.dim %t, %c0 : tensor<4xf32>                 // folds to a constant: %t is not read
    %2 = tensor.insert %v into %t[%i] : tensor<4xf32>       // nobody uses %2: dead
    %3 = tensor.extract_slice %u[0] [%n] [1] : tensor<?xf32> to tensor<?xf32>
    %4 = tensor.dim %3, %c0 : tensor<?xf32>                 // folds to %n: %3 is not read

Operations are not changed. What folded to an operand gets a model that passes the operand on; what is dead, or folded
to a size, is left out. Sources: ComprehensiveBufferizePass.cpp (applyEnablingTransformations),
GreedyPatternRewriteDriver.cpp, and the ops' own fold functions in TensorOps.cpp.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bufferizer.buffer_model.model import AliasingValue, BufferModel, Relation
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.dominance import reachable_blocks
from bufferizer.ir.effects_llvm14 import is_removable
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.static_values import constant_integer, mixed_values
from bufferizer.ir.types import TensorType


class PassesOn(BufferModel):
    """The model of an op that folds to one of its operands: its result is that operand, whatever the op is."""

    def __init__(self, index: int) -> None:
        self._index = index

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The op does not exist."""
        return False

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The op does not exist."""
        return False

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The result is the operand."""
        return [AliasingValue(operand.owner.results[0], Relation.EQUIVALENT)] if operand.index == self._index else []

    def must_be_in_place(self, operand: OpOperand, state: AnalysisState) -> bool:
        """There is nothing to copy."""
        return operand.index == self._index


@dataclass(frozen=True, slots=True)
class Folding:
    """What an operation's parts fold to.

    ``gone`` ops neither read nor write nor pass anything on: the dead ones, and those that are ``constants`` or other
    values, ``sizes``, index values all. Those that ``pass_on`` are an operand, by its index.
    """

    gone: frozenset[Operation] = frozenset()
    constants: Mapping[Operation, int] = field(default_factory=dict)
    pass_on: Mapping[Operation, int] = field(default_factory=dict)
    sizes: Mapping[Operation, Value] = field(default_factory=dict)

    def origin(self, value: Value) -> Value:
        """Return the value that a value is, once ops have folded."""
        return _origin(value, self.pass_on)


def fold(root: Operation) -> Folding:
    """Return what the greedy rewriter leaves of an operation and all it encloses."""
    gone = set(_unreachable(root))
    constants: dict[Operation, int] = {}
    pass_on: dict[Operation, int] = {}
    sizes: dict[Operation, Value] = {}
    overwritten: list[Operation] = []
    for operation in root.walk():
        folded = _FOLDS.get(operation.name)
        operands = [_origin(operand.value, pass_on) for operand in operation.operands]
        index = folded(operation, operands) if folded is not None and operation not in gone else None
        if index is not None:
            pass_on[operation] = index
        elif operation.name == "tensor.dim" and operation not in gone:
            size = _known_size(operation)
            value = _size_of_slice(operation, operands) if size is None else None
            if size is not None:
                gone.add(operation)
                constants[operation] = size
            elif value is not None:
                sizes[operation] = value
        overwritten.extend(_overwritten(operation, operands))
    uses = _Uses(gone, pass_on, sizes)
    _drop_dead(root, uses)
    for operation in overwritten:
        if operation not in gone and uses.count(operation.results[0]) == 1:
            pass_on[operation] = 1
            _drop_dead(root, uses)
    return Folding(
        frozenset(gone | sizes.keys()),
        {operation: size for operation, size in constants.items() if uses.any_of(operation)},
        {operation: index for operation, index in pass_on.items() if operation not in gone},
        {operation: value for operation, value in sizes.items() if operation not in gone},
    )


def unasked(root: Operation, folding: Folding, asks: Callable[[OpOperand], bool]) -> frozenset[Operation]:
    """Return all ops that are gone once those behind them are bufferized, of which some do not ask for an operand.

    The greedy rewriter takes the last op first, and drops what nobody uses when it comes to it:

        %0 = tensor.insert %x into %t[%i] : tensor<4xf32>    // dead: a buffer that is only written takes any memory
        %1 = linalg.generic ... ins(%u) outs(%0) { ^bb0(%a: f32, %b: f32): linalg.yield %a : f32 }
    """
    gone = set(folding.gone - folding.sizes.keys())
    _drop_dead(root, _Uses(gone, folding.pass_on, folding.sizes, asks))
    return frozenset(gone | folding.sizes.keys())


def _origin(value: Value, pass_on: Mapping[Operation, int]) -> Value:
    while isinstance(value, OpResult) and value.owner in pass_on:
        value = value.owner.operands[pass_on[value.owner]].value
    return value


def _unreachable(root: Operation) -> Iterator[Operation]:
    for operation in root.walk():
        for region in operation.regions:
            if len(region.blocks) > 1:
                reachable = reachable_blocks(region)
                for block in region.blocks:
                    if block not in reachable:
                        for nested in block.operations:
                            yield from nested.walk()


@dataclass(frozen=True, slots=True)
class _Uses:
    """Tells what is used, given what is ``gone``, has folded, or is not asked for where it is used."""

    gone: set[Operation]
    pass_on: Mapping[Operation, int]
    sizes: Mapping[Operation, Value]
    asks: Callable[[OpOperand], bool] = lambda _: True

    def any_of(self, operation: Operation) -> bool:
        """Tell whether anybody uses a result."""
        return any(self._needs(use) for result in operation.results for use in result.uses)

    def count(self, value: Value) -> int:
        """Return how many operands are a value, be it by way of ops that folded to it."""
        return sum(
            self.count(use.owner.results[0]) if use.owner in self.pass_on else 1
            for use in value.uses
            if self._needs(use)
        )

    def _needs(self, use: OpOperand) -> bool:
        """Tell whether a use is there, be it because the size that a slice was given takes a ``tensor.dim``'s place."""
        owner = use.owner
        if owner in self.pass_on:
            return owner not in self.gone and use.index == self.pass_on[owner] and self.any_of(owner)
        if owner not in self.gone and owner not in self.sizes:
            return self.asks(use)
        asking = (other.owner for result in owner.results for other in result.uses)
        return any(self.sizes.get(other) is use.value and other not in self.gone for other in asking)


def _drop_dead(root: Operation, uses: _Uses) -> None:
    """Add to what is gone all ops that nobody uses and nobody misses. What folded to a size uses that alone."""
    for operation in reversed(list(root.walk())):
        _drop_if_dead(operation, uses)


def _drop_if_dead(operation: Operation, uses: _Uses) -> None:
    waiting = [operation]
    while waiting:
        current = waiting.pop()
        if current in uses.gone or uses.any_of(current) or not is_removable(current):
            continue
        for nested in current.walk():
            uses.gone.add(nested)
            for operand in nested.operands:
                definition = operand.value.defining_operation
                if definition is not None:
                    waiting.append(definition)


def _known_size(operation: Operation) -> int | None:
    """Return the size that a ``tensor.dim`` asks for if the type tells it (DimOp::fold)."""
    source, *indices = operation.operands
    number = constant_integer(indices[0].value) if indices else None
    if number is None or not isinstance(source.type, TensorType) or not 0 <= number < len(source.type.shape):
        return None
    return source.type.shape[number]


def _size_of_slice(operation: Operation, operands: Sequence[Value]) -> Value | None:
    """Return the dynamic size that a ``tensor.dim`` of a slice asks for; not of one of reduced rank (DimOp::fold)."""
    source, *indices = operands
    number = constant_integer(indices[0]) if indices else None
    part = source.defining_operation
    if number is None or part is None or part.name != "tensor.extract_slice":
        return None
    sizes = mixed_values(part, "static_sizes", "sizes")
    whole, reduced = part.operands[0].type, source.type
    if not isinstance(whole, TensorType) or not isinstance(reduced, TensorType):
        return None
    if not len(whole.shape) == len(reduced.shape) == len(sizes) or not 0 <= number < len(sizes):
        return None
    size = sizes[number]
    return size if isinstance(size, Value) else None


def _fold_cast(operation: Operation, operands: Sequence[Value]) -> int | None:
    """A cast to the type its operand has (foldCastInterfaceOp)."""
    same = bool(operation.operands and operation.results) and operation.operands[0].type == operation.results[0].type
    return 0 if same else None


def _fold_extract_slice(operation: Operation, operands: Sequence[Value]) -> int | None:
    """A slice that is the whole tensor (ExtractSliceOp::fold)."""
    return 0 if operation.operands and _is_whole(operation, operation.operands[0]) else None


def _fold_insert_slice(operation: Operation, operands: Sequence[Value]) -> int | None:
    """A slice that overwrites the whole tensor (InsertSliceOp::fold)."""
    if len(operation.operands) < 2 or operation.operands[0].type != operation.operands[1].type:
        return None
    return 0 if _is_whole(operation, operation.operands[1]) else None


def _is_whole(operation: Operation, whole: OpOperand) -> bool:
    type_ = whole.type
    if not operation.results or operation.results[0].type != type_:
        return False
    if not isinstance(type_, TensorType) or None in type_.shape:
        return False
    offsets, sizes, strides = (
        tuple(map(constant_integer, mixed_values(operation, f"static_{name}", name)))
        for name in ("offsets", "sizes", "strides")
    )
    return set(offsets) <= {0} and sizes == type_.shape and set(strides) <= {1}


def _overwritten(operation: Operation, operands: Sequence[Value]) -> Iterator[Operation]:
    """Yield the insertion that another one overwrites, which inserts into that one's destination instead.

    %0 = tensor.insert_slice %s into %t[%i] [4] [1] : tensor<4xf32> into tensor<?xf32>
    %1 = tensor.insert_slice %u into %0[%i] [4] [1] : tensor<4xf32> into tensor<?xf32>    // into %t

    Source: InsertSliceOp::fold (foldInsertAfterInsertSlice).
    """
    if operation.name != "tensor.insert_slice" or len(operands) < 2:
        return
    before = operands[1].defining_operation
    if before is None or before.name != "tensor.insert_slice" or before.operands[0].type != operands[0].type:
        return
    if _place(before) == _place(operation):
        yield before


def _place(operation: Operation) -> list[object]:
    """Return offsets, sizes and strides. Equal constants are one value by then, but not the same as a static entry."""
    return [
        entry
        if isinstance(entry, int)
        else (constant_integer(entry),)
        if constant_integer(entry) is not None
        else entry
        for name in ("offsets", "sizes", "strides")
        for entry in mixed_values(operation, f"static_{name}", name)
    ]


def _fold_select(operation: Operation, operands: Sequence[Value]) -> int | None:
    """A choice between a value and itself (SelectOp::fold)."""
    if len(operands) != 3:
        return None
    condition, first, second = operands
    chosen = constant_integer(condition)
    if first is second:
        return 1
    return None if chosen is None else 1 if chosen else 2


_FOLDS: dict[str, Callable[[Operation, Sequence[Value]], int | None]] = {
    "arith.select": _fold_select,
    "std.select": _fold_select,
    "tensor.cast": _fold_cast,
    "tensor.extract_slice": _fold_extract_slice,
    "tensor.insert_slice": _fold_insert_slice,
}
