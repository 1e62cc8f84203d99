"""Calls whose types the pass leaves wrong, which the verifier says once it is done.

A function that calls itself, directly or not, is called before it is rewritten; its results are then found to be of
narrower types than the call was given. Source: OneShotModuleBufferize.cpp (foldMemRefCasts), FuncOps.cpp
(CallOp::verifySymbolUses).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ir.functions import called_name, is_call
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import FunctionType, is_tensor
from bufferizer.rewrite.buffer_types import boundary_type


def mismatched_calls(
    caller: Operation, signatures: Mapping[str, FunctionType | None], options: BufferizationOptions
) -> Iterator[Refusal]:
    """Yield a refusal for each call in ``caller`` that does not fit the function it calls, in the verifier's order.

    ``signatures`` are the new types of the functions, by name, that were rewritten after the caller was.
    """
    for call in _symbol_users(caller):
        signature = signatures.get(called_name(call)) if is_call(call) else None
        for result, type_ in zip(call.results, signature.results if signature is not None else ()):
            if not is_tensor(result.type):
                continue
            if boundary_type(result.type, options) != type_:
                yield Refusal(call, f"'{call.name}' op result type mismatch at index {result.index}")
                break


def _symbol_users(operation: Operation) -> Iterator[Operation]:
    """Yield what an operation encloses in the order in which symbols are verified: the last region first.

    Source: SymbolTable.cpp (walkSymbolTable). The functions of a module, too, are verified from the last one on.
    """
    waiting = list(operation.regions)
    while waiting:
        for block in waiting.pop().blocks:
            for nested in block.operations:
                yield nested
                waiting.extend(nested.regions)
