"""Where circles of calls are reported that LLVM 14's pass refuses: it says so of the module, once.

A module that is not written has no place in the text. Of such a one it is said at each function of the circle.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bufferizer.analysis.llvm14.comprehensive_checks import CIRCULAR
from bufferizer.buffer_model.model import Refusal
from bufferizer.diagnostics import Severity
from bufferizer.ide.results import Finding
from bufferizer.ir.operation import Operation


def is_of_circle(refusal: Refusal) -> bool:
    """Tell whether a function is refused since it is in a circle of calls."""
    return refusal.message == CIRCULAR


def without_circles(refusals: Iterable[Refusal]) -> Sequence[Refusal]:
    """Return what is refused at the operations themselves where the module is written."""
    return [refusal for refusal in refusals if not is_of_circle(refusal)]


def circle_finding(header: Operation, start: int) -> Finding:
    """Return what is said of a written module with a circle; ``start`` is that of the segment with its ``header``."""
    return Finding("recursive-call", Severity.ERROR, CIRCULAR, header.name_span.shift(start))
