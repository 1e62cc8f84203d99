"""Operations that differ in nothing but their layout: in where things stand.

    %a = tensor.insert %x into %t[%i] : tensor<8xf32>
    %a = tensor.insert %x into %t[ %i ] : tensor<8xf32>  // the same

Spaces, line breaks and comments make no difference to what is found out about a function; what is reported of it moves.
The same goes for a function that was broken while somebody typed in it, and now says again what it said before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bufferizer.buffer_model.model import Refusal
from bufferizer.diagnostics import Diagnostic, Place, Related
from bufferizer.ir.operation import BlockArgument, Operation
from bufferizer.kept import kept_by_arguments
from bufferizer.text import Span

_QUOTED = re.compile(r"'@([^'\n]+)'")


def moved(
    found: Sequence[Diagnostic], before: Operation, after: Operation, names: Mapping[str, str]
) -> list[Diagnostic] | None:
    """Return what was found in an operation in the places of another one with the same contents.

    ``names`` are what its symbols are called there, if not the same. None where something was found in a place of which
    it is not known where it is now.
    """
    if not found:
        return []
    places = _corresponding(before, after)
    if places is None:
        return None
    try:
        return [_moved(_renamed(diagnostic, names) if names else diagnostic, places) for diagnostic in found]
    except KeyError:
        return None


def _renamed(diagnostic: Diagnostic, names: Mapping[str, str]) -> Diagnostic:
    """Return what is said of an operation with other names. Raises KeyError where it is not clear how to say it."""
    message = _QUOTED.sub(lambda name: f"'@{names[name[1]]}'", diagnostic.message)
    others = (_QUOTED.sub("", diagnostic.message), *(entry.message for entry in diagnostic.related))
    if any("@" in other for other in others) or any(entry.place.symbol for entry in diagnostic.related):
        raise KeyError
    data = tuple((key, names[value] if key == "function" else value) for key, value in diagnostic.data)
    return replace(diagnostic, message=message, data=data)


def _moved(diagnostic: Diagnostic, places: Mapping[Span, Span]) -> Diagnostic:
    related = tuple(Related(entry.message, _moved_place(entry.place, places)) for entry in diagnostic.related)
    return replace(diagnostic, place=_moved_place(diagnostic.place, places), related=related)


def _moved_place(place: Place, places: Mapping[Span, Span]) -> Place:
    # What has a symbol is in another segment.
    return Place(places[place.span]) if place.symbol is None else place


def moved_refusals(found: Sequence[Refusal], before: Operation, after: Operation) -> tuple[Refusal, ...]:
    """Return the refusals of an operation as those of another one with the same contents."""
    if not found:
        return ()
    now = dict(zip(before.walk(), after.walk(), strict=True))
    return tuple(
        replace(
            refusal,
            operation=now[refusal.operation],
            argument=_moved_argument(refusal.argument, now[refusal.operation]),
            related=tuple((message, now[operation]) for message, operation in refusal.related),
        )
        for refusal in found
    )


def _moved_argument(argument: BlockArgument | None, after: Operation) -> BlockArgument | None:
    """Return an argument of one of an operation's blocks as that of another one with the same contents."""
    if argument is None:
        return None
    block = argument.block
    return after.regions[block.region.index].blocks[block.position].arguments[argument.index]


def _corresponding(before: Operation, after: Operation) -> dict[Span, Span] | None:
    """Return where the parts of one operation are in the other; None where that is not clear."""
    places: dict[Span, Span] = {}
    old, new = _places_known(before), list(_places(after))
    if len(old) != len(new):
        return None
    for span, now in zip(old, new):
        if places.setdefault(span, now) != now:
            return None
    return places


@kept_by_arguments(64)
def _places_known(operation: Operation) -> list[Span]:
    """Return what `_places` yields, of an operation that many others are like."""
    return list(_places(operation))


def _places(operation: Operation) -> Iterator[Span]:
    """Yield where the parts of an operation stand at which something may be reported."""
    for _, place in sorted(operation.places.items()):
        yield place
    for nested in operation.walk():
        yield nested.name_span
        for operand in nested.operands:
            if operand.span is not None:
                yield operand.span
        for result in nested.results:
            yield result.span
        for region in nested.regions:
            for block in region.blocks:
                for argument in block.arguments:
                    yield argument.span
