"""What ``func`` ops say of themselves: signatures, argument attributes, returns."""

from __future__ import annotations

from bufferizer.ir.attributes import ArrayAttribute, Attribute, DictionaryAttribute, StringAttribute, TypeAttribute
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import FunctionType, Type, is_tensor

FUNCTION = "func.func"
RETURN = "func.return"
CALL = "func.call"
INDIRECT_CALL = "func.call_indirect"


def function_type(function: Operation) -> FunctionType:
    """Return the function's type; one without inputs and results where it cannot be read."""
    attribute = function.attribute("function_type")
    if isinstance(attribute, TypeAttribute) and isinstance(attribute.type, FunctionType):
        return attribute.type
    return FunctionType((), ())


def argument_types(function: Operation) -> tuple[Type, ...]:
    """Return the types of the function's arguments."""
    return function_type(function).inputs


def result_types(function: Operation) -> tuple[Type, ...]:
    """Return the types of the function's results."""
    return function_type(function).results


def has_tensor_signature(function: Operation) -> bool:
    """Tell whether an argument or result is a tensor."""
    type_ = function_type(function)
    return any(map(is_tensor, (*type_.inputs, *type_.results)))


def has_body(function: Operation) -> bool:
    """Tell whether the function is defined here, not only declared."""
    return bool(function.regions) and function.regions[0].entry is not None


def return_operations(function: Operation) -> list[Operation]:
    """Return the ``func.return`` ops of the function's blocks, in order."""
    blocks = function.regions[0].blocks if function.regions else []
    return [block.terminator for block in blocks if block.terminator is not None and block.terminator.name == RETURN]


def argument_attribute(function: Operation, index: int, name: str) -> Attribute | None:
    """Return an attribute of argument ``index``, None where it is absent."""
    attributes = function.attribute("arg_attrs")
    if not isinstance(attributes, ArrayAttribute) or index >= len(attributes.elements):
        return None
    entry = attributes.elements[index]
    return entry.get(name) if isinstance(entry, DictionaryAttribute) else None


def argument_access(function: Operation, index: int) -> str | None:
    """Return what ``bufferization.access`` says of an argument: ``read``, ``write``, ``read-write`` or ``none``."""
    attribute = argument_attribute(function, index, "bufferization.access")
    return attribute.value if isinstance(attribute, StringAttribute) else None
