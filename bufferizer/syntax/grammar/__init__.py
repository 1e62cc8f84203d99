"""The tree-sitter grammar for MLIR, a C extension, and the queries that editors use with it."""

from __future__ import annotations

from bufferizer.syntax.grammar._binding import language

__all__ = ["language"]
