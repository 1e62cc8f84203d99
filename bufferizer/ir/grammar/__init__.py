"""The compiler's own grammar of types and attributes: what its parser has against a text, and where.

Elsewhere types and attributes are read as far as they matter, and by their extents (`bufferizer.ir.parsing`,
`bufferizer.ir.scanning`). This is asked where that fails, and whether what was taken for an attribute is one.
Sources: mlir/lib/AsmParser/{Lexer,Parser,TypeParser,AttributeParser,AffineParser,LocationParser}.cpp, and
DialectSymbolParser.cpp.
"""

from __future__ import annotations

from bufferizer.ir.grammar.affine import read_expression_of_values
from bufferizer.ir.grammar.attributes import read_attribute
from bufferizer.ir.grammar.locations import read_location
from bufferizer.ir.grammar.tokens import Failure, Refusal, TokenStream
from bufferizer.ir.grammar.types import read_type
from bufferizer.kept import kept_by_text

__all__ = [
    "LONGEST",
    "Failure",
    "affine_failure",
    "attribute_failure",
    "location_failure",
    "read_definition",
    "type_failure",
    "written_failure",
]

# Of larger constants nothing is said: reading them number by number would take long.
LONGEST = 20_000


def affine_failure(text: str, position: int, end: int) -> Failure | None:
    """Return why the text at ``position`` does not begin with an affine expression of values, None if it does."""
    try:
        read_expression_of_values(TokenStream(text, position, end))
    except Refusal as refusal:
        return refusal.failure
    except RecursionError:
        return None
    return None


def type_failure(text: str, position: int, end: int) -> Failure | None:
    """Return why the text at ``position`` does not begin with a type, None if it does."""
    return read_definition(text, position, end, is_type=True)[0]


def attribute_failure(text: str, position: int, end: int) -> Failure | None:
    """Return why the text at ``position`` does not begin with an attribute, None if it does."""
    return read_definition(text, position, end, is_type=False)[0]


def location_failure(text: str, position: int) -> tuple[Failure | None, int]:
    """Return why the text behind the word ``loc`` of an operation or argument is no location, and where it ends."""
    tokens = TokenStream(text, position, len(text))
    try:
        read_location(tokens, read_attribute, "location")
    except Refusal as refusal:
        return refusal.failure, tokens.last
    except RecursionError:
        return None, position
    return None, tokens.last


@kept_by_text(8192)
def written_failure(text: str, *, is_type: bool) -> Failure | None:
    """Return why a text that was taken for a type or an attribute is none; its place is one in this text.

    Where the text should go on, nothing is said: that depends on what follows.
    """
    if len(text) > LONGEST:
        return None
    failure, _ = read_definition(text, 0, len(text), is_type=is_type)
    return None if failure is None or failure.position >= len(text) else failure


def read_definition(text: str, position: int, end: int, *, is_type: bool) -> tuple[Failure | None, int]:
    """Read a type or an attribute, and return why it is none, and where what follows it begins."""
    tokens = TokenStream(text, position, end)
    try:
        if is_type:
            read_type(tokens)
        else:
            read_attribute(tokens)
    except Refusal as refusal:
        return refusal.failure, tokens.start
    except RecursionError:
        return None, end
    return None, tokens.start
