"""What the pages in docs/editors show."""

from __future__ import annotations

import re
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PAGES = REPOSITORY / "docs" / "editors"


def blocks(page: str, name: str) -> list[str]:
    """Return the blocks of code on a page that stand behind the mark ``<!-- tested: NAME -->``; one at least."""
    text = (PAGES / page).read_text(encoding="utf-8")
    found = re.findall(rf"<!-- tested: {re.escape(name)} -->\n\n```\w+\n(.*?)```", text, re.DOTALL)
    assert found, f"{page} shows no {name}"
    return found


def shown(page: str, name: str) -> str:
    """Return the one block of that name."""
    (block,) = blocks(page, name)
    return block
