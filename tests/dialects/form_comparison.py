"""Compares two readings of the same operations: in custom form, and in the generic form mlir-opt prints of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bufferizer.document import Document, read_document
from bufferizer.ir.operation import Operation

# What mlir-opt adds to attributes, and what numbers mean when no type is written.
_NUMBER_TYPE = re.compile(r"(?<=[\d.\]e])\s*:\s*(?:[fi]\d+|index)\b")
_ZEROS = re.compile(r"(\d\.\d*?)0+(?:e[+]00)?(?=\D|$)")


def differences(custom: str, generic: str) -> list[str]:
    """Return what is different: problems found in the custom text, and operations that do not agree, one line each."""
    left, right = read_document(custom), read_document(generic)
    found = [f"{diagnostic.code}: {diagnostic.message}" for _, diagnostic in left.diagnostics()]
    found.extend(f"generic text: {diagnostic.message}" for _, diagnostic in right.diagnostics())
    found.extend(_operations(_top(left), _top(right), "top"))
    return found


def _top(document: Document) -> list[Operation]:
    """Return the operations at the top level, those of modules included: mlir-opt puts a module around them."""
    return list(_flat(operation for segment in document.segments for operation in segment.operations))


def _flat(operations: Iterable[Operation]) -> Iterator[Operation]:
    for operation in operations:
        if operation.name == "builtin.module":
            yield from _flat(inner for block in operation.regions[0].blocks for inner in block.operations)
        else:
            yield operation


def _operations(left: Iterable[Operation], right: Iterable[Operation], where: str) -> Iterator[str]:
    left, right = list(left), list(right)
    if [operation.name for operation in left] != [operation.name for operation in right]:
        yield f"{where}: {[o.name for o in left]} is not {[o.name for o in right]}"
        return
    for mine, theirs in zip(left, right, strict=True):
        yield from _operation(mine, theirs)


def _operation(mine: Operation, theirs: Operation) -> Iterator[str]:
    if not mine.readable:
        yield f"{mine.name}: not readable"
    for what, written, expected in (
        ("operands", [str(operand.type) for operand in mine.operands], [str(o.type) for o in theirs.operands]),
        ("results", [str(result.type) for result in mine.results], [str(r.type) for r in theirs.results]),
        ("successors", [s.label for s in mine.successors], [s.label for s in theirs.successors]),
    ):
        if what == "successors":
            written, expected = [str(len(written))], [str(len(expected))]
        if written != expected and not mine.implicit:
            yield f"{mine.name}: {what} {written} is not {expected}"
    if not mine.implicit:
        yield from _attributes(mine, theirs)
        yield from _groups(mine, theirs)
    for number, (region, expected_region) in enumerate(zip(mine.regions, theirs.regions, strict=False)):
        if not region.blocks:
            continue  # Implied by the operation, or empty.
        for block, other in zip(region.blocks, expected_region.blocks, strict=False):
            arguments = [str(argument.type) for argument in block.arguments]
            others = [str(argument.type) for argument in other.arguments]
            if arguments != others:
                yield f"{mine.name}: arguments of region {number} {arguments} is not {others}"
            yield from _operations(block.operations, other.operations, f"{mine.name} region {number}")


def _attributes(mine: Operation, theirs: Operation) -> Iterator[str]:
    for name, text in mine.attributes.items():
        expected = theirs.attributes.get(name)
        if expected is None:
            yield f"{mine.name}: attribute {name} = {text} is not there, but {dict(theirs.attributes)}"
        elif _plain(text) != _plain(expected):
            yield f"{mine.name}: attribute {name} = {text} is not {expected}"


def _plain(text: str) -> str:
    """Return an attribute's text without what its writer may leave out."""
    text = _NUMBER_TYPE.sub("", text)
    return re.sub(r"\s+", "", _ZEROS.sub(r"\g<1>", text))


def _groups(mine: Operation, theirs: Operation) -> Iterator[str]:
    """Operand groups must agree where both forms tell them apart."""
    if mine.groups and theirs.groups and mine.groups != theirs.groups:
        yield f"{mine.name}: groups {dict(mine.groups)} is not {dict(theirs.groups)}"
