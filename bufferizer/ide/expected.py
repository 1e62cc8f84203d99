"""What the operation that is being typed wants at the cursor: which values and types fit there."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bufferizer.dialects.registry import Registry
from bufferizer.document import ReadSegment, Section
from bufferizer.ide.definition import symbols_at
from bufferizer.ide.scope import default_dialect, place_at, values_at
from bufferizer.ir.aliases import Aliases
from bufferizer.ir.assembly.declaration import OpAssembly
from bufferizer.ir.assembly.expectation import Expectation, Part, expected_at_end
from bufferizer.ir.functions import function_type, is_function
from bufferizer.ir.operation import Value
from bufferizer.ir.types import UNKNOWN, MemRefType, TensorType, Type, UnrankedMemRefType, UnrankedTensorType
from bufferizer.syntax.edition import Edition
from bufferizer.text import Span

_STATEMENT = re.compile(r"^[ \t]*(?:%[\w$.:-]+[ \t]*(?:,[ \t]*%[\w$.:-]+[ \t]*)*=[ \t]*)?([A-Za-z_][\w$.]*)", re.ASCII)
_CALL = re.compile(r"call\s+(?P<path>@[^(\n]+)\([^()\n]*(?P<types>\)\s*:\s*)?\Z")
_NAME = re.compile(r'@([\w$.]+|"[^"\n]*")')
# The operation that is being typed begins on one of this many lines.
_LINES = 20
_Kinds = tuple[type[Type], ...]

# What operands of a dialect's operations are where the text has to say their types.
_SHAPES: Mapping[str, _Kinds] = {
    "tensor": (TensorType, UnrankedTensorType),
    "linalg": (TensorType, MemRefType),
    "tosa": (TensorType,),
    "memref": (MemRefType, UnrankedMemRefType),
}


@dataclass(frozen=True, slots=True)
class Expected:
    """What fits: values of a type, or of a kind of types. Nothing is known if neither is there."""

    type: Type | None = None
    kinds: _Kinds = ()

    def fits(self, type_: Type) -> bool:
        """Tell whether a value of a type fits."""
        return type_ == self.type if self.type is not None else isinstance(type_, self.kinds)


def expected_at(segment: ReadSegment, section: Section, position: int, part: Part) -> Expected:
    """Return what fits at a position of a segment, where an operand or a type is to begin."""
    registry = segment.registry
    statement = _statement_at(registry, segment, position)
    if statement is None:
        return Expected()
    start, name_span, assembly = statement
    beginning = segment.text[start:position]
    called = _called_type(segment, section, beginning, position)
    if called is not None:
        return called
    scope = _Scope(section.aliases, registry.edition, values_at(segment, position))
    found = expected_at_end(beginning, name_span, assembly, scope, part)
    if found is None:
        return Expected()
    if found.type is not None or found.is_derived or part is Part.TYPE:
        return Expected(found.type)
    if "terminator" in assembly.traits:
        return _passed_on(segment, position, found)
    kinds = _SHAPES.get(assembly.name.partition(".")[0], ())
    # What takes tensors or buffers hardly ever takes both.
    used = tuple(kind for kind in kinds if any(isinstance(type_, kind) for type_ in found.before))
    return Expected(kinds=used or kinds)


def takes_operand(segment: ReadSegment, section: Section, position: int) -> bool:
    """Tell whether the operation that is being typed may have an operand at a position of a segment."""
    statement = _statement_at(segment.registry, segment, position)
    if statement is None:
        return False
    start, name_span, assembly = statement
    scope = _Scope(section.aliases, segment.registry.edition, {})
    return expected_at_end(segment.text[start:position], name_span, assembly, scope, Part.OPERAND) is not None


def _statement_at(registry: Registry, segment: ReadSegment, position: int) -> tuple[int, Span, OpAssembly] | None:
    """Return where the line starts on which the operation at a position begins, its name's span behind that, and it."""
    end = position
    dialect = default_dialect(segment, position)
    for _ in range(_LINES):
        start = segment.text.rfind("\n", 0, end) + 1
        match = _STATEMENT.match(segment.text[start:position])
        assembly = _named(registry, match[1], dialect) if match is not None else None
        if match is not None and assembly is not None:
            return start, Span(*match.span(1)), assembly
        if start == 0:
            return None
        end = start - 1
    return None


def _named(registry: Registry, written: str, dialect: str) -> OpAssembly | None:
    return registry.assembly(written if "." in written else registry.full_name(written, dialect))


def _called_type(segment: ReadSegment, section: Section, beginning: str, position: int) -> Expected | None:
    """Return what a call wants, which the function says that it calls; None where no call is being typed."""
    call = _CALL.search(beginning)
    if call is None:
        return None
    path = [name.strip('"') for name in _NAME.findall(call["path"])]
    symbol = symbols_at(segment, position, section, path[:-1]).get(path[-1]) if path else None
    if symbol is None or not is_function(symbol.operation):
        return Expected()
    type_ = function_type(symbol.operation)
    return Expected(type_) if call["types"] else _numbered(type_.inputs, beginning.count(",", call.end("path")))


def _passed_on(segment: ReadSegment, position: int, found: Expectation) -> Expected:
    """Return what a terminator passes on: a result of the function, or of the operation, around it."""
    around = place_at(segment, position).around
    if not around:
        return Expected()
    if is_function(around[-1]):
        return _numbered(function_type(around[-1]).results, found.number)
    # What most regions yield are the results; structured operations yield elements of theirs.
    types = [result.type for result in around[-1].results] if around[-1].dialect == "scf" else []
    return _numbered(types, found.number)


def _numbered(types: Sequence[Type], number: int) -> Expected:
    return Expected(types[number]) if number < len(types) else Expected()


@dataclass(frozen=True, slots=True)
class _Scope:
    """The surroundings of the operation, as far as they are read (`bufferizer.ir.assembly.reader.ReadingScope`)."""

    aliases: Aliases
    edition: Edition
    values: Mapping[str, Value | None]
    is_outermost: bool = False

    def type_of(self, name: str) -> Type:
        value = self.values.get(name)
        return value.type if value is not None else UNKNOWN

    def unknown_operation(self, written: str) -> str | None:
        return None

    def failure_of_operation(self, text: str, name: Span) -> None:
        return None
