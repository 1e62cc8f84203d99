"""What the project reports: diagnostics with stable codes, places and related places. Plain data, no behaviour."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from bufferizer.text import Span


class Severity(str, Enum):
    """How much a diagnostic weighs; ``OFF`` silences a rule when a user's settings say so."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"
    HINT = "hint"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Place:
    """A range in a segment: the reporting one, or that of the top-level symbol named ``symbol``.

    Ranges are relative to their segment, so that a cached result stays right when the segment moves.
    """

    span: Span
    symbol: str | None = None


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that explains a diagnostic, with what is to be said of it."""

    message: str
    place: Place


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. ``code`` is stable and has a page behind it (``bufferizer explain CODE``).

    ``message`` is the compiler's own text where the compiler reports the same thing. ``data`` carries names and
    numbers that fixes are made of, as strings.
    """

    code: str
    severity: Severity
    message: str
    place: Place
    related: tuple[Related, ...] = ()
    data: tuple[tuple[str, str], ...] = field(default=())
