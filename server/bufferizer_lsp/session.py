"""The server's state: open documents, their versions, settings, and the analysis of them in the background.

Everything here runs on the protocol thread except `Session._analyse`. What a feature works on is a `Snapshot`, which
never changes, so that a feature may run in a thread while the user types on.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from threading import Condition
from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer.cancellation import Cancelled, ending_when, go_on_if_wanted
from bufferizer.configuration.settings import Settings
from bufferizer.ide.results import Finding
from bufferizer.syntax.split_text import SplitText
from bufferizer_lsp.convert import PositionMap, apply_changes
from bufferizer_lsp.memory import Closed, Outdated, give_back, settling
from bufferizer_lsp.requests import Requests
from bufferizer_lsp.scheduler import Scheduler

# The engine is imported when the first document is opened: a client that starts the server waits for less.
if TYPE_CHECKING:
    from bufferizer.diagnostics import Severity
    from bufferizer.ide.analysis import AnalysedDocument, DocumentCache
    from bufferizer.ide.first_look import FirstLook
    from bufferizer.ide.live.document import LiveDocument
    from bufferizer.ide.local_findings import GroupedFindings

logger = logging.getLogger(__name__)
# So long does it take to answer what has waited for a version to be analysed.
SECONDS_FOR_ANSWERS = 0.1


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One version of a document, with the settings of the moment."""

    uri: str
    version: int
    analysed: AnalysedDocument
    positions: PositionMap
    settings: Settings

    def grouped_findings(self, live: LiveDocument | None = None) -> GroupedFindings:
        """Return what there is to report of the document, by segment; ``live`` may have found it out already."""
        from bufferizer.ide.diagnostics import grouped_findings

        if live is not None and live.is_of(self.analysed):
            return live.grouped(self._severities())
        return grouped_findings(self.analysed, self._severities())

    def findings_at_first(self, look: FirstLook) -> GroupedFindings:
        """Return what there is to report of the part that is looked at first."""
        from bufferizer.ide.analysis import AnalysedDocument
        from bufferizer.ide.live.document import LiveDocument
        from bufferizer.ide.local_findings import GroupedFindings

        live = LiveDocument(AnalysedDocument(look.split, self.settings.options))
        for _ in live.steps():
            pass
        found = live.grouped(self._severities())
        return GroupedFindings(found.by_segment[: look.seen], ())

    def _severities(self) -> Mapping[str, Severity]:
        from bufferizer.ide.diagnostics import EDITOR_SEVERITIES

        return {**EDITOR_SEVERITIES, **self.settings.severities}


class Session:
    """The open documents.

    ``settings_for`` returns the settings for a URI and a text. ``publish`` is called in a worker thread with what was
    found in a snapshot.
    """

    def __init__(
        self, settings_for: Callable[[str, str], Settings], publish: Callable[[Snapshot, GroupedFindings], None]
    ) -> None:
        self.encoding = types.PositionEncodingKind.Utf16
        self._settings_for = settings_for
        self.requests = Requests()
        self._publish = publish
        self._snapshots: dict[str, Snapshot] = {}
        self._caches: dict[str, DocumentCache] = {}
        self._live: dict[str, LiveDocument] = {}
        self._failed: dict[str, Snapshot] = {}  # whose analysis threw
        self._closed = Closed()
        self._outdated = Outdated()
        self._changed = Condition()  # notified of each new version
        self._scheduler = Scheduler(self._analyse)

    def snapshot(self, uri: str) -> Snapshot | None:
        """Return the newest version of an open document."""
        return self._snapshots.get(uri)

    def snapshots(self) -> list[Snapshot]:
        """Return the newest versions of all open documents."""
        return list(self._snapshots.values())

    def snapshot_of_file(self, uri: str, text: str) -> Snapshot:
        """Return what a file is that is not open. It is kept nowhere."""
        from bufferizer.ide.analysis import AnalysedDocument

        settings = self._settings_for(uri, text)
        analysed = AnalysedDocument(text, settings.options)
        return Snapshot(uri, 0, analysed, PositionMap(analysed.split, self.encoding), settings)

    def grouped_findings_of(self, snapshot: Snapshot) -> GroupedFindings:
        """Return what there is to report of a document, by segment."""
        return snapshot.grouped_findings(self._live.get(snapshot.uri))

    def findings_of(self, snapshot: Snapshot) -> tuple[Finding, ...]:
        """Return what there is to report of a document, in the order of the text."""
        from bufferizer.ide.diagnostics import in_order

        return in_order(snapshot.analysed, self.grouped_findings_of(snapshot))

    def is_current(self, snapshot: Snapshot) -> bool:
        """Tell whether nothing newer is known of the document than the snapshot."""
        return self._snapshots.get(snapshot.uri) is snapshot

    def is_pending(self, snapshot: Snapshot) -> bool:
        """Tell whether a snapshot is yet to be analysed, or being analysed. It is not where that has failed."""
        live = self._live.get(snapshot.uri)
        is_found_out = live is not None and live.is_of(snapshot.analysed)
        return not is_found_out and self._failed.get(snapshot.uri) is not snapshot

    def open(self, uri: str, version: int, text: str) -> None:
        """Take a document into the session and have it analysed."""
        from bufferizer.ide.analysis import DocumentCache

        self._caches[uri] = DocumentCache(self._outdated.add)
        self._set(uri, version, PositionMap(SplitText.of(text), self.encoding))

    def change(self, uri: str, version: int, changes: Sequence[types.TextDocumentContentChangeEvent]) -> None:
        """Apply the client's changes to a document and have it analysed anew."""
        before = self._snapshots.get(uri)
        if before is None:
            logger.warning("A change to %s, which is not open, is ignored", uri)
            return
        positions = apply_changes(before.positions, changes, self.encoding)
        self._set(uri, version, positions)
        if self._outdated.is_worth_looking_for(is_quiet=False):
            self.requests.submit(None, self._outdated.give_back, list(self._caches.values()))

    def close(self, uri: str) -> None:
        """Forget a document and all that was computed for it."""
        closed = self._snapshots.pop(uri, None)
        self._caches.pop(uri, None)
        self.requests.forget(uri)
        self._live.pop(uri, None)
        self._failed.pop(uri, None)
        length = len(closed.positions.split) if closed is not None else 0
        if self._closed.is_worth_looking_for(length, self._open_length()):
            self.requests.submit(None, give_back, list(self._caches.values()))

    def _open_length(self) -> int:
        return sum(len(snapshot.positions.split) for snapshot in self.snapshots())

    def use_settings(self) -> None:
        """Analyse those documents anew whose settings differ from those in use."""
        for snapshot in self.snapshots():
            if self._settings_of(snapshot.uri, snapshot.positions.split) != snapshot.settings:
                self._set(snapshot.uri, snapshot.version, snapshot.positions)

    def end(self) -> None:
        """Start no more work, and publish nothing of what is running."""
        self._snapshots.clear()
        self._scheduler.close()
        self.requests.close()

    def _set(self, uri: str, version: int, positions: PositionMap) -> None:
        from bufferizer.ide.analysis import AnalysedDocument

        settings = self._settings_of(uri, positions.split)
        analysed = AnalysedDocument(positions.split, settings.options, self._caches[uri])
        with self._changed:
            self._snapshots[uri] = Snapshot(uri, version, analysed, positions, settings)
            self._changed.notify_all()
        self._scheduler.request(uri)

    def _settings_of(self, uri: str, split: SplitText) -> Settings:
        # What a text sets for itself stands at its beginning: all of it need not be put together.
        return self._settings_for(uri, split.segments[0].text if split.segments else "")

    def _analyse(self, uri: str) -> None:
        snapshot = self._snapshots.get(uri)
        if snapshot is None:
            return
        try:
            # Asked for each operation.
            newest = self._snapshots
            with suppress(Cancelled), ending_when(lambda: newest.get(uri) is not snapshot):
                if uri in self._live:
                    self._find_out(uri, snapshot)
                else:
                    with settling():
                        self._look_at_the_beginning(snapshot)
                        self._find_out(uri, snapshot)
        except Exception:
            # Who waits for it is not to wait forever.
            if self.is_current(snapshot):
                self._failed[uri] = snapshot
            raise

    def _find_out(self, uri: str, snapshot: Snapshot) -> None:
        """Publish what there is to report of a snapshot. Ends in the midst of it when there is a newer one."""
        from bufferizer.ide.live.document import LiveDocument

        live = LiveDocument(snapshot.analysed, self._live.get(uri))
        is_published = False
        for _ in live.steps():
            go_on_if_wanted()
            if live.is_likely_known and not is_published:
                self._publish(snapshot, snapshot.grouped_findings(live))
                is_published = True
        self._live[uri] = live
        if self.is_current(snapshot):
            if not is_published or live.has_refusals:
                self._publish(snapshot, snapshot.grouped_findings(live))
            if self._is_quiet_about(snapshot) and self._outdated.is_worth_looking_for(is_quiet=True):
                self._outdated.give_back(list(self._caches.values()))
        elif uri not in self._snapshots:
            self._live.pop(uri, None)

    def _is_quiet_about(self, snapshot: Snapshot) -> bool:
        """Tell whether no newer version comes while those who waited for this one are answered.

        Nobody waits to find out where little is to be given back.
        """
        if not self._outdated.is_much:
            return False
        with self._changed:
            return not self._changed.wait_for(lambda: not self.is_current(snapshot), SECONDS_FOR_ANSWERS)

    def _look_at_the_beginning(self, snapshot: Snapshot) -> None:
        """Publish what is found in the part of a document that is seen first, if the rest takes long."""
        from bufferizer.ide.first_look import first_look

        look = first_look(snapshot.positions.split)
        if look is not None:
            findings = snapshot.findings_at_first(look)
            if self.is_current(snapshot):
                self._publish(snapshot, findings)
