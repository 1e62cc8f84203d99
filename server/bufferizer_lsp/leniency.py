"""Messages that are not quite as the protocol has them: what can be made of them, and in a line what is wrong.

A change of a document that is lost is never made good, and a client that says one thing wrong in ``initialize`` is to
be served all the same: it has been told that the server is ready (`bufferizer_lsp.greeting`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple, TypeVar

from cattrs.errors import ClassValidationError, IterableValidationError, IterableValidationNote
from lsprotocol import types

Message = dict[str, Any]
Typed = TypeVar("Typed")
LARGEST = 2**31 - 1  # the protocol's ``uinteger``
_MOST = 100  # things that are mended in one message
_NEEDED = frozenset({"params", "capabilities"})
# Where messages say how much is to be traced, and what former releases of VS Code's libraries may say there.
_TRACES = {types.INITIALIZE: "trace", types.SET_TRACE: "value"}
_FORMER_TRACES = {"compact": types.TraceValue.Messages.value}


class Fault(NamedTuple):
    """Something wrong: where, in names and indices from the outermost on, and what."""

    path: Sequence[str | int]
    reason: str

    def __str__(self) -> str:
        return f"{'.'.join(map(str, self.path))}: {self.reason}"


def structured(structure: Callable[[Message], Typed], message: Message) -> Typed:
    """Return what ``structure`` makes of a message, or of one that says as little else as possible.

    A line or a character that no text has is the nearest one that there may be, a change without a version makes the
    version 0, a trace may have its former name, and in ``initialize`` what is wrong is left out. Raises what
    ``structure`` does where that is not enough.
    """
    is_initialize = message.get("method") == types.INITIALIZE
    if message.get("method") == types.TEXT_DOCUMENT_DID_CHANGE:
        _count(message)
    trace = _TRACES.get(str(message.get("method")))
    if trace is not None:
        _renew_trace(message, trace)
    for _ in range(_MOST):
        try:
            return structure(message)
        except (ClassValidationError, IterableValidationError) as error:
            path = next(faults(error)).path
            if not (_bound(message, path) or (is_initialize and _leave_out(message, path))):
                raise
    return structure(message)


def faults(error: BaseException, path: Sequence[str | int] = ()) -> Iterator[Fault]:
    """Yield all that is wrong; something always is."""
    if not isinstance(error, ClassValidationError | IterableValidationError):
        yield Fault(path, _reason(error))
        return
    placed, others = error.group_exceptions()
    for inner, note in placed:
        yield from faults(inner, (*path, note.index if isinstance(note, IterableValidationNote) else _key(note.name)))
    for inner in others:
        yield from faults(inner, path)


def _reason(error: BaseException) -> str:
    if isinstance(error, KeyError):
        return "is missing"
    return "is of another type" if isinstance(error, TypeError) else str(error)


def _key(attribute: str) -> str:
    """Return what a member of a message is called that an attribute of a typed class is made of."""
    return re.sub(r"_(\w)", lambda match: match[1].upper(), attribute.rstrip("_"))


def _bound(message: Message, path: Sequence[str | int]) -> bool:
    """Bring the numbers of a position into what the protocol allows. Tell whether that changed any."""
    position = _along(message, path)[-1]
    if not isinstance(position, dict) or set(position) != {"line", "character"}:
        return False
    bounded = {key: _bounded(value) for key, value in position.items()}
    changed = bounded != position
    position.update(bounded)
    return changed


def _count(message: Message) -> None:
    """Give a change a version where it has none, as those of clients written before the protocol's version 3.16."""
    document = _along(message, ("params", "textDocument"))[-1]
    if isinstance(document, dict) and "uri" in document and document.get("version") is None:
        document["version"] = 0


def _renew_trace(message: Message, name: str) -> None:
    """Write today's name of a trace where a message has a former one."""
    params = message.get("params")
    if isinstance(params, dict) and isinstance(params.get(name), str):
        params[name] = _FORMER_TRACES.get(params[name], params[name])


def _bounded(value: Any) -> Any:
    return max(0, min(value, LARGEST)) if isinstance(value, int | float) else value


def _leave_out(message: Message, path: Sequence[str | int]) -> bool:
    """Leave out the innermost of what is wrong and there. Tell whether there was any; what must be there stays."""
    for container, name in reversed(list(zip(_along(message, path), path))):
        there = isinstance(name, int) if isinstance(container, list) else name in container
        if there and name not in _NEEDED:
            del container[name]
            return True
    return False


def _along(message: Message, path: Sequence[str | int]) -> list[Any]:
    """Return a message and what is in it along a path: dictionaries and lists, as far as it leads."""
    values: list[Any] = [message]
    for name in path:
        try:
            value = values[-1][name]
        except (LookupError, TypeError):
            break
        if not isinstance(value, dict | list):
            break
        values.append(value)
    return values
