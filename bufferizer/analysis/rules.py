"""What distinguishes the analysis of one compiler from that of another, each difference with a name.

The two analyses are one algorithm: Comprehensive Bufferize (LLVM 14) became One-Shot Bufferize (LLVM 22). What an op
does to buffers is told by its model, of which there may be one per release; here is what is left.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bufferizer.buffer_model.options import Semantics
from bufferizer.syntax.edition import Edition


@dataclass(frozen=True, slots=True)
class AnalysisRules:
    """The rules of one analysis.

    ``unknown_ops_take_part``: operands of an op without a model are decided, and its results may be any of them.
    ``later_reads_count``: a use that only makes an alias counts as a read if the alias is read, whether or not the two
    share memory yet.
    ``chain_ends_define``: where nothing up the use-def chain defines the contents of what is read, its end does.
    ``branches_may_loop``: the order of blocks means nothing where branches lead from one to the other and back.
    ``unranked_stays``: unranked operands are in place, since nobody can copy them.
    ``calls_tie_results``: a call's result is the argument that the callee returns, even if the argument is copied.
    ``shuffles_backwards``: the random order of the fuzzer is gone through from its end.
    ``meeting_again_ends_walks``: a value that a walk up the use-def chain meets again counts as an end of the chain.
    ``views_are_read``: whether an alias is read, is asked once its users are ``to_memref`` ops, all of which read.
    ``all_callees_first``: functions that have nothing to do with tensors are callees like others, and make circles.
    ``folds_first``: ops that fold or are dead are gone before the analysis sees them.
    ``results_are_writable``: before a write, only what the operand shares memory with already is asked whether it may
    be written, not what the result does.
    ``any_result_is_the_write``: a write defines each result that the operand may be the buffer of, be they several.
    """

    unknown_ops_take_part: bool
    later_reads_count: bool
    chain_ends_define: bool
    branches_may_loop: bool
    unranked_stays: bool
    calls_tie_results: bool
    shuffles_backwards: bool
    meeting_again_ends_walks: bool
    views_are_read: bool
    all_callees_first: bool
    folds_first: bool
    results_are_writable: bool
    any_result_is_the_write: bool


ONE_SHOT = AnalysisRules(
    unknown_ops_take_part=True,
    later_reads_count=True,
    chain_ends_define=False,
    branches_may_loop=True,
    unranked_stays=True,
    calls_tie_results=False,
    shuffles_backwards=False,
    meeting_again_ends_walks=True,
    views_are_read=False,
    all_callees_first=False,
    folds_first=False,
    results_are_writable=False,
    any_result_is_the_write=False,
)
COMPREHENSIVE = AnalysisRules(
    unknown_ops_take_part=False,
    later_reads_count=False,
    chain_ends_define=True,
    branches_may_loop=False,
    unranked_stays=False,
    calls_tie_results=True,
    shuffles_backwards=True,
    meeting_again_ends_walks=False,
    views_are_read=True,
    all_callees_first=True,
    folds_first=True,
    results_are_writable=True,
    any_result_is_the_write=True,
)
LLVM14 = replace(COMPREHENSIVE, calls_tie_results=False)


def rules_of(semantics: Semantics) -> AnalysisRules:
    """Return the rules of the analysis under a semantics."""
    if semantics.release is Edition.TODAY:
        return ONE_SHOT
    return COMPREHENSIVE if semantics is Semantics.COMPREHENSIVE else LLVM14
