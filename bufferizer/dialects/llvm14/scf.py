"""The scf dialect of LLVM 14."""

from __future__ import annotations

from dataclasses import replace

from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.registry import dialect, op
from bufferizer.dialects.scf import DIALECT as TODAY
from bufferizer.dialects.scf import read_counted_loop, read_parallel
from bufferizer.ir.assembly.declaration import INDEX_TYPE
from bufferizer.ir.assembly.reader import OpReader


def _read_for(reader: OpReader) -> None:
    """As today, but for bounds that were all indices."""
    read_counted_loop(reader, typed=False)


def _read_reduce(reader: OpReader) -> None:
    """``(%a) : f32 { ^bb0(%lhs: f32, %rhs: f32): ... }``."""
    uses = reader.operand_list("(", ")")
    reader.expect(":")
    reader.add_operands("operand", uses, [reader.type()])
    reader.region("reductionOperator")


DIALECT = dialect(
    "scf",
    [
        *(replace(it, assembly=replace(it.assembly, read=_read_for)) for it in kept(TODAY, "for")),
        *kept(TODAY, "condition execute_region if reduce.return while yield"),
        op(
            "scf.parallel",
            read=read_parallel,
            operands="lowerBound* upperBound* step* initVals*",
            results="results*",
            types={"lowerBound": INDEX_TYPE, "upperBound": INDEX_TYPE, "step": INDEX_TYPE},
            regions="region",
            traits="segments",
            implicit_terminator="scf.yield",
        ),
        op("scf.reduce", read=_read_reduce, operands="operand", regions="reductionOperator"),
    ],
    complete=True,
)
