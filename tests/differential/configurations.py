"""The options of the pass that programs are compared under."""

from __future__ import annotations

from dataclasses import fields
from enum import Enum

from bufferizer.buffer_model.options import AnalysisHeuristic, BoundaryTypeConversion, BufferizationOptions

CONFIGURATIONS = (
    BufferizationOptions(),
    BufferizationOptions(
        function_boundary_type_conversion=BoundaryTypeConversion.IDENTITY, allow_return_allocs_from_loops=True
    ),
    BufferizationOptions(allow_return_allocs_from_loops=True),
    BufferizationOptions(bufferize_function_boundaries=False),
    BufferizationOptions(analysis_heuristic=AnalysisHeuristic.TOP_DOWN),
    BufferizationOptions(analysis_heuristic=AnalysisHeuristic.BOTTOM_UP_FROM_TERMINATORS),
    BufferizationOptions(
        copy_before_write=True, function_boundary_type_conversion=BoundaryTypeConversion.FULLY_DYNAMIC
    ),
    BufferizationOptions(check_parallel_regions=False, allow_unknown_ops=True),
    BufferizationOptions(
        unknown_type_conversion=BoundaryTypeConversion.IDENTITY, buffer_alignment=16, no_analysis_func_filter=("f0",)
    ),
)
NO_PASS_OPTIONS = ("semantics", "allow_unregistered_dialect")


def pass_options(options: BufferizationOptions) -> str:
    """Return the options as mlir-opt takes them in ``--one-shot-bufferize=``; without those at the pass's default."""
    words = []
    for field in fields(options):
        value = getattr(options, field.name)
        name = field.name.replace("_", "-")
        if field.name in NO_PASS_OPTIONS:
            continue
        if field.name == "bufferize_function_boundaries":
            words.extend([name] if value else [])
        elif value != field.default:
            words.append(f"{name}={_word(value)}")
    return " ".join(words)


def _word(value: object) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple):
        return ",".join(value)
    return str(int(value)) if isinstance(value, bool) else str(value)
