"""Memory that lives as long as a document does."""

from __future__ import annotations

import gc

from bufferizer.kept import forget_all


def settle() -> None:
    """Have the garbage collector not search what there is by now, which takes a tenth of a second or more each time."""
    gc.freeze()


def give_back() -> None:
    """Forget what was found out about documents that are no longer open."""
    forget_all()
    gc.unfreeze()
    gc.collect()
    gc.freeze()
