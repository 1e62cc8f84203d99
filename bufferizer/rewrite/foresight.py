"""What rewriting will make of a function, where that is certain without rewriting it.

While one types, only refusals and the types in a function's signature are of interest. Refusals come from memory
spaces, from layouts that are not strided, from unranked tensors, from elements that no memref has, and from ops that
nobody rewrites. A function in which there is nothing of the kind, and none but ops that are certain otherwise
(`BufferRewrite.is_certain`), is not refused.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.buffer_model.buffers import BufferType, NotRewritable
from bufferizer.buffer_model.options import BoundaryTypeConversion, BufferizationOptions
from bufferizer.ir.functions import (
    argument_attribute,
    argument_types,
    is_function,
    result_types,
    return_operations,
    returns_cast_memref,
)
from bufferizer.ir.layouts import is_cast_safe
from bufferizer.ir.operation import Operation, OpOperand
from bufferizer.ir.types import FunctionType, MemRefType, TensorType, Type, is_tensor
from bufferizer.rewrite.buffer_types import ValueTypes
from bufferizer.rewrite.copies import plan_copies
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.selection import Selection
from bufferizer.syntax.edition import Edition


def certain_signature(
    entry: FunctionAnalysis, module: ModuleState, certain: Collection[Operation] = ()
) -> FunctionType | None:
    """Return the type of a function once it is rewritten; None where only rewriting tells, be it that it is refused.

    ``certain`` are operations of which it is known already that they are rewritten for certain.
    """
    function = entry.operation
    if entry.refusals or not _are_plain(module.options) or not _is_plain(function, module.selection):
        return None
    if not module.selection.is_rewritten(function):
        return None
    try:
        plan = plan_copies(entry, module.selection.rewrite_named)
        if plan.failure is not None:
            return None
        types = ValueTypes(entry.state, module, plan, {}).when_settled()
        nested = [operation for operation in function.walk() if operation is not function]
        if not _are_readable_and_ranked(nested, module.selection):
            return None
        if not all(_is_certain(operation, types, module) for operation in nested if operation not in certain):
            return None
        return FunctionType(_inputs(function, types), _results(function, types))
    except NotRewritable:
        return None


def _are_plain(options: BufferizationOptions) -> bool:
    """Tell whether all functions are rewritten, and all buffers are in the default memory space."""
    return (
        options.bufferize_function_boundaries
        and options.semantics.release is not Edition.LLVM14
        and not options.dialect_filter
        and not options.must_infer_memory_space
        and not options.use_encoding_for_memory_space
    )


def _is_plain(function: Operation, selection: Selection) -> bool:
    """Tell whether an operation is a function of one block with a return, and its type is certain to stay.

    No layout is asked for in its type, and it returns no memref that may be cast for that.
    """
    if not is_function(function) or len(function.regions[0].blocks if function.regions else ()) != 1:
        return False
    types = argument_types(function)
    return (
        bool(return_operations(function))
        and not returns_cast_memref(function)
        and all(_is_ranked(type_, selection) for type_ in types)
        and not any(argument_attribute(function, index, "bufferization.buffer_layout") for index in range(len(types)))
    )


def _is_ranked(type_: Type, selection: Selection) -> bool:
    if not isinstance(type_, TensorType):
        return not is_tensor(type_)
    return type_.encoding is None and selection.is_memref_element(type_.element)


def _are_readable_and_ranked(operations: Sequence[Operation], selection: Selection) -> bool:
    # Most results are of a few types, which are the same objects.
    types = {id(result.type): result.type for operation in operations for result in operation.results}
    are_ranked = all(_is_ranked(type_, selection) for type_ in types.values())
    return are_ranked and all(operation.readable for operation in operations)


def _is_certain(operation: Operation, types: ValueTypes, module: ModuleState) -> bool:
    rewrite = module.selection.rewrite_of(operation)
    return rewrite.is_certain(operation, types) if rewrite is not None else not module.selection.has_tensors(operation)


def _inputs(function: Operation, types: ValueTypes) -> tuple[Type, ...]:
    return tuple(
        types.function_argument_type(function, index) if is_tensor(type_) else type_
        for index, type_ in enumerate(argument_types(function))
    )


def _results(function: Operation, types: ValueTypes) -> tuple[Type, ...]:
    """Return what the function's rewrite makes of its results' types (foldMemRefCasts)."""
    results: list[Type] = []
    for index, type_ in enumerate(result_types(function)):
        if is_tensor(type_):
            result = types.function_result_type(function, index)
            returned = {_returned(return_.operands[index], result, types) for return_ in return_operations(function)}
            infers = types.options.function_boundary_type_conversion is BoundaryTypeConversion.INFER
            results.append(returned.pop() if infers and len(returned) == 1 else result)
        else:
            results.append(type_)
    return tuple(results)


def _returned(operand: OpOperand, result: BufferType, types: ValueTypes) -> BufferType:
    given = types.operand_type(operand)
    is_cast = isinstance(given, MemRefType) and isinstance(result, MemRefType) and is_cast_safe(given, result)
    return given if is_cast else result
