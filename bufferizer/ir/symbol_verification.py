"""What the compiler's verifier refuses of uses of symbols: calls, and references to functions and globals.

Sources: verifySymbolUses in mlir/lib/Dialect/Func/IR/FuncOps.cpp, mlir/lib/Dialect/MemRef/IR/MemRefOps.cpp and
mlir/lib/Dialect/MLProgram/IR/MLProgramOps.cpp.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bufferizer.diagnostics import Diagnostic
from bufferizer.ir.attributes import TypeAttribute
from bufferizer.ir.functions import is_call, is_function, table_around, written_function_type
from bufferizer.ir.operation import Operation, OpOperand, OpResult
from bufferizer.ir.registered import may_hold_symbols
from bufferizer.ir.types import UNKNOWN, Type
from bufferizer.ir.verification import error_at
from bufferizer.kept import Kept, kept_by_arguments

# What defines a symbol, and whether nothing else can.
Definition = tuple["Operation | None", bool]


@dataclass(frozen=True, slots=True)
class Symbols:
    """The symbols of a module: ``find`` returns the operation with a ``sym_name`` (its text).

    A symbol is told to be missing only if all operations can be read (``is_complete``): any other may define it.
    ``around`` are those of the module that this one stands in, as they are once that is bufferized.
    """

    find: Callable[[str], Operation | None]
    is_complete: bool
    around: Symbols | None = None

    @classmethod
    def of(cls, operations: Sequence[Operation], around: Symbols | None = None) -> Symbols:
        """Return the symbols that a module's own operations define."""
        symbols = {operation.attributes["sym_name"]: operation for operation in operations if _names_symbol(operation)}
        return cls(symbols.get, all(operation.readable for operation in operations), around)

    def used_by(self, user: Operation) -> Definition:
        """Return what defines the symbol that an op names, and whether another one may.

        The global that is loaded from or stored to is looked for in everything around (``GlobalLoadOp::getGlobalOp``).
        """
        found = self.find(_used(user))
        looks_further = user.name in LOOK_FURTHER and (found is None or found.name != GLOBAL)
        if self.around is None or not looks_further:
            return found, self.is_complete
        outside, is_complete = self.around.used_by(user)
        return outside or found, self.is_complete and is_complete


def verify_symbol_uses(
    operations: Sequence[Operation], around: Symbols | None = None
) -> Mapping[Operation, list[Diagnostic]]:
    """Return what is wrong with uses of symbols in a module's own ``operations``, by operation."""
    symbols = Symbols.of(operations, around)
    found = ((operation, verify_symbol_uses_in(operation, symbols)) for operation in operations)
    return {operation: problems for operation, problems in found if problems}


def verify_symbol_uses_in(operation: Operation, symbols: Symbols) -> list[Diagnostic]:
    """Return what is wrong with calls and other uses of symbols in a function.

    Of other operations, only what needs no function is looked at.
    """
    users = _users_looked_at(operation)
    return _kept.of(operation, [symbols.used_by(user) for user in users]) if users else []


def _users_looked_at(operation: Operation) -> Sequence[Operation]:
    users = symbol_users(operation)
    if is_function(operation):
        return users
    return [user for user in users if not is_call(user) and table_around(user) is None]


@kept_by_arguments(8192)
def symbol_users(operation: Operation) -> tuple[Operation, ...]:
    """Return the calls and other operations inside an operation that name a symbol of their module."""
    return tuple(nested for nested in operation.walk() if _attribute_of(nested) is not None)


def uses_more_than_functions_called(operation: Operation) -> bool:
    """Tell whether anything inside an operation names a symbol otherwise than by calling a function."""
    return not all(map(is_call, symbol_users(operation)))


def symbol_facts(operation: Operation) -> tuple[str, ...]:
    """Return what the users of the symbol that an operation defines are held to, as text."""
    return (operation.name, *(operation.attributes.get(name, "") for name in ("type", "function_type", "is_mutable")))


def symbol_used(user: Operation) -> str:
    """Return the symbol that an op uses as it is written, without ``@``; an empty string if it uses none."""
    text = user.attributes.get(_attribute_of(user) or "", "")
    return text[1:] if text.startswith("@") else ""


# The attribute with the symbol that an op uses.
_ATTRIBUTES = {
    "func.constant": "value",
    "std.constant": "value",
    "memref.get_global": "name",
    "ml_program.global_load": "global",
    "ml_program.global_load_const": "global",
    "ml_program.global_load_graph": "global",
    "ml_program.global_store": "global",
    "ml_program.global_store_graph": "global",
}
LOOK_FURTHER = frozenset({"ml_program.global_load", "ml_program.global_store"})
GLOBAL = "ml_program.global"
_STORES = frozenset({"ml_program.global_store", "ml_program.global_store_graph"})


def _attribute_of(operation: Operation) -> str | None:
    return "callee" if is_call(operation) else _ATTRIBUTES.get(operation.name)


def _used(user: Operation) -> str:
    """Return the text of the symbol that an op uses, as ``sym_name`` has it."""
    name = symbol_used(user)
    return name if name.startswith('"') else f'"{name}"'


def _verify_uses_in(operation: Operation, definitions: list[Definition]) -> list[Diagnostic]:
    problems: list[Diagnostic] = []
    for user, (definition, is_complete) in zip(_users_looked_at(operation), definitions, strict=True):
        is_hidden = _is_hidden_from(user, operation)
        problems += _verify_use(user, None if is_hidden else definition, is_complete or is_hidden)
    return problems


def _is_hidden_from(user: Operation, function: Operation) -> bool:
    """Tell whether an op that may have symbols of its own stands between a user and the module.

    The compiler looks no further than that (``SymbolTable::getNearestSymbolTable``), but for what may `LOOK_FURTHER`.
    """
    if user.name in LOOK_FURTHER:
        return False
    around = user.parent_operation
    while around is not None and around is not function:
        if may_hold_symbols(around):
            return True
        around = around.parent_operation
    return False


_kept: Kept[Operation, list[Definition], list[Diagnostic]] = Kept(_verify_uses_in)


def _names_symbol(operation: Operation) -> bool:
    return "sym_name" in operation.attributes


def _verify_use(user: Operation, definition: Operation | None, complete: bool) -> Iterator[Diagnostic]:
    name = symbol_used(user)
    if not user.readable or not name or "::" in name or (definition is None and not complete):
        return
    if is_call(user):
        yield from _verify_call(user, definition)
        return
    problem = _CHECKS[user.name](user, definition, name.strip('"'))
    if problem is not None:
        yield error_at("invalid-operation", f"'{user.name}' op {problem}", user.name_span)


def _check_constant(user: Operation, definition: Operation | None, name: str) -> str | None:
    """Check a reference to a function as ``ConstantOp::verifySymbolUses`` does."""
    if definition is None or not is_function(definition):
        return f"reference to undefined function '{name}'"
    known, given = written_function_type(definition), user.results[0].type if user.results else UNKNOWN
    return "reference to function with mismatched type" if known and given not in (UNKNOWN, known) else None


def _check_get_global(user: Operation, definition: Operation | None, name: str) -> str | None:
    """Check a reference to a memref as ``GetGlobalOp::verifySymbolUses`` does."""
    if definition is None or definition.name != "memref.global":
        return f"'{name}' does not reference a valid global memref"
    known, given = _type_of(definition), user.results[0].type if user.results else UNKNOWN
    if UNKNOWN in (known, given) or known == given:
        return None
    return f"result type '{given}' does not match type '{known}' of the global memref @{name}"


def _check_program_global(user: Operation, definition: Operation | None, name: str) -> str | None:
    """Check a load or store as the ops' ``verifySymbolUses`` in MLProgramOps.cpp do."""
    if definition is None or definition.name != GLOBAL:
        return f"undefined global: @{name}"
    is_mutable = "is_mutable" in definition.attributes
    is_store = user.name in _STORES
    if is_store and not is_mutable:
        return f"cannot store to an immutable global @{name}"
    if user.name == "ml_program.global_load_const" and is_mutable:
        return f"cannot load as const from mutable global @{name}"
    # Tokens of ops that have an order follow the value.
    values: Sequence[OpOperand | OpResult] = user.operands if is_store else user.results
    known, given = _type_of(definition), values[0].type if values else UNKNOWN
    if UNKNOWN in (known, given) or known == given:
        return None
    if is_store:
        return f"cannot store to a global typed '{known}' from '{given}'"
    return f"cannot load from global typed '{known}' as '{given}'"


def _type_of(definition: Operation) -> Type:
    attribute = definition.attribute("type")
    return attribute.type if isinstance(attribute, TypeAttribute) else UNKNOWN


_CHECKS = {
    "func.constant": _check_constant,
    "std.constant": _check_constant,
    "memref.get_global": _check_get_global,
    "ml_program.global_load": _check_program_global,
    "ml_program.global_load_const": _check_program_global,
    "ml_program.global_load_graph": _check_program_global,
    "ml_program.global_store": _check_program_global,
    "ml_program.global_store_graph": _check_program_global,
}


def _verify_call(call: Operation, callee: Operation | None) -> Iterator[Diagnostic]:
    """Check a call as ``CallOp::verifySymbolUses`` does."""
    if callee is None or not is_function(callee):
        message = f"'{call.name}' op '{_used(call)[1:-1]}' does not reference a valid function"
        yield error_at("unknown-callee", message, call.name_span)
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
    return error_at("call-mismatch", f"'{call.name}' op {message}", call.name_span)
