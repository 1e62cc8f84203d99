"""The memrefs of a rewritten program, and what there is instead where an op cannot be rewritten."""

from __future__ import annotations

from dataclasses import dataclass, field

from bufferizer.buffer_model.model import Refusal
from bufferizer.ir.operation import OpOperand
from bufferizer.ir.types import MemRefType, UnrankedMemRefType

BufferType = MemRefType | UnrankedMemRefType


@dataclass(frozen=True, slots=True)
class Buffer:
    """A memref in the rewritten program. ``cast_of`` is the buffer it is a ``memref.cast`` of, if it is one.

    ``sizes`` are those of its dynamic dimensions, by name or as the op has them that made it with these.
    """

    name: str
    type: BufferType
    cast_of: Buffer | None = None
    sizes: tuple[OpOperand | str, ...] = field(default=(), compare=False)

    def __str__(self) -> str:
        return self.name


class NotRewritable(Exception):  # noqa: N818 - never leaves the rewriting, which turns it into refusals
    """An op that cannot be bufferized, with what the compiler says of it, if anything."""

    def __init__(self, *refusals: Refusal) -> None:
        super().__init__(*refusals)
        self.refusals = refusals


class NotValid(NotRewritable):
    """An op that the compiler bufferizes to something its verifier then refuses."""


# The chain of what is being asked for, innermost last: values, and operands for the copies that are used instead.
