"""What ml_program ops do to buffers. Source: mlir/lib/Dialect/MLProgram/Transforms/BufferizableOpInterfaceImpl.cpp."""

from __future__ import annotations

from bufferizer.buffer_model.model import BufferModel
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.models.presets import NoBuffers, ReadOnly
from bufferizer.ir.operation import Value


class GlobalLoad(NoBuffers):
    """``ml_program.global_load``: the global's own memory."""

    def is_writable(self, value: Value, state: AnalysisState) -> bool:
        """Writing would change the global."""
        return False


MODELS: dict[str, BufferModel] = {
    "ml_program.global": NoBuffers(),
    "ml_program.global_load": GlobalLoad(),
    "ml_program.global_store": ReadOnly(),
}
