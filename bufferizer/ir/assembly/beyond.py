"""What the compiler's parser says where brackets do not match, or where no operation begins.

We close what was left open, so that one slip costs one operation. The parser knows nothing of brackets: it says what it
misses at the first token that does not fit, which is what reading an operation says if it may go on behind its end.
Sources: mlir/lib/AsmParser/Parser.cpp (`OperationParser::parseOperation`).
"""

from __future__ import annotations

from bufferizer.ir.assembly.beginning import beginning_failure
from bufferizer.ir.assembly.compile import reading_step
from bufferizer.ir.assembly.declaration import OpAssembly
from bufferizer.ir.assembly.generic import read_generic
from bufferizer.ir.assembly.reader import OpReader, ReadFailure, ReadingScope
from bufferizer.ir.assembly.reading import (
    Problem,
    assemble,
    check_kinds,
    problem_behind,
    problem_of,
    result_count_problem,
)
from bufferizer.ir.grammar.tokens import place_of
from bufferizer.syntax.nodes import OperationSyntax

_OURS = "unbalanced bracket"  # what no compiler says


def problem_beyond(
    text: str, syntax: OperationSyntax, assembly: OpAssembly | None, name: str, scope: ReadingScope
) -> Problem | None:
    """Return why an operation cannot be read, taking for it whatever follows; None where it can, or nobody knows."""
    if not syntax.name:
        return problem_at_beginning(text, syntax.span.start, scope)
    if syntax.generic:
        reading, problem = read_generic(text, syntax, assembly, name, scope, end=len(text))
        problem = reading.behind if reading is not None else problem
    else:
        problem = _custom_problem(text, syntax, assembly, scope) if assembly is not None else None
    return None if problem is None or problem.message.endswith(_OURS) else problem


def _custom_problem(text: str, syntax: OperationSyntax, assembly: OpAssembly, scope: ReadingScope) -> Problem | None:
    step = reading_step(assembly)
    if step is None:
        return None
    reader = OpReader(text, syntax, assembly, scope, end=len(text))
    try:
        step(reader)
        check_kinds(reader)
        reading = assemble(reader)
    except ReadFailure as failure:
        return problem_of(failure, reader)
    behind = problem_behind(reader)
    # What an operation is has to be right before what is behind it matters.
    return behind and (result_count_problem(syntax, len(reading.result_types)) or behind)


def problem_at_beginning(
    text: str, position: int, scope: ReadingScope, *, is_outermost: bool = False
) -> Problem | None:
    """Return what is said where an operation must begin and none does; ``is_outermost``: no region is around it."""
    failure = beginning_failure(text, position, scope.unknown_operation, is_outermost=is_outermost)
    return None if failure is None else Problem("unexpected-token", failure.message, place_of(failure, text))
