"""What scf ops do to buffers. Source: mlir/lib/Dialect/SCF/Transforms/BufferizableOpInterfaceImpl.cpp."""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.buffer_model.model import AliasingOperand, AliasingValue, BufferModel, NoBuffers, Refusal, Relation
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.models.presets import ReadOnly, branch_operands, result_alias, yielded_operands
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand, OpResult, Region, Value
from bufferizer.ir.static_values import constant_integer, mixed_values
from bufferizer.ir.types import is_tensor


class Loop(BufferModel):
    """What loops have in common: each iteration may write the buffers carried from one to the next.

    ``carried`` names the operand group of these buffers, each of which is tied to the result of the same number.
    """

    def __init__(self, carried: str) -> None:
        self._carried = carried

    def candidates(self, value: Value) -> Sequence[OpOperand]:
        """The operand carried that is tied to the result."""
        if not isinstance(value, OpResult):
            return ()
        return value.owner.group(self._carried)[value.index : value.index + 1]

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """A carried operand is taken to be read."""
        return True

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """A carried operand is always taken to be written."""
        return True

    def is_writable(self, value: Value, state: AnalysisState) -> bool:
        """A carried buffer is either an in-place operand, checked as such, or a fresh copy."""
        return True

    def is_repetitive_region(self, region: Region, state: AnalysisState) -> bool:
        """Loop bodies run again and again."""
        return True


class For(Loop):
    """``scf.for``."""

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """With no iteration the results are the operands; else the body may read its argument."""
        if _may_have_no_iteration(operand.owner):
            return True
        argument = carried_argument(operand)
        return argument is None or state.is_value_read(argument)

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The loop's result of the same position."""
        index = carried_index(operand)
        if index is None:
            return []
        same = yields_its_argument(operand.owner, index, state)
        return result_alias(operand.owner, index, Relation.EQUIVALENT if same else Relation.UNKNOWN, definite=same)

    def verify(self, operation: Operation, state: AnalysisState) -> Refusal | None:
        """Each iteration must give back the buffer it was given, unless loops may return allocations."""
        if state.options.allow_return_allocs_from_loops:
            return None
        block = _body(operation)
        for result in operation.results if block is not None else ():
            if is_tensor(result.type) and not yields_its_argument(operation, result.index, state):
                assert block is not None and block.terminator is not None
                return _not_equivalent(block.terminator, "Yield operand", result.index)
        return None


class While(Loop):
    """``scf.while``."""

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The result of the same number, where the types agree."""
        operation = operand.owner
        if operand.index >= len(operation.results) or operand.type != operation.results[operand.index].type:
            return []
        same = _keeps_buffer_in_while(operation, operand.index, state)
        return result_alias(operation, operand.index, Relation.EQUIVALENT if same else Relation.UNKNOWN, definite=same)

    def verify(self, operation: Operation, state: AnalysisState) -> Refusal | None:
        """Both regions must pass on the buffers they are given, unless loops may return allocations."""
        if state.options.allow_return_allocs_from_loops:
            return None
        for region, first, what in zip(operation.regions, (1, 0), ("Condition arg", "Yield operand"), strict=False):
            block = region.entry
            terminator = block.terminator if block is not None else None
            if block is None or terminator is None:
                continue
            for index, operand in enumerate(terminator.operands[first:]):
                given = block.arguments[index] if index < len(block.arguments) else None
                if is_tensor(operand.type) and (given is None or not state.are_equivalent(operand.value, given)):
                    return _not_equivalent(terminator, what, index)
        return None


class Forall(Loop):
    """``scf.forall``: iterations may run at the same time, and each may leave parts of a shared output as they are."""

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The result that the shared output is tied to."""
        index = operand.owner.place_in_group(operand, "outputs")
        return result_alias(operand.owner, index) if index is not None else []

    def is_repetitive_region(self, region: Region, state: AnalysisState) -> bool:
        """Not if there is one iteration at most."""
        operation = region.owner
        for lower, upper, step in zip(
            _bounds(operation, "LowerBound"),
            _bounds(operation, "UpperBound"),
            _bounds(operation, "Step"),
            strict=False,
        ):
            if lower is None or upper is None or step is None or lower + step < upper:
                return True
        return False

    def is_parallel_region(self, region: Region, state: AnalysisState) -> bool:
        """Several iterations may run at the same time."""
        return self.is_repetitive_region(region, state)


class If(NoBuffers):
    """``scf.if``: each result is what one of two regions yields."""

    mutually_exclusive_regions = True

    def aliasing_operands(self, value: Value, state: AnalysisState) -> list[AliasingOperand]:
        """What the regions yield, so that walks up the use-def chain pass through them."""
        return yielded_operands(value, definite=False)


class IndexSwitch(If):
    """``scf.index_switch``: each result is what one of several regions yields."""

    def aliasing_operands(self, value: Value, state: AnalysisState) -> list[AliasingOperand]:
        """What the regions yield; definite only if there is but one."""
        return yielded_operands(value, definite=len(value.owner.regions) == 1 if isinstance(value, OpResult) else False)


class ExecuteRegion(NoBuffers):
    """``scf.execute_region``: its results are what its one yield yields."""

    supports_unstructured_control_flow = True

    def aliasing_operands(self, value: Value, state: AnalysisState) -> list[AliasingOperand]:
        """What the region yields, or branches forward to a block argument."""
        return branch_operands(value) if isinstance(value, BlockArgument) else yielded_operands(value, definite=True)

    def is_writable(self, value: Value, state: AnalysisState) -> bool:
        """What is forwarded may alias memory that is not writable, which then decides."""
        return True

    def verify(self, operation: Operation, state: AnalysisState) -> Refusal | None:
        """There has to be one yield, tensors or not."""
        blocks = (block for region in operation.regions for block in region.blocks)
        yields = sum(block.terminator is not None and block.terminator.name == "scf.yield" for block in blocks)
        message = "'scf.execute_region' op op without unique scf.yield is not supported"
        return Refusal(operation, message) if yields != 1 else None


class InParallel(NoBuffers):
    """``scf.forall.in_parallel``: what it holds happens at once, whatever the order of the text."""

    has_graph_regions = True


class Yield(ReadOnly):
    """``scf.yield``."""

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The result of an op that runs a region once. A loop's results are told by the loop."""
        parent = operand.owner.parent_operation
        definite = _YIELD_IS_RESULT.get(parent.name) if parent is not None else None
        if parent is None or definite is None:
            return []
        return result_alias(parent, operand.index, definite=definite)

    def must_be_in_place(self, operand: OpOperand, state: AnalysisState) -> bool:
        """A copy here would be an allocation yielded out of the region."""
        return True


class Condition(ReadOnly):
    """``scf.condition``."""

    def must_be_in_place(self, operand: OpOperand, state: AnalysisState) -> bool:
        """A copy here would be an allocation yielded out of the region."""
        return True


_YIELD_IS_RESULT = {"scf.if": False, "scf.execute_region": True}


def _body(operation: Operation) -> Block | None:
    return operation.regions[0].entry if operation.regions else None


def carried_index(operand: OpOperand) -> int | None:
    """Return the position of an operand among a loop's ``iter_args``."""
    return operand.owner.place_in_group(operand, "initArgs")


def carried_argument(operand: OpOperand) -> BlockArgument | None:
    """Return the body's argument for an operand; the first argument is the induction variable."""
    index, block = carried_index(operand), _body(operand.owner)
    if index is None or block is None or index + 1 >= len(block.arguments):
        return None
    return block.arguments[index + 1]


def _bounds(operation: Operation, which: str) -> list[int | None]:
    return [constant_integer(value) for value in mixed_values(operation, f"static{which}", f"dynamic{which}")]


def _may_have_no_iteration(operation: Operation) -> bool:
    lower, upper = (
        next((constant_integer(operand.value) for operand in operation.group(name)), None)
        for name in ("lowerBound", "upperBound")
    )
    return lower is None or upper is None or upper <= lower


def yields_its_argument(operation: Operation, index: int, state: AnalysisState) -> bool:
    """Tell whether a loop's body gives back the very buffer that it is given at a position."""
    block = _body(operation)
    terminator = block.terminator if block is not None else None
    if block is None or terminator is None or index >= len(terminator.operands) or index + 1 >= len(block.arguments):
        return False
    return state.are_equivalent(block.arguments[index + 1], terminator.operands[index].value)


def _keeps_buffer_in_while(operation: Operation, index: int, state: AnalysisState) -> bool:
    for region, first in zip(operation.regions, (1, 0), strict=False):
        block = region.entry
        terminator = block.terminator if block is not None else None
        if block is None or terminator is None or index >= len(block.arguments):
            return False
        if block.arguments[index].type != operation.results[index].type or index + first >= len(terminator.operands):
            return False
        if not state.are_equivalent(block.arguments[index], terminator.operands[index + first].value):
            return False
    return True


def _not_equivalent(terminator: Operation, what: str, index: int) -> Refusal:
    message = f"{what} #{index} is not equivalent to the corresponding iter bbArg"
    return Refusal(terminator, message, code="yield-not-equivalent")


MODELS: dict[str, BufferModel] = {
    "scf.condition": Condition(),
    "scf.execute_region": ExecuteRegion(),
    "scf.for": For("initArgs"),
    "scf.forall": Forall("outputs"),
    "scf.forall.in_parallel": InParallel(),
    "scf.if": If(),
    "scf.index_switch": IndexSwitch(),
    "scf.while": While("inits"),
    "scf.yield": Yield(),
}
