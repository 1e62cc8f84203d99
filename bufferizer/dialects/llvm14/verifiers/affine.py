"""What the affine dialect's verifiers refused in LLVM 14. Source: mlir/lib/Dialect/Affine/IR/AffineOps.cpp."""

from __future__ import annotations

from bufferizer.dialects.verifiers.affine import VERIFIERS

__all__ = ["VERIFIERS"]
