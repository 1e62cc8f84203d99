"""What is kept of segments by what they say."""

from __future__ import annotations

from bufferizer.document import ReadSegment, read_document
from bufferizer.ide.by_content import ByContent
from bufferizer.kept import forget_all, forget_versions_but


def segment(text: str) -> ReadSegment:
    return read_document(text).segments[0]


class Asked:
    """Lengths of segments, and which of them were computed."""

    def __init__(self, kept: int = 8192) -> None:
        self.computed: list[str] = []
        self.lengths = ByContent(self._compute, kept)

    def _compute(self, segment: ReadSegment) -> int:
        self.computed.append(segment.text)
        return len(segment.text)

    def of(self, *texts: str) -> list[str]:
        """Ask for texts, and return those that were not known."""
        del self.computed[:]
        for text in texts:
            assert self.lengths.of(segment(text)) == len(text)
        return self.computed[:]


def test_what_is_asked_for_again_and_again_outlives_the_versions_of_other_segments() -> None:
    asked = Asked()
    assert asked.of("f.used", "f.earlier") == ["f.used", "f.earlier"]
    for _ in range(3):
        forget_versions_but(())
        assert asked.of("f.used") == []
    assert asked.of("f.earlier") == ["f.earlier"]
    forget_all()
    assert asked.of("f.used") == ["f.used"]


def test_no_more_are_kept_than_twice_as_many_as_are_to_be() -> None:
    asked = Asked(kept=2)
    assert asked.of("a.a", "b.b", "c.c", "b.b") == ["a.a", "b.b", "c.c"]
    assert asked.of("d.d", "e.e", "f.f", "a.a") == ["d.d", "e.e", "f.f", "a.a"]
