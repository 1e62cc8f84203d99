"""What the features answer with: plain frozen data. Every span counts code points from the document's beginning."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, Flag

from bufferizer.diagnostics import Severity
from bufferizer.rewrite.edits import Edit
from bufferizer.text import Span


@dataclass(frozen=True, slots=True)
class RelatedFinding:
    """A second place of a finding, with what is to be said of it."""

    message: str
    span: Span


@dataclass(frozen=True, slots=True)
class Finding:
    """A diagnostic placed in a document, in the severity the user wants. ``data`` is what fixes are made of."""

    code: str
    severity: Severity
    message: str
    span: Span
    related: tuple[RelatedFinding, ...] = ()
    data: tuple[tuple[str, str], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class HoverText:
    """Markdown about the thing at ``span``."""

    span: Span
    markdown: str


class ActionKind(str, Enum):
    """What a code action does; values are LSP's names."""

    QUICK_FIX = "quickfix"
    REWRITE = "refactor.rewrite"


@dataclass(frozen=True, slots=True)
class Action:
    """A change a user may ask for. ``fixes`` are the findings it mends; ``preferred`` marks the obvious one."""

    title: str
    kind: ActionKind
    edits: tuple[Edit, ...]
    fixes: tuple[Finding, ...] = ()
    preferred: bool = False


class SymbolKind(Enum):
    """What a symbol of a document's outline is."""

    MODULE = "module"
    FUNCTION = "function"
    GLOBAL = "global"
    ATTRIBUTE_ALIAS = "attribute alias"
    TYPE_ALIAS = "type alias"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Symbol:
    """An entry of the outline. ``span`` is all of it, ``name_span`` its name, ``detail`` a word on what it is."""

    name: str
    detail: str
    kind: SymbolKind
    span: Span
    name_span: Span
    children: tuple[Symbol, ...] = ()


class TokenType(Enum):
    """What a word is; values are LSP's names, which themes know."""

    NAMESPACE = "namespace"  # a module, or a symbol that others are looked up in
    TYPE = "type"
    PARAMETER = "parameter"  # a block argument
    VARIABLE = "variable"  # an operation's result, or a global
    PROPERTY = "property"  # the name of an attribute
    FUNCTION = "function"
    METHOD = "method"  # an operation
    MACRO = "macro"  # an attribute of a dialect, or its alias
    LABEL = "label"  # a block
    KEYWORD = "keyword"
    COMMENT = "comment"
    STRING = "string"
    NUMBER = "number"


class Modifiers(Flag):
    """What is to be said of a word besides; the names are LSP's in lower case."""

    NONE = 0
    DEFINITION = 1
