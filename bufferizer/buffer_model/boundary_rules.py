"""What distinguishes function boundaries of Comprehensive Bufferize over time, each difference with a name.

mlir-opt-14 has the later rules. The earlier ones are those of ModuleBufferization.cpp when function boundaries were
split from bodies (https://reviews.llvm.org/D114226), and of mlir-opt-13, but that this one returns allocations always.
"""

from __future__ import annotations

from dataclasses import dataclass

from bufferizer.buffer_model.options import Semantics


@dataclass(frozen=True, slots=True)
class BoundaryRules:
    """The rules for what functions are given and return.

    ``only_callers_lend``: the arguments of a function may be written if it is called in its module, whatever is said
    of them; those of another one only if ``linalg.inplaceable = true`` says so. Without this rule they may unless that
    says otherwise.
    ``destination_style_returns``: without ``allow-return-memref`` a return may only pass on what is known outside of
    the function (assertDestinationPassingStyle).
    ``returns_allocations_only``: a ranked result that is no argument's buffer has to be an allocation's, and what is
    returned is the very memref allocated (getEquivalentAlloc).
    ``calls_read_everything``: a call counts as reading all that it is given, whatever the callee does with it.
    ``calls_check_bodies``: a call refuses a callee without a body for returning a tensor, in the callee's words.
    ``stops_at_errors``: nothing is said of what is left once an op of a function could not be bufferized.
    """

    only_callers_lend: bool
    destination_style_returns: bool
    returns_allocations_only: bool
    calls_read_everything: bool
    calls_check_bodies: bool
    stops_at_errors: bool


LLVM14 = BoundaryRules(
    only_callers_lend=False,
    destination_style_returns=True,
    returns_allocations_only=False,
    calls_read_everything=False,
    calls_check_bodies=False,
    stops_at_errors=False,
)
COMPREHENSIVE = BoundaryRules(
    only_callers_lend=True,
    destination_style_returns=False,
    returns_allocations_only=True,
    calls_read_everything=True,
    calls_check_bodies=True,
    stops_at_errors=True,
)


def boundary_rules(semantics: Semantics) -> BoundaryRules:
    """Return the rules of function boundaries under one of the semantics of Comprehensive Bufferize."""
    return COMPREHENSIVE if semantics is Semantics.COMPREHENSIVE else LLVM14
