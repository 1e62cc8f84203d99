"""The documentation of diagnostics: one page per stable code, in Markdown (`pages/CODE.md`)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

_PAGES = Path(__file__).parent / "pages"


@dataclass(frozen=True, slots=True)
class Page:
    """A page: ``title`` is its first heading without the mark, ``text`` the whole in Markdown."""

    code: str
    title: str
    text: str


@cache
def known_codes() -> frozenset[str]:
    """Return every code that has a page, which is every code that is ever reported."""
    return frozenset(path.stem for path in _PAGES.glob("*.md"))


def page_path(code: str) -> Path | None:
    """Return the file with the page of a code, None where nothing of that name is reported."""
    return _PAGES / f"{code}.md" if code in known_codes() else None


def find_page(code: str) -> Page | None:
    """Return the page of a code, None where nothing of that name is reported."""
    path = page_path(code)
    if path is None:
        return None
    text = path.read_text(encoding="utf-8")
    return Page(code, text.partition("\n")[0].lstrip("# "), text)


def all_pages() -> list[Page]:
    """Return the pages sorted by code."""
    return [page for page in map(find_page, sorted(known_codes())) if page is not None]
