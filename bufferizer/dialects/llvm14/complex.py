"""The complex dialect of LLVM 14."""

from __future__ import annotations

from bufferizer.dialects.complex import DIALECT as TODAY
from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.registry import dialect

DIALECT = dialect(
    "complex",
    kept(TODAY, "abs add constant create div eq exp im log log1p mul neg neq re sign sub"),
    complete=True,
)
