"""What an operation wants next, of which only the beginning is written.

The operation's own reader reads the beginning and a name put behind it; whoever takes the name says what it is for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import chain

from bufferizer.ir.assembly.compile import ALL_OPERANDS, groups_of, reading_step
from bufferizer.ir.assembly.declaration import OpAssembly, TypeClass
from bufferizer.ir.assembly.reader import OpReader, ReadFailure, ReadingScope, Use, WrittenType
from bufferizer.ir.assembly.reading import KnownParts
from bufferizer.ir.types import UNKNOWN, Type, UnknownType
from bufferizer.syntax.nodes import OperationSyntax
from bufferizer.text import Span


class Part(Enum):
    """What may stand at the end of the text."""

    OPERAND = "%a"
    TYPE = "none"


@dataclass(frozen=True, slots=True)
class Expectation:
    """An operand, or the type of an operand or result: the ODS group it belongs to, and its number there, from 0.

    ``type`` is what it has to be, or for results most likely is; None where nothing tells. ``is_derived``: the
    operation's text says nothing of the operand's type, it follows from others. ``before`` are the types of the
    operands that are written already.
    """

    group: str
    number: int
    type: Type | None
    is_derived: bool
    before: tuple[Type, ...] = ()


def expected_at_end(
    beginning: str, name_span: Span, assembly: OpAssembly, scope: ReadingScope, part: Part
) -> Expectation | None:
    """Tell what a part at the end of ``beginning`` is for; the operation's name is at ``name_span`` in it.

    None where the operation wants nothing of the kind there, or the beginning cannot be read.
    """
    step = reading_step(assembly)
    if step is None:
        return None
    text = beginning + part.value
    syntax = OperationSyntax(Span(name_span.start, len(text)), (), assembly.name, name_span, False, ())
    try:
        step(_Probe(text, syntax, assembly, scope, len(beginning)))
    except _Taken as taken:
        return taken.expectation
    except ReadFailure:
        return None
    return None


class _Taken(Exception):  # noqa: N818 - not an error: the reading has told what it was to tell
    def __init__(self, expectation: Expectation) -> None:
        super().__init__()
        self.expectation = expectation


class _Probe(OpReader):
    """Reads on behind the end as if all that is wanted were there, until somebody takes what stands at the end."""

    __slots__ = ("probed_at",)

    def __init__(
        self, text: str, syntax: OperationSyntax, assembly: OpAssembly, scope: ReadingScope, probed_at: int
    ) -> None:
        self.probed_at = probed_at
        super().__init__(text, syntax, assembly, scope)

    def skip(self, text: str) -> None:
        if not self.at_end():
            super().skip(text)

    def expect(self, text: str, context: str = "") -> Span:
        return self.token_span if self.at_end() else super().expect(text, context)

    def type(self) -> tuple[Type, Span]:
        return (UNKNOWN, self.token_span) if self.at_end() else super().type()

    def type_of_class(self, wanted: TypeClass) -> WrittenType:
        return self.type()  # The probe is of none.

    def add_operands(self, group: str, uses: Sequence[Use], types: Sequence[WrittenType] | None = None) -> None:
        before = len(self.operands.get(group, ()))
        super().add_operands(group, uses, types)
        for number, use in enumerate(uses, start=before):
            if use.span.start == self.probed_at:
                raise _Taken(self._expected_operand(group, number))

    def add_operand_types(self, group: str, types: Sequence[WrittenType]) -> None:
        number = self._number_of_probe(types)
        if number is not None:
            uses = self._uses() if group == ALL_OPERANDS else self.operands.get(group, ())
            number += len(self.operand_types.get(group, ()))
            raise _Taken(self._expected_type(group, number, list(uses)[number : number + 1]))
        super().add_operand_types(group, types)

    def add_result_types(self, group: str, types: Sequence[WrittenType]) -> None:
        number = self._number_of_probe(types)
        if number is not None:
            # What is passed last is what most operations that return tensors write (DestinationStyleOpInterface).
            last = next((uses for uses in reversed(self.operands.values()) if uses), [])
            raise _Taken(self._expected_type(group, number, last[number : number + 1] or last[-1:]))
        super().add_result_types(group, types)

    def _uses(self) -> Iterator[Use]:
        return chain.from_iterable(self.operands.values())

    def _number_of_probe(self, types: Sequence[WrittenType]) -> int | None:
        places = [span.start if span is not None else None for _, span in types]
        return places.index(self.probed_at) if self.probed_at in places else None

    def _expected_operand(self, group: str, number: int) -> Expectation:
        written = self.operands[group][:number]
        self.operands[group] = written  # the probe is no operand whose type could tell of others
        rule = self.assembly.types.get(group)
        if rule is None:
            return Expectation(group, number, None, False, tuple(map(self.type_of, self._uses())))
        if not self.result_types and (first := next(self._uses(), None)) is not None:
            # Where operands have the type of the result, as in arithmetic, they have that of each other.
            self.result_types = {name.name: [(self.type_of(first), None)] for name in groups_of(self.assembly).results}
        derived = rule(KnownParts(self, groups_of(self.assembly)))
        types = derived if isinstance(derived, tuple) else (derived,) * (number + 1)
        return Expectation(group, number, _known(types[number]) if number < len(types) else None, True)

    def _expected_type(self, group: str, number: int, uses: Sequence[Use]) -> Expectation:
        return Expectation(group, number, _known(self.type_of(uses[0])) if uses else None, False)


def _known(type_: Type) -> Type | None:
    return None if isinstance(type_, UnknownType) else type_
