"""What One-Shot Bufferize refuses before and after its analysis.

Source: OneShotAnalysis.cpp (checkPreBufferizationAssumptions and the end of analyzeOp).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.analysis.conflicts import find_unavoidable_conflict, find_unavoidable_read_only_write
from bufferizer.analysis.state import OneShotState
from bufferizer.buffer_model.model import Modelled, Refusal
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import is_tensor

UNSTRUCTURED = (
    "op or BufferizableOpInterface implementation does not support unstructured control flow, "
    "but at least one region has multiple blocks"
)
UNRESTRICTED = "to_tensor ops without `restrict` are not supported by One-Shot Analysis"
UNAVOIDABLE_CONFLICT = "not bufferizable under the given constraints: cannot avoid RaW conflict"
UNAVOIDABLE_READ_ONLY = "not bufferizable under the given constraints: would write to read-only buffer"


class OneShotChecks:
    """What is refused; operations come in post-order, before the analysis those that have models."""

    @staticmethod
    def find_unsupported(operations: Modelled, state: OneShotState) -> Refusal | None:
        """Return why the operations cannot be analysed, None if they can."""
        return _check_structure(operations) or _check_constraints(operations, state)

    @staticmethod
    def verify(operations: Sequence[Operation], state: OneShotState) -> Iterator[Refusal]:
        """Yield what ops refuse of the decisions made."""
        for operation in state.root.walk():
            model = state.model_of(operation)
            refusal = model.verify(operation, state) if model is not None else None
            if refusal is not None:
                yield refusal


def _check_structure(operations: Modelled) -> Refusal | None:
    for operation, model in operations:
        if not operation.regions or model.supports_unstructured_control_flow:
            continue
        if any(len(region.blocks) > 1 for region in operation.regions):
            return _refuse(operation, UNSTRUCTURED)
    return None


def _check_constraints(operations: Modelled, state: OneShotState) -> Refusal | None:
    """Check what must be in place for conflicts that no copy can avoid (checkPreBufferizationAssumptions)."""
    # Without a write that must be in place, which is rare, there is nothing to find; looking costs a lot.
    has_writes = state.has_writes_in_place()
    for operation, _ in operations:
        if _is_unrestricted_tensor(operation):
            return _refuse(operation, UNRESTRICTED)
        for operand in operation.operands if has_writes else ():
            if not is_tensor(operand.type):
                continue
            if find_unavoidable_conflict(operand, state) is not None:
                return _refuse(operation, UNAVOIDABLE_CONFLICT)
            if state.is_in_place(operand) and find_unavoidable_read_only_write(operand, state) is not None:
                return _refuse(operation, UNAVOIDABLE_READ_ONLY)
    return None


def _is_unrestricted_tensor(operation: Operation) -> bool:
    """Tell whether the op makes a tensor that may share memory with any other, which the analysis cannot handle."""
    unrestricted = operation.name == "bufferization.to_tensor" and "restrict" not in operation.attributes
    return unrestricted and any(result.uses for result in operation.results)


def _refuse(operation: Operation, message: str) -> Refusal:
    return Refusal(operation, f"'{operation.name}' op {message}")
