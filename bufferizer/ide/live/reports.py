"""What is reported of each of a module's segments, put together anew only where something else is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from bufferizer.buffer_model.model import Refusal
from bufferizer.diagnostics import Diagnostic, Severity
from bufferizer.document import Content
from bufferizer.ide.local_findings import NO_FINDINGS, LocalFindings, local_findings
from bufferizer.kept import Kept
from bufferizer.syntax.split_text import ChangedPart

Found = Sequence["Diagnostic | Refusal"]


class LiveReports:
    """The reports of one version; segments are given by their places among the module's own."""

    def __init__(self, contents: Sequence[Content]) -> None:
        self._contents = contents
        self._found: list[Found] = [()] * len(contents)
        self._local = [NO_FINDINGS] * len(contents)
        self._severities: Mapping[str, Severity] = {}
        self._not_collected = set(range(len(contents)))
        self._not_placed = set(self._not_collected)
        self.across: set[int] = set()  # those with places in other segments

    def following(self, contents: Sequence[Content], part: ChangedPart) -> LiveReports:
        """Return the reports of the next version; ``part`` is where its contents differ."""
        first, old_end, new_end = part
        new = new_end - first
        after = LiveReports(())
        after._contents = contents
        after._found = [*self._found[:first], *[()] * new, *self._found[old_end:]]
        after._local = [*self._local[:first], *[NO_FINDINGS] * new, *self._local[old_end:]]
        after._severities = self._severities
        after._not_collected = part.moved(self._not_collected) | set(range(first, new_end))
        after._not_placed = part.moved(self._not_placed)
        after.across = part.moved(self.across)
        return after

    def collect(self, outdated: Iterable[int], report: Callable[[int], Found]) -> None:
        """Ask for what is to be reported of segments that are new or ``outdated``."""
        self._not_collected.update(outdated)
        for place in self._not_collected:
            self._found[place] = report(place)
        self._not_placed |= self._not_collected
        self._not_collected = set()

    def local(self, severities: Mapping[str, Severity]) -> Sequence[LocalFindings]:
        """Return what was collected, in the severities the user wants."""
        if severities != self._severities:
            self._severities = severities
            self._not_placed = set(range(len(self._contents)))
        for place in self._not_placed:
            own = self._local[place] = _placed.of(self._contents[place], (self._found[place], severities))
            (self.across.add if own.across else self.across.discard)(place)
        self._not_placed = set()
        return self._local


def _place(content: Content, given: tuple[Found, Mapping[str, Severity]]) -> LocalFindings:
    return local_findings(content.segment.text, *given)


_placed: Kept[Content, tuple[Found, Mapping[str, Severity]], LocalFindings] = Kept(_place)
