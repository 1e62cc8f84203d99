"""What is refused of LLVM 14's functions, which were ops of the builtin dialect."""

from __future__ import annotations

from bufferizer.dialects.verifiers.checks import Table
from bufferizer.dialects.verifiers.func import function

VERIFIERS: Table = {"builtin.func": function}
