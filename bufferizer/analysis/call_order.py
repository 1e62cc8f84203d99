"""Who calls whom in a module, and the order that follows: callees before callers.

Source: OneShotModuleBufferize.cpp (getFuncOpsOrderedByCalls).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

from bufferizer.analysis.rules import rules_of
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ir.functions import (
    called_name,
    has_tensor_signature,
    is_call,
    is_function,
    is_indirect_call,
    symbol_name,
)
from bufferizer.ir.operation import Operation
from bufferizer.kept import kept_by_arguments


def functions_by_name(operations: Iterable[Operation], left_out: Collection[Operation]) -> dict[str, Operation]:
    """Return the functions among operations by their names: of two with one name the last, if it is not left out."""
    functions: dict[str, Operation] = {}
    for operation in operations:
        if is_function(operation):
            name = symbol_name(operation)
            if name not in functions or operation not in left_out:
                functions[name] = operation
    return functions


def order_by_calls(
    functions: Mapping[str, Operation], options: BufferizationOptions
) -> tuple[list[Operation], list[Operation]]:
    """Return the functions with callees first, and those that call each other in circles."""
    all_count = rules_of(options.semantics).all_callees_first
    links = tuple((name, callees(function), all_count or has_tensors(function)) for name, function in functions.items())
    ordered, circular = _order(links)
    return [functions[name] for name in ordered], [functions[name] for name in circular]


# Few keystrokes change who calls whom.
@lru_cache(maxsize=64)
def _order(links: tuple[tuple[str, tuple[str, ...], bool], ...]) -> tuple[list[str], list[str]]:
    """Order functions, given by name, names called, and whether callers have to wait for them."""
    waited_for = {name for name, _, is_waited_for in links if is_waited_for}
    callers: dict[str, list[str]] = {name: [] for name, _, _ in links}
    waiting_for: dict[str, int] = {}
    for name, called, _ in links:
        relevant = waited_for.intersection(called)
        waiting_for[name] = len(relevant)
        for callee in relevant:
            callers[callee].append(name)
    ready = [name for name, count in waiting_for.items() if count == 0]
    ordered = []
    while ready:
        name = ready.pop()
        ordered.append(name)
        for caller in callers[name]:
            waiting_for[caller] -= 1
            if waiting_for[caller] == 0:
                ready.append(caller)
    done = set(ordered)
    return ordered, [name for name in waiting_for if name not in done]


has_tensors = kept_by_arguments(8192)(has_tensor_signature)


@kept_by_arguments(8192)
def calls(operation: Operation) -> tuple[Operation, ...]:
    """Return the direct and indirect calls that a top-level operation holds, in the order of the text."""
    return tuple(nested for nested in operation.walk() if is_call(nested) or is_indirect_call(nested))


@kept_by_arguments(8192)
def callees(operation: Operation) -> tuple[str, ...]:
    """Return the names of the functions that an operation calls, without ``@``, each once."""
    return tuple(dict.fromkeys(called_name(call) for call in calls(operation) if is_call(call)))
