"""The builtin dialect of LLVM 14: modules, functions and casts."""

from __future__ import annotations

from bufferizer.dialects.builtin import DIALECT as TODAY
from bufferizer.dialects.llvm14.carried import kept
from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.functions import read_function
from bufferizer.ir.assembly.reader import OpReader


def _read_func(reader: OpReader) -> None:
    """``func private @f(%a: i32) -> i32 attributes {...} {body}``; its type is the attribute ``type``."""
    read_function(reader)
    reader.attributes["type"] = reader.attributes.pop("function_type")


DIALECT = dialect(
    "builtin",
    [
        op(
            "builtin.func",
            read=_read_func,
            regions="body",
            traits="isolated-from-above symbol",
            default_dialect="std",
        ),
        *kept(TODAY, "module unrealized_conversion_cast"),
    ],
    complete=True,
)
