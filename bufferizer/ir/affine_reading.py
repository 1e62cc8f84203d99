"""Affine expressions and maps as they are written: ``affine_map<(d0)[s0] -> (d0 floordiv 4 + s0)>``."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bufferizer.ir.affine import (
    AffineConstant,
    AffineDimension,
    AffineExpression,
    AffineMap,
    AffineSymbol,
    add,
    divide,
    multiply,
)
from bufferizer.kept import kept_by_text

_TOKEN = re.compile(r"\s*(->|[A-Za-z_$][\w$.]*|[0-9]+|[-+*(),\[\]]|$)")


class _MapReader:
    """Recursive descent over the text of one map."""

    def __init__(self, text: str) -> None:
        self.tokens = self._tokens(text)
        self.index = 0
        self.names: dict[str, AffineExpression] = {}

    @staticmethod
    def _tokens(text: str) -> list[str]:
        tokens: list[str] = []
        position = 0
        while match := _TOKEN.match(text, position):
            tokens.append(match.group(1))
            position = match.end()
            if not match.group(1):
                return tokens
        raise ValueError(text)

    def peek(self) -> str:
        return self.tokens[self.index]

    def next(self) -> str:
        token = self.tokens[self.index]
        if token:
            self.index += 1
        return token

    def expect(self, token: str) -> None:
        if self.next() != token:
            raise ValueError(token)

    def map(self) -> AffineMap:
        dimensions = self.name_list("(", ")", AffineDimension)
        symbols = self.name_list("[", "]", AffineSymbol) if self.peek() == "[" else 0
        self.expect("->")
        self.expect("(")
        results: list[AffineExpression] = []
        while self.peek() != ")":
            results.append(self.sum())
            if self.peek() != ")":
                self.expect(",")
        self.next()
        self.expect("")
        return AffineMap(dimensions, symbols, tuple(results))

    def name_list(self, opening: str, closing: str, make: type[AffineDimension] | type[AffineSymbol]) -> int:
        self.expect(opening)
        count = 0
        while self.peek() != closing:
            self.names[self.next()] = make(count)
            count += 1
            if self.peek() != closing:
                self.expect(",")
        self.next()
        return count

    def sum(self) -> AffineExpression:
        left = self.product()
        while self.peek() in ("+", "-"):
            operator = self.next()
            right = self.product()
            left = add(left, right if operator == "+" else multiply(right, AffineConstant(-1)))
        return left

    def product(self) -> AffineExpression:
        left = self.operand()
        while self.peek() in ("*", "floordiv", "ceildiv", "mod"):
            operator = self.next()
            right = self.operand()
            left = multiply(left, right) if operator == "*" else divide(operator, left, right)
        return left

    def operand(self) -> AffineExpression:
        token = self.next()
        if token == "-":
            return multiply(self.operand(), AffineConstant(-1))
        if token == "(":
            inner = self.sum()
            self.expect(")")
            return inner
        if token.isdigit():
            return AffineConstant(int(token))
        if token == "symbol" and self.peek() == "(":
            return self.operand()
        try:
            return self.names[token]
        except KeyError:
            raise ValueError(token) from None


def parse_affine_expression(text: str, names: Mapping[str, AffineExpression]) -> AffineExpression | None:
    """Read an expression over named dimensions and symbols; None where it is not one."""
    try:
        reader = _MapReader(text)
        reader.names.update(names)
        expression = reader.sum()
        reader.expect("")
    except (ValueError, RecursionError):
        return None
    return expression


@kept_by_text(4096)
def parse_affine_map(text: str) -> AffineMap | None:
    """Read ``affine_map<(d0) -> (d0)>``, or what stands inside the angle brackets; None where it is not a map."""
    inner = text.strip()
    if inner.startswith("affine_map<") and inner.endswith(">"):
        inner = inner[len("affine_map<") : -1]
    try:
        return _MapReader(inner).map()
    except (ValueError, RecursionError, IndexError):
        return None
