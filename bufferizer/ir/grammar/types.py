"""The grammar of types (mlir/lib/AsmParser/TypeParser.cpp)."""

from __future__ import annotations

from collections.abc import Callable

from bufferizer.ir.grammar.quantized import QUANTIZED, read_quantized
from bufferizer.ir.grammar.symbols import read_symbol
from bufferizer.ir.grammar.tokens import TokenStream
from bufferizer.ir.parsing import FLOATS

_MAX_INTEGER_WIDTH = (1 << 24) - 1
_ENCODING_KINDS = ("float", "hash", "integer", "string", "symbol")
_ENCODINGS = frozenset("{ [ - affine_map affine_set dense dense_resource false loc sparse true unit".split())
_MAX_SIZE = (1 << 63) - 1


def at_type(tokens: TokenStream) -> bool:
    """Tell whether the next token can begin a type (``Parser::parseOptionalType``)."""
    if tokens.kind == "word":
        token = tokens.token
        return token in _PARAMETRIC or token in FLOATS or token in ("index", "none") or tokens.at_integer_type()
    return tokens.kind == "bang" or tokens.at("(")


def read_type(tokens: TokenStream) -> None:
    """Read a type."""
    if tokens.at("("):
        _read_function_type(tokens)
    else:
        read_plain_type(tokens)


def read_plain_type(tokens: TokenStream) -> None:
    """Read a type that is not a function's."""
    if tokens.kind == "bang":
        name, body = tokens.token, tokens.next
        read_symbol(tokens)
        body_tokens = TokenStream(tokens.text, body, tokens.last) if tokens.last > body else tokens
        if name.startswith(QUANTIZED):
            read_quantized(body_tokens, name.removeprefix(QUANTIZED), read_type)
        elif name in _HANDLES:
            _HANDLES[name](body_tokens)
        return
    if tokens.kind != "word" or not at_type(tokens):
        tokens.fail_at_token("expected non-function type")
    reader = _PARAMETRIC.get(tokens.token)
    if reader is not None:
        reader(tokens)
        return
    if tokens.at_integer_type() and int(tokens.token.lstrip("sui")) > _MAX_INTEGER_WIDTH:
        tokens.fail(f"integer bitwidth is limited to {_MAX_INTEGER_WIDTH} bits")
    tokens.advance()


def _read_operation_handle(tokens: TokenStream) -> None:
    """Read the body of ``!transform.op<"linalg.generic">``."""
    tokens.expect("<", "expected '<'")
    if tokens.kind != "string":
        tokens.fail("expected string")
    tokens.advance()
    tokens.expect(">", "expected '>'")


def _read_parameter(tokens: TokenStream) -> None:
    """Read the body of ``!transform.param<i64>``."""
    tokens.expect("<", "expected '<'")
    read_type(tokens)
    tokens.expect(">", "expected '>'")


_HANDLES = {"!transform.op": _read_operation_handle, "!transform.param": _read_parameter}


def _read_function_type(tokens: TokenStream) -> None:
    tokens.comma_separated("()", read_type)
    tokens.expect("->", "expected '->' in function type")
    if tokens.at("("):
        tokens.comma_separated("()", read_type)
    else:
        read_plain_type(tokens)


def _open(tokens: TokenStream) -> str:
    """Read ``tensor<`` or the like, and return the word."""
    word = tokens.advance()
    tokens.expect("<", f"expected '<' in {word} type")
    return word


def _close(tokens: TokenStream, word: str) -> None:
    tokens.expect(">", f"expected '>' in {word} type")


def _read_tensor(tokens: TokenStream) -> None:
    _open(tokens)
    is_unranked = _read_sizes(tokens)
    read_type(tokens)
    has_encoding = tokens.accept(",")
    if has_encoding and _at_encoding(tokens):
        _read_attribute(tokens)
    _close(tokens, "tensor")
    if is_unranked and has_encoding:
        tokens.fail("cannot apply encoding to unranked tensor")


def _at_encoding(tokens: TokenStream) -> bool:
    """Tell whether an attribute comes next where there may be none (``Parser::parseOptionalAttribute``)."""
    return tokens.kind in _ENCODING_KINDS or tokens.token in _ENCODINGS or at_type(tokens)


def _read_memref(tokens: TokenStream) -> None:
    _open(tokens)
    is_unranked = _read_sizes(tokens)
    read_type(tokens)
    if tokens.accept(">"):
        return
    tokens.expect(",", "expected ',' or '>' in memref type")
    if tokens.at(">"):
        tokens.fail_at_token("expected list element")
    has_space = False

    def element(tokens: TokenStream) -> None:
        nonlocal has_space
        # An alias or a dialect's attribute may be a layout or a space.
        is_open, is_layout = tokens.kind == "hash", tokens.token in ("affine_map", "strided")
        _read_attribute(tokens)
        if is_layout and is_unranked:
            tokens.fail("cannot have affine map for unranked memref type")
        if is_layout and has_space:
            tokens.fail("expected memory space to be last in memref type")
        if not is_layout and not is_open:
            if has_space:
                tokens.fail("multiple memory spaces specified in memref type")
            has_space = True

    tokens.elements_until(">", element)


def _read_vector(tokens: TokenStream) -> None:
    word = _open(tokens)
    while tokens.kind == "integer" or tokens.at("["):
        is_scalable = tokens.accept("[")
        _read_size(tokens)
        if is_scalable and not tokens.accept("]"):
            tokens.fail_at_token("missing ']' closing scalable dimension")
        _read_x(tokens)
    read_type(tokens)
    _close(tokens, word)


def _read_complex(tokens: TokenStream) -> None:
    word = _open(tokens)
    read_type(tokens)
    _close(tokens, word)


def _read_tuple(tokens: TokenStream) -> None:
    word = _open(tokens)
    if not tokens.accept(">"):
        tokens.elements(read_type)
        _close(tokens, word)


def _read_sizes(tokens: TokenStream) -> bool:
    """Read ``4x?x`` or ``*x``, and tell whether it was the latter (``Parser::parseDimensionListRanked``)."""
    if tokens.accept("*"):
        _read_x(tokens)
        return True
    while tokens.kind == "integer" or tokens.at("?"):
        if not tokens.accept("?"):
            _read_size(tokens)
        _read_x(tokens)
    return False


def _read_size(tokens: TokenStream) -> None:
    """Read a size: `0xf32` is no number, but a size and a type."""
    if tokens.token.startswith("0x"):
        tokens.move_to(tokens.start + 1)
        return
    if tokens.kind != "integer" or int(tokens.token) > _MAX_SIZE:
        tokens.fail("invalid dimension")
    tokens.advance()


def _read_x(tokens: TokenStream) -> None:
    """Read the `x` with which the next word begins."""
    if tokens.kind != "word" or not tokens.token.startswith("x"):
        tokens.fail_at_token("expected 'x' in dimension list")
    tokens.move_to(tokens.start + 1)


def _read_attribute(tokens: TokenStream) -> None:
    from bufferizer.ir.grammar.attributes import read_attribute  # types and attributes are made of each other

    read_attribute(tokens)


_PARAMETRIC: dict[str, Callable[[TokenStream], None]] = {
    "tensor": _read_tensor,
    "memref": _read_memref,
    "vector": _read_vector,
    "complex": _read_complex,
    "tuple": _read_tuple,
}
