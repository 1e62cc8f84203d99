"""A few versions of random programs, the same each time."""

from __future__ import annotations

from collections import Counter

from tests.soak.versions import failures


def test_what_is_known_of_earlier_versions_makes_no_difference() -> None:
    counts: Counter[str] = Counter()
    for seed in range(4):
        found, counted = failures(seed, edit_count=20, size=16)
        assert found == []
        counts += counted
    # It is of no use where nothing is reused.
    assert counts["sound"] > 20
    assert counts["operations as before"] > 100
