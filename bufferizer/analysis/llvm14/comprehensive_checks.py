"""What Comprehensive Bufferize refuses before and after its analysis.

Source: OneShotAnalysis.cpp (checkAliasInfoConsistency, assertDestinationPassingStyle) and, in SCF,
BufferizableOpInterfaceImpl.cpp (AssertScfForAliasingProperties) of LLVM 14.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.analysis.conflicts import find_unavoidable_conflict
from bufferizer.analysis.ordering import ancestor_in_block
from bufferizer.analysis.state import OneShotState
from bufferizer.buffer_model.boundary_rules import boundary_rules
from bufferizer.buffer_model.model import Modelled, Refusal, owner_operation
from bufferizer.ir.functions import (
    has_body,
    is_function,
    is_indirect_call,
    is_return,
)
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, Value
from bufferizer.ir.types import is_tensor

CONFLICT = "input IR has RaW conflict"
NO_UNIQUE_RETURN = "cannot bufferize a FuncOp with tensors and without a unique ReturnOp"
NOT_A_CALL = "expected a CallOp"
CIRCULAR = "'builtin.module' op expected callgraph to be free of circular dependencies."
RETURN_LIKE = frozenset(
    {"affine.yield", "func.return", "linalg.yield", "scf.condition", "scf.yield", "shape.assuming_yield", "std.return"}
    | {"tensor.yield", "tosa.yield", "vector.yield"}
)


def check_boundary(function: Operation, state: OneShotState, *, is_circular: bool) -> Iterator[Refusal]:
    """Yield why functions cannot be ordered by their calls (getFuncOpsOrderedByCalls)."""
    for nested in function.walk():
        if nested in state.folding.gone:
            continue
        if is_function(nested) and has_body(nested) and len(state.returns_of(nested)) != 1:
            yield Refusal(nested, NO_UNIQUE_RETURN, "no-unique-return")
        if is_indirect_call(nested) or nested.name in ("llvm.call", "llvm.invoke"):
            yield Refusal(nested, NOT_A_CALL, "indirect-call")
    if is_circular:
        yield Refusal(function, CIRCULAR, "recursive-call")


class ComprehensiveChecks:
    """What is refused; operations come in post-order."""

    @staticmethod
    def find_unsupported(operations: Modelled, state: OneShotState) -> Refusal | None:
        """Return a conflict among what must be in place anyway, None if there is none."""
        for operation, _ in operations if state.has_writes_in_place() else ():
            for operand in operation.operands if operation not in state.folding.pass_on else ():
                if is_tensor(operand.type) and find_unavoidable_conflict(operand, state) is not None:
                    return Refusal(operation, CONFLICT, "read-after-write-conflict")
        return None

    @staticmethod
    def verify(operations: Sequence[Operation], state: OneShotState) -> Iterator[Refusal]:
        """Yield loops that do not give back the buffers they are given, and what is not destination-passing style."""
        swapped = next((refusal for loop in operations for refusal in _check_loop(loop, state)), None)
        if swapped is not None:
            yield swapped
        if not state.options.allow_return_memref:
            returns_too = boundary_rules(state.options.semantics).destination_style_returns
            for operation in operations:
                if operation.name in RETURN_LIKE and (returns_too or not is_return(operation)):
                    yield from _check_destination_style(operation, state)


def _check_loop(loop: Operation, state: OneShotState) -> Iterator[Refusal]:
    body = loop.regions[0].entry if loop.name == "scf.for" and loop.regions else None
    terminator = body.terminator if body is not None else None
    if body is None or terminator is None:
        return
    for operand, argument in zip(terminator.operands, body.arguments[1:]):
        if is_tensor(operand.type) and not state.are_equivalent(state.value_of(operand), argument):
            yield Refusal(
                terminator,
                f"Yield operand #{operand.index} does not bufferize to a buffer that is aliasing the matching "
                "enclosing scf::for operand",
                "yield-not-equivalent",
            )


def _check_destination_style(terminator: Operation, state: OneShotState) -> Iterator[Refusal]:
    """Refuse to pass a buffer out of a region that comes from within it: whose it is must be known outside."""
    for operand in terminator.operands:
        if is_tensor(operand.type) and not any(
            _is_known_outside(value, operand, state)
            for value in state.equivalents(state.value_of(operand))
            if value is state.folding.origin(value)
        ):
            yield Refusal(
                terminator,
                f"operand #{operand.index} of ReturnLike op does not satisfy destination passing style",
                "destination-passing-style",
            )


def _is_known_outside(value: Value, passed: OpOperand, state: OneShotState) -> bool:
    """Tell whether a value is an argument of a region around, or of an op that runs before the one around.

    That op has to be in a block around. Constants are in the first one of the function.
    """
    owner = owner_operation(value)
    if isinstance(value, BlockArgument):
        return owner.is_proper_ancestor_of(passed.owner)
    around = passed.owner.parent_operation
    front = state.root.regions[0].entry if state.is_in_front(owner) and state.root.regions else None
    block = front or value.parent_block
    is_outside = around is not None and block is not None and ancestor_in_block(around, block) is not None
    return is_outside and (front is not None or state.ordering.happens_before(owner, passed.owner))
