"""The grammar of locations (mlir/lib/AsmParser/LocationParser.cpp)."""

from __future__ import annotations

from collections.abc import Callable

from bufferizer.ir.grammar.symbols import read_symbol
from bufferizer.ir.grammar.tokens import TokenStream

_NO_LINE = "expected integer line number in FileLineColRange"
_NO_COLUMN = "expected integer column number in FileLineColRange"
_NO_END = "expected either integer or `:` post `to` in FileLineColRange"
_NO_LOCATION = "expected location instance"
_LARGEST_NUMBER = 2**32 - 1

Reader = Callable[[TokenStream], None]


def read_location(tokens: TokenStream, read_attribute: Reader, kind: str) -> None:
    """Read ``(...)`` behind the word ``loc``; ``kind`` is what the parser calls a location in such a place."""
    tokens.expect("(", f"expected '(' in {kind}")
    _read_instance(tokens, read_attribute)
    tokens.expect(")", f"expected ')' in {kind}")


def _read_instance(tokens: TokenStream, read_attribute: Reader) -> None:
    if tokens.kind == "hash":
        read_symbol(tokens)
    elif tokens.kind == "string":
        _read_name_or_place(tokens, read_attribute)
    elif tokens.accept("callsite"):
        tokens.expect("(", "expected '(' in callsite location")
        _read_instance(tokens, read_attribute)
        tokens.expect("at", "expected 'at' in callsite location")
        _read_instance(tokens, read_attribute)
        tokens.expect(")", "expected ')' in callsite location")
    elif tokens.accept("fused"):
        if tokens.accept("<"):
            read_attribute(tokens)
            tokens.expect(">", "expected '>' after fused location metadata")
        tokens.comma_separated("[]", lambda tokens: _read_instance(tokens, read_attribute), " in fused location")
    else:
        tokens.expect("unknown", _NO_LOCATION)


def _read_name_or_place(tokens: TokenStream, read_attribute: Reader) -> None:
    tokens.advance()
    if tokens.accept(":"):
        _read_place(tokens)
    elif tokens.accept("("):
        _read_instance(tokens, read_attribute)
        tokens.expect(")", "expected ')' after child location of NameLoc")


def _read_place(tokens: TokenStream) -> None:
    """Read ``1``, ``1:2``, ``1:2 to 3:4`` or ``1:2 to :4`` behind the name of a file."""
    _read_number(tokens, _NO_LINE)
    if not tokens.accept(":"):
        return
    _read_number(tokens, _NO_COLUMN)
    if not tokens.accept("to"):
        return
    if tokens.kind == "integer":
        _read_number(tokens, _NO_LINE)
    tokens.expect(":", _NO_END)
    _read_number(tokens, _NO_COLUMN)


def _read_number(tokens: TokenStream, message: str) -> None:
    if tokens.kind != "integer" or int(tokens.token, 16 if tokens.token[1:2] == "x" else 10) > _LARGEST_NUMBER:
        tokens.fail_at_token(message)
    tokens.advance()
