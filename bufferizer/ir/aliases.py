"""Attribute and type aliases: ``#map = affine_map<...>``, ``!t = tensor<4xf32>``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bufferizer.ir.registered import REGISTERED
from bufferizer.ir.scanning import balanced_end
from bufferizer.ir.types import Type
from bufferizer.text import QUOTED, Span

# Strings and comments come first, so that nothing inside them is taken for an alias. A name with a dot in it is a
# dialect's attribute or type.
_MENTION = re.compile(rf"{QUOTED}|//[^\n]*|[#!][A-Za-z_$-][\w$.-]*|[#!][0-9]+", re.ASCII)

_LETTER = re.compile(r"[A-Za-z_]")
# What stands before an alias that is the location of an operation or an argument, and of no attribute.
_BEFORE_LOCATION = re.compile(r"[^\s=,<({\[]\s*\bloc\s*\(\s*\Z")
_LONGEST_BEFORE = 80


def mentioned_names(text: str) -> frozenset[str]:
    """Return every ``#name`` and ``!name`` in a text that may be an alias."""
    if "#" not in text and "!" not in text:
        return frozenset()
    return frozenset(name for name in _MENTION.findall(text) if name[0] in "#!" and "." not in name)


def mentions(text: str) -> Iterator[tuple[str, Span]]:
    """Yield every ``#name`` and ``!name`` that can only be an alias, with its place.

    What stands between the brackets of a type or an attribute of an unregistered dialect is nobody's to read: the
    compiler keeps its text (``OpaqueType``, ``OpaqueAttr``), in which a name may mean anything.
    """
    if "#" not in text and "!" not in text:
        return
    kept_until = 0
    for match in _MENTION.finditer(text):
        name, end = match.group(), match.end()
        if name[0] not in "#!" or match.start() < kept_until:
            continue
        has_body = text[end : end + 1] == "<"
        if "." in name:
            if has_body and name[1 : name.index(".")] not in REGISTERED:
                kept_until = balanced_end(text, end, len(text)) or end
        # `#dialect<...>` is an attribute, and the number in `%result#1` belongs to the value.
        elif not has_body and _LETTER.match(name, 1):
            yield name, Span(*match.span())


def undefined_message(text: str, name: str, position: int) -> str:
    """Return what is said of an alias in a text that nobody defines."""
    if _BEFORE_LOCATION.search(text, max(0, position - _LONGEST_BEFORE), position):
        return "operation location alias was never defined"
    return f"undefined symbol alias id '{name[1:]}'"


class Aliases:
    """The aliases of one section of a document, by name with its sigil, and a memory of types read under them."""

    __slots__ = ("_expanded", "definitions", "types")

    def __init__(self, definitions: Mapping[str, str] | None = None) -> None:
        """Take the texts of the definitions as written; they may mention each other."""
        self.definitions: Mapping[str, str] = definitions or {}
        self.types: dict[str, Type] = {}
        self._expanded: dict[str, str] = {}

    def expand(self, text: str) -> str:
        """Return ``text`` with the aliases in it replaced by what they stand for. Unknown ones stay."""
        if ("#" not in text and "!" not in text) or not self.definitions:
            return text
        return _MENTION.sub(lambda match: self._value(match.group(), ()), text)

    def _value(self, name: str, inside: tuple[str, ...]) -> str:
        if name not in self.definitions or name in inside:
            return name
        if name not in self._expanded:
            definition = self.definitions[name].strip()
            self._expanded[name] = _MENTION.sub(lambda match: self._value(match.group(), (*inside, name)), definition)
        return self._expanded[name]

    def leave_open(self, text: str) -> bool:
        """Tell whether a type or an attribute mentions aliases that nobody defined."""
        return ("#" in text or "!" in text) and any(name not in self.definitions for name, _ in mentions(text))

    def relevant(self, names: frozenset[str]) -> tuple[tuple[str, str], ...]:
        """Return what names that a text mentions stand for, those that are defined: all that reading it needs."""
        return tuple((name, self._value(name, ())) for name in sorted(names) if name in self.definitions)


NO_ALIASES = Aliases()
