"""What the func dialect's verifiers refuse besides calls and what is returned (`bufferizer.ir.verification`)."""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, differ
from bufferizer.ir.attributes import ArrayAttribute, Attribute, DictionaryAttribute
from bufferizer.ir.functions import has_body, written_function_type
from bufferizer.ir.operation import Operation
from bufferizer.ir.verification import op_error


def _are_of_dialects(attribute: Attribute | None) -> bool:
    """Tell whether all attributes in an array of dictionaries have names with a dialect's prefix."""
    entries = attribute.elements if isinstance(attribute, ArrayAttribute) else ()
    names = [name for entry in entries if isinstance(entry, DictionaryAttribute) for name, _ in entry.entries]
    return all("." in name for name in names)


def function(operation: Operation) -> Iterator[str]:
    """Check attributes and arguments (FunctionOpInterface), and what others can see (verifySymbol)."""
    yield from dialect_attributes(operation)
    type_, body = written_function_type(operation), operation.regions[0].entry if operation.regions else None
    if body is not None and type_ is not None and len(body.arguments) != len(type_.inputs):
        yield op_error(operation, f"entry block must have {len(type_.inputs)} arguments to match function signature")
    elif body is not None and type_ is not None:
        for argument, wanted in zip(body.arguments, type_.inputs, strict=True):
            if differ(argument.type, wanted):
                signature = f"the type of the corresponding argument in function signature('{wanted}')"
                whose = f"entry block argument #{argument.index}('{argument.type}')"
                yield op_error(operation, f"type of {whose} must match {signature}")
    around = operation.parent_operation
    if around is not None and around.dialect in ("func", "scf", "linalg", "tensor"):
        yield op_error(operation, "symbol's parent must have the SymbolTable trait")
    if not has_body(operation) and operation.attributes.get("sym_visibility") in (None, '"public"'):
        yield op_error(operation, "symbol declaration cannot have public visibility")


def dialect_attributes(operation: Operation) -> Iterator[str]:
    """Check the attributes of arguments and results (FunctionOpInterface)."""
    for name, whose in (("arg_attrs", "arguments"), ("res_attrs", "results")):
        if name in operation.attributes and not _are_of_dialects(operation.attribute(name)):
            yield op_error(operation, f"{whose} may only have dialect attributes")


VERIFIERS: Table = {"func.func": function}
