"""What the vector dialect's verifiers refuse. Source: mlir/lib/Dialect/Vector/IR/VectorOps.cpp."""

from __future__ import annotations

from bufferizer.dialects.verifiers.checks import Table, indices

VERIFIERS: Table = {
    "vector.transfer_read": indices("base", lambda rank, given: f"requires {rank} indices"),
    "vector.transfer_write": indices("base", lambda rank, given: f"requires {rank} indices"),
}
