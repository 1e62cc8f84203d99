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

    Where operations outside of functions share values, they are made anew, with the parent that
    `bufferizer.ir.program.linked` gives them. Otherwise, and in LLVM 14's edition, where nothing but functions is
    bufferized, each is read alone.
    """
    if not _are_linked(contents):
        return contents
    # What stands in functions has nothing to do with it, so that an edit there leaves the program as it is.
    program = iter(_together(tuple(filter(_is_concerned, contents))))
    return [next(program) if _is_concerned(content) else content for content in contents]


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
    read = tuple(replace(it, lowered=replace(it.lowered, operations=lowered_anew(it))) for it in contents)
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


def _is_concerned(content: Content) -> bool:
    """Tell whether anything in a segment stands outside of functions, or has to do with values that do."""
    return content.is_linked or any(map(is_loose, content.operations))
