"""What the transform dialect's verifiers refuse of named sequences."""

from __future__ import annotations

from bufferizer.dialects.verifiers.checks import Table
from bufferizer.dialects.verifiers.func import dialect_attributes

VERIFIERS: Table = {"transform.named_sequence": dialect_attributes}
