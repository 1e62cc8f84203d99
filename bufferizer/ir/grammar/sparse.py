"""The grammar of ``#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 32 }>``.

Sources: mlir/lib/Dialect/SparseTensor/IR/SparseTensorDialect.cpp (SparseTensorEncodingAttr::parse and ::verify),
IR/Detail/DimLvlMapParser.cpp, IR/Detail/LvlTypeParser.cpp. Levels that have names of their own are not looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bufferizer.ir.grammar.tokens import TokenStream

ENCODING = "#sparse_tensor.encoding"

_FORMATS = frozenset({"batch", "compressed", "dense", "loose_compressed", "singleton", "structured"})
_PROPERTIES = frozenset({"nonordered", "nonunique", "soa"})
_OPERATORS = frozenset({"ceildiv", "floordiv", "mod"})
_WIDTHS = {"posWidth": "position", "crdWidth": "coordinate"}
_ALLOWED_WIDTHS = frozenset({0, 8, 16, 32, 64})
_Expression = tuple[str, ...]  # the words that an expression is made of
_Level = tuple[str, _Expression]  # a format, and what stands before it


def read_encoding(tokens: TokenStream) -> None:
    """Read a body from its bracket on, as far as it is clear how: other keys are told of elsewhere."""
    start = tokens.start
    tokens.expect("<", "expected '<'")
    tokens.expect("{", "expected '{'")
    dimensions, written = 0, list[_Level]()
    widths: dict[str, int] = {}
    while tokens.kind == "word":
        key = tokens.advance()
        if key != "map" and key not in _WIDTHS:
            return
        tokens.expect("=", "expected '='")
        if key != "map":
            widths[key] = _read_width(tokens, _WIDTHS[key])
        elif tokens.token in ("[", "{"):
            return
        else:
            dimensions, written = _read_map(tokens)
        if not tokens.accept(","):
            break
    tokens.expect("}", "expected '}'")
    for key, of in _WIDTHS.items():
        if widths.get(key, 0) not in _ALLOWED_WIDTHS:
            tokens.fail(f"unexpected {of} bitwidth: {widths[key]}", start)
    levels = [format_ for format_, _ in written]
    if not levels:
        tokens.fail("expected a non-empty array for lvlTypes", start)
    first = levels.index("singleton") if "singleton" in levels else None
    if first is not None and levels[first - 1 : first] not in (["compressed"], ["loose_compressed"]):
        tokens.fail("expected compressed or loose_compressed level before singleton level", start)
    if any(level != "batch" and later == "batch" for level, later in pairwise(levels)):
        tokens.fail("Batch lvlType can only be leading levels.", start)
    expressions = [expression for _, expression in written]
    if not _is_permutation(dimensions, expressions) and not _is_blocked(expressions):
        tokens.fail("failed to infer lvlToDim from dimToLvl", start)


def _is_permutation(dimensions: int, expressions: Sequence[_Expression]) -> bool:
    named = {expression[0] for expression in expressions if len(expression) == 1}
    return len(expressions) == dimensions == len(named)


def _is_blocked(expressions: Sequence[_Expression]) -> bool:
    """Tell whether levels are dimensions cut into blocks: ``i floordiv 2, j, i mod 2`` (``isBlockSparsity``)."""
    sizes: dict[str, str] = {}
    has_block = False
    for expression in expressions:
        match expression:
            case (dimension, "mod", size):
                if sizes.get(dimension) != size:
                    return False
                has_block = True
            case (dimension, "floordiv", size) if size.isdecimal() and int(size) > 0 and dimension not in sizes:
                sizes[dimension] = size
            case (dimension,) if dimension not in sizes:
                sizes[dimension] = ""
            case _:
                return False
    return has_block


def _read_width(tokens: TokenStream, of: str) -> int:
    """Read a width, which is taken for a number of 32 bits without a sign."""
    start = tokens.start
    if tokens.kind in ("string", "float"):
        what = "index" if of == "coordinate" else of
        tokens.fail(f"expected an integral {what} bitwidth", start)
    is_negative = tokens.accept("-")
    width = tokens.advance()
    if tokens.accept(":"):
        tokens.advance()
    return (-int(width) if is_negative else int(width)) % (1 << 32) if width.isdecimal() else 0


def _read_map(tokens: TokenStream) -> tuple[int, list[_Level]]:
    """Read ``(d0, d1) -> (d0 : dense, d1 : compressed)``, and return how many dimensions there are, and the levels."""
    names: set[str] = set()
    levels: list[_Level] = []
    tokens.comma_separated("()", lambda it: _read_dimension(it, names), " in dimension-specifier list")
    tokens.expect("->", "expected '->'")
    tokens.comma_separated("()", lambda it: levels.append(_read_level(it, names)), " in level-specifier list")
    return len(names), levels


def _read_dimension(tokens: TokenStream, names: set[str]) -> None:
    """Read ``d0`` or, of slices, ``d0 : #sparse_tensor<slice(...)>``."""
    if tokens.kind != "word":
        tokens.fail("expected bare identifier")
    if tokens.token in names:
        tokens.fail(f"redefinition of identifier '{tokens.token}'")
    names.add(tokens.advance())
    if tokens.at(":"):
        while tokens.kind and not (tokens.at(",") or tokens.at(")")):
            _skip_one(tokens)


def _skip_one(tokens: TokenStream) -> None:
    """Read a token, or all between a pair of parentheses or angle brackets."""
    opening = tokens.advance()
    closing = {"(": ")", "<": ">", "[": "]"}.get(opening)
    while closing is not None and tokens.kind and not tokens.accept(closing):
        _skip_one(tokens)


def _read_level(tokens: TokenStream, names: set[str]) -> _Level:
    """Read ``d0 floordiv 2 : compressed(nonunique)``, and return the format, and the words before it."""
    start = tokens.start
    is_complete = False  # whether the expression may end here, as it does before another name
    while tokens.kind and tokens.token not in (":", ",", ")"):
        if tokens.kind == "word" and tokens.token not in names | _OPERATORS:
            tokens.fail("use of undeclared identifier")
        if is_complete and tokens.token in names:
            tokens.fail_at_token("expected ':'")
        is_complete = tokens.token in names or tokens.kind == "integer"
        _skip_one(tokens)
    expression = tuple(tokens.text[start : tokens.last].strip().strip("()").split())
    tokens.expect(":", "expected ':'")
    format_ = tokens.token
    if tokens.kind != "word":
        tokens.fail("expected valid level format (e.g. dense, compressed or singleton)")
    if format_ not in _FORMATS:
        tokens.fail(f"unknown level format: {format_}")
    tokens.advance()
    if tokens.at("["):
        _skip_one(tokens)
    elif format_ == "structured":
        tokens.fail("expected exactly 2 structured sizes")
    if tokens.at("("):
        tokens.comma_separated("()", _read_property, " in level property list")
    return format_, expression


def _read_property(tokens: TokenStream) -> None:
    if tokens.kind != "word":
        tokens.fail("expected valid level property (e.g. nonordered, nonunique or high)")
    if tokens.token not in _PROPERTIES:
        tokens.fail(f"unknown level property: {tokens.token}")
    tokens.advance()
