"""Modules, and the sections of a document that hold them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from bufferizer.document.contents import ReadSegment
from bufferizer.ir.alias_names import AliasNames
from bufferizer.ir.aliases import Aliases
from bufferizer.ir.operation import Operation
from bufferizer.syntax.edition import Edition


@dataclass(frozen=True, slots=True)
class Symbol:
    """An operation with a name that others refer to, and the segment it stands in."""

    name: str
    operation: Operation
    segment: ReadSegment


@dataclass(frozen=True)
class Module:
    """A module: the one a ``header`` opens (``close`` is None where it is never closed), or a section's implicit one.

    ``members`` are the segments with the module's own operations, ``modules`` the modules written in it.
    """

    header: ReadSegment | None
    close: ReadSegment | None
    members: tuple[ReadSegment, ...]
    modules: tuple[Module, ...]

    @property
    def operation(self) -> Operation | None:
        """The ``builtin.module`` operation, None for the implicit one."""
        return self.header.operations[0] if self.header is not None and self.header.operations else None

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """The module's own operations, in the order of the text, without the modules in it."""
        return tuple(operation for member in self.members for operation in member.operations)

    @cached_property
    def symbols(self) -> Mapping[str, Symbol]:
        """The operations that define a symbol in this module, the first one of each name."""
        symbols: dict[str, Symbol] = {}
        for symbol in self.all_symbols():
            symbols.setdefault(symbol.name, symbol)
        return symbols

    def all_symbols(self) -> Iterator[Symbol]:
        """Yield every operation of this module that defines a symbol, nested modules included."""
        holders = [*self.members, *(module.header for module in self.modules if module.header is not None)]
        for holder in sorted(holders, key=lambda holder: holder.start):
            for operation in holder.operations:
                name = defined_symbol(operation)
                if name is not None:
                    yield Symbol(name, operation, holder)

    def walk(self) -> Iterator[Module]:
        """Yield this module and all modules in it, outer before inner."""
        yield self
        for module in self.modules:
            yield from module.walk()


@dataclass(frozen=True)
class Section:
    """What stands between two ``// -----`` lines: a file of its own for all that names mean."""

    segments: tuple[ReadSegment, ...]
    aliases: Aliases
    implicit: Module

    @cached_property
    def module(self) -> Module:
        """The top-level module: the only one written, if there is nothing beside it, else the implicit one."""
        if len(self.implicit.modules) == 1 and not self.implicit.operations:
            return self.implicit.modules[0]
        return self.implicit

    @cached_property
    def alias_names(self) -> AliasNames:
        """The aliases mlir-opt would print for this section."""
        ordered = (operation for segment in self.segments for operation in segment.operations)
        return AliasNames(ordered, self.segments[0].registry.edition if self.segments else Edition.TODAY)


def defined_symbol(operation: Operation) -> str | None:
    """Return the name of the symbol an operation defines, None where it defines none."""
    text = operation.attributes.get("sym_name")
    return text[1:-1] if text is not None and len(text) > 1 and text[0] == text[-1] == '"' else None
