"""The operations under analysis as they are by then: under LLVM 14's rules folded, and pads are what they become.

Today's compiler analyses what is written; its program is the text's own (see `bufferizer.analysis.llvm14.folding`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property

from bufferizer.analysis.llvm14.folding import NOTHING_FOLDED, fold
from bufferizer.analysis.llvm14.generalized_pad import InsertsIntoPadding, IsPadding, padding_of
from bufferizer.analysis.ordering import Ordering
from bufferizer.analysis.positions import Positions
from bufferizer.analysis.rules import rules_of
from bufferizer.buffer_model.model import BufferModel, owner_operation
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.buffer_model.state import FunctionSummary
from bufferizer.ir.effects_llvm14 import CONSTANTS
from bufferizer.ir.functions import called_name, return_operations
from bufferizer.ir.operation import Operation, OpOperand, Region, Value
from bufferizer.ir.registered import runs_in_order

ModelFinder = Callable[[str], "BufferModel | None"]  # from an op's full name to its model


@dataclass(frozen=True, slots=True)
class Subject:
    """What is analysed at once: the operations nested in ``root``.

    ``summaries`` tell of the functions that are called, by their names; ``is_called``: the module calls this one.
    """

    root: Operation
    models: ModelFinder
    options: BufferizationOptions
    summaries: Mapping[str, FunctionSummary]
    is_called: bool = False


class FoldedProgram:
    """The models of the operations, their operands, and the uses of their values."""

    def __init__(self, subject: Subject) -> None:
        self.root = subject.root
        self.is_called = subject.is_called
        self.options = subject.options
        self.rules = rules_of(self.options.semantics)
        self._models = subject.models
        self._model_by_name: dict[str, BufferModel | None] = {}
        self._summaries = subject.summaries
        self.folding = fold(self.root) if self.rules.folds_first else NOTHING_FOLDED
        self.ordering = Ordering(self._runs_in_order, self.folding.flow.following)
        self._folded = self.folding.models()
        self.paddings: dict[Operation, OpOperand] = {}
        for pad in self._pads() if self.rules.folds_first else ():
            padding = self.paddings[pad] = padding_of(pad)
            self._folded[pad] = InsertsIntoPadding(padding)
            self._folded[owner_operation(padding.value)] = IsPadding()
        self._copied: Set[OpOperand] = frozenset()  # what uses copies instead
        self._added_uses: dict[Value, list[OpOperand]] = {}
        for operand, value in self.folding.instead.items():
            self._added_uses.setdefault(value, []).append(operand)

    @cached_property
    def positions(self) -> Positions:
        """The positions of the operations, as far as the text tells which of them runs first."""
        positions = Positions(self.root, self.ordering)
        for pad, padding in self.paddings.items():
            positions.move(owner_operation(padding.value), pad)
        return positions

    def model_of(self, operation: Operation) -> BufferModel | None:
        """Return the op's model; None where it has none or the dialect filter leaves it out (dynCastBufferizableOp)."""
        if not operation.readable:
            return None
        if self._folded and operation in self._folded:
            return self._folded[operation]
        name = operation.name
        try:
            return self._model_by_name[name]
        except KeyError:
            model = self._model_by_name[name] = self._models(name) if self.options.is_op_allowed(name) else None
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
        """Return the uses of a value by operations that are there (see `bufferizer.analysis.llvm14.folding`)."""
        gone, instead, dropped = self.folding.gone, self.folding.instead, self.folding.flow.dropped
        uses: Sequence[OpOperand] = value.uses
        if gone or instead or dropped:
            uses = [use for use in uses if use.owner not in gone and use not in instead and use not in dropped]
        if self._copied:
            uses = [use for use in uses if use not in self._copied]
        added = self._added_uses.get(value) if self._added_uses else None
        return [*uses, *added] if added else uses

    def value_of(self, operand: OpOperand) -> Value:
        """Return the value that an operand is (see `bufferizer.analysis.llvm14.folding`)."""
        return self.folding.value_of(operand) if self.folding.instead else operand.value

    def returns_of(self, function: Operation) -> list[Operation]:
        """Return the operations that return from a function and are there."""
        return [operation for operation in return_operations(function) if operation not in self.folding.gone]

    def is_in_front(self, operation: Operation) -> bool:
        """Tell whether an op has gone to the front of the function before the analysis, as constants do."""
        return self.rules.folds_first and (operation.name in CONSTANTS or operation in self.folding.constants)

    def _runs_in_order(self, region: Region) -> bool:
        """Tell whether a region's ops have an order."""
        model = self.registered_model(region.owner)
        return runs_in_order(region.owner) if model is None else not model.has_graph_regions

    def summary_of_callee(self, call: Operation) -> FunctionSummary | None:
        """Return the summary of the function that a ``func.call`` names; None while that is not analysed."""
        return self._summaries.get(called_name(call))
