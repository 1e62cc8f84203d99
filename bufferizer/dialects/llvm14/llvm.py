"""The llvm dialect of LLVM 14: operations on values. Those on memory, whose pointers had types, are left out."""

from __future__ import annotations

from bufferizer.dialects.llvm import DIALECT as TODAY
from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.registry import dialect

_ARITHMETIC = "add and ashr fadd fdiv fmul fneg frem fsub lshr mul or sdiv shl srem sub udiv urem xor"
_COMPARISONS = "fcmp icmp"
_CASTS = "bitcast fpext fptosi fptoui fptrunc inttoptr ptrtoint sext sitofp trunc uitofp zext"

DIALECT = dialect("llvm", kept(TODAY, f"{_ARITHMETIC} {_COMPARISONS} {_CASTS} mlir.undef unreachable"))
