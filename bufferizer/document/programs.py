"""Operations that stand outside of functions, as the program that they are together.

They may share values, and names of values, which the segments that they stand in are not read with.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bufferizer.document.contents import Content, lowered_anew
from bufferizer.ir.functions import is_function
from bufferizer.ir.operation import Operation
from bufferizer.ir.program import linked
from bufferizer.kept import kept_by_arguments
from bufferizer.syntax.edition import Edition


def is_loose(operation: Operation) -> bool:
    """Tell whether a module's operation is nothing that others could name."""
    return not is_function(operation) and "sym_name" not in operation.attributes


def together(contents: Sequence[Content]) -> Sequence[Content]:
    """Return the segments of a module with their operations as they are together.

    Where operations outside of functions share values, they have the parent that `bufferizer.ir.program.linked` gives
    them. Otherwise, and in LLVM 14's edition, where nothing but functions is bufferized, each is read alone.
    """
    return _together(tuple(contents)) if _are_linked(contents) else contents


def _are_linked(contents: Iterable[Content]) -> bool:
    """Tell whether operations outside of functions have values in common, or are the same object."""
    loose: set[Operation] = set()
    for content in contents:
        if content.registry.edition is not Edition.TODAY:
            return False
        if content.is_linked:
            return True
        own = [*filter(is_loose, content.operations)]
        if not loose.isdisjoint(own):
            return True
        loose.update(own)
    return False


@kept_by_arguments(64)
def _together(contents: tuple[Content, ...]) -> tuple[Content, ...]:
    read = tuple(_alone(content) for content in contents)
    # An operation that others may name is part of the program only if it has to do with its values.
    linked(
        [
            operation
            for content in read
            for operation in content.operations
            if is_loose(operation) or (content.is_linked and not is_function(operation))
        ]
    )
    return read


def _alone(content: Content) -> Content:
    """Return a segment with operations of its own, if there are any that stand outside of functions."""
    is_concerned = content.is_linked or any(map(is_loose, content.operations))
    if not is_concerned:
        return content
    return replace(content, lowered=replace(content.lowered, operations=lowered_anew(content)))
