"""What one operation sees of its module while it is rewritten, and what it leaves to others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ir.operation import Operation
from bufferizer.ir.program import top_level
from bufferizer.ir.types import FunctionType, MemRefType
from bufferizer.rewrite.constants import Constants, name_in
from bufferizer.rewrite.edits import Edit, Layout
from bufferizer.rewrite.selection import Selection


class WantedConstants:
    """The constants one operation wants, not yet named: what it is rewritten to must not depend on others' constants.

    What stands for a symbol in rewritten text holds a character that a program has nowhere but in strings. Those of a
    module inside the operation are nobody else's, and have their names at once.
    """

    __slots__ = ("_alignment", "_inside", "wanted")

    def __init__(self, alignment: int) -> None:
        self._alignment = alignment
        self._inside: dict[Operation, Constants] = {}
        self.wanted: list[tuple[MemRefType, str]] = []

    def symbol_for(self, type_: MemRefType, value: str, module: Operation | None = None) -> str:
        """Return the symbol of the constant with this type and value, or what stands for it until it is named.

        ``module`` is the one inside the operation that the constant is for, None for the operation's own.
        """
        if module is None:
            self.wanted.append((type_, value))
            return _stand_in(len(self.wanted) - 1)
        if module not in self._inside:
            self._inside[module] = Constants(self._alignment, _operations(module))
        return self._inside[module].symbol_for(type_, value)

    def edits_inside(self, member: Operation, text: str) -> Iterator[Edit]:
        """Yield the edits that put constants in front of the modules inside a top-level operation, given its text."""
        for module, constants in self._inside.items():
            if top_level(module) is member:
                yield from Layout(text).before(_operations(module)[0].span.start, constants.lines)


def _operations(module: Operation) -> Sequence[Operation]:
    return module.regions[0].blocks[0].operations


_STAND_IN = re.compile("@\0([0-9]+)\0")
_STAND_IN_NAME = re.compile("\0([0-9]+)\0")
_READABLE = re.compile("@__bufferizer_stand_in_([0-9]+)")


def _stand_in(number: int) -> str:
    return f"@\0{number}\0"


def readable_stand_ins(text: str) -> str:
    """Return rewritten text with symbols that can be read in place of what stands for them."""
    return _STAND_IN.sub(r"@__bufferizer_stand_in_\1", text)


def restored_stand_ins(text: str) -> str:
    """Return text that `readable_stand_ins` made readable as it was."""
    return _READABLE.sub("@\\0\\g<1>\\0", text)


def name_constants(edits: Sequence[Edit], symbols: Sequence[str]) -> Sequence[Edit]:
    """Return the edits with the symbols in place of what stood for them, in the order they were wanted."""
    named = []
    for edit in edits:
        text = edit.text
        if "\0" in text:
            text = _STAND_IN.sub(lambda match: symbols[int(match[1])], text)
        named.append(Edit(edit.span, text))
    return named


def is_unnamed(refusal: Refusal) -> bool:
    """Tell whether something stands for the symbol of a constant in a refusal's message."""
    return "\0" in refusal.message


def name_constants_of(refusal: Refusal, symbols: Sequence[str]) -> Refusal:
    """Return a refusal with the symbols in place of what stood for them, in the order they were wanted."""
    names = list(map(name_in, symbols))
    return replace(refusal, message=_STAND_IN_NAME.sub(lambda match: names[int(match[1])], refusal.message))


class ModuleState:
    """What one operation sees of its module while it is rewritten, and what it leaves to others.

    These are the ops that are rewritten, the options, the functions it calls by their names, the new signatures of
    functions rewritten before (to which it adds its own), and the constants it wants.
    """

    __slots__ = ("callees", "constants", "options", "selection", "signatures")

    def __init__(
        self,
        selection: Selection,
        options: BufferizationOptions,
        callees: Mapping[str, Operation],
        signatures: Mapping[Operation, FunctionType],
    ) -> None:
        self.selection = selection
        self.options = options
        self.callees = callees
        self.signatures = dict(signatures)
        self.constants = WantedConstants(options.alignment)
