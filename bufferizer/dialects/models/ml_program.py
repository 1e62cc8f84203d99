"""What ml_program ops do to buffers. Source: mlir/lib/Dialect/MLProgram/Transforms/BufferizableOpInterfaceImpl.cpp."""

from __future__ import annotations

from bufferizer.buffer_model.model import BufferModel, NoBuffers
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.operation import Operation, OpOperand, Value


class Global(NoBuffers):
    """``ml_program.global``: memory of its own, without any operand."""

    def has_tensors(self, operation: Operation) -> bool:
        """Whatever its type."""
        return True


class GlobalLoad(NoBuffers):
    """``ml_program.global_load``: the global's own memory."""

    def is_writable(self, value: Value, state: AnalysisState) -> bool:
        """Writing would change the global."""
        return False


class GlobalStore(NoBuffers):
    """``ml_program.global_store``: the compiler takes it to write what it stores, and not to read it.

    It is the other way round. Where the value may not be written, or is read later, an uninitialized buffer is stored.
    """

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """As the compiler has it."""
        return True


MODELS: dict[str, BufferModel] = {
    "ml_program.global": Global(),
    "ml_program.global_load": GlobalLoad(),
    "ml_program.global_store": GlobalStore(),
}
