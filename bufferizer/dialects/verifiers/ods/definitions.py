"""The lines that tables of constraints have for ops, and what they say of the types that ops' parsers take.

Source: mlir/tools/mlir-tblgen/OpFormatGen.cpp (`genTypeParser`), mlir/include/mlir/IR/OpImplementation.h (`parseType`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

from bufferizer.dialects.verifiers.ods.type_words import predicate
from bufferizer.ir.assembly.declaration import OpAssembly, TypeClass, parse_groups
from bufferizer.ir.assembly.requirements import count_message
from bufferizer.ir.types import Type
from bufferizer.syntax.edition import Edition

_TABLES = {Edition.TODAY: "bufferizer.dialects.verifiers", Edition.LLVM14: "bufferizer.dialects.llvm14.verifiers"}


def definition_line(name: str, edition: Edition) -> str | None:
    """Return the line of the op with this full name in the table of a release, without the name."""
    return _lines(name.partition(".")[0], edition).get(name)


@cache
def _lines(dialect: str, edition: Edition) -> Mapping[str, str]:
    """Return the lines of a dialect's table by the ops' full names."""
    file = files(_TABLES[edition]) / "constraints" / f"{dialect}.txt"
    if not file.is_file():
        return {}
    entries = (line.partition(" ") for line in file.read_text().splitlines())
    return {name: rest for name, _, rest in entries}


def type_classes(assembly: OpAssembly, edition: Edition) -> Mapping[str, TypeClass]:
    """Return the classes of types that an op's parser takes where its format has ``type($name)``, by that name."""
    line = definition_line(assembly.name, edition) if assembly.format is not None else None
    if line is None:
        return {}
    found = {}
    for name, words in _values(line):
        class_ = _class_of(words, edition) if f"type(${name})" in (assembly.format or "") else None
        if class_ is not None:
            found[name] = class_
    return found


def operand_refusal(name: str, types: Sequence[Type]) -> str | None:
    """Return what is said of today's op with this full name for operands of these types, if it takes one each."""
    line = definition_line(name, Edition.TODAY)
    operands = line.partition("-> ")[0].strip() if line is not None else ""
    entries = [entry.partition(": ") for entry in operands.split(", ")] if operands else []
    if line is None or any(group.endswith(("*", "?")) for group, _, _ in entries):
        return None
    message = count_message(name, parse_groups(" ".join(group for group, _, _ in entries)), len(types), "operand")
    if message is not None:
        return message
    for number, ((_, _, words), type_) in enumerate(zip(entries, types, strict=True)):
        accepts = predicate(words)
        if accepts is not None and not accepts(type_):
            return f"'{name}' op operand #{number} must be {words}, but got '{type_}'"
    return None


def _values(line: str) -> Iterator[tuple[str, str]]:
    """Yield the names of operands and results that there is one of, and what they must be."""
    operands, _, results = line.partition("; ")[0].partition("-> ")
    for entry in f"{operands.strip()}, {results.strip()}".split(", "):
        name, _, words = entry.partition(":")
        if words and not name.endswith(("*", "?")):
            yield name, words.strip()


# What the words say of the class in C++, which tells its name if it has one.
_CLASSES = {
    "builtin.tensor": re.compile(r"(?:\dD|ranked|sparse|statically shaped) tensor\b(?!.*\bor\b.* of)(?!.* values or$)"),
    "builtin.memref": re.compile(
        r"(?:strided |\dD |statically shaped |non-0-ranked\.)?memref of(?!.* or (?:ranked|non))"
    ),
    "builtin.vector": re.compile(r"(?:fixed-length )?vector of"),
    "builtin.index": re.compile(r"index$"),
    "builtin.integer": re.compile(r"(?:1-bit )?signless integer$|integer$"),
    "builtin.complex": re.compile(r"complex"),
    "builtin.function": re.compile(r"function type$"),
    "": re.compile(
        r"tensor of|non-0-ranked or unranked tensor|ranked or unranked memref|.*LikeType instance"
        r"|(?:shaped|Tensor or MemRef) of any type values$"
    ),
}
_WORDS = {
    "builtin.tensor": "ranked tensor of any type values",
    "builtin.memref": "memref of any type values",
    "builtin.vector": "vector of any type values",
    "builtin.index": "index",
    "builtin.integer": "integer",
    "builtin.complex": "complex-type",
    "builtin.function": "function type",
}
_MIXTURE = re.compile(r"(?: values|-type) or ")


def _class_of(words: str, edition: Edition) -> TypeClass | None:
    """Return the class of types that a parser takes for a value that must be what ``words`` say; None if it is any."""
    is_today = edition is Edition.TODAY
    if words.endswith(("of rank 0", "of rank 1")) or (not is_today and _MIXTURE.search(words)):
        return None
    name = next((name for name, pattern in _CLASSES.items() if pattern.match(words)), None)
    if name is None:
        return None
    if not is_today and name == "builtin.tensor":
        name = ""  # Classes were not told apart by whether there is a rank.
    accepts = predicate(_WORDS.get(name) or _nameless(words))
    # LLVM 14 did not tell the names.
    return TypeClass(name if is_today else "", accepts) if accepts is not None else None


def _nameless(words: str) -> str:
    """Return words for the types of a class that has no name."""
    if words.endswith(" instance"):
        return words
    if words.startswith(("shaped", "Tensor or")):
        return "shaped of any type values"
    return f"{'ranked or unranked memref' if 'memref' in words else 'tensor'} of any type values"
