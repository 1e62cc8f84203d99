"""The registry of dialects: the built-in ones, and those that installed packages bring along.

A package announces a dialect of its own with an entry point in the group ``bufferizer.dialects``; the entry point's
name is the dialect's, its object a `Dialect`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from bufferizer.dialects.slips import is_slip
from bufferizer.ir.assembly.declaration import AttributeRule, OpAssembly, TypeRule
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.type_verification import may_be_memref_element
from bufferizer.ir.types import DialectType, Type
from bufferizer.syntax.edition import Edition

if TYPE_CHECKING:
    from bufferizer.buffer_model.model import BufferModel
    from bufferizer.buffer_model.rewriter import BufferRewrite
    from bufferizer.ir.verification import Verifier

ENTRY_POINT_GROUP = "bufferizer.dialects"


@dataclass(frozen=True, slots=True)
class OpDefinition:
    """All the project knows of an operation: how it is written, what it does to buffers, how it is rewritten."""

    assembly: OpAssembly
    buffers: BufferModel | None = None
    rewrite: BufferRewrite | None = None

    @property
    def name(self) -> str:
        """The operation's full name."""
        return self.assembly.name


@dataclass(frozen=True, slots=True)
class Dialect:
    """A dialect: its name, and its operations by their full names. ``complete``: it has no others.

    ``takes_unknown``: operations that it does not have are let be in generic form (`Dialect::allowUnknownOperations`).
    ``memref_elements`` are the names of the types that memrefs may be made of (``MemRefElementTypeInterface``).
    """

    name: str
    operations: Mapping[str, OpDefinition] = field(default_factory=dict)
    complete: bool = False
    takes_unknown: bool = False
    memref_elements: frozenset[str] = frozenset()


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
    required: Mapping[str, str] | None = None,
    buffers: BufferModel | None = None,
    rewrite: BufferRewrite | None = None,
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
        required=required or {},
    )
    return OpDefinition(assembly, buffers, rewrite)


def alike(dialect: str, names: str, format: str | None, **rest: Any) -> list[OpDefinition]:
    """Define operations that are written alike, by their names without the dialect's; ``rest`` is as for `op`."""
    return [op(f"{dialect}.{name}", format, **rest) for name in names.split()]


def dialect(
    name: str,
    operations: Iterable[OpDefinition],
    *,
    complete: bool = False,
    takes_unknown: bool = False,
    memref_elements: str = "",
) -> Dialect:
    """Make a dialect of operation definitions; the rest is as for `Dialect`, with ``memref_elements`` as words."""
    by_name = {definition.name: definition for definition in operations}
    return Dialect(name, by_name, complete, takes_unknown, frozenset(memref_elements.split()))


# Where the dialects of an edition are, with what they do to buffers.
_PACKAGES = {Edition.TODAY: __package__ or "", Edition.LLVM14: f"{__package__}.llvm14"}
# Where an edition looks for an operation without a dot that the dialect of its place does not have.
_FALLBACK_DIALECTS = {Edition.LLVM14: "std"}


def _attribute_of(module: str, name: str) -> Any:
    """Return what a module of this package calls ``name``, None where there is no such module or name."""
    package, _, last = module.rpartition(".")
    if not last.isidentifier() or find_spec(package) is None or find_spec(module) is None:
        return None
    return getattr(import_module(module), name, None)


def _built_in(name: str, edition: Edition) -> Dialect | None:
    """Return the dialect that the module of its name defines in the edition's package."""
    found = _attribute_of(f"{_PACKAGES[edition]}.{name}", "DIALECT")
    return found if isinstance(found, Dialect) else None


class Registry:
    """Finds operation definitions by name, loading a dialect when the first of its operations is asked for."""

    def __init__(
        self, dialects: Iterable[Dialect] = (), *, plugins: bool = True, edition: Edition = Edition.TODAY
    ) -> None:
        """Take ``dialects`` besides the edition's own (they win over them), and those of installed packages."""
        self.edition = edition
        self._loaded: dict[str, Dialect | None] = {entry.name: entry for entry in dialects}
        self._plugins = {point.name: point for point in entry_points(group=ENTRY_POINT_GROUP)} if plugins else {}
        self._definitions: dict[str, OpDefinition | None] = {}
        self._slips: dict[str, bool] = {}
        self._rules: dict[Edition, Rules] = {}
        self._verifiers: dict[str, Verifier | None] = {}

    def dialect(self, name: str) -> Dialect | None:
        """Return a dialect, None where nobody provides it."""
        if name not in self._loaded:
            if name in self._plugins:
                self._loaded[name] = self._plugins[name].load()
            else:
                self._loaded[name] = _built_in(name, self.edition)
        return self._loaded[name]

    def dialects(self) -> Iterator[Dialect]:
        """Yield all dialects, loading those that are not loaded yet."""
        package = import_module(_PACKAGES[self.edition])
        names = {module.name for module in iter_modules(package.__path__)}
        for name in sorted(names | set(self._plugins) | set(self._loaded)):
            found = self.dialect(name)
            if found is not None:
                yield found

    def find(self, name: str) -> OpDefinition | None:
        """Return the definition of the operation with this full name, None where nobody declares it."""
        try:
            return self._definitions[name]
        except KeyError:
            owner = self.dialect(name.partition(".")[0])
            definition = owner.operations.get(name) if owner is not None else None
            self._definitions[name] = definition = definition and self._with_classes(definition)
            return definition

    def _with_classes(self, definition: OpDefinition) -> OpDefinition:
        """Return a definition with what the tables of constraints say of the types that the op's parser takes."""
        from bufferizer.dialects.verifiers.ods.definitions import type_classes

        classes = type_classes(definition.assembly, self.edition)
        return replace(definition, assembly=replace(definition.assembly, classes=classes)) if classes else definition

    def assembly(self, name: str) -> OpAssembly | None:
        """Return how the operation with this full name is written, None where nobody says."""
        definition = self.find(name)
        return definition.assembly if definition is not None else None

    def full_name(self, written: str, default_dialect: str) -> str:
        """Return the full name of an operation written without a dot.

        ``default_dialect`` is the one that may be left out in its place; empty where there is none.
        """
        name = f"{default_dialect}.{written}" if default_dialect else written
        fallback = _FALLBACK_DIALECTS.get(self.edition)
        if fallback is not None and self.find(name) is None and self.find(f"{fallback}.{written}") is not None:
            return f"{fallback}.{written}"
        return name

    def short_dialects(self, default_dialect: str) -> tuple[str, ...]:
        """Return the dialects whose operations may be written without a dot, the one that is tried first at the front.

        ``default_dialect`` is as in `full_name`.
        """
        fallback = _FALLBACK_DIALECTS.get(self.edition)
        return tuple(dict.fromkeys(name for name in (default_dialect, fallback) if name))

    def knows_all_of(self, dialect: str) -> bool:
        """Tell whether all operations of a dialect are declared, so that any other does not exist."""
        found = self.dialect(dialect)
        return found is not None and found.complete

    def misspells(self, name: str) -> bool:
        """Tell whether the dialect of an operation is none, but one slip away from one that has the operation."""
        if name not in self._slips:
            known = self.dialect(name.partition(".")[0]) is not None
            self._slips[name] = not known and is_slip(name, lambda meant: self.find(meant) is not None)
        return self._slips[name]

    def refuses_unknown(self, dialect: str) -> bool:
        """Tell whether generic forms of operations that a dialect does not have are refused."""
        found = self.dialect(dialect)
        return found is not None and found.complete and not found.takes_unknown

    def rules(self, release: Edition) -> Rules:
        """Return what the operations do to buffers by the rules of a release, which need not be that of the syntax."""
        if release not in self._rules:
            self._rules[release] = Rules(self, release)
        return self._rules[release]

    def verifier(self, name: str) -> Verifier | None:
        """Return what the compiler's verifier checks of operations with this full name, None where nobody says."""
        try:
            return self._verifiers[name]
        except KeyError:
            verifier = self._verifiers[name] = self._find_verifier(name)
            return verifier

    def _find_verifier(self, name: str) -> Verifier | None:
        from bufferizer.dialects.verifiers.checks import in_turn
        from bufferizer.dialects.verifiers.ods.invariants import invariants, right_terminators
        from bufferizer.ir.verification import ComesFirst, LooksBeyond

        own: Mapping[str, Verifier] = _built_in_table(self.edition, "verifiers", name.partition(".")[0])
        assembly = self.assembly(name)
        further = own.get(name)
        early = further if isinstance(further, ComesFirst) else None
        checks = [invariants(assembly, name, self.edition, early), further if early is None else None]
        if self.edition is Edition.TODAY:
            checks.append(right_terminators(assembly))
        found = [check for check in checks if check is not None]
        if not found:
            return None
        verifier = in_turn(*found)
        return LooksBeyond(verifier) if any(isinstance(check, LooksBeyond) for check in found) else verifier

    def model(self, name: str) -> BufferModel | None:
        """Return what the operation with this full name does to buffers by the rules of the edition."""
        return self.rules(self.edition).model(name)

    def rewrite(self, name: str) -> BufferRewrite | None:
        """Return how the operation with this full name is written in terms of buffers by the rules of the edition."""
        return self.rules(self.edition).rewrite(name)


class Rules:
    """What operations do to buffers, and how they are written in terms of buffers, by the rules of one release."""

    def __init__(self, registry: Registry, release: Edition) -> None:
        """Take the dialects, whose definitions may bring rules of their own along, and the release."""
        self._registry = registry
        self._release = release
        self._models: dict[str, BufferModel | None] = {}
        self._rewrites: dict[str, BufferRewrite | None] = {}

    def model(self, name: str) -> BufferModel | None:
        """Return what the operation with this full name does to buffers, None where nobody says."""
        try:
            return self._models[name]
        except KeyError:
            model = self._models[name] = self._find_model(name)
            return model

    def _find_model(self, name: str) -> BufferModel | None:
        definition = self._registry.find(name)
        if definition is not None and definition.buffers is not None:
            return definition.buffers
        models: Mapping[str, BufferModel] = _built_in_table(self._release, "models", name.partition(".")[0])
        return models.get(name)

    def rewrite(self, name: str) -> BufferRewrite | None:
        """Return how the operation with this full name is written in terms of buffers, None where nobody says."""
        try:
            return self._rewrites[name]
        except KeyError:
            rewrite = self._rewrites[name] = self._find_rewrite(name)
            return rewrite

    def is_memref_element(self, type_: Type) -> bool:
        """Tell whether memrefs are made of a type: types of dialects that nobody declares are no elements."""
        if not isinstance(type_, DialectType):
            return may_be_memref_element(type_)
        owner = self._registry.dialect(type_.dialect)
        return owner is not None and type_.name in owner.memref_elements

    def _find_rewrite(self, name: str) -> BufferRewrite | None:
        definition = self._registry.find(name)
        if definition is not None and definition.rewrite is not None:
            return definition.rewrite
        rewrites: Mapping[str, BufferRewrite] = _built_in_table(self._release, "rewrites", name.partition(".")[0])
        return rewrites.get(name)


@cache
def _built_in_table(edition: Edition, aspect: str, dialect_name: str) -> Mapping[str, Any]:
    """Return the table that the edition's ``models/``, ``rewrites/`` or ``verifiers/`` holds for a built-in dialect."""
    return _attribute_of(f"{_PACKAGES[edition]}.{aspect}.{dialect_name}", aspect.upper()) or {}


@cache
def default_registry(edition: Edition = Edition.TODAY) -> Registry:
    """Return the registry of an edition's built-in dialects and the installed packages' ones."""
    return Registry(edition=edition)
