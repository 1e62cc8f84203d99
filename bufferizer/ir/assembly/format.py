"""The notation of assembly formats: text to nodes.

It is ODS' (mlir/docs/DefiningDialects/Operations.md, "Declarative Assembly Format"), so that formats can be compared
with the dialects' own. What only matters for printing (white space, ``qualified``, anchors) is read and dropped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Literal:
    """A word or punctuation as it is written."""

    text: str


@dataclass(frozen=True, slots=True)
class Variable:
    """``$name``: an operand, attribute, region or successor."""

    name: str


@dataclass(frozen=True, slots=True)
class TypesOf:
    """``type($name)``, ``type(operands)``, ``type(results)``."""

    name: str


@dataclass(frozen=True, slots=True)
class FunctionalType:
    """``functional-type(inputs, results)``."""

    inputs: str
    results: str


@dataclass(frozen=True, slots=True)
class Custom:
    """``custom<Name>(arguments)``; an argument is the name in ``$name``, ``type($name)``, ``ref($name)``, or a text."""

    name: str
    arguments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """A directive without arguments: ``attr-dict``, ``operands``, ``regions``, ..."""

    name: str


@dataclass(frozen=True, slots=True)
class Optional:
    """``( elements )?`` and what follows its ``:`` if the elements are not there."""

    elements: tuple[Node, ...]
    otherwise: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class AnyOrder:
    """``oilist(a | b)``: clauses that begin with a literal, in any order, each at most once."""

    clauses: tuple[tuple[Node, ...], ...]


Node = Literal | Variable | TypesOf | FunctionalType | Custom | Word | Optional | AnyOrder

_TOKEN = re.compile(
    r"\s*(?:`(?P<literal>[^`]*)`|\$(?P<variable>\w+)|(?P<custom>custom)\s*<\s*(?P<name>\w+)\s*>|(?P<word>[A-Za-z_][\w-]*)"
    r"|\"(?P<string>[^\"]*)\"|(?P<punctuation>[()?:^,|])|(?P<end>$))"
)
# A literal may hold several tokens (`:=`, `()`), which the text may separate by blanks.
_LITERAL_TOKEN = re.compile(r"->|::|\.\.\.|[A-Za-z_][\w$.]*|[^\s\w]")


class FormatError(ValueError):
    """A format that is not in the notation: a mistake in a dialect file, never in a user's text."""


class _FormatReader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0
        self.token: dict[str, str] = {}
        self.advance()

    def advance(self) -> None:
        match = _TOKEN.match(self.text, self.position)
        if match is None:
            raise FormatError(f"{self.text!r} at {self.position}")
        self.position = match.end()
        self.token = {key: value for key, value in match.groupdict().items() if value is not None}

    def accept(self, punctuation: str) -> bool:
        if self.token.get("punctuation") != punctuation:
            return False
        self.advance()
        return True

    def expect(self, punctuation: str) -> None:
        if not self.accept(punctuation):
            raise FormatError(f"expected {punctuation} in {self.text!r} before {self.position}")

    def elements(self) -> tuple[Node, ...]:
        nodes: list[Node] = []
        while "end" not in self.token and self.token.get("punctuation") not in (")", "|"):
            nodes.extend(self.element())
            self.accept("^")
        return tuple(nodes)

    def element(self) -> tuple[Node, ...]:
        token = self.token
        if "literal" in token:
            self.advance()
            return tuple(Literal(text) for text in _LITERAL_TOKEN.findall(token["literal"].replace("\\n", " ")))
        if "variable" in token:
            self.advance()
            return (Variable(token["variable"]),)
        if "custom" in token:
            self.advance()
            return (Custom(token["name"], self.arguments()),)
        if "word" in token:
            self.advance()
            return self.directive(token["word"])
        self.expect("(")
        return (self.optional(),)

    def optional(self) -> Node:
        elements = self.elements()
        self.expect(")")
        otherwise: tuple[Node, ...] = ()
        if self.accept(":"):
            self.expect("(")
            otherwise = self.elements()
            self.expect(")")
        self.expect("?")
        return Optional(elements, otherwise)

    def directive(self, word: str) -> tuple[Node, ...]:
        if word == "oilist":
            return (self.any_order(),)
        if self.token.get("punctuation") != "(" or word in _WORDS:
            return (Word(word),)
        if word == "qualified":
            self.expect("(")
            inner = self.elements()
            self.expect(")")
            return inner
        arguments = self.arguments()
        if word == "type":
            return (TypesOf(arguments[0]),)
        if word == "functional-type":
            return (FunctionalType(*arguments),)
        raise FormatError(f"unknown directive {word} in {self.text!r}")

    def any_order(self) -> Node:
        self.expect("(")
        clauses = [self.elements()]
        while self.accept("|"):
            clauses.append(self.elements())
        self.expect(")")
        return AnyOrder(tuple(clauses))

    def arguments(self) -> tuple[str, ...]:
        self.expect("(")
        names = [self.argument()]
        while self.accept(","):
            names.append(self.argument())
        self.expect(")")
        return tuple(names)

    def argument(self) -> str:
        token = self.token
        self.advance()
        if "word" in token and self.accept("("):
            inner = self.argument()
            self.expect(")")
            return inner
        return token.get("variable") or token.get("word") or token.get("string") or token.get("literal", "")


_WORDS = frozenset({"attr-dict", "attr-dict-with-keyword", "prop-dict", "operands", "results", "regions", "successors"})


def parse_format(text: str) -> tuple[Node, ...]:
    """Read a format. Raises `FormatError` where it is not one."""
    reader = _FormatReader(text)
    nodes = reader.elements()
    if "end" not in reader.token:
        raise FormatError(f"unexpected end of {text!r} at {reader.position}")
    return nodes
