"""The options of the pass, one frozen dataclass. Names are the pass's own, dashes turned to underscores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import Enum
from functools import lru_cache
from typing import Any

from bufferizer.syntax.edition import Edition


class BoundaryTypeConversion(str, Enum):
    """How tensor types at function boundaries become memref types (``function-boundary-type-conversion``)."""

    INFER = "infer-layout-map"
    IDENTITY = "identity-layout-map"
    FULLY_DYNAMIC = "fully-dynamic-layout-map"


class Semantics(str, Enum):
    """Which compiler is followed. ``AUTO`` stands for the one that the syntax of a file is of."""

    AUTO = "auto"
    LLVM22 = "llvm22"
    LLVM14 = "llvm14"
    COMPREHENSIVE = "comprehensive"

    def edition(self, marked: Edition | None) -> Edition:
        """Return the edition a text is read in that is ``marked`` as one, or as none.

        LLVM 22 reads today's syntax only. The other rules can be asked of either syntax.
        """
        if self is Semantics.LLVM22:
            return Edition.TODAY
        return marked or (Edition.LLVM14 if self is Semantics.LLVM14 else Edition.TODAY)

    @property
    def release(self) -> Edition:
        """The release whose rules hold. ``COMPREHENSIVE`` differs from ``LLVM14`` at function boundaries only."""
        return Edition.LLVM14 if self in (Semantics.LLVM14, Semantics.COMPREHENSIVE) else Edition.TODAY

    def settled(self, edition: Edition) -> Semantics:
        """Return the semantics for a text that is read in this edition: ``AUTO`` becomes the edition's own."""
        if self is not Semantics.AUTO:
            return self
        return Semantics.LLVM14 if edition is Edition.LLVM14 else Semantics.LLVM22


class AnalysisHeuristic(str, Enum):
    """The order in which operations are analysed (``analysis-heuristic``)."""

    BOTTOM_UP = "bottom-up"
    TOP_DOWN = "top-down"
    BOTTOM_UP_FROM_TERMINATORS = "bottom-up-from-terminators"
    FUZZER = "fuzzer"


@dataclass(frozen=True, slots=True)
class BufferizationOptions:
    """Everything that changes what is decided or written.

    The defaults are those of ``--one-shot-bufferize=bufferize-function-boundaries`` and of
    ``--linalg-comprehensive-module-bufferize``.
    """

    semantics: Semantics = Semantics.AUTO
    allow_unknown_ops: bool = False
    analysis_fuzzer_seed: int = 0
    allow_unregistered_dialect: bool = True
    bufferize_function_boundaries: bool = True

    # Those of One-Shot Bufferize alone.
    function_boundary_type_conversion: BoundaryTypeConversion = BoundaryTypeConversion.INFER
    unknown_type_conversion: BoundaryTypeConversion = BoundaryTypeConversion.FULLY_DYNAMIC
    allow_return_allocs_from_loops: bool = False
    analysis_heuristic: AnalysisHeuristic = AnalysisHeuristic.BOTTOM_UP
    buffer_alignment: int = 64
    check_parallel_regions: bool = True
    copy_before_write: bool = False
    dialect_filter: tuple[str, ...] = ()
    must_infer_memory_space: bool = False
    no_analysis_func_filter: tuple[str, ...] = ()
    use_encoding_for_memory_space: bool = False

    # Those of Comprehensive Bufferize alone, under both of its semantics but for the last.
    allow_return_memref: bool = False
    fully_dynamic_layout_maps: bool = True
    create_deallocs: bool = True
    use_alloca: bool = False
    use_memref_copy: bool = False
    init_tensor_elimination: bool = False
    hoist_results: bool = False

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

    def foreign(self) -> tuple[str, ...]:
        """Return the fields that are set although the semantics has no such option; ``AUTO`` may have any of them."""
        if self.semantics is Semantics.AUTO:
            return ()
        return tuple(
            option.name
            for option in fields(self)
            if self.semantics not in _SEMANTICS_WITH.get(option.name, Semantics)
            and getattr(self, option.name) != option.default
        )

    def takes(self, field_name: str) -> bool:
        """Tell whether the semantics has the option of a field."""
        return self.semantics in _SEMANTICS_WITH.get(field_name, Semantics)

    def settled(self, edition: Edition) -> BufferizationOptions:
        """Return the options for a text read in this edition: one semantics, and the options that it has.

        They are the same object each time, so that comparing those of two versions of a document costs nothing.
        """
        return _settled(self, edition)

    @property
    def alignment(self) -> int:
        """The alignment of new buffers in bytes, which LLVM 14 has no option for."""
        return 128 if self.semantics.release is Edition.LLVM14 else self.buffer_alignment

    def is_op_allowed(self, name: str) -> bool:
        """Tell whether the op of that full name is to be bufferized (OneShotBufferizationOptions' op filter).

        Without function boundaries functions, calls and returns are left alone.
        """
        dialect = name.partition(".")[0]
        is_boundary = dialect == "func" or name in _BOUNDARY_OPS
        if is_boundary and not self.bufferize_function_boundaries:
            return False
        return not self.dialect_filter or dialect in self.dialect_filter


@lru_cache(maxsize=64)
def _settled(options: BufferizationOptions, edition: Edition) -> BufferizationOptions:
    settled = replace(options, semantics=options.semantics.settled(edition))
    defaults: dict[str, Any] = {option.name: option.default for option in fields(options)}
    return replace(settled, **{name: defaults[name] for name in settled.foreign()})


_BOUNDARY_OPS = frozenset(
    {"builtin.func", "std.call", "std.call_indirect", "std.return"}
)  # the func dialect of LLVM 14

# The semantics that have an option, for those that not all have.
_SEMANTICS_WITH: Mapping[str, tuple[Semantics, ...]] = {
    **dict.fromkeys(
        (
            "function_boundary_type_conversion",
            "unknown_type_conversion",
            "allow_return_allocs_from_loops",
            "analysis_heuristic",
            "buffer_alignment",
            "check_parallel_regions",
            "copy_before_write",
            "dialect_filter",
            "must_infer_memory_space",
            "no_analysis_func_filter",
            "use_encoding_for_memory_space",
        ),
        (Semantics.LLVM22,),
    ),
    **dict.fromkeys(
        (
            "allow_return_memref",
            "fully_dynamic_layout_maps",
            "create_deallocs",
            "use_alloca",
            "use_memref_copy",
            "init_tensor_elimination",
        ),
        (Semantics.LLVM14, Semantics.COMPREHENSIVE),
    ),
    "hoist_results": (Semantics.COMPREHENSIVE,),
}


def option_name(field_name: str) -> str:
    """Return the name that an option, given by its field, has in the pass."""
    return "use-memref.copy" if field_name == "use_memref_copy" else field_name.replace("_", "-")
