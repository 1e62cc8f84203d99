"""What the compiler's parser says where an operation must begin (mlir/lib/AsmParser/Parser.cpp, parseOperation)."""

from __future__ import annotations

from collections.abc import Callable

from bufferizer.ir.grammar.attributes import read_attribute
from bufferizer.ir.grammar.locations import read_location
from bufferizer.ir.grammar.tokens import Failure, Refusal, TokenStream
from bufferizer.ir.grammar.types import read_type

_ALIASES = {"hash": "attribute", "bang": "type"}


def beginning_failure(
    text: str, position: int, unknown: Callable[[str], str | None], *, is_outermost: bool = False
) -> Failure | None:
    """Return what is said of the text at ``position``; ``unknown`` tells what is said of an operation's name.

    ``is_outermost``: no region is around it, so that aliases may be defined. None where an operation begins, or nobody
    knows.
    """
    tokens = TokenStream(text, position, len(text))
    try:
        if is_outermost and tokens.kind in _ALIASES:
            kind = _ALIASES[tokens.kind]
            tokens.advance()
            tokens.expect("=", f"expected '=' in {kind} alias definition")
            return None
        if tokens.kind == "value":
            tokens.elements(_read_result)
            tokens.expect("=", "expected '=' after SSA name")
        if tokens.kind == "word" and not tokens.at_integer_type():
            message = unknown(tokens.token)
            return None if message is None else Failure(message, tokens.start, wrong=False)
        if tokens.kind == "caret":
            _read_block_header(tokens)
            return None
        if tokens.kind == "string":
            tokens.advance()
            tokens.expect("(", "expected '(' to start operand list")
            return None
        tokens.fail_at_token("expected operation name in quotes")
    except Refusal as refusal:
        return refusal.failure


def _read_block_header(tokens: TokenStream) -> None:
    tokens.advance()
    if tokens.at("("):
        tokens.comma_separated("()", _read_argument)
    tokens.expect(":", "expected ':' after block name")


def _read_argument(tokens: TokenStream) -> None:
    if tokens.kind != "value":
        tokens.fail_at_token("expected SSA operand")
    tokens.advance()
    tokens.expect(":", "expected ':' and type for SSA operand")
    read_type(tokens)
    if tokens.accept("loc"):
        read_location(tokens, read_attribute, "location")


def _read_result(tokens: TokenStream) -> None:
    if tokens.kind != "value":
        tokens.fail_at_token("expected valid ssa identifier")
    tokens.advance()
    if tokens.accept(":"):
        if tokens.kind != "integer":
            tokens.fail_at_token("expected integer number of results")
        if int(tokens.token, 16 if tokens.token.startswith("0x") else 10) < 1:
            tokens.fail("expected named operation to have at least 1 result")
        tokens.advance()
