"""The ``linalg.generic`` that LLVM 14 copies with where ``use-memref.copy`` is set, other than the name says."""

from __future__ import annotations

from bufferizer.buffer_model.buffers import Buffer
from bufferizer.dialects.llvm14.rewrites.loop_ranges import size_mismatch
from bufferizer.ir.types import MemRefType, Shape


def copying_loop(source: Buffer, target: Buffer, given: str, held: str) -> str:
    """Return the op that copies one ranked buffer to another, with names for the elements that it is given."""
    assert isinstance(source.type, MemRefType)
    rank, element = len(source.type.shape), source.type.element
    dimensions = ", ".join(f"d{number}" for number in range(rank))
    map_ = f"affine_map<({dimensions}) -> ({dimensions})>"
    kinds = ", ".join(['"parallel"'] * rank)
    return (
        f"linalg.generic {{indexing_maps = [{map_}, {map_}], iterator_types = [{kinds}]}} "
        f"ins({source} : {source.type}) outs({target} : {target.type}) {{\n"
        f"^bb0({given}: {element}, {held}: {element}):\n  linalg.yield {given} : {element}\n}}"
    )


def copying_mismatch(source: Shape, target: Shape) -> str | None:
    """Return what the verifier has against a loop that copies a shape to another one, None if nothing."""
    loops = range(len(source))
    return size_mismatch("linalg.generic", [loops, loops], [source, target])
