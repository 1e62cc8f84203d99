"""What callers see of a function that was analysed.

Source: OneShotModuleBufferize.cpp (aliasingFuncOpBBArgsAnalysis, funcOpBbArgReadWriteAnalysis).
"""

from __future__ import annotations

from bufferizer.analysis.alias_sets import AliasSet
from bufferizer.analysis.state import OneShotState
from bufferizer.buffer_model.state import FunctionSummary
from bufferizer.ir.functions import argument_access, argument_types, result_types, symbol_name
from bufferizer.ir.operation import BlockArgument, Operation, Value
from bufferizer.ir.types import TensorType, is_tensor


def summarize(function: Operation, state: OneShotState) -> FunctionSummary:
    """Return what callers see of an analysed function."""
    arguments = argument_types(function)
    results = result_types(function)
    read, written = _accesses(function, state)
    if not function.regions or function.regions[0].entry is None:
        tensors = tuple(index for index, type_ in enumerate(arguments) if is_tensor(type_))
        aliasing = tuple((index, tensors) for index, type_ in enumerate(results) if is_tensor(type_))
        return FunctionSummary(symbol_name(function), (), aliasing, read, written, is_external=True)
    return FunctionSummary(
        symbol_name(function), _equivalences(function, state), _aliases(function, state), read, written
    )


def _ranked_arguments(function: Operation) -> list[BlockArgument]:
    entry = function.regions[0].entry
    arguments = entry.arguments if entry is not None else []
    return [argument for argument in arguments if isinstance(argument.type, TensorType)]


def _aliases(function: Operation, state: OneShotState) -> tuple[tuple[int, tuple[int, ...]], ...]:
    """Merge the aliases of all returns: what a result may alias on any path, it may alias."""
    by_set: dict[AliasSet, list[int]] = {}
    for argument in _ranked_arguments(function):
        by_set.setdefault(state.alias_sets.of(argument), []).append(argument.index)
    found: dict[int, set[int]] = {}
    for return_ in state.returns_of(function):
        for operand in return_.operands:
            if isinstance(operand.type, TensorType):
                arguments = by_set.get(state.alias_sets.of(state.value_of(operand)), ())
                found.setdefault(operand.index, set()).update(arguments)
    return tuple((result, tuple(sorted(arguments))) for result, arguments in sorted(found.items()) if arguments)


def _equivalences(function: Operation, state: OneShotState) -> tuple[tuple[int, int], ...]:
    """Keep only what all returns agree on: in contrast to aliasing, equivalence must match on every path."""
    first_of: dict[Value, int] = {}
    for argument in _ranked_arguments(function):
        first_of.setdefault(state.equivalence_of(argument), argument.index)
    per_return = [
        {
            operand.index: first_of.get(state.equivalence_of(state.value_of(operand)))
            for operand in return_.operands
            if is_tensor(operand.type)
        }
        for return_ in state.returns_of(function)
    ]
    first = per_return[0] if per_return else {}
    return tuple(
        (result, argument)
        for result, argument in sorted(first.items())
        if argument is not None and all(other.get(result) == argument for other in per_return)
    )


def _accesses(function: Operation, state: OneShotState) -> tuple[frozenset[int], frozenset[int]]:
    """Return which tensor arguments are read and which written; ``bufferization.access`` overrides what is found."""
    entry = function.regions[0].entry if function.regions else None
    read, written = set(), set()
    for index, type_ in enumerate(argument_types(function)):
        if not is_tensor(type_):
            continue
        access = argument_access(function, index)
        if access is not None:
            is_read, is_written = access in ("read", "read-write"), access in ("write", "read-write")
        elif entry is None or index >= len(entry.arguments):
            is_read = is_written = True
        else:
            is_read, is_written = (
                state.is_value_read(entry.arguments[index]),
                state.is_value_written(entry.arguments[index]),
            )
        if is_read:
            read.add(index)
        if is_written:
            written.add(index)
    return frozenset(read), frozenset(written)
