"""What the affine dialect's verifiers refused in LLVM 14. Source: mlir/lib/Dialect/Affine/IR/AffineOps.cpp."""

from __future__ import annotations

from bufferizer.dialects.verifiers.affine import VERIFIERS as TODAY
from bufferizer.dialects.verifiers.affine import access, any_identifiers, loop_bounds, mapped_to_one
from bufferizer.dialects.verifiers.checks import Table

VERIFIERS: Table = {
    **TODAY,
    "affine.apply": mapped_to_one,
    "affine.for": loop_bounds("lower_bound", "upper_bound"),
    "affine.load": access(any_identifiers),
    "affine.store": access(any_identifiers, stores=True),
    "affine.vector_load": access(any_identifiers, vectors=True),
    "affine.vector_store": access(any_identifiers, stores=True, vectors=True),
}
