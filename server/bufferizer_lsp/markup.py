"""Text with marks, for clients that show them, and without, for those that do not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lsprotocol import types

_MARKS = re.compile(r"^```.*\n?|`([^`\n]*)`|\*\*", re.MULTILINE)


def markup(markdown: str, formats: Sequence[types.MarkupKind] | None) -> types.MarkupContent:
    """Return Markdown for a client that likes that best of the ``formats`` it shows, or names none; else plain text."""
    if formats and formats[0] is not types.MarkupKind.Markdown:
        return types.MarkupContent(types.MarkupKind.PlainText, plain_text(markdown))
    return types.MarkupContent(types.MarkupKind.Markdown, markdown)


def plain_text(markdown: str) -> str:
    """Return what our Markdown says, without fences, backticks and stars."""
    return _MARKS.sub(lambda mark: mark[1] or "", markdown).strip()
