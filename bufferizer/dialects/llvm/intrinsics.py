"""LLVM's intrinsics that are written like calls (mlir/include/mlir/Dialect/LLVMIR/LLVMIntrinsicOps.td).

Transcribed from the ODS definitions of LLVM 22; others are in special_intrinsics.py, or have no custom form.
"""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, op

# Each with its operands and results: ``llvm.intr.fma(%a, %b, %c) : (f32, f32, f32) -> f32``.
_CALLS = """
    acos: in -> res
    asin: in -> res
    atan2: a b -> res
    atan: in -> res
    bitreverse: in -> res
    bswap: in -> res
    ceil: in -> res
    copysign: a b -> res
    cos: in -> res
    cosh: in -> res
    ctpop: in -> res
    exp10: in -> res
    exp2: in -> res
    exp: in -> res
    fabs: in -> res
    floor: in -> res
    fma: a b c -> res
    fmuladd: a b c -> res
    frexp: val -> res
    fshl: a b c -> res
    fshr: a b c -> res
    ldexp: val power -> res
    llrint: val -> res
    llround: val -> res
    log10: in -> res
    log2: in -> res
    log: in -> res
    lrint: val -> res
    lround: val -> res
    maximum: a b -> res
    maxnum: a b -> res
    minimum: a b -> res
    minnum: a b -> res
    nearbyint: in -> res
    pow: a b -> res
    powi: val power -> res
    rint: in -> res
    round: in -> res
    roundeven: in -> res
    sadd.sat: a b -> res
    scmp: a b -> res
    sin: in -> res
    sincos: val -> res
    sinh: in -> res
    smax: a b -> res
    smin: a b -> res
    sqrt: in -> res
    sshl.sat: a b -> res
    ssub.sat: a b -> res
    tan: in -> res
    tanh: in -> res
    trunc: in -> res
    uadd.sat: a b -> res
    ucmp: a b -> res
    umax: a b -> res
    umin: a b -> res
    ushl.sat: a b -> res
    usub.sat: a b -> res
    vector.reduce.fmax: in -> res
    vector.reduce.fmaximum: in -> res
    vector.reduce.fmin: in -> res
    vector.reduce.fminimum: in -> res
"""


def _definition(line: str) -> OpDefinition:
    name, _, groups = line.partition(":")
    operands, _, results = groups.partition("->")
    return op(
        f"llvm.intr.{name.strip()}",
        "`(` operands `)` attr-dict `:` functional-type(operands, results)",
        operands=operands.strip(),
        results=results.strip(),
    )


OPERATIONS: list[OpDefinition] = [_definition(line) for line in _CALLS.strip().splitlines()]
