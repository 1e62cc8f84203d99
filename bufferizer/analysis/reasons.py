"""Why an operand cannot be in place: the witness that the search for a conflict found.

Frozen data that hovers, related places and fixes are made of.
"""

from __future__ import annotations

from dataclasses import dataclass

from bufferizer.ir.operation import OpOperand, Value


@dataclass(frozen=True, slots=True)
class RawConflict:
    """``read`` should see ``definition``, but ``write`` may overwrite the buffer in between."""

    read: OpOperand
    write: OpOperand
    definition: Value


@dataclass(frozen=True, slots=True)
class NotWritable:
    """The buffer would be written, and it is, or may be, that of ``value``, which may not be written.

    ``write`` is the operand that writes.
    """

    value: Value
    write: OpOperand


@dataclass(frozen=True, slots=True)
class ParallelRegion:
    """``write`` happens in a parallel region and ``definition`` outside of it: each run needs a buffer of its own."""

    write: OpOperand
    definition: Value


@dataclass(frozen=True, slots=True)
class CopyBeforeWrite:
    """The option ``copy-before-write`` copies whatever is written."""


Reason = RawConflict | NotWritable | ParallelRegion | CopyBeforeWrite
