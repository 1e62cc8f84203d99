"""What is published of each version of a document."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from bufferizer_lsp.session import Session, Snapshot
from lsprotocol import types

from bufferizer.configuration.settings import Settings
from bufferizer.ide.local_findings import GroupedFindings

URI = "file:///a.mlir"
TEXT = """\
func.func @f(%t: tensor<4xf32>) -> tensor<4xf32> {
  %0 = tensor.cast %t : tensor<4xf32> to tensor<4xf32>
  return %0 : tensor<4xf32>
}
"""
KNOWN = "tensor.cast %t : tensor<4xf32> to tensor<4xf32>"
UNKNOWN = '"foo.x"(%t) : (tensor<4xf32>) -> tensor<4xf32>'
PATIENCE = 30.0


class Published:
    """The codes of what was published, and the session that does so."""

    def __init__(self) -> None:
        self.codes: list[tuple[int, list[str]]] = []
        self.session = Session(lambda *_: Settings(), self._publish)
        self._version = 1

    def _publish(self, snapshot: Snapshot, findings: GroupedFindings) -> None:
        codes = [it.code for own in findings.by_segment for it in own.findings]
        found = [code for code in codes if code != "dynamic-layout-signature"]
        self.codes.append((snapshot.version, found))

    def write(self, old: str, new: str) -> list[list[str]]:
        """Replace a part of the second line, and return the codes that are published of that version, in turn."""
        self._version += 1
        start = 7
        place = types.Range(types.Position(1, start), types.Position(1, start + len(old)))
        change = types.TextDocumentContentChangePartial(place, new)
        self.session.change(URI, self._version, [change])
        return self.of(self._version)

    def of(self, version: int) -> list[list[str]]:
        """Return the codes that are published of a version, in turn, once it is analysed."""
        snapshot = self.session.snapshot(URI)
        assert snapshot is not None
        wait_for(lambda: not self.session.is_pending(snapshot))
        return [found for published, found in self.codes if published == version]


def wait_for(holds: Callable[[], bool]) -> None:
    """Wait until something holds."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)
    time.sleep(0.05)  # it is published after it is known


@pytest.fixture
def published() -> Published:
    found = Published()
    found.session.open(URI, 1, TEXT)
    assert found.of(1) == [[]]
    return found


def test_what_only_rewriting_tells_comes_after_the_rest(published: Published) -> None:
    assert published.write(KNOWN, UNKNOWN) == [[], ["unregistered-operation"]]


def test_where_rewriting_told_of_something_nothing_is_published_before_it_did(published: Published) -> None:
    published.write(KNOWN, UNKNOWN)
    other = UNKNOWN.replace("foo.x", "foo.y")
    assert published.write(UNKNOWN, other) == [["unregistered-operation"]]
    assert published.write(other, KNOWN) == [[]]


def test_that_goes_for_what_it_told_of_functions_beside_a_new_one(published: Published) -> None:
    published.write(KNOWN, UNKNOWN)
    header, *_, end = TEXT.splitlines()
    between = f"\n  return %0 : tensor<4xf32>\n{end}\n{header.replace('@f', '@g')}\n  %0 = "
    assert published.write(UNKNOWN, UNKNOWN + between + KNOWN) == [["unregistered-operation"]]


def test_where_rewriting_has_nothing_to_add_all_is_published_once(published: Published) -> None:
    assert published.write(KNOWN, KNOWN.replace("%t", "%u")) == [["undefined-value"]]
    assert published.write(KNOWN.replace("%t", "%u"), KNOWN) == [[]]
