"""The affine dialect of LLVM 14."""

from __future__ import annotations

from bufferizer.dialects.affine import DIALECT as TODAY
from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.registry import dialect

DIALECT = dialect(
    "affine",
    kept(TODAY, "apply for if load max min parallel prefetch store vector_load vector_store yield"),
    complete=True,
)
