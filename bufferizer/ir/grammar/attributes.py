"""The grammar of attributes (mlir/lib/AsmParser/AttributeParser.cpp)."""

from __future__ import annotations

from collections.abc import Callable

from bufferizer.ir.grammar.affine import read_affine_map, read_affine_set
from bufferizer.ir.grammar.locations import read_location
from bufferizer.ir.grammar.sparse import ENCODING, read_encoding
from bufferizer.ir.grammar.symbols import read_symbol
from bufferizer.ir.grammar.tokens import TokenStream
from bufferizer.ir.grammar.types import at_type, read_type
from bufferizer.ir.literals import literal_problem
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.scanning import attribute_end
from bufferizer.ir.types import I1, FloatType, IntegerType, bit_width


def read_attribute(tokens: TokenStream) -> None:
    """Read an attribute, with its type if it has one."""
    reader = _BY_TOKEN.get(tokens.token) or _BY_KIND.get(tokens.kind)
    if reader is not None:
        reader(tokens)
    elif at_type(tokens):
        read_type(tokens)
    else:
        tokens.fail_at_token("expected attribute value")


def _read_array(tokens: TokenStream) -> None:
    tokens.advance()
    if not tokens.accept("]"):
        tokens.elements_until("]", read_attribute)


def _read_dictionary(tokens: TokenStream) -> None:
    seen: set[str] = set()

    def entry(tokens: TokenStream) -> None:
        if tokens.kind not in ("word", "string"):
            tokens.fail_at_token("expected attribute name")
        name = tokens.token.strip('"')
        if not name:
            tokens.fail("expected valid attribute name")
        if name in seen:
            tokens.fail(f"duplicate key '{name}' in dictionary attribute")
        seen.add(name)
        tokens.advance()
        if tokens.accept("="):
            read_attribute(tokens)

    tokens.comma_separated("{}", entry, " in attribute dictionary")


def _read_typed(tokens: TokenStream) -> None:
    """Read a number or a string, which may have a type."""
    start = tokens.start
    tokens.advance()
    if tokens.accept(":"):
        read_type(tokens)
        _check_literal(tokens, start)


def _check_literal(tokens: TokenStream, start: int) -> None:
    """Refuse a number or a constant that does not go with its type."""
    problem = literal_problem(tokens.text[start : tokens.last])
    if problem is not None:
        tokens.fail(problem.message, None if problem.is_behind else start)


def _read_negative(tokens: TokenStream) -> None:
    start = tokens.start
    tokens.advance()
    if tokens.kind not in ("integer", "float"):
        tokens.fail_at_token("expected constant integer or floating point value")
    tokens.advance()
    if tokens.accept(":"):
        read_type(tokens)
        _check_literal(tokens, start)


def _read_symbol_reference(tokens: TokenStream) -> None:
    tokens.advance()
    while tokens.text.startswith("::", tokens.start):
        tokens.move_to(tokens.start + 2)
        if tokens.kind != "symbol":
            tokens.fail("expected nested symbol reference identifier")
        tokens.advance()


def _read_extended(tokens: TokenStream) -> None:
    """Read an alias, or a dialect's attribute, which may have a type."""
    start, name, body = tokens.start, tokens.token, tokens.next
    read_symbol(tokens)
    if name == ENCODING:
        read_encoding(TokenStream(tokens.text, body, tokens.last) if tokens.last > body else tokens)
    is_alias = "." not in name and tokens.text[start + len(name) : start + len(name) + 1] != "<"
    if not is_alias and tokens.accept(":"):
        read_type(tokens)


def _read_word(tokens: TokenStream) -> None:
    tokens.advance()


def _read_inline_location(tokens: TokenStream) -> None:
    tokens.advance()
    read_location(tokens, read_attribute, "inline location")


def _skip(tokens: TokenStream) -> None:
    """Read what is known by its extent alone."""
    end = attribute_end(tokens.text, tokens.start, tokens.end)
    tokens.move_to(tokens.next if end is None else end)


# -- dense<...> and array<...>


def _read_dense(tokens: TokenStream) -> None:
    start = tokens.start
    tokens.advance()
    tokens.expect("<", "expected '<' after 'dense'")
    if at_type(tokens) and not tokens.at("("):
        tokens.move_to(start)
        _skip(tokens)
        return
    if not tokens.accept(">"):
        if tokens.kind == "string":
            tokens.advance()
        elif tokens.at("["):
            _read_literal_list(tokens)
        else:
            _read_literal(tokens)
        tokens.expect(">", "expected '>'")
    if tokens.kind:
        tokens.expect(":", "expected ':'")
        read_type(tokens)
        _check_literal(tokens, start)


def _read_literal_list(tokens: TokenStream) -> tuple[int, ...]:
    """Read a list of elements or of lists, and return its shape."""
    shapes: list[tuple[int, ...]] = []

    def element(tokens: TokenStream) -> None:
        if tokens.at("["):
            shapes.append(_read_literal_list(tokens))
        else:
            _read_literal(tokens)
            shapes.append(())
        if shapes[-1] != shapes[0]:
            tokens.fail("tensor literal is invalid; ranks are not consistent between elements")

    tokens.comma_separated("[]", element)
    return (len(shapes), *(shapes[0] if shapes else ()))


def _read_literal(tokens: TokenStream) -> None:
    if tokens.accept("-"):
        if tokens.kind not in ("integer", "float"):
            tokens.fail("expected integer or floating point literal")
        tokens.advance()
    elif tokens.accept("("):
        _read_literal(tokens)
        tokens.expect(",", "expected ',' between complex elements")
        _read_literal(tokens)
        tokens.expect(")", "expected ')' after complex elements")
    elif tokens.kind in ("integer", "float", "string") or tokens.token in ("true", "false"):
        tokens.advance()
    else:
        tokens.fail("expected element literal of primitive type")


def _read_dense_array(tokens: TokenStream) -> None:
    tokens.advance()
    tokens.expect("<", "expected '<' after 'array'")
    start = tokens.start
    read_type(tokens)
    written = tokens.text[start : tokens.start].strip()
    type_ = parse_type(written)
    if written[:1] in "!#" or type_ is None:
        tokens.move_to(start - len("<"))
        _skip_brackets(tokens)
        return
    if not isinstance(type_, IntegerType | FloatType):
        tokens.fail(f"expected integer or float type, got: '{type_}'", start)
    if type_ != I1 and (bit_width(type_) or 0) % 8 != 0:
        tokens.fail("element type bitwidth must be a multiple of 8", start)
    if tokens.accept(">"):
        return
    tokens.expect(":", "expected ':' after dense array type")
    is_integer = isinstance(type_, IntegerType)
    tokens.elements(lambda tokens: _read_array_number(tokens, is_integer=is_integer, is_bit=type_ == I1))
    tokens.expect(">", "expected '>' to close an array attribute")


def _skip_brackets(tokens: TokenStream) -> None:
    depth = 0
    while tokens.kind:
        depth += {"<": 1, ">": -1}.get(tokens.advance(), 0)
        if depth == 0:
            return


def _read_array_number(tokens: TokenStream, *, is_integer: bool, is_bit: bool) -> None:
    tokens.accept("-")
    if not is_integer:
        if tokens.kind not in ("integer", "float"):
            tokens.fail("expected floating point literal")
    elif tokens.token in ("true", "false"):
        if not is_bit:
            tokens.fail("expected i1 type for 'true' or 'false' values")
    elif tokens.kind != "integer":
        tokens.fail("expected integer literal")
    elif is_bit:
        tokens.advance()
        tokens.fail("expected 'true' or 'false' values for i1 type")
    tokens.advance()


# -- strided<...>


def _read_strided(tokens: TokenStream) -> None:
    tokens.advance()
    tokens.expect("<", "expected '<' after 'strided'")
    tokens.expect("[", "expected '['")
    if not tokens.at("]"):
        tokens.elements(_read_stride)
    tokens.expect("]", "expected ']'")
    if tokens.accept(">"):
        return
    tokens.expect(",", "expected ','")
    tokens.expect("offset", "expected 'offset' after comma")
    tokens.expect(":", "expected ':' after 'offset'")
    _read_stride(tokens)
    tokens.expect(">", "expected '>'")


def _read_stride(tokens: TokenStream) -> None:
    start = tokens.start
    if tokens.accept("?"):
        return
    tokens.accept("-")
    if tokens.kind != "integer":
        tokens.fail("expected a 64-bit signed integer or '?'", start)
    tokens.advance()


_BY_TOKEN: dict[str, Callable[[TokenStream], None]] = {
    "[": _read_array,
    "{": _read_dictionary,
    "-": _read_negative,
    "affine_map": read_affine_map,
    "affine_set": read_affine_set,
    "array": _read_dense_array,
    "dense": _read_dense,
    "loc": _read_inline_location,
    "strided": _read_strided,
    **dict.fromkeys(("dense_resource", "distinct", "luri", "opaque", "sparse"), _skip),
    **dict.fromkeys(("true", "false", "unit"), _read_word),
}
_BY_KIND: dict[str, Callable[[TokenStream], None]] = {
    "float": _read_typed,
    "integer": _read_typed,
    "string": _read_typed,
    "hash": _read_extended,
    "symbol": _read_symbol_reference,
}
