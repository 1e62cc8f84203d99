"""Operations, regions, blocks and values.

Built once by lowering and not changed afterwards: what analyses find out lives in side tables keyed by these objects
(they compare by identity). Spans are code points relative to the segment the operation stands in.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from bufferizer.ir.attributes import Attribute, parse_attribute
from bufferizer.ir.types import Type
from bufferizer.text import Span

if TYPE_CHECKING:
    from bufferizer.syntax.nodes import OperationSyntax

NO_SPAN = Span(0, 0)


class Value:
    """An SSA value. ``name`` is as written at uses (``%x``, ``%x#1``); ``span`` is where it is defined."""

    __slots__ = ("name", "span", "type", "uses")

    def __init__(self, name: str, type_: Type, span: Span) -> None:
        self.name = name
        self.type = type_
        self.span = span
        self.uses: list[OpOperand] = []

    @property
    def defining_operation(self) -> Operation | None:
        """The operation whose result this is; None for a block argument."""
        return None

    @property
    def parent_block(self) -> Block | None:
        """The block this value is defined in; None where it is not defined in this segment."""
        return None

    def __repr__(self) -> str:
        return f"<{self.name}: {self.type}>"


class OpResult(Value):
    """Result number ``index`` of ``owner``."""

    __slots__ = ("index", "owner")

    def __init__(self, name: str, type_: Type, span: Span, owner: Operation, index: int) -> None:
        # What `Value` does, without a call: there are many of these.
        self.name = name
        self.type = type_
        self.span = span
        self.uses = []
        self.owner = owner
        self.index = index

    @property
    def defining_operation(self) -> Operation | None:
        """The operation whose result this is."""
        return self.owner

    @property
    def parent_block(self) -> Block | None:
        """The block of the defining operation."""
        return self.owner.parent


class BlockArgument(Value):
    """Argument number ``index`` of ``block``. ``type_span`` is where its type is written, if it is."""

    __slots__ = ("block", "index", "type_span")

    def __init__(
        self, name: str, type_: Type, span: Span, block: Block, index: int, type_span: Span | None = None
    ) -> None:
        super().__init__(name, type_, span)
        self.block = block
        self.index = index
        self.type_span = type_span

    @property
    def parent_block(self) -> Block | None:
        """The block whose argument this is."""
        return self.block


class OpOperand:
    """Use number ``index`` of a value by ``owner``. ``span`` is where the use is written, None if it is implied."""

    __slots__ = ("index", "owner", "span", "value")

    def __init__(self, owner: Operation, index: int, value: Value, span: Span | None) -> None:
        self.owner = owner
        self.index = index
        self.value = value
        self.span = span

    @property
    def type(self) -> Type:
        """The type of the value used."""
        return self.value.type

    def __repr__(self) -> str:
        return f"<{self.owner.name} operand {self.index}: {self.value.name}>"


class Block:
    """A block. ``label`` is ``^bb0`` as written or None; ``span`` includes the header."""

    __slots__ = ("arguments", "label", "label_span", "operations", "position", "region", "span")

    def __init__(self, label: str | None, span: Span, label_span: Span, region: Region) -> None:
        self.label = label
        self.span = span
        self.label_span = label_span
        self.region = region
        self.position = len(region.blocks)
        self.arguments: list[BlockArgument] = []
        self.operations: list[Operation] = []

    @property
    def terminator(self) -> Operation | None:
        """The last operation of the block, None in an empty block."""
        return self.operations[-1] if self.operations else None

    @property
    def parent_operation(self) -> Operation:
        """The operation whose region holds this block."""
        return self.region.owner


class Region:
    """Region number ``index`` of ``owner``. ``span`` includes the braces; NO_SPAN for an implied region."""

    __slots__ = ("blocks", "index", "owner", "span")

    def __init__(self, owner: Operation, index: int, span: Span) -> None:
        self.owner = owner
        self.index = index
        self.span = span
        self.blocks: list[Block] = []

    @property
    def entry(self) -> Block | None:
        """The first block, None in an empty region."""
        return self.blocks[0] if self.blocks else None


class WrittenParts:
    """Where the parts of an operation are written.

    Of operations written alike they say where the parts are in the text of the one that was read. ``bounds`` is then
    where the names in that text, and what stands between them, begin and the last one ends, and ``own_bounds`` where
    they do so in the operation's own text. That is None where all names are those of the operands, each once: such
    operations share one object. Both are None where the parts are in the operation's own text.
    """

    __slots__ = ("bounds", "operand_types", "own_bounds", "places", "result_types")

    def __init__(
        self,
        operand_types: Sequence[tuple[Type, Span | None]] = (),
        result_types: Sequence[tuple[Type, Span | None]] = (),
        places: Mapping[str, Span] | None = None,
        bounds: Sequence[int] | None = None,
        own_bounds: Sequence[int] | None = None,
    ) -> None:
        self.operand_types = operand_types
        self.result_types = result_types
        self.places = places or _NO_PLACES
        self.bounds = bounds
        self.own_bounds = own_bounds

    def moving(self, syntax: OperationSyntax, operands: Iterable[Span | None]) -> Callable[[Span], Span]:
        """Return what takes a place given here to that in an operation written alike with operands at these places."""
        if self.bounds is None:
            return _unmoved
        if self.own_bounds is not None:
            return partial(moved_span, self.bounds, self.own_bounds)
        names = [position for span in sorted(filter(None, operands)) for position in span]
        return partial(moved_span, self.bounds, [syntax.name_span.end, *names, syntax.span.end])


_NO_PLACES: Mapping[str, Span] = {}
_NOWHERE = WrittenParts()


def _unmoved(span: Span) -> Span:
    return span


def moved_span(before: Sequence[int], after: Sequence[int], span: Span) -> Span:
    """Return where a span of one text is in another that is cut into the same pieces, some of other lengths."""
    first, last = (bisect_right(before, position) - 1 for position in span)
    return Span(span.start - before[first] + after[first], span.end - before[last] + after[last])


class Operation:
    """An operation.

    ``name`` is the full name (``func.return`` for ``return``). ``attributes`` maps names to text as the generic form
    writes it, aliases expanded, in custom and generic form alike (``static_offsets`` is ``array<i64: 0, 4>`` even where
    the custom form writes ``[0, 4]``); inherent attributes and properties are not told apart. ``groups`` maps the
    operand groups' ODS names (``inputs``, ``outputs``, ``dest``) to slices of ``operands`` where the dialect declares
    them. ``places`` are spans of parts of the custom form that edits need: ``attr-dict``, or an attribute's own name.
    ``implicit`` operations are not in the text (an ``scf.yield`` left out, for example).
    """

    __slots__ = (
        "__weakref__",
        "attributes",
        "groups",
        "implicit",
        "name",
        "operands",
        "parent",
        "position",
        "readable",
        "regions",
        "results",
        "successors",
        "syntax",
        "written",
    )

    def __init__(self, name: str, syntax: OperationSyntax, parent: Block | None, *, implicit: bool = False) -> None:
        self.name = name
        self.syntax = syntax
        self.parent = parent
        self.position = len(parent.operations) if parent is not None else 0
        self.implicit = implicit
        self.readable = (
            True  # False where the custom form is unknown and only uses, regions and written types are known
        )
        self.operands: tuple[OpOperand, ...] = ()
        self.results: tuple[OpResult, ...] = ()
        self.regions: tuple[Region, ...] = ()
        self.successors: tuple[Successor, ...] = ()
        self.attributes: Mapping[str, str] = {}
        self.groups: Mapping[str, slice] = {}
        self.written = _NOWHERE

    def _moving(self) -> Callable[[Span], Span]:
        return self.written.moving(self.syntax, [operand.span for operand in self.operands])

    @property
    def places(self) -> Mapping[str, Span]:
        """Where parts of the custom form stand."""
        moved = self._moving()
        return {name: moved(span) for name, span in self.written.places.items()}

    def place(self, name: str) -> Span | None:
        """Return where one part of the custom form stands, None where there is none of that name."""
        return self._moved(self.written.places.get(name))

    def _moved(self, span: Span | None) -> Span | None:
        return self._moving()(span) if span is not None else None

    @property
    def symbol_span(self) -> Span:
        """Where the symbol is written that the operation defines, the operation's name where it has none of its own."""
        return self.place("sym_name") or self.name_span

    @property
    def operand_type_spans(self) -> tuple[Span | None, ...]:
        """Where the types of the operands are written, None for those that are derived."""
        return self._type_spans(self.written.operand_types)

    def operand_type_span(self, index: int) -> Span | None:
        """Where the type of one operand is written; None if it is derived, or there are not so many."""
        types = self.written.operand_types
        return self._moved(types[index][1]) if index < len(types) else None

    @property
    def result_type_spans(self) -> tuple[Span | None, ...]:
        """Where the types of the results are written, None for those that are derived."""
        return self._type_spans(self.written.result_types)

    def _type_spans(self, types: Sequence[tuple[Type, Span | None]]) -> tuple[Span | None, ...]:
        moved = self._moving()
        return tuple(moved(span) if span is not None else None for _, span in types)

    @property
    def span(self) -> Span:
        """From the first result to the last token."""
        return self.syntax.span

    @property
    def name_span(self) -> Span:
        """Where the operation's name is written."""
        return self.syntax.name_span

    @property
    def dialect(self) -> str:
        """The part of the name before the first dot."""
        return self.name.partition(".")[0]

    @property
    def parent_operation(self) -> Operation | None:
        """The operation whose region holds this one."""
        return self.parent.region.owner if self.parent is not None else None

    def group(self, name: str) -> tuple[OpOperand, ...]:
        """Return the operands of an ODS operand group; empty if the group is absent."""
        selected = self.groups.get(name)
        return self.operands[selected] if selected is not None else ()

    def place_in_group(self, operand: OpOperand, name: str) -> int | None:
        """Return the number an operand of this operation has in an ODS operand group, None if it is not in it."""
        selected = self.groups.get(name)
        if selected is None or not selected.start <= operand.index < selected.stop:
            return None
        return int(operand.index - selected.start)

    def attribute(self, name: str) -> Attribute | None:
        """Return an attribute parsed, None where it is absent. Unreadable text comes back as an opaque attribute."""
        text = self.attributes.get(name)
        return None if text is None else parse_attribute(text)

    def walk(self) -> Iterator[Operation]:
        """Yield this operation and all nested ones, parents before children, in textual order."""
        yield self
        for region in self.regions:
            for block in region.blocks:
                for operation in block.operations:
                    # Most operations have no regions, and need no iterator of their own.
                    if operation.regions:
                        yield from operation.walk()
                    else:
                        yield operation

    def ancestors(self) -> Iterator[Operation]:
        """Yield the enclosing operations, innermost first."""
        operation = self.parent_operation
        while operation is not None:
            yield operation
            operation = operation.parent_operation

    def is_proper_ancestor_of(self, other: Operation) -> bool:
        """Tell whether ``other`` is nested in one of this operation's regions."""
        if not self.regions or self.parent is other.parent:
            return False
        return any(ancestor is self for ancestor in other.ancestors())

    def __repr__(self) -> str:
        return f"<{self.name} at {self.syntax.span.start}>"


class Successor:
    """A branch target with the operands it forwards, a slice of the operation's. ``block`` is None if unknown."""

    __slots__ = ("block", "label", "operands", "span")

    def __init__(self, label: str, span: Span, block: Block | None, operands: slice) -> None:
        self.label = label
        self.span = span
        self.block = block
        self.operands = operands
