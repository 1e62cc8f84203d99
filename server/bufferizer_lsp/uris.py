"""The paths of documents that are files. Clients write URIs in ways of their own."""

from __future__ import annotations

import re
from functools import lru_cache

from pygls.uris import to_fs_path

_THIS_MACHINE = re.compile("file://localhost(?=/)", re.IGNORECASE)


# Asked for with each key that is pressed.
@lru_cache(maxsize=256)
def path_of(uri: str) -> str | None:
    """Return the path of a document, None if it is no file. ``localhost`` says no more than no host does (RFC 8089)."""
    return to_fs_path(_THIS_MACHINE.sub("file://", uri, count=1))
