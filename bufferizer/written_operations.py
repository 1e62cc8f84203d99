"""The operations that a document's text contains, one after the other, as the compiler would name and place them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bufferizer.document import Document
from bufferizer.ir.operation import Operation
from bufferizer.text import Span


@dataclass(frozen=True, slots=True)
class WrittenOperation:
    """An operation in the text: where its name stands in the document, its full name, and its types' texts."""

    name_span: Span
    name: str
    operand_types: tuple[str, ...]
    result_types: tuple[str, ...]


def written_operations(document: Document, *, implied: bool = False) -> Iterator[WrittenOperation]:
    """Yield every operation the text contains, in its order.

    Operations that are only implied are left out, or with ``implied`` stand where the compiler puts them: at the name
    of the operation that implies them. Types are printed as mlir-opt does, with the aliases it makes up
    (`Section.alias_names`).
    """
    for section in document.sections:
        print_type = section.alias_names.type_text
        for segment in section.segments:
            for operation in segment.all_operations() if implied else segment.written_operations():
                yield WrittenOperation(
                    place_of_name(operation).shift(segment.start),
                    operation.name,
                    tuple(print_type(operand.value.type) for operand in operation.operands),
                    tuple(print_type(result.type) for result in operation.results),
                )


def place_of_name(operation: Operation) -> Span:
    """Return where the compiler says an operation is: at its name, or at that of the operation that implies it."""
    owner = operation.parent_operation if operation.implicit else None
    return operation.name_span if owner is None else place_of_name(owner)
