"""Which findings of a document are told, where there are more of them than are of use.

A document's segments are looked at in blocks, of which an edit changes one: what is told of the others stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bufferizer.diagnostics import Severity
from bufferizer.ide.local_findings import NO_FINDINGS, LocalFindings
from bufferizer.kept import Kept

BLOCK = 32  # segments that follow each other
_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class Block(NamedTuple):
    """What is found in the segments of a block, and how much of it is of each severity, the worst one first."""

    found: Sequence[LocalFindings]
    counts: Sequence[int]


class Share(NamedTuple):
    """What is told of a block: its findings of so many severities from the worst on, and so many of the next one."""

    severities: int
    more: int = 0


ALL = Share(len(Severity))
NOTHING = Share(0)


def blocks_of(by_segment: Sequence[LocalFindings], before: Sequence[Block] = ()) -> list[Block]:
    """Return the blocks of a document. Those that are as they were ``before`` are the same objects."""
    blocks = []
    for number, first in enumerate(range(0, len(by_segment), BLOCK)):
        found = by_segment[first : first + BLOCK]
        old = before[number] if number < len(before) else None
        blocks.append(old if old is not None and old.found == found else Block(found, _counts(found)))
    return blocks


def _counts(found: Sequence[LocalFindings]) -> list[int]:
    counts = [0] * len(Severity)
    for own in found:
        for finding in own.findings:
            counts[_RANKS[finding.severity]] += 1
    return counts


def shares(blocks: Sequence[Block], most: int, near: int) -> list[Share]:
    """Return what is told of each block, which is no more than ``most`` findings of all.

    What is more severe comes first, wherever it is; of what is as severe, the blocks close to the one numbered
    ``near``.
    """
    if sum([sum(block.counts) for block in blocks]) <= most:
        return [_share(block, len(Severity)) for block in blocks]
    told = [NOTHING] * len(blocks)
    around = sorted(range(len(blocks)), key=lambda number: abs(number - near))
    for rank in range(len(Severity)):
        for number in around:
            counts = blocks[number].counts
            if counts[rank] > most:
                told[number] = Share(rank, most) if most else told[number]
                return told
            most -= counts[rank]
            told[number] = _share(blocks[number], rank + 1)
    return told


def _share(block: Block, severities: int) -> Share:
    """Return so many severities of a block: all of it or nothing, if that comes to the same."""
    if not any(block.counts[:severities]):
        return NOTHING
    return Share(severities) if any(block.counts[severities:]) else ALL


def told_of(block: Block, share: Share) -> Iterator[tuple[int, LocalFindings]]:
    """Yield what is told of each segment of a block that anything is told of, with its place in the block."""
    more = share.more
    for place, own in enumerate(block.found):
        if own is not NO_FINDINGS and share is not ALL:
            own = _part.of(own, share if more == share.more else Share(share.severities, more))
            if more:
                more -= sum(_RANKS[finding.severity] == share.severities for finding in own.findings)
        if own.findings:
            yield place, own


def _find_part(own: LocalFindings, share: Share) -> LocalFindings:
    severe = {place for place, it in enumerate(own.findings) if _RANKS[it.severity] < share.severities}
    others = [place for place, it in enumerate(own.findings) if _RANKS[it.severity] == share.severities]
    wanted = severe.union(others[: share.more])
    if len(wanted) == len(own.findings):
        return own
    return LocalFindings(own.text, tuple(own.findings[place] for place in sorted(wanted)))


_part: Kept[LocalFindings, Share, LocalFindings] = Kept(_find_part)
