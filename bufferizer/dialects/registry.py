"""The registry of dialects: the built-in ones, and those that installed packages bring along.

A package announces a dialect of its own with an entry point in the group ``bufferizer.dialects``; the entry point's
name is the dialect's, its object a `Dialect`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from bufferizer.ir.assembly.declaration import AttributeRule, OpAssembly, TypeRule
from bufferizer.ir.assembly.reader import OpReader

if TYPE_CHECKING:
    from bufferizer.buffer_model.model import BufferModel

ENTRY_POINT_GROUP = "bufferizer.dialects"
BUILT_IN = frozenset(
    "affine arith bufferization builtin cf complex func gpu index linalg llvm math memref ml_program pdl quant scf shape"
    " sparse_tensor tensor tosa transform ub vector".split()
)


@dataclass(frozen=True, slots=True)
class OpDefinition:
    """Everything the project knows of one operation: how it is written, and what it does to buffers if it is known."""

    assembly: OpAssembly
    buffers: BufferModel | None = None

    @property
    def name(self) -> str:
        """The operation's full name."""
        return self.assembly.name


@dataclass(frozen=True, slots=True)
class Dialect:
    """A dialect: its name, and its operations by their full names."""

    name: str
    operations: Mapping[str, OpDefinition] = field(default_factory=dict)


def op(
    name: str,
    format: str | None = None,
    *,
    operands: str = "",
    results: str = "",
    types: Mapping[str, TypeRule] | None = None,
    attributes: Mapping[str, AttributeRule] | None = None,
    read: Callable[[OpReader], None] | None = None,
    regions: str = "",
    successors: str = "",
    traits: str = "",
    default_dialect: str | None = None,
    implicit_terminator: str | None = None,
    buffers: BufferModel | None = None,
) -> OpDefinition:
    """Define an operation; the parameters are those of `OpAssembly`, with ``traits`` as words."""
    assembly = OpAssembly(
        name,
        operands=operands,
        results=results,
        format=format,
        types=types or {},
        attributes=attributes or {},
        read=read,
        regions=regions,
        successors=successors,
        traits=frozenset(traits.split()),
        default_dialect=default_dialect,
        implicit_terminator=implicit_terminator,
    )
    return OpDefinition(assembly, buffers)


def dialect(name: str, operations: Iterable[OpDefinition]) -> Dialect:
    """Make a dialect of operation definitions."""
    return Dialect(name, {definition.name: definition for definition in operations})


class Registry:
    """Finds operation definitions by name, loading a dialect when the first of its operations is asked for."""

    def __init__(self, dialects: Iterable[Dialect] = (), *, plugins: bool = True) -> None:
        """Take ``dialects`` besides the built-in ones (they win over them), and those of installed packages."""
        self._loaded: dict[str, Dialect] = {entry.name: entry for entry in dialects}
        self._plugins = {point.name: point for point in entry_points(group=ENTRY_POINT_GROUP)} if plugins else {}
        self._definitions: dict[str, OpDefinition | None] = {}

    def dialect(self, name: str) -> Dialect | None:
        """Return a dialect, None where nobody provides it."""
        if name not in self._loaded:
            if name in self._plugins:
                self._loaded[name] = self._plugins[name].load()
            elif name in BUILT_IN:
                self._loaded[name] = import_module(f"bufferizer.dialects.{name}").DIALECT
            else:
                return None
        return self._loaded[name]

    def find(self, name: str) -> OpDefinition | None:
        """Return the definition of the operation with this full name, None where nobody declares it."""
        try:
            return self._definitions[name]
        except KeyError:
            owner = self.dialect(name.partition(".")[0])
            definition = owner.operations.get(name) if owner is not None else None
            self._definitions[name] = definition
            return definition

    def assembly(self, name: str) -> OpAssembly | None:
        """Return how the operation with this full name is written, None where nobody says."""
        definition = self.find(name)
        return definition.assembly if definition is not None else None


@cache
def default_registry() -> Registry:
    """Return the registry of the built-in dialects and the installed packages' ones."""
    return Registry()
