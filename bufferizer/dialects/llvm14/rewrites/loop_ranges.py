"""Do the sizes of a structured op's operands fit? LLVM 14 verifies it once they are told by types alone.

    %0 = memref.cast %m : memref<8xf32> to memref<?xf32>    // folds in the end
    linalg.generic {maps = (d0) -> (d0)} ins(%n : memref<4xf32>) outs(%0 : memref<?xf32>)

Source: verifyStructuredOpInterface in LinalgInterfaces.cpp of LLVM 14.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from bufferizer.dialects.rewrites.linalg_loops import Loops
from bufferizer.ir.types import Shape


def size_mismatch(name: str, loops: Sequence[Loops], shapes: Sequence[Shape]) -> str | None:
    """Return what the verifier says of an op, given the loops and the sizes of each operand's dimensions.

    It says nothing as long as a loop's range is not known; that is the size of the first dimension which it runs over.
    """
    ranges: dict[Hashable, int | None] = {}
    for operand_loops, shape in zip(loops, shapes):
        for loop, size in zip(operand_loops, shape):
            if loop is not None:
                ranges.setdefault(loop, size)
    if any(size is None for size in ranges.values()):
        return None
    for number, (operand_loops, shape) in enumerate(zip(loops, shapes)):
        for dimension, (loop, size) in enumerate(zip(operand_loops, shape)):
            if loop is not None and size and size != ranges[loop]:
                return (
                    f"'{name}' op inferred input/output operand #{number} has shape's dimension #{dimension} to be "
                    f"{ranges[loop]}, but found {size}"
                )
    return None
