"""The gpu dialect: kernels and the host's side of them."""

from __future__ import annotations

from bufferizer.dialects.gpu import core, sparse
from bufferizer.dialects.registry import dialect

DIALECT = dialect("gpu", [*core.OPERATIONS, *sparse.OPERATIONS], complete=True)
