"""Uses of symbols that the pass leaves wrong, which the verifier says once it is done.

A function that calls itself, directly or not, is called before it is rewritten; its results are then found to be of
narrower types than the call was given. Memrefs of the program that a function returns without the cast it had are never
narrower to its callers. A function that never returns has no results where everything is copied. References to
functions stay as they are, and so do accesses to globals that nobody rewrites, while functions become those of other
types and globals those of the memref dialect. A global is found in all modules around, and by a path; what an access to
it becomes names one of its own module.
Source: OneShotModuleBufferize.cpp (foldMemRefCasts), ``verifySymbolUses`` in FuncOps.cpp and MLProgramOps.cpp.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ir.functions import called_name, is_call, is_symbol_table, result_types, symbol_name, table_around
from bufferizer.ir.operation import Operation
from bufferizer.ir.program import top_level
from bufferizer.ir.symbol_verification import GLOBAL, LOOK_FURTHER, symbol_used, symbol_users
from bufferizer.ir.types import FunctionType, Type, is_tensor
from bufferizer.ir.verification import op_error
from bufferizer.rewrite.buffer_types import boundary_type
from bufferizer.rewrite.selection import Selection
from bufferizer.syntax.edition import Edition


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


def is_memory(operation: Operation, selection: Selection) -> bool:
    """Tell whether an operation is a global of the memref dialect in the end."""
    return operation.name == "memref.global" or (operation.name == GLOBAL and selection.is_rewritten(operation))


def names_what_changes(operation: Operation, *, is_nested: bool) -> bool:
    """Tell whether anything in an operation names a symbol that may become another, or be out of sight.

    ``is_nested``: the operation's module stands in another one.
    """
    return any(_stays_on_tensors(user) or _looks_further(user, is_nested) for user in symbol_users(operation))


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
        ((user, late) for root, late in reversed(roots) for user in in_verifiers_order(root)),
    )
    for user, late in users:
        if is_call(user):
            name = called_name(user)
            message = _message(user, _problem_of_call(user, symbols.signature(name), name in late, options))
        elif user.name in LOOK_FURTHER:
            message = _message_of_access(user, symbols, options)
        else:
            message = _message(user, _problem(user, symbols))
        if message:
            return Refusal(user, message)
    return None


def _message(user: Operation, problem: str) -> str:
    return op_error(user, problem) if problem else ""


def _problem(user: Operation, symbols: NewSymbols) -> str:
    if not _stays_on_tensors(user):
        return ""
    name = symbol_used(user).strip('"')
    if user.name != "func.constant":
        return f"undefined global: @{name}" if symbols.is_memory(name) else ""
    changed = symbols.signature(name) not in (None, user.results[0].type)
    return "reference to function with mismatched type" if changed else ""


def _message_of_access(user: Operation, symbols: NewSymbols, options: BufferizationOptions) -> str:
    """Return what is said of a load from a global or a store to one; in other tables that is said as it is written.

    What the pass leaves alone looks for the global in each of the tables around, of which it may be gone.
    """
    path = symbol_used(user)
    name = path.rpartition("@")[2].strip('"')
    if not any(map(_has_tensors, _types(user))) or not options.is_op_allowed(user.name):
        return ""
    if options.bufferize_function_boundaries and is_symbol_table(top_level(user)):
        is_gone = symbols.is_memory(name) and not any(_defines(table, name) for table in user.ancestors())
        return op_error(user, f"undefined global: @{path}") if is_gone else ""
    if symbols.is_memory(name) or table_around(user) is not None:
        return ""
    return f"'memref.get_global' op '{name}' does not reference a valid global memref"


def _defines(table: Operation, name: str) -> bool:
    return is_symbol_table(table) and name in map(symbol_name, table.regions[0].blocks[0].operations)


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
    return user.name in _STAY and any(map(_has_tensors, _types(user)))


def _looks_further(user: Operation, is_nested: bool) -> bool:
    """Tell whether a global may be found outside of the module, or inside of another one."""
    is_far = is_nested or "::" in symbol_used(user) or is_symbol_table(top_level(user))
    return is_far and user.name in LOOK_FURTHER


def _types(user: Operation) -> list[Type]:
    return [operand.type for operand in user.operands] + [result.type for result in user.results]


def _has_tensors(type_: Type) -> bool:
    return any(map(is_tensor, (*type_.inputs, *type_.results) if isinstance(type_, FunctionType) else (type_,)))


def in_verifiers_order(operation: Operation) -> Iterator[Operation]:
    """Yield what an operation encloses in the order in which symbols are verified: the last region first."""
    waiting = list(operation.regions)
    while waiting:
        for block in waiting.pop().blocks:
            for nested in block.operations:
                yield nested
                waiting.extend(nested.regions)
