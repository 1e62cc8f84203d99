"""The grammar of ``!quant.uniform<i8<-8:7>:f32:1, {0.5, 0.25:3}>`` and ``!quant.any<i8:f32>``.

Source: mlir/lib/Dialect/Quant/IR/TypeParser.cpp. Of ``!quant.calibrated`` no more is asked than that brackets match.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bufferizer.ir.grammar.tokens import TokenStream

QUANTIZED = "!quant."

_KINDS = frozenset({"any", "calibrated", "uniform"})
_MOST_BITS = 32
_UNSIGNED = re.compile(r"u([0-9]+)", re.ASCII)
_FLOAT = re.compile(r"b?f[0-9]+(?:E\w+)?|tf32", re.ASCII)
# The least and the largest finite number of each type that the compiler scales to, as it prints them: rounded, so that
# the largest ones themselves may be a little more.
_SCALES = {
    "bf16": ("9.183550e-41", "3.389531e+38"),
    "f16": ("5.960464e-08", "6.550400e+04"),
    "f32": ("1.401298e-45", "3.402823e+38"),
    "f64": ("4.940656e-324", "1.797693e+308"),
}
_ROUNDED = 1e-6
_ReadType = Callable[[TokenStream], None]


def read_quantized(tokens: TokenStream, name: str, read_type: _ReadType) -> None:
    """Read the body of the type called ``name``, from its bracket on."""
    start = tokens.last - len(name)
    if name not in _KINDS:
        tokens.fail(f"unknown quantized type {name}", start)
    if name == "calibrated":
        return
    tokens.expect("<", "expected '<'")
    problem = _read_storage(tokens)
    if name == "uniform":
        tokens.expect(":", "expected ':'")
        problem = _read_scaled(tokens, read_type) or problem
    elif tokens.accept(":"):
        _read_expressed(tokens, read_type)
    tokens.expect(">", "expected '>'")
    if problem:
        tokens.fail(problem, start)


def _read_storage(tokens: TokenStream) -> str:
    """Read ``i8`` or ``u8<0:7>``, and return what is wrong with the bounds, which is said last."""
    word, start = tokens.token, tokens.start
    if tokens.kind != "word":
        tokens.fail("expected valid keyword")
    tokens.advance()
    unsigned = _UNSIGNED.fullmatch(word)
    is_signed = unsigned is None and not word.startswith("ui")
    if unsigned is None and not re.fullmatch(r"[su]?i[0-9]+", word, re.ASCII):
        tokens.fail("expected storage type width" if word.startswith("u") else "illegal storage type prefix", start)
    bits = int(word.lstrip("sui"))
    if not 0 < bits <= _MOST_BITS:
        tokens.fail(f"illegal storage type size: {bits}", start)
    if not tokens.accept("<"):
        return ""
    least, largest = (-(1 << bits - 1), (1 << bits - 1) - 1) if is_signed else (0, (1 << bits) - 1)
    place = tokens.start
    lower = _read_integer(tokens)
    tokens.expect(":", "expected ':'")
    upper_place = tokens.start
    upper = _read_integer(tokens)
    tokens.expect(">", "expected '>'")
    if lower < least:
        tokens.fail(f"illegal storage type minimum: {lower}", place)
    if upper > largest:
        tokens.fail(f"illegal storage type maximum: {upper}", upper_place)
    return f"illegal storage min and storage max: ({lower}:{upper})" if upper <= lower else ""


def _read_expressed(tokens: TokenStream, read_type: _ReadType) -> str:
    """Read the type of the numbers that are stored, which must be a float's, and return its name."""
    word, start, kind = tokens.token, tokens.start, tokens.kind
    read_type(tokens)
    is_alias = kind == "bang" and "." not in word
    if not is_alias and not _FLOAT.fullmatch(word):
        tokens.fail("invalid kind of type specified", start)
    return word


def _read_scaled(tokens: TokenStream, read_type: _ReadType) -> str:
    """Read the type, the dimensions and the scales, and return what is wrong with a dimension."""
    expressed = _read_expressed(tokens, read_type)

    def read_scale(tokens: TokenStream) -> None:
        _read_scale(tokens, expressed)

    problem = ""
    read_scales: _ReadType = read_scale
    if tokens.accept(":"):
        if tokens.at("{"):
            tokens.comma_separated("{}", _read_block)
            read_scales = _nested(read_scale)
        else:
            dimension = _read_integer(tokens)
            problem = f"illegal quantized dimension: {dimension}" if dimension < 0 else ""
            read_scales = _listed(read_scale)
    tokens.expect(",", "expected ','")
    read_scales(tokens)
    return problem


def _read_block(tokens: TokenStream) -> None:
    """Read a dimension and how much of it has a scale of its own."""
    _read_integer(tokens)
    tokens.expect(":", "expected ':'")
    _read_integer(tokens)


def _listed(element: _ReadType) -> _ReadType:
    """Return what reads one element or several in braces."""

    def read(tokens: TokenStream) -> None:
        tokens.expect("{", "expected '{'")
        tokens.elements(element)
        tokens.expect("}", "expected '}'")

    return read


def _nested(element: _ReadType) -> _ReadType:
    """Return what reads elements in braces in braces."""

    def read(tokens: TokenStream) -> None:
        if tokens.at("{"):
            _listed(read)(tokens)
        else:
            element(tokens)

    def read_outermost(tokens: TokenStream) -> None:
        if not tokens.at("{"):
            tokens.fail_at_token("expected '{'")
        read(tokens)

    return read_outermost


def _read_scale(tokens: TokenStream, expressed: str) -> None:
    """Read ``0.5`` or ``0.5:128``, with a zero point."""
    sign = "-" if tokens.accept("-") else ""
    written, kind = tokens.token, tokens.kind
    if kind == "integer" and not written.startswith("0x"):
        tokens.fail("unexpected decimal integer literal for a floating point value")
    if kind not in ("float", "integer"):
        tokens.fail("expected floating point literal")
    tokens.advance()
    bounds = _SCALES.get(expressed)
    if bounds is not None and kind == "float":
        scale = float(sign + written)
        if not float(bounds[0]) <= scale <= float(bounds[1]) * (1 + _ROUNDED):
            tokens.fail(f"scale {scale:.6e} out of expressed type range [{bounds[0]}, {bounds[1]}]")
    if tokens.accept(":"):
        _read_integer(tokens)


def _read_integer(tokens: TokenStream) -> int:
    sign = -1 if tokens.accept("-") else 1
    if tokens.kind != "integer":
        tokens.fail("expected integer value")
    return sign * int(tokens.advance(), 0)
