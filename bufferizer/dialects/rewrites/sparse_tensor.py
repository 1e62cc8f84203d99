"""How sparse_tensor ops are written in terms of buffers: not at all, that is the sparsifier's job.

Source: mlir/lib/Dialect/SparseTensor/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.dialects.models.sparse_tensor import MODELS
from bufferizer.ir.operation import Operation


class Sparse(BufferRewrite):
    """Any sparse_tensor op that the analysis knows."""

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Refuse."""
        raise rewriter.refuse(operation, "sparse_tensor ops must be bufferized with the sparsifier")


REWRITES: dict[str, BufferRewrite] = {name: Sparse() for name in MODELS}
