"""What functions and calls say of themselves, in any edition: signatures, argument attributes, returns."""

from __future__ import annotations

from bufferizer.ir.attributes import ArrayAttribute, Attribute, DictionaryAttribute, StringAttribute, TypeAttribute
from bufferizer.ir.operation import Operation, OpOperand, OpResult
from bufferizer.ir.program import MODULE, is_program
from bufferizer.ir.registered import may_hold_symbols
from bufferizer.ir.types import FunctionType, Type, is_tensor

FUNCTION = "func.func"
RETURN = "func.return"
_FUNCTIONS = frozenset({FUNCTION, "builtin.func"})
_RETURNS = frozenset({RETURN, "std.return"})
_CALLS = frozenset({"func.call", "std.call"})
_INDIRECT_CALLS = frozenset({"func.call_indirect", "std.call_indirect"})

# Ops with a scope of symbols of their own (OpTrait::SymbolTable); modules as far as they are read as parts of an item.
_SYMBOL_TABLES = frozenset(
    "builtin.module emitc.class emitc.file gpu.module irdl.dialect llvm.comdat shape.function_library spirv.module"
    " transform.irdl.collect_matching transform.with_pdl_patterns".split()
)


def is_symbol_table(operation: Operation) -> bool:
    """Tell whether an operation of a module holds symbols of its own."""
    return operation.name in _SYMBOL_TABLES and not is_program(operation)


def table_around(operation: Operation) -> Operation | None:
    """Return the operation in which the compiler looks for a symbol that an operation names (getNearestSymbolTable).

    None is the module that all stands in. Where it is no module, what is looked for in modules is not found.
    """
    return next((it for it in operation.ancestors() if is_symbol_table(it) or may_hold_symbols(it)), None)


def sees_constants(operation: Operation) -> bool:
    """Tell whether an operation may name a constant of the module that it stands in."""
    table = table_around(operation)
    return table is None or table.name == MODULE


def sees_global(operation: Operation, name: str) -> bool:
    """Tell whether an operation may name a global of the program that is found from everything around it."""
    table = table_around(operation)
    return table is None or (table.name == MODULE and name in map(symbol_name, table.regions[0].blocks[0].operations))


def is_function(operation: Operation) -> bool:
    """Tell whether an operation is a function that bufferization knows: ``func.func``, or ``builtin.func``."""
    return operation.name in _FUNCTIONS


def is_return(operation: Operation) -> bool:
    """Tell whether an operation returns from such a function."""
    return operation.name in _RETURNS


def is_call(operation: Operation) -> bool:
    """Tell whether an operation calls such a function by its name."""
    return operation.name in _CALLS


def is_indirect_call(operation: Operation) -> bool:
    """Tell whether an operation calls a value."""
    return operation.name in _INDIRECT_CALLS


def written_function_type(function: Operation) -> FunctionType | None:
    """Return the function's type, None where it cannot be read."""
    attribute = function.attribute("function_type") or function.attribute("type")  # the latter in builtin.func
    found = attribute.type if isinstance(attribute, TypeAttribute) else None
    return found if isinstance(found, FunctionType) else None


def function_type(function: Operation) -> FunctionType:
    """Return the function's type; one without inputs and results where it cannot be read."""
    return written_function_type(function) or FunctionType((), ())


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
    """Return the operations of the function's blocks that return from it, in order."""
    blocks = function.regions[0].blocks if function.regions else []
    return [block.terminator for block in blocks if block.terminator is not None and is_return(block.terminator)]


def may_be_cast(operand: OpOperand) -> bool:
    """Tell whether an operand is a memref that is cast to its type, or made of a tensor, whose buffer may be cast."""
    return isinstance(operand.value, OpResult) and operand.value.owner.name in _MAY_BE_CASTS


def returns_cast_memref(function: Operation) -> bool:
    """Tell whether a function returns a memref that may be cast for that."""
    return any(may_be_cast(operand) for return_ in return_operations(function) for operand in return_.operands)


_MAY_BE_CASTS = frozenset({"memref.cast", "bufferization.to_buffer"})


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


def writable_attribute(function: Operation) -> str:
    """Return the name of the attribute that says whether an argument's buffer may be written, in the op's edition."""
    return "linalg.inplaceable" if function.name == "builtin.func" else "bufferization.writable"


def layout_attribute(function: Operation) -> str:
    """Return the name of the attribute that says which layout an argument's buffer has, in the op's edition."""
    return "linalg.buffer_layout" if function.name == "builtin.func" else "bufferization.buffer_layout"


def called_name(call: Operation) -> str:
    """Return the name of the function that a ``func.call`` calls, without ``@`` and quotes."""
    return call.attributes.get("callee", "").removeprefix("@").strip('"')


def symbol_name(operation: Operation) -> str:
    """Return the symbol an operation defines, without ``@`` and quotes; an empty string if it defines none."""
    return operation.attributes.get("sym_name", "").strip('"')
