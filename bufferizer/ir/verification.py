"""What the compiler's verifier refuses in IR that reads well.

Sources: mlir/lib/IR/Verifier.cpp (terminators), mlir/lib/Dialect/Func/IR/FuncOps.cpp (returns and calls). What single
ops are refused for is in the dialects' ``verifiers/``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from bufferizer.diagnostics import Diagnostic, Place, Severity
from bufferizer.ir.attribute_verification import attribute_problems
from bufferizer.ir.functions import is_call, is_function, is_return, written_function_type
from bufferizer.ir.operation import Block, Operation
from bufferizer.ir.types import UNKNOWN, Type
from bufferizer.kept import Kept, kept_by_arguments
from bufferizer.text import Span

IsTerminator = Callable[[str], "bool | None"]  # from an op's full name; None where nobody knows
Verifier = Callable[[Operation], Iterator[str]]  # yields the compiler's words, of which it says the first
FindVerifier = Callable[[str], "Verifier | None"]  # from an op's full name


def op_error(operation: Operation, message: str) -> str:
    """Return a message as the compiler's ``emitOpError`` words it."""
    return f"'{operation.name}' op {message}"


def _no_verifier(_name: str) -> None:
    return None


def verify(
    operation: Operation, is_terminator: IsTerminator, find_verifier: FindVerifier = _no_verifier
) -> list[Diagnostic]:
    """Return what is wrong with a top-level operation and all it encloses, in the order of the text."""
    found: list[Diagnostic] = []
    for nested in operation.walk():
        if is_function(nested):
            found.extend(_verify_function(nested, is_terminator))
        problem = _problem(nested, find_verifier(nested.name))
        if problem is not None:
            found.append(_error("invalid-operation", problem, nested.name_span))
        found.extend(_error("bad-attribute", message, nested.name_span) for message in attribute_problems(nested))
        for region in nested.regions:
            for block in region.blocks:
                found.extend(_misplaced_terminators(block, is_terminator))
    return sorted(found, key=lambda diagnostic: diagnostic.place.span)


def _problem(operation: Operation, verifier: Verifier | None) -> str | None:
    if verifier is None or not operation.readable:
        return None
    try:
        return next(verifier(operation), None)
    except (IndexError, ValueError):
        return None  # it has fewer operands or results than it must have, which is reported where it was read


def verify_calls(operations: Sequence[Operation]) -> Mapping[Operation, list[Diagnostic]]:
    """Return what is wrong with the calls in the functions among a module's own ``operations``, by function.

    A callee is told to be missing only if all the module's operations can be read: any other may define it.
    """
    symbols = {operation.attributes["sym_name"]: operation for operation in operations if _names_symbol(operation)}
    complete = all(operation.readable for operation in operations)
    found: dict[Operation, list[Diagnostic]] = {}
    for operation in operations:
        problems = verify_calls_in(operation, symbols.get, complete=complete)
        if problems:
            found[operation] = problems
    return found


def verify_calls_in(
    operation: Operation, find: Callable[[str], Operation | None], *, complete: bool
) -> list[Diagnostic]:
    """Return what is wrong with the calls in a function; nothing for another operation.

    ``find`` returns the operation with a ``sym_name`` (its text) in the module, whose operations can all be read if
    ``complete``.
    """
    if not is_function(operation) or not _calls(operation):
        return []
    return _kept.of(operation, (complete, [find(_called(call)) for call in _calls(operation)]))


@kept_by_arguments(8192)
def _calls(function: Operation) -> tuple[Operation, ...]:
    return tuple(nested for nested in function.walk() if is_call(nested))


def _called(call: Operation) -> str:
    """Return the text of the symbol a call names, as ``sym_name`` has it."""
    name = call.attributes.get("callee", "")[1:]
    return name if name.startswith('"') else f'"{name}"'


# Whether all the module's operations can be read, and what the calls of a function name.
_Callees = tuple[bool, list["Operation | None"]]


def _verify_calls_in(function: Operation, given: _Callees) -> list[Diagnostic]:
    complete, called = given
    pairs = zip(_calls(function), called, strict=True)
    return [problem for call, callee in pairs for problem in _verify_call(call, callee, complete)]


_kept: Kept[Operation, _Callees, list[Diagnostic]] = Kept(_verify_calls_in)


def _names_symbol(operation: Operation) -> bool:
    return "sym_name" in operation.attributes


def _verify_call(call: Operation, callee: Operation | None, complete: bool) -> Iterator[Diagnostic]:
    """Check a call as ``CallOp::verifySymbolUses`` does."""
    name = call.attributes.get("callee", "")[1:]
    if not call.readable or not name or "::" in name:
        return
    if callee is None or not is_function(callee):
        if complete or callee is not None:
            unquoted = name.strip('"')
            message = f"'{call.name}' op '{unquoted}' does not reference a valid function"
            yield _error("unknown-callee", message, call.name_span)
        return
    type_ = written_function_type(callee)
    if type_ is None:
        return
    inputs, results = type_.inputs, type_.results
    if len(call.operands) != len(inputs):
        yield _call_mismatch(call, "incorrect number of operands for callee")
    elif (index := _first_difference([operand.type for operand in call.operands], inputs)) is not None:
        message = (
            f"operand type mismatch: expected operand type '{inputs[index]}', but provided "
            f"'{call.operands[index].type}' for operand number {index}"
        )
        yield _call_mismatch(call, message)
    elif len(call.results) != len(results):
        yield _call_mismatch(call, "incorrect number of results for callee")
    elif (index := _first_difference([result.type for result in call.results], results)) is not None:
        yield _call_mismatch(call, f"result type mismatch at index {index}")


def _first_difference(given: Sequence[Type], wanted: Sequence[Type]) -> int | None:
    """Return where two lists of types first differ, as far as they are known."""
    for index, (one, other) in enumerate(zip(given, wanted, strict=True)):
        if UNKNOWN not in (one, other) and one != other:
            return index
    return None


def _call_mismatch(call: Operation, message: str) -> Diagnostic:
    return _error("call-mismatch", f"'{call.name}' op {message}", call.name_span)


def _misplaced_terminators(block: Block, is_terminator: IsTerminator) -> Iterator[Diagnostic]:
    for operation in block.operations[:-1]:
        if is_terminator(operation.name):
            message = f"'{operation.name}' op must be the last operation in the parent block"
            yield _error("misplaced-terminator", message, operation.name_span)


def _verify_function(function: Operation, is_terminator: IsTerminator) -> Iterator[Diagnostic]:
    for region in function.regions:
        for block in region.blocks:
            last = block.terminator
            if last is None:
                yield _error("missing-terminator", "empty block: expect at least a terminator", _place(block))
            elif is_terminator(last.name) is False:
                yield _error("missing-terminator", "block with no terminator", last.name_span)
            elif is_return(last):
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
        yield _error("return-mismatch", message, return_.name_span)
        return
    for operand, result in zip(return_.operands, results, strict=True):
        if UNKNOWN not in (operand.type, result) and operand.type != result:
            message = (
                f"type of return operand {operand.index} ('{operand.type}') "
                f"doesn't match function result type ('{result}') in function @{name}"
            )
            yield _error("return-mismatch", message, return_.name_span)


def _place(block: Block) -> Span:
    return block.label_span if block.label is not None else block.parent_operation.name_span


def _error(code: str, message: str, span: Span) -> Diagnostic:
    return Diagnostic(code, Severity.ERROR, message, Place(span))
