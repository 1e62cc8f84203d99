"""The options of the pass, one frozen dataclass. Names are the pass's own, dashes turned to underscores."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class BoundaryTypeConversion(str, Enum):
    """How tensor types at function boundaries become memref types (``function-boundary-type-conversion``)."""

    INFER = "infer-layout-map"
    IDENTITY = "identity-layout-map"
    FULLY_DYNAMIC = "fully-dynamic-layout-map"


class Semantics(str, Enum):
    """Which compiler is followed."""

    LLVM22 = "llvm22"
    LLVM14 = "llvm14"
    COMPREHENSIVE = "comprehensive"


class AnalysisHeuristic(str, Enum):
    """The order in which operations are analysed (``analysis-heuristic``)."""

    BOTTOM_UP = "bottom-up"
    TOP_DOWN = "top-down"
    BOTTOM_UP_FROM_TERMINATORS = "bottom-up-from-terminators"
    FUZZER = "fuzzer"


@dataclass(frozen=True, slots=True)
class BufferizationOptions:
    """Everything that changes what is decided or written.

    The defaults are those of ``--one-shot-bufferize=bufferize-function-boundaries``.
    """

    semantics: Semantics = Semantics.LLVM22
    bufferize_function_boundaries: bool = True
    function_boundary_type_conversion: BoundaryTypeConversion = BoundaryTypeConversion.INFER
    unknown_type_conversion: BoundaryTypeConversion = BoundaryTypeConversion.FULLY_DYNAMIC
    allow_return_allocs_from_loops: bool = False
    allow_unknown_ops: bool = False
    analysis_heuristic: AnalysisHeuristic = AnalysisHeuristic.BOTTOM_UP
    analysis_fuzzer_seed: int = 0
    buffer_alignment: int = 64
    check_parallel_regions: bool = True
    copy_before_write: bool = False
    dialect_filter: tuple[str, ...] = ()
    must_infer_memory_space: bool = False
    no_analysis_func_filter: tuple[str, ...] = ()
    use_encoding_for_memory_space: bool = False
    allow_unregistered_dialect: bool = True

    def trouble(self) -> str:
        """Return what the pass says of options that it does not take together; an empty string if it takes them."""
        if self.unknown_type_conversion is BoundaryTypeConversion.INFER:
            return "Invalid option: 'infer-layout-map' is not a valid value for 'unknown-type-conversion'"
        if self.must_infer_memory_space and self.use_encoding_for_memory_space:
            return (
                "only one of 'must-infer-memory-space' and 'use-encoding-for-memory-space' are allowed in "
                "one-shot-bufferize"
            )
        if self.no_analysis_func_filter and not self.bufferize_function_boundaries:
            return "Invalid option: 'no-analysis-func-filter' requires 'bufferize-function-boundaries'"
        return ""

    def is_op_allowed(self, name: str) -> bool:
        """Tell whether the op of that full name is to be bufferized (OneShotBufferizationOptions' op filter).

        Without function boundaries ``func`` ops are left alone.
        """
        dialect = name.partition(".")[0]
        if dialect == "func" and not self.bufferize_function_boundaries:
            return False
        return not self.dialect_filter or dialect in self.dialect_filter
