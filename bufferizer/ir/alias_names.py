"""The aliases mlir-opt prints: ``tensor<8xf32, #sparse>`` with ``#sparse = #sparse_tensor.encoding<...>`` at the top.

mlir-opt makes up its own names, whatever the text calls them: by kind of attribute, numbered in the order in which
printing a module in generic form comes across them (mlir/lib/IR/AsmPrinter.cpp, AliasInitializer): an operation's
regions before its operand and result types, these before its attributes. Today the first of a kind has no number; in
LLVM 14 only the one that is alone of its kind had none, and sparse encodings were written out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from bufferizer.ir.affine_reading import parse_affine_map
from bufferizer.ir.operation import Operation
from bufferizer.ir.scanning import balanced_end
from bufferizer.ir.types import Type
from bufferizer.kept import kept_by_text
from bufferizer.syntax.edition import Edition

_SPARSE = "#sparse_tensor.encoding<"
_KINDS = {"affine_map<": "map", "affine_set<": "set", _SPARSE: "sparse"}
_ALIASED = re.compile("|".join(map(re.escape, _KINDS)))


class AliasNames:
    """The aliases of one module. ``definitions`` maps their names to the texts they stand for."""

    __slots__ = ("_names", "definitions")

    def __init__(self, operations: Iterable[Operation], edition: Edition = Edition.TODAY) -> None:
        """Number the aliases of the operations of a module, given in the order of the text."""
        texts: dict[str, list[str]] = {}
        for text in dict.fromkeys(_visited(operations)):
            kind = next(name for prefix, name in _KINDS.items() if text.startswith(prefix))
            if edition is Edition.TODAY or not text.startswith(_SPARSE):
                texts.setdefault(kind, []).append(text)
        self._names = {
            text: f"#{kind}{'' if number == 0 and (edition is Edition.TODAY or len(alike) == 1) else number}"
            for kind, alike in texts.items()
            for number, text in enumerate(alike)
        }
        self.definitions: Mapping[str, str] = {name: text for text, name in self._names.items()}

    def type_text(self, type_: Type) -> str:
        """Return a type as mlir-opt prints it where it prints these aliases at the top."""
        text = str(type_)
        for aliased in _aliased_parts(text):
            name = self._names.get(aliased)
            if name is not None:
                text = text.replace(aliased, name)
        return text


@kept_by_text(8192)
def _aliased_parts(text: str) -> tuple[str, ...]:
    """Return the attributes in a type's or attribute's text that mlir-opt prints as aliases."""
    parts: list[str] = []
    position = 0
    while match := _ALIASED.search(text, position):
        end = balanced_end(text, match.end() - 1, len(text))
        if end is None:
            break
        part = text[match.start() : end]
        map_ = parse_affine_map(part) if part.startswith("affine_map<") else None
        parts.append(f"affine_map<{map_}>" if map_ is not None else part)
        position = end
    return tuple(parts)


def _visited(operations: Iterable[Operation]) -> Iterator[str]:
    for operation in operations:
        for region in operation.regions:
            for block in region.blocks:
                for argument in block.arguments:
                    yield from _parts_of_type(argument.type)
                yield from _visited(block.operations)
        for operand in operation.operands:
            yield from _parts_of_type(operand.value.type)
        for result in operation.results:
            yield from _parts_of_type(result.type)
        for _, text in sorted(operation.attributes.items()):
            if "<" in text:
                yield from _aliased_parts(text)


@lru_cache(maxsize=8192)
def _parts_of_type(type_: Type) -> tuple[str, ...]:
    return _aliased_parts(str(type_))
