"""The transform dialect: transformations of the program, written as operations."""

from __future__ import annotations

from bufferizer.dialects.registry import dialect
from bufferizer.dialects.transform import (
    buffers,
    core,
    devices,
    directives,
    loops,
    matching,
    patterns,
    structured,
)

__all__ = ["DIALECT", "directives"]

DIALECT = dialect(
    "transform",
    [
        *core.OPERATIONS,
        *matching.OPERATIONS,
        *structured.OPERATIONS,
        *patterns.OPERATIONS,
        *loops.OPERATIONS,
        *buffers.OPERATIONS,
        *devices.OPERATIONS,
    ],
)
