"""Uses of symbols that the pass leaves wrong, which the verifier says once it is done.

A function that calls itself, directly or not, is called before it is rewritten; its results are then found to be of
narrower types than the call was given. Memrefs of the program that a function returns without the cast it had are never
narrower to its callers. A function that never returns has no results where everything is copied. References to
functions stay as they are, and so do accesses to globals that nobody rewrites, while functions become those of other
types and globals those of the memref dialect.
Source: OneShotModuleBufferize.cpp (foldMemRefCasts), ``verifySymbolUses`` in FuncOps.cpp and MLProgramOps.cpp.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ir.functions import called_name, is_call, result_types
from bufferizer.ir.operation import Operation
from bufferizer.ir.symbol_verification import symbol_used, symbol_users
from bufferizer.ir.types import FunctionType, Type, is_tensor
from bufferizer.rewrite.buffer_types import boundary_type
from bufferizer.syntax.edition import Edition

GLOBAL = "ml_program.global"


@dataclass(frozen=True, slots=True)
class NewSymbols:
    """What became of a module's symbols, by name.

    ``signature``: the new type of a function, None if it is as it was; ``is_memory``: whether a global is one of the
    memref dialect now.
    """

    signature: Callable[[str], FunctionType | None]
    is_memory: Callable[[str], bool]


def changes_results(function: Operation, signature: FunctionType | None) -> bool:
    """Tell whether a function's new type has fewer results, or other memrefs for results, than the program's."""
    old, new = result_types(function), signature.results if signature is not None else ()
    return len(old) != len(new) or any(not is_tensor(it) and it != other for it, other in zip(old, new))


def names_what_changes(operation: Operation) -> bool:
    """Tell whether anything in an operation names a symbol and stays as it is where the symbol becomes another."""
    return any(map(_stays_on_tensors, symbol_users(operation)))


def first_broken_use(
    roots: Sequence[tuple[Operation, Container[str]]], symbols: NewSymbols, options: BufferizationOptions
) -> Refusal | None:
    """Return a refusal for the first use of a symbol that does not fit the symbol, in the verifier's order.

    That is looked for in ``roots``, top-level operations in the order of the text; with each one come the functions
    that were rewritten after it was. The verifier comes to these operations first, and then to what is in them, from
    the last one on (walkSymbolTable in SymbolTable.cpp).
    """
    users = chain(
        ((root, late) for root, late in roots),
        ((user, late) for root, late in reversed(roots) for user in _symbol_users(root)),
    )
    for user, late in users:
        if not is_call(user):
            problem = _problem(user, symbols)
        else:
            name = called_name(user)
            problem = _problem_of_call(user, symbols.signature(name), name in late, options)
        if problem:
            return Refusal(user, f"'{user.name}' op {problem}")
    return None


def _problem(user: Operation, symbols: NewSymbols) -> str:
    if not _stays_on_tensors(user):
        return ""
    name = symbol_used(user).strip('"')
    if user.name != "func.constant":
        return f"undefined global: @{name}" if symbols.is_memory(name) else ""
    changed = symbols.signature(name) not in (None, user.results[0].type)
    return "reference to function with mismatched type" if changed else ""


def _problem_of_call(
    call: Operation, signature: FunctionType | None, is_late: bool, options: BufferizationOptions
) -> str:
    if signature is None:
        return ""
    types = signature.results
    if len(types) != len(call.results):
        # LLVM 14 leaves out results that are arguments, of calls as well. Today a function that never returns has none.
        return "" if options.semantics.release is Edition.LLVM14 else "incorrect number of results for callee"
    for result, type_ in zip(call.results, types):
        if is_tensor(result.type) and not is_late:
            continue
        given = boundary_type(result.type, options) if is_tensor(result.type) else result.type
        if given != type_:
            return f"result type mismatch at index {result.index}"
    return ""


# The ops that nobody rewrites although their types are those of a symbol.
_STAY = frozenset(
    {"func.constant", "ml_program.global_load_const", "ml_program.global_load_graph", "ml_program.global_store_graph"}
)


def _stays_on_tensors(user: Operation) -> bool:
    types = [operand.type for operand in user.operands] + [result.type for result in user.results]
    return user.name in _STAY and any(map(_has_tensors, types))


def _has_tensors(type_: Type) -> bool:
    return any(map(is_tensor, (*type_.inputs, *type_.results) if isinstance(type_, FunctionType) else (type_,)))


def _symbol_users(operation: Operation) -> Iterator[Operation]:
    """Yield what an operation encloses in the order in which symbols are verified: the last region first."""
    waiting = list(operation.regions)
    while waiting:
        for block in waiting.pop().blocks:
            for nested in block.operations:
                yield nested
                waiting.extend(nested.regions)
