"""The options of the pass that programs are compared under."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import fields
from enum import Enum

from bufferizer.buffer_model.options import (
    AnalysisHeuristic,
    BoundaryTypeConversion,
    BufferizationOptions,
    option_name,
)
from bufferizer.syntax.edition import Edition

BATCH = 25  # programs that are compared under the same options
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
    BufferizationOptions(
        bufferize_function_boundaries=False,
        unknown_type_conversion=BoundaryTypeConversion.IDENTITY,
        copy_before_write=True,
        dialect_filter=("tensor", "bufferization"),
    ),
    BufferizationOptions(dialect_filter=("tensor", "scf", "func")),
)
DIALECTS = ("tensor", "linalg", "scf", "arith", "vector", "cf", "ml_program", "func")
NO_PASS_OPTIONS = ("semantics", "allow_unregistered_dialect")


def random_options(seed: int) -> BufferizationOptions:
    """Return options of which most are at their defaults, any of the pass's own among them."""
    rng = random.Random(seed)

    def seldom(probability: float = 0.15) -> bool:
        return rng.random() < probability

    boundaries = not seldom()
    heuristic = rng.choice(list(AnalysisHeuristic)) if seldom(0.5) else AnalysisHeuristic.BOTTOM_UP
    spaces = seldom()
    return BufferizationOptions(
        bufferize_function_boundaries=boundaries,
        function_boundary_type_conversion=rng.choice(list(BoundaryTypeConversion)),
        unknown_type_conversion=rng.choice([BoundaryTypeConversion.FULLY_DYNAMIC, BoundaryTypeConversion.IDENTITY]),
        allow_return_allocs_from_loops=seldom(0.5),
        allow_unknown_ops=seldom(0.3),
        analysis_heuristic=heuristic,
        analysis_fuzzer_seed=rng.randrange(1000) if heuristic is AnalysisHeuristic.FUZZER else 0,
        buffer_alignment=rng.choice([64, 64, 0, 16]),
        check_parallel_regions=not seldom(),
        copy_before_write=seldom(0.1),
        dialect_filter=random_filter(rng) if seldom(0.3) else (),
        # With bufferized boundaries the compiler crashes on any tensor argument (docs/compiler-limits.md).
        must_infer_memory_space=not boundaries and not spaces and seldom(),
        no_analysis_func_filter=("f0",) if boundaries and seldom(0.1) else (),
        use_encoding_for_memory_space=spaces,
    )


def random_filter(rng: random.Random) -> tuple[str, ...]:
    """Return some dialects; without ``bufferization`` among them what the compiler inserts stays on tensors."""
    chosen = rng.sample(DIALECTS, rng.randint(1, 5))
    return (*chosen, "bufferization") if rng.random() < 0.6 else tuple(chosen)


def may_call(options: BufferizationOptions) -> bool:
    """Tell whether programs may call functions: the compiler crashes on it in what is not analysed.

    See docs/compiler-limits.md.
    """
    return not options.copy_before_write and not options.no_analysis_func_filter


def options_of_batch(number: int) -> BufferizationOptions:
    """Return the options of a batch of programs: those that are often used in turn, and random ones between them."""
    return CONFIGURATIONS[number // 2 % len(CONFIGURATIONS)] if number % 2 == 0 else random_options(number)


def pass_flag(options: BufferizationOptions) -> str:
    """Return the flag of mlir-opt that runs the pass under these options; more options may follow it."""
    is_today = options.semantics.release is Edition.TODAY
    return f"--{'one-shot-bufferize' if is_today else 'linalg-comprehensive-module-bufferize'}={pass_options(options)}"


def clean_up(options: BufferizationOptions) -> Sequence[str]:
    """Return the flags of mlir-opt that make modules alike of which one was simplified more than the other.

    They are repeated: what one round finds equal simplifies more. The pass of LLVM 14 has had such a round already,
    and it moves what it can out of loops.
    """
    if options.semantics.release is Edition.TODAY:
        return ("--canonicalize", "--cse") * 2
    return ("--canonicalize", "--cse", "--loop-invariant-code-motion", "--control-flow-sink") * 4


def pass_options(options: BufferizationOptions) -> str:
    """Return the options as mlir-opt takes them behind the pass's name; without those at the pass's default."""
    words = []
    for field in fields(options):
        value = getattr(options, field.name)
        name = option_name(field.name)
        if field.name in NO_PASS_OPTIONS:
            continue
        if field.name == "bufferize_function_boundaries":
            words.extend([name] if value and options.semantics.release is Edition.TODAY else [])
        elif value != field.default:
            words.append(f"{name}={_word(value)}")
    return " ".join(words)


def _word(value: object) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple):
        return ",".join(value)
    return str(int(value)) if isinstance(value, bool) else str(value)
