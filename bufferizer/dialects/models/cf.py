"""What cf ops do to buffers. Source: mlir/lib/Dialect/ControlFlow/Transforms/BufferizableOpInterfaceImpl.cpp."""

from __future__ import annotations

from bufferizer.buffer_model.model import AliasingValue, BufferModel, NoBuffers, Relation
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.operation import OpOperand


class Branch(NoBuffers):
    """``cf.br`` and ``cf.cond_br``: operands become the arguments of the blocks branched to."""

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The argument that the operand is forwarded to."""
        found = []
        for successor in operand.owner.successors:
            forwarded = operand.owner.operands[successor.operands]
            position = operand.index - successor.operands.start
            if successor.block is not None and 0 <= position < min(len(forwarded), len(successor.block.arguments)):
                argument = successor.block.arguments[position]
                found.append(AliasingValue(argument, Relation.EQUIVALENT, definite=False))
        return found


MODELS: dict[str, BufferModel] = {"cf.br": Branch(), "cf.cond_br": Branch()}
