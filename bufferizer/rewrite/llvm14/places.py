"""Where LLVM 14 writes what ops ask for: behind tensors, in front of blocks, and at their ends.

Its greedy rewriter takes the last op first, and ops before those in their regions. What an op asks for goes right
behind the tensor it is about, or right to the front of the block, so that what is asked for last comes first:

    %0 = "definition"()
    <asked for by the first use>
    <asked for by the second use>

Buffers are freed at the end of the block instead, so that those of the last op are freed first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from bufferizer.analysis.heuristics import post_order
from bufferizer.ir.effects_llvm14 import CONSTANTS
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpResult, Value
from bufferizer.rewrite.output import Line, Output

if TYPE_CHECKING:
    from bufferizer.rewrite.emitter import Emitter


@dataclass(frozen=True, slots=True)
class Place:
    """The place behind an operation of a block; without an operation, the front of the block.

    What is in front is followed by casts of arguments of the block, and each of those by what is behind that one.
    """

    block: Block
    operation: Operation | None = None
    argument: int = -1

    @staticmethod
    def behind(value: Value) -> Place:
        """Return the place right behind where a value is defined."""
        if isinstance(value, BlockArgument):
            return Place(value.block)
        assert isinstance(value, OpResult) and value.owner.parent is not None
        return Place(value.owner.parent, value.owner)


class _Request(NamedTuple):
    """What an op asked for at one place: the op's number in post-order, a count of what was asked for, and lines.

    Those that come ``first`` are in front of what other ops asked for; ``place`` is the number of the op these are
    behind.
    """

    operation: int
    number: int
    lines: list[Line]
    first: bool = False
    place: int = 0


class Placed:
    """Lines asked for by the operations that ``root`` encloses, written out in the compiler's order in the end."""

    def __init__(
        self,
        root: Operation,
        inserted: Mapping[Operation, Sequence[Operation]],
        folded_to_constants: Container[Operation] = (),
    ) -> None:
        """Take the operation, and those that are not in the text by the ones they precede."""
        self._folded_to_constants = folded_to_constants
        self._numbers = {operation: number for number, operation in enumerate(post_order(root))}
        for anchor, operations in inserted.items():
            self._numbers.update(dict.fromkeys(operations, self._numbers[anchor]))
        self._root = root
        self._count = 0
        self._requests: defaultdict[Place, list[_Request]] = defaultdict(list)
        self._freed: defaultdict[Block, list[_Request]] = defaultdict(list)
        self._leading: defaultdict[Block, list[str]] = defaultdict(list)
        self._behind_arguments: list[str] = []
        self._of_arguments: list[tuple[int, str]] = []
        self._casts: dict[Place, str] = {}

    @contextmanager
    def asking(self, place: Place, emitter: Emitter, first: bool = False) -> Iterator[None]:
        """Write what is emitted meanwhile at a place, in front of what is not to come ``first``."""
        with emitter.collecting() as lines:
            yield
        if lines:
            self._requests[place].append(self._request(lines, emitter, first))

    def free(self, block: Block, line: str, emitter: Emitter, late: Place | None = None) -> None:
        """Write a line at the end of a block; behind the others if it is for what is asked for ``late`` at a place."""
        place = self._numbers[late.operation] if late is not None and late.operation is not None else 0
        self._freed[block].append(self._request([line], emitter, late is None)._replace(place=place))

    def lead(self, block: Block, line: str) -> None:
        """Write a line in front of all others of a block."""
        self._leading[block].insert(0, line)

    def cast_argument(self, argument: BlockArgument, line: str) -> None:
        """Write a line for an argument of the function in front of those for earlier arguments, or for earlier ops."""
        self._of_arguments.append((argument.index, line))

    def cast_at(self, place: Place, line: str) -> None:
        """Write a line that casts an argument of a block, in front of what is asked for behind it."""
        self._casts[place] = line
        self._requests.setdefault(place, [])

    def follow_arguments(self, lines: list[str]) -> None:
        """Write lines at the front of the function, behind what makes tensors of its arguments."""
        self._behind_arguments.extend(lines)

    def _request(self, lines: list[Line], emitter: Emitter, first: bool = False) -> _Request:
        self._count += 1
        return _Request(self._numbers.get(emitter.current, 0), self._count, lines, first)

    def write(self, output: Output) -> None:
        """Write everything."""
        entry = self._root.regions[0].entry if self._root.regions else None
        if entry is not None:
            # A function's arguments are made tensors, where that is needed, once the body is rewritten.
            output.block_start[entry].reverse()
            output.block_start[entry].extend(self._behind_arguments)
        for place, requests in sorted(self._requests.items(), key=self._behind_what_is_in_front):
            lines = [line for request in sorted(requests, key=_last_first) for line in request.lines]
            if place in self._casts:
                lines.insert(0, self._casts[place])
            if (place.block is entry and place.operation is None) or (entry is not None and self._is_in_front(place)):
                output.block_start[entry].extend(lines)
            elif place.operation is not None:
                output.after[place.operation].extend(lines)
            else:
                output.block_start[place.block] = [*lines, *output.block_start[place.block]]
        if entry is not None:
            casts = [line for _, line in sorted(self._of_arguments, key=_last_argument_first)]
            output.block_start[entry] = [*casts, *output.block_start[entry]]
        for block, leading in self._leading.items():
            output.block_start[block] = [*leading, *output.block_start[block]]
        for block, freed in self._freed.items():
            lines = [line for request in sorted(freed, key=_first_last) for line in request.lines]
            if block.terminator is not None:
                output.before[block.terminator].extend(lines)

    def _behind_what_is_in_front(self, requests: tuple[Place, list[_Request]]) -> tuple[int, int]:
        """Put what is asked for behind constants last, in the order of these; the front of a block is written last."""
        place, _ = requests
        return self._numbers[place.operation] if place.operation is not None else -1, -place.argument

    def block_of(self, place: Place) -> Block:
        """Return the block that a place is in by then."""
        entry = self._root.regions[0].entry if self._root.regions else None
        return entry if entry is not None and self._is_in_front(place) else place.block

    def _is_in_front(self, place: Place) -> bool:
        """Tell whether a place is behind a constant, which has gone to the front of the function by then."""
        operation = place.operation
        return operation is not None and (operation.name in CONSTANTS or operation in self._folded_to_constants)


def _last_argument_first(cast: tuple[int, str]) -> int:
    return -cast[0]


def _last_first(request: _Request) -> tuple[bool, int, int]:
    return not request.first, request.operation, -request.number


def _first_last(request: _Request) -> tuple[bool, int, int, int]:
    return not request.first, -request.place, -request.operation, request.number
