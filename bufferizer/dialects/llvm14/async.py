# ruff: noqa: N999 - the file is named after the dialect, as all are
"""The async dialect of LLVM 14, which had no functions yet."""

from __future__ import annotations

from importlib import import_module

from bufferizer.dialects.registry import Dialect, dialect

_TODAY: Dialect = import_module("bufferizer.dialects.async").DIALECT  # `async` is a word of Python's, too
_LATER = ("async.call", "async.func", "async.return")

DIALECT = dialect(
    "async",
    [definition for name, definition in _TODAY.operations.items() if name not in _LATER],
    complete=True,
)
