"""The affine dialect of LLVM 14."""

from __future__ import annotations

from bufferizer.dialects.affine import DIALECT as TODAY
from bufferizer.dialects.affine import read_for
from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE
from bufferizer.ir.assembly.reader import OpReader

_RENAMED = {"lowerBoundMap": "lower_bound", "upperBoundMap": "upper_bound"}


def _read_for(reader: OpReader) -> None:
    """``%i = 0 to %n step 2 iter_args(%a = %x) -> (f32) {body}``, whose attributes have other names today."""
    read_for(reader)
    for name, former in _RENAMED.items():
        if name in reader.attributes:
            reader.attributes[former] = reader.attributes.pop(name)


DIALECT = dialect(
    "affine",
    [
        *kept(TODAY, "apply if load max min parallel prefetch store vector_load vector_store yield"),
        op(
            "affine.for",
            read=_read_for,
            operands="lowerBoundOperands* upperBoundOperands* inits*",
            results="results*",
            types={"lowerBoundOperands": INDEX_TYPE, "upperBoundOperands": INDEX_TYPE},
            regions="region",
            implicit_terminator="affine.yield",
        ),
    ],
    complete=True,
)
