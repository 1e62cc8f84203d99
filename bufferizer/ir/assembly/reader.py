"""The reader of one operation's custom form. See `OpReader`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, NoReturn, Protocol

from bufferizer.ir.aliases import Aliases
from bufferizer.ir.assembly.beginning import beginning_failure
from bufferizer.ir.assembly.cursor import ArgumentSyntax, TokenCursor, Use, WrittenType
from bufferizer.ir.assembly.declaration import Enumerators, OpAssembly, TypeClass, dense_array_text
from bufferizer.ir.assembly.words import CARET, STRING, VALUE, WORD, ReadFailure
from bufferizer.ir.grammar import written_failure
from bufferizer.ir.scanning import value_end
from bufferizer.ir.static_values import DYNAMIC
from bufferizer.ir.type_verification import problem_in_14
from bufferizer.ir.types import Type
from bufferizer.syntax.edition import Edition
from bufferizer.syntax.nodes import OperationSyntax, RegionSyntax
from bufferizer.text import Span

__all__ = [
    "ArgumentSyntax",
    "OpReader",
    "ReadFailure",
    "ReadingScope",
    "RegionReading",
    "SuccessorReading",
    "Use",
    "WrittenType",
]


# Attributes that cannot be without their type, unless what they belong to gives it.
_ALWAYS_TYPED = ("dense", "dense_resource", "sparse")


class RegionReading(NamedTuple):
    """A region read: its syntax (None where the text leaves it out) and the arguments its operation gives it."""

    name: str
    syntax: RegionSyntax | None
    arguments: tuple[ArgumentSyntax, ...]


class SuccessorReading(NamedTuple):
    """A branch target as written."""

    name: str
    label: str
    span: Span


class ReadingScope(Protocol):
    """What reading an operation needs to know of its surroundings."""

    @property
    def aliases(self) -> Aliases:
        """The attribute and type aliases that are visible."""

    @property
    def edition(self) -> Edition:
        """The edition of the dialects, whose compiler's words are used."""

    @property
    def is_outermost(self) -> bool:
        """Whether no region is around what is read."""

    def type_of(self, name: str) -> Type:
        """Return the type of a value that is already defined, `UNKNOWN` otherwise."""

    def unknown_operation(self, written: str) -> str | None:
        """Return what the compiler says of a word in an operation's place, None where it may be an operation's name."""

    def failure_of_operation(self, text: str, name: Span) -> ReadFailure | None:
        """Return why the operation with a name at this place cannot be read; None where it can, or nobody knows."""


class OpReader(TokenCursor):
    """A cursor over one operation's text that collects what the operation consists of.

    It starts after the operation's name. Regions are cut out: each is one token, read by `region`.
    """

    __slots__ = (
        "_region_at",
        "assembly",
        "attributes",
        "operand_types",
        "operands",
        "places",
        "regions",
        "result_types",
        "scope",
        "successors",
        "syntax",
    )

    def __init__(
        self,
        text: str,
        syntax: OperationSyntax,
        assembly: OpAssembly,
        scope: ReadingScope,
        end: int | None = None,
    ) -> None:
        """Read an operation's text, or more than that: up to ``end``."""
        self.syntax = syntax
        self.assembly = assembly
        self.scope = scope
        self.operands: dict[str, list[Use]] = {}
        self.operand_types: dict[str, list[WrittenType]] = {}
        self.result_types: dict[str, list[WrittenType]] = {}
        self.attributes: dict[str, str] = {}
        self.regions: list[RegionReading] = []
        self.successors: list[SuccessorReading] = []
        self.places: dict[str, Span] = {}
        self._region_at = {region.span.start: region for region in syntax.regions} if syntax.regions else {}
        super().__init__(text, syntax.name_span.end, syntax.span.end if end is None else end, scope.aliases)

    # -- Types

    def type(self) -> tuple[Type, Span]:
        """Read a type that there is in the edition."""
        type_, span = super().type()
        # What has no comma in it is right if it could be read.
        if self.scope.edition is Edition.TODAY and self.text.find(",", span.start, span.end) >= 0:
            self._check(span.start, is_type=True)
        problem = problem_in_14(type_) if self.scope.edition is Edition.LLVM14 else None
        if problem is not None:
            self.fail_at(problem, span, "bad-type")
        return type_, span

    def type_of_class(self, wanted: TypeClass) -> WrittenType:
        """Read a type that is of a class."""
        written = self.type()
        if not wanted.accepts(written[0]):
            self.fail(wanted.refusal(written[0]), written[1], "bad-type")
        return written

    # -- Values

    def type_of(self, use: Use) -> Type:
        """Return the type of a value that is already defined, `UNKNOWN` otherwise."""
        return self.scope.type_of(use.name)

    # -- Attributes

    def attribute(self) -> str:
        """Read an attribute that there is in the edition."""
        start, first = self._start, self._token
        text = super().attribute()
        if self.scope.edition is Edition.TODAY:
            self._check(start, is_type=False)
            if first in _ALWAYS_TYPED and value_end(self.text, start, self.end)[0] == self._previous:
                self._fail_without_type()
            if self._token == "::":
                self._advance(self._next)
                self.fail_at("expected nested symbol reference identifier", self.token_span, "bad-attribute")
            if self._token == ":" and value_end(self.text, start, self.end) == (self._previous, True):
                self._fail_without_type()
        return text

    def untyped_attribute(self) -> str:
        """Read an attribute whose type is known, so that it is not written behind it."""
        start = self._start
        end, has_type = value_end(self.text, start, self.end)
        if end is None or not has_type:
            return self.attribute()
        self._advance(end)
        self._check(start, is_type=False)
        return self.aliases.expand(self.text[start:end])

    def _check(self, start: int, *, is_type: bool) -> None:
        """Give up if what was read from ``start`` on is no type or no attribute of the compiler's grammar."""
        failure = written_failure(self.text[start : self._previous], is_type=is_type)
        if failure is not None:
            code = "bad-type" if is_type else "bad-attribute"
            self.fail_for(failure._replace(position=start + failure.position), code)

    def _fail_without_type(self) -> NoReturn:
        """Give up behind an attribute that has no type, be there a colon or not."""
        if not self.accept(":"):
            self.fail_at_token("expected ':'", "bad-attribute")
        self.type()
        self.fail_at_token("expected non-function type", "bad-type")

    def attr_dict(self) -> None:
        """Read an optional attribute dictionary into the operation's attributes; its place is ``attr-dict``.

        By itself ``{test.flag}`` could as well be a region with one operation: it is one where regions may stand.
        """
        if self._token == "{" and (self._start not in self._region_at or not self.assembly.regions):
            self.places["attr-dict"] = self._read_dictionary()

    def attr_dict_alone(self) -> None:
        """Read an optional attribute dictionary where no region can stand."""
        if self._token == "{":
            self.places["attr-dict"] = self._read_dictionary()

    def attr_dict_with_keyword(self) -> None:
        """Read an optional ``attributes {...}``."""
        if self.accept("attributes"):
            self.places["attr-dict"] = self._read_dictionary()

    def prop_dict(self) -> None:
        """Read an optional ``<{...}>`` into the operation's attributes."""
        if self._token == "<":
            self._advance(self._next)
            if self._token == "{":
                self._read_dictionary()
            else:
                self.attribute()
            self.expect(">", " to close properties")

    def _read_dictionary(self) -> Span:
        start = self._start
        self.expect("{", " in attribute dictionary")
        written: set[str] = set()
        goes_on = not self.peek_is("}")
        while goes_on:
            self._read_entry(written)
            goes_on = self.accept(",")
        return Span(start, self.expect("}", " in attribute dictionary").end)

    def _read_entry(self, written: set[str]) -> None:
        start = self._start
        if self._kind not in (WORD, STRING):
            self.fail_at_token("expected attribute name")
        name_span = self.token_span
        name = self.next_token().strip('"')
        if name in written:
            self.fail_at(f"duplicate key '{name}' in dictionary attribute", name_span, "bad-attribute")
        written.add(name)
        self.attributes[name] = self._entry_value(name) if self.accept("=") else "unit"
        self.places[name] = self.span_from(start)

    def _entry_value(self, name: str) -> str:
        """Read what an entry of a dictionary says, a bare keyword too where the operation has one of that name."""
        rule = self.assembly.attributes.get(name) if self._kind == WORD else None
        kept = rule(self) if isinstance(rule, Enumerators) else None
        return kept if kept is not None else self.attribute()

    # -- Regions and successors

    def at_region(self) -> bool:
        """Tell whether a region comes next."""
        return self._token == "{" and self._start in self._region_at

    def region(self, name: str = "", arguments: Sequence[ArgumentSyntax] = ()) -> RegionSyntax:
        """Read a region and record it; ``arguments`` are those its entry block gets from the operation's own text."""
        if self._token != "{":
            self.fail_at_token("expected '{' to begin a region")
        region = self._region_at.get(self._start) or self._empty_region()
        if region is None:
            self.fail_in_region()
        self.regions.append(RegionReading(name, region, tuple(arguments)))
        self._advance(region.span.end)
        return region

    def fail_in_region(self) -> NoReturn:
        """Give up behind the brace of a region that has nothing of a region in it."""
        self.skip("{")
        failure = beginning_failure(self.text, self._start, self.scope.unknown_operation)
        if failure is not None:
            self.fail_for(failure, "unreadable-operation")
        inner = self.scope.failure_of_operation(self.text, self.token_span) if self._kind == WORD else None
        if inner is not None:
            raise inner
        self.fail_at_token("expected operation name in quotes")

    def _empty_region(self) -> RegionSyntax | None:
        """Return a region with nothing in it, which by itself could as well be an empty dictionary."""
        start = self._start
        self._advance(self._next)
        region = RegionSyntax(Span(start, self._next), ()) if self._token == "}" else None
        self._advance(start)
        return region

    def implied_region(self, name: str = "", arguments: Sequence[ArgumentSyntax] = ()) -> None:
        """Record a region the text leaves out."""
        self.regions.append(RegionReading(name, None, tuple(arguments)))

    def at_successor(self) -> bool:
        """Tell whether a block name comes next."""
        return self._kind == CARET

    def successor(self, name: str = "") -> None:
        """Read a block name and record it as a branch target."""
        if self._kind != CARET:
            self.fail_at_token("expected block name")
        self.successors.append(SuccessorReading(name, self._token, Span(self._start, self._next)))
        self._advance(self._next)

    # -- What was read

    def add_operands(self, group: str, uses: Sequence[Use], types: Sequence[WrittenType] | None = None) -> None:
        """Add uses to an operand group, with their types where the text writes them."""
        self.operands.setdefault(group, []).extend(uses)
        if types is not None:
            self.add_operand_types(group, types)

    def named_operands(self, group: str, names: str) -> None:
        """Read ``{"name" = %a, "other" = %b}`` or nothing: values go to the group, the names to an attribute."""
        written: list[str] = []
        if self.accept("{"):
            while self.at_string():
                written.append(self.string())
                self.expect("=")
                self.add_operands(group, [self.operand()])
                if not self.accept(","):
                    break
            self.expect("}")
        self.set_attribute(names, f"[{', '.join(written)}]")

    def add_operand_types(self, group: str, types: Sequence[WrittenType]) -> None:
        """Add types as written (or derived, then without a place) to an operand group."""
        self.operand_types.setdefault(group, []).extend(types)

    def add_result_types(self, group: str, types: Sequence[WrittenType]) -> None:
        """Add types as written (or derived, then without a place) to a result group."""
        self.result_types.setdefault(group, []).extend(types)

    def set_attribute(self, name: str, text: str, span: Span | None = None) -> None:
        """Set an attribute to the text the generic form would write."""
        self.attributes[name] = text
        if span is not None:
            self.places[name] = span

    def place(self, name: str, span: Span) -> None:
        """Remember where a part of the custom form stands, for edits that need it."""
        self.places[name] = span

    @property
    def in_index_list(self) -> str:
        """What is said behind a bracket of a list of indices that is missing."""
        return " in dynamic index list" if self.scope.edition is Edition.TODAY else ""

    def index_list(self, group: str, attribute: str, scalable: str | None = None) -> None:
        """Read ``[%i, 4, %j]``: values go to the operand group, `DYNAMIC` to their places in the dense i64 array.

        Today ``[8]`` is a number that is multiplied at run time; which ones are goes to the attribute ``scalable``.
        """
        start = self._start
        uses: list[Use] = []
        static: list[int | str] = []
        flags: list[int | str] = []
        is_today = self.scope.edition is Edition.TODAY
        self.expect("[", self.in_index_list)
        goes_on = self._token != "]"
        while goes_on:
            value = self.operand() if self._kind == VALUE else None
            is_open = is_today and self.accept("[")
            flags.append("true" if is_open else "false")
            if value is not None:
                uses.append(value)
                static.append(DYNAMIC)
            else:
                static.append(self.integer())
            if is_open and not self.accept("]"):
                self.fail("expected SSA value or integer", self.syntax.name_span)
            goes_on = self.accept(",")
        self.expect("]", self.in_index_list)
        self.add_operands(group, uses)
        self.set_attribute(attribute, dense_array_text("i64", static), self.span_from(start))
        if scalable is not None:
            self.set_attribute(scalable, dense_array_text("i1", flags))
