"""Names of operations that are one slip of the finger away from those that there are: `tenso.empty`, `fucn.func`.

Whoever uses a dialect of another compiler's must not be told that this one does not know it. But what is so close to a
name that there is was not meant for another one.
"""

from __future__ import annotations

from collections.abc import Callable

from bufferizer.ir.registered import REGISTERED

# Dialects of other compilers whose names are that close: of Mosaic, CIRCT, IMEX, CUDA-Q, TensorFlow and others.
_OF_OTHERS = frozenset("arc cc emit gpux linalgx npu om sdf tf tpu".split())


def is_slip(name: str, exists: Callable[[str], bool]) -> bool:
    """Tell whether an operation's full name would be one that ``exists`` but for a slip in its dialect."""
    dialect, _, own = name.partition(".")
    joined = name.replace(".", "", 1)
    return dialect not in REGISTERED | _OF_OTHERS and any(
        (_is_close(dialect, other) and exists(f"{other}.{own}"))
        or (joined.startswith(other) and exists(f"{other}.{joined[len(other) :]}"))
        for other in REGISTERED
    )


def _is_close(written: str, meant: str) -> bool:
    """Tell whether a letter is wrong, missing or too many, or two have changed places."""
    while written and meant and written[0] == meant[0]:
        written, meant = written[1:], meant[1:]
    while written and meant and written[-1] == meant[-1]:
        written, meant = written[:-1], meant[:-1]
    return max(len(written), len(meant)) < 2 or (len(meant) == 2 and written == meant[::-1])
