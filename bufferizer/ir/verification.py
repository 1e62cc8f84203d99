"""What the compiler's verifier refuses in IR that reads well, as far as the analysis depends on it.

Sources: mlir/lib/IR/Verifier.cpp (terminators), mlir/lib/Dialect/Func/IR/FuncOps.cpp (returns),
mlir/lib/Interfaces/ControlFlowInterfaces.cpp (what regions yield).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bufferizer.diagnostics import Diagnostic, Place, Severity
from bufferizer.ir.attributes import TypeAttribute
from bufferizer.ir.operation import Block, Operation
from bufferizer.ir.types import UNKNOWN, FunctionType
from bufferizer.text import Span

IsTerminator = Callable[[str], bool]  # from an op's full name; unknown ops may be terminators

# Operations whose regions yield just their results.
_YIELDING = frozenset({"scf.for", "scf.if"})


def verify(operation: Operation, is_terminator: IsTerminator) -> list[Diagnostic]:
    """Return what is wrong with a top-level operation and all it encloses, in the order of the text."""
    found: list[Diagnostic] = []
    for nested in operation.walk():
        if nested.name == "func.func":
            found.extend(_verify_function(nested, is_terminator))
        elif nested.name in _YIELDING:
            found.extend(_verify_yields(nested))
    return sorted(found, key=lambda diagnostic: diagnostic.place.span)


def _verify_function(function: Operation, is_terminator: IsTerminator) -> Iterator[Diagnostic]:
    for region in function.regions:
        for block in region.blocks:
            last = block.terminator
            if last is None:
                yield _error("missing-terminator", "empty block: expect at least a terminator", _place(block))
            elif not is_terminator(last.name):
                yield _error("missing-terminator", "block with no terminator", last.name_span)
            elif last.name == "func.return":
                yield from _verify_return(function, last)


def _verify_return(function: Operation, return_: Operation) -> Iterator[Diagnostic]:
    attribute = function.attribute("function_type")
    if not return_.readable or not isinstance(attribute, TypeAttribute) or not isinstance(attribute.type, FunctionType):
        return
    results = attribute.type.results
    name = function.attributes.get("sym_name", "").strip('"')
    if len(return_.operands) != len(results):
        given = len(return_.operands)
        message = f"'func.return' op has {given} operands, but enclosing function (@{name}) returns {len(results)}"
        yield _error("return-mismatch", message, return_.name_span)
        return
    for operand, result in zip(return_.operands, results, strict=True):
        if UNKNOWN not in (operand.type, result) and operand.type != result:
            message = (
                f"type of return operand {operand.index} ('{operand.type}') "
                f"doesn't match function result type ('{result}') in function @{name}"
            )
            yield _error("return-mismatch", message, return_.name_span)


def _verify_yields(operation: Operation) -> Iterator[Diagnostic]:
    wanted = len(operation.results)
    for region in operation.regions:
        last = region.blocks[-1].terminator if region.blocks else None
        if last is not None and last.name == "scf.yield" and last.readable and len(last.operands) != wanted:
            target = "Region #0" if operation.name == "scf.for" else "parent"
            message = (
                f"'{operation.name}' op along control flow edge from Operation scf.yield to {target}: region branch "
                f"point has {len(last.operands)} operands, but region successor needs {wanted} inputs"
            )
            yield _error("yield-mismatch", message, operation.name_span)
            return


def _place(block: Block) -> Span:
    return block.label_span if block.label is not None else block.parent_operation.name_span


def _error(code: str, message: str, span: Span) -> Diagnostic:
    return Diagnostic(code, Severity.ERROR, message, Place(span))
