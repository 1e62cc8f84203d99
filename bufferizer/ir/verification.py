"""What the compiler's verifier refuses in IR that reads well.

Sources: mlir/lib/IR/Verifier.cpp (terminators), mlir/lib/Dialect/Func/IR/FuncOps.cpp (returns and calls). What single
ops are refused for is in the dialects' ``verifiers/``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from bufferizer.diagnostics import Diagnostic, Place, Severity
from bufferizer.ir.assembly.declaration import OpAssembly
from bufferizer.ir.attribute_verification import attribute_problems
from bufferizer.ir.functions import is_function, is_return, written_function_type
from bufferizer.ir.generic_text import first_line
from bufferizer.ir.operation import Block, Operation, WrittenParts
from bufferizer.ir.types import UNKNOWN, Type
from bufferizer.kept import Remembered
from bufferizer.text import Span

FindAssembly = Callable[[str], "OpAssembly | None"]  # from an op's full name; None where nobody knows
IsTerminator = Callable[[str], "bool | None"]
_OF_PARENT = " op expects parent op "
# Dialects whose ops have no region that may end without a terminator, but those where it is implied.
_TERMINATED = ("linalg", "scf")
# Yields the compiler's words, of which it says the first; several messages about one thing are lines of it.
Verifier = Callable[[Operation], Iterator[str]]
FindVerifier = Callable[[str], "Verifier | None"]  # from an op's full name


@dataclass(frozen=True, slots=True)
class LooksBeyond:
    """A verifier that asks for more than an operation and its types: constants that it is given, symbols."""

    verifier: Verifier

    def __call__(self, operation: Operation) -> Iterator[str]:
        """Ask it."""
        return self.verifier(operation)


@dataclass(frozen=True, slots=True)
class ComesFirst:
    """A verifier that is asked before an op's types are: LLVM 14's of interfaces."""

    verifier: Verifier

    def __call__(self, operation: Operation) -> Iterator[str]:
        """Ask it."""
        return self.verifier(operation)


def op_error(operation: Operation, message: str) -> str:
    """Return a message as the compiler's ``emitOpError`` words it."""
    return f"'{operation.name}' op {message}"


def _no_verifier(_name: str) -> None:
    return None


def verify(
    operation: Operation,
    find_assembly: FindAssembly,
    find_verifier: FindVerifier = _no_verifier,
    sound: Collection[Operation] = (),
) -> list[Diagnostic]:
    """Return what is wrong with a top-level operation and all it encloses, in the order of the text.

    Those that are ``sound`` are known to be right, if no verifier looks beyond them.
    """

    def is_terminator(name: str) -> bool | None:
        assembly = find_assembly(name)
        return "terminator" in assembly.traits if assembly is not None else None

    def needs_terminator(around: Operation) -> bool:
        assembly = find_assembly(around.name)
        return assembly is not None and "no-terminator" not in assembly.traits

    found: list[Diagnostic] = []
    for nested in operation.walk():
        if nested in sound and not isinstance(find_verifier(nested.name), LooksBeyond):
            continue
        if is_function(nested):
            found.extend(_verify_returns(nested))
        problems = _verify_alone(nested, find_verifier)
        if problems and nested.parent is not None and nested.parent.operations[-1] is not nested:
            # That a terminator is not the last one is looked at before what else an op's own verifier refuses.
            is_early = is_terminator(nested.name)
            problems = [it for it in problems if not is_early or _OF_PARENT in it.message]
        found.extend(problems)
        for region in nested.regions:
            for block in region.blocks:
                found.extend(_misplaced_terminators(block, is_terminator))
                if is_function(nested) or (nested.dialect in _TERMINATED and needs_terminator(nested)):
                    found.extend(_missing_terminator(block, is_terminator, find_assembly))
    return sorted(found, key=lambda diagnostic: diagnostic.place.span)


# The types of the operands and results with which operations written alike were found to be right, where, and by whom.
_sound: Remembered[WrittenParts, tuple[FindVerifier, str, list[Type], list[Type]]] = Remembered(1 << 13)


def _verify_alone(operation: Operation, find_verifier: FindVerifier) -> list[Diagnostic]:
    """Verify one operation. One that is written like another, and has the same types, is as right as that one is.

    That goes for what stands in functions, which tell it no more than that. In other operations it may be right in one
    and wrong in the next: `linalg.index 1` where there are two loops, and where there is one. Nor does it go for what
    depends on values that come in.
    """
    written, around = operation.written, operation.parent_operation
    if written.bounds is None or written.own_bounds is not None or around is None or not is_function(around):
        return _problems(operation, find_verifier)
    if isinstance(find_verifier(operation.name), LooksBeyond):
        return _problems(operation, find_verifier)
    operand_types = [operand.value.type for operand in operation.operands]
    given = find_verifier, around.name, operand_types, [result.type for result in operation.results]
    if _sound.get(written) == given:
        return []
    found = _problems(operation, find_verifier)
    if not found:
        _sound.remember(written, given)
    return found


def _problems(operation: Operation, find_verifier: FindVerifier) -> list[Diagnostic]:
    found = [error_at("bad-attribute", message, operation.name_span) for message in attribute_problems(operation)]
    problem = _problem(operation, find_verifier(operation.name))
    messages = problem.split("\n") if problem is not None else ()
    return [*found, *(error_at("invalid-operation", message, operation.name_span) for message in messages)]


def _problem(operation: Operation, verifier: Verifier | None) -> str | None:
    if verifier is None or not operation.readable:
        return None
    try:
        return next(verifier(operation), None)
    except (IndexError, ValueError):
        return None  # it has fewer operands or results than it must have, which is reported where it was read


def _misplaced_terminators(block: Block, is_terminator: IsTerminator) -> Iterator[Diagnostic]:
    early = block.operations[:-1]
    terminators = {name for name in {operation.name for operation in early} if is_terminator(name)}
    for operation in early if terminators else ():
        if operation.name in terminators:
            message = f"'{operation.name}' op must be the last operation in the parent block"
            yield error_at("misplaced-terminator", message, operation.name_span)


def _missing_terminator(block: Block, is_terminator: IsTerminator, find_assembly: FindAssembly) -> Iterator[Diagnostic]:
    last = block.terminator
    if last is None and is_function(block.parent_operation):
        yield error_at("missing-terminator", "empty block: expect at least a terminator", _place(block))
    elif last is not None and is_terminator(last.name) is False:
        message = f"block with no terminator, has {first_line(last, find_assembly)}"
        yield error_at("missing-terminator", message, last.name_span)


def _verify_returns(function: Operation) -> Iterator[Diagnostic]:
    for region in function.regions:
        for block in region.blocks:
            last = block.terminator
            if last is not None and is_return(last):
                yield from _verify_return(function, last)


def _verify_return(function: Operation, return_: Operation) -> Iterator[Diagnostic]:
    type_ = written_function_type(function)
    if not return_.readable or type_ is None:
        return
    results = type_.results
    name = function.attributes.get("sym_name", "").strip('"')
    if len(return_.operands) != len(results):
        given = len(return_.operands)
        message = f"'{return_.name}' op has {given} operands, but enclosing function (@{name}) returns {len(results)}"
        yield error_at("return-mismatch", message, return_.name_span)
        return
    for operand, result in zip(return_.operands, results, strict=True):
        if UNKNOWN not in (operand.type, result) and operand.type != result:
            message = (
                f"type of return operand {operand.index} ('{operand.type}') "
                f"doesn't match function result type ('{result}') in function @{name}"
            )
            yield error_at("return-mismatch", message, return_.name_span)


def _place(block: Block) -> Span:
    return block.label_span if block.label is not None else block.parent_operation.name_span


def error_at(code: str, message: str, span: Span) -> Diagnostic:
    """Return an error at a place of the segment that is looked at."""
    return Diagnostic(code, Severity.ERROR, message, Place(span))
