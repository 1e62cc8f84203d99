"""Types and attributes in forms that earlier releases had, which today's parsers refuse.

Sources: mlir/lib/Dialect/LLVMIR/IR/LLVMTypeSyntax.cpp (pointers have no element types since LLVM 17) and
SparseTensorEncodingAttr::parse in mlir/lib/Dialect/SparseTensor/IR/SparseTensorDialect.cpp.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bufferizer.ir.encodings import split_list
from bufferizer.ir.scanning import balanced_end
from bufferizer.text import QUOTED, Span

# Strings and comments come first, so that nothing inside them is taken for either.
_MENTION = re.compile(rf"{QUOTED}|//[^\n]*|!llvm\.\w+|#sparse_tensor\.encoding(?=<\s*\{{)")
_TYPED_POINTER = re.compile(r"\bptr<\s*(?![0-9]+\s*>)(\S)")
_KEYS = frozenset(("map", "posWidth", "crdWidth", "explicitVal", "implicitVal"))
_NO_ADDRESS_SPACE = (
    "expected integer value",
    "failed to parse LLVMPointerType parameter 'addressSpace' which is to be a `unsigned`",
)


def outdated_parts(text: str) -> Iterator[tuple[str, Span]]:
    """Yield what today's compiler says of each such part of a text, with its place."""
    if "!llvm." not in text and "#sparse_tensor" not in text:
        return
    for match in _MENTION.finditer(text):
        if match[0].startswith("!"):
            yield from _pointers(text, match.start(), match.end())
        elif match[0].startswith("#"):
            yield from _encoding(text, match.start(), match.end())


def _pointers(text: str, start: int, end: int) -> Iterator[tuple[str, Span]]:
    close = balanced_end(text, end, len(text)) if text.startswith("<", end) else None
    typed = _TYPED_POINTER.search(text, start, close) if close is not None else None
    if typed is not None:
        for message in _NO_ADDRESS_SPACE:
            yield message, Span(*typed.span(1))


def _encoding(text: str, start: int, end: int) -> Iterator[tuple[str, Span]]:
    close = balanced_end(text, end, len(text))
    if close is None:
        return
    entries = split_list(text[end + 1 : close - 1].strip()[1:-1])
    keys = [entry.partition("=")[0].strip() for entry in entries]
    wrong = next((key for key in keys if key.isidentifier() and key not in _KEYS), None)
    if wrong is not None:
        yield f"unexpected key: {wrong}", Span(start, end)
