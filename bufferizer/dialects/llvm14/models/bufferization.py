"""What bufferization ops do to buffers in LLVM 14. Source: mlir/lib/Dialect/Bufferization/IR/BufferizationOps.cpp."""

from __future__ import annotations

from bufferizer.buffer_model.model import BufferModel, NoBuffers
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.models.presets import ReadOnly
from bufferizer.ir.operation import OpOperand, Value


class ToMemref(ReadOnly):
    """``bufferization.to_memref``: what happens to the memref is unknown, and has to happen to the tensor."""

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The memref may be written."""
        return True

    def must_be_in_place(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The memref is the tensor's."""
        return True


class ToTensor(NoBuffers):
    """``bufferization.to_tensor``: a tensor over a given buffer, which any other tensor may share."""

    def is_writable(self, value: Value, state: AnalysisState) -> bool:
        """Nobody knows whether it may be written."""
        return False


MODELS: dict[str, BufferModel] = {
    "bufferization.to_buffer": ToMemref(),  # to_memref by today's name
    "bufferization.to_memref": ToMemref(),
    "bufferization.to_tensor": ToTensor(),
}
