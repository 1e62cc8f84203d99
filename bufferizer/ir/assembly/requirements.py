"""What an operation must have: so many operands and results, and attributes of some kind.

Sources: the verifiers of traits (mlir/lib/IR/Operation.cpp) and of attributes, as ODS generates them from the
constraints in mlir/include/mlir/IR/CommonAttrConstraints.td.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bufferizer.ir.assembly.declaration import GroupDeclaration


def count_message(name: str, groups: Sequence[GroupDeclaration], count: int, what: str) -> str | None:
    """Return what is said of an operation with ``count`` operands or results, whichever ``what`` names.

    None where that many fit its groups. ``OneOperand``, ``NOperands``, ``AtLeastNOperands`` and the like come from ODS.
    """
    fixed = sum(group.fixed for group in groups)
    if fixed == len(groups):
        return f"'{name}' op {_exactly(fixed, count, what)}" if count != fixed else None
    if count < fixed:
        return f"'{name}' op expected {fixed} or more {what}s, but found {count}"
    return None


def _exactly(fixed: int, count: int, what: str) -> str:
    if what == "result" and fixed > 1:
        return f"expected {fixed} results"
    if fixed > 1:
        return f"expected {fixed} operands, but found {count}"
    if fixed == 1:
        return "requires a single operand" if what == "operand" else "requires one result"
    return f"requires zero {what}s"


_KINDS = {
    "bool attribute": re.compile(r"true|false"),
    "string attribute": re.compile(r'".*"', re.DOTALL),
    "index elements attribute": re.compile(r"dense.*tensor<[^<>]*index>", re.DOTALL),
    "Supported resize/upsampling strategies": re.compile(r"#tosa\.resize_mode\s*<.*>"),
    "32-bit signless integer attribute": re.compile(r"-?(?:[0-9]+|0x[0-9a-fA-F]+)\s*:\s*i32"),
}
_DENSE_ARRAY = re.compile(r"(i[0-9]+) dense array attribute(?: with exactly ([0-9]+) elements)?")


def wrong_kind(name: str, required: Mapping[str, str], attributes: Mapping[str, str]) -> str | None:
    """Return what is said of the first attribute, in the order of names, that is not of the kind it must be."""
    for attribute in sorted(required):
        kind, text = required[attribute], attributes.get(attribute)
        if text is not None and kind and not _is_of_kind(text.strip(), kind):
            return f"'{name}' op attribute '{attribute}' failed to satisfy constraint: {kind}"
    return None


def missing_attribute(name: str, required: Mapping[str, str], attributes: Mapping[str, str]) -> str | None:
    """Return what is said of the first attribute, in the order of names, that is missing."""
    missing = next((attribute for attribute in sorted(required) if attribute not in attributes), None)
    return f"'{name}' op requires attribute '{missing}'" if missing is not None else None


def _is_of_kind(text: str, kind: str) -> bool:
    match = _DENSE_ARRAY.fullmatch(kind)
    if match is None:
        return _KINDS[kind].fullmatch(text) is not None
    array = re.fullmatch(rf"array<\s*{match[1]}\s*(?::([^>]*))?>", text)
    count = len([entry for entry in (array[1] or "").split(",") if entry.strip()]) if array is not None else 0
    return array is not None and match[2] in (None, str(count))
