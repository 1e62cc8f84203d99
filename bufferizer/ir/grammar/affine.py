"""The grammar of affine maps and sets (mlir/lib/AsmParser/AffineParser.cpp)."""

from __future__ import annotations

from dataclasses import dataclass, field

from bufferizer.ir.affine import (
    AffineConstant,
    AffineDimension,
    AffineExpression,
    AffineSymbol,
    add,
    dimensions_in,
    divide,
    multiply,
)
from bufferizer.ir.grammar.tokens import Refusal, TokenStream

_PRODUCTS = {"*": "multiply", "floordiv": "floordiv", "ceildiv": "ceildiv", "mod": "mod"}
_MAX_CONSTANT = 1 << 63
_NOT_LINEAR = "non-affine expression: at least one of the multiply operands has to be either a constant or symbolic"


def read_affine_map(tokens: TokenStream) -> None:
    """Read ``affine_map<(d0)[s0] -> (d0 + s0)>``."""
    _read(tokens, "affine map", is_map=True)


def read_affine_set(tokens: TokenStream) -> None:
    """Read ``affine_set<(d0)[s0] : (d0 - s0 >= 0)>``."""
    _read(tokens, "integer set", is_map=False)


def _read(tokens: TokenStream, what: str, *, is_map: bool) -> None:
    tokens.advance()
    tokens.expect("<", f"expected '<' in {what}")
    start = tokens.start
    reader = _Reader(tokens)
    reader.names()
    has_range = tokens.accept("->")
    if has_range:
        tokens.comma_separated("()", lambda _: reader.sum(None), " in affine map range")
    else:
        tokens.expect(":", "expected '->' or ':'")
        tokens.comma_separated("()", lambda _: reader.constraint(), " in integer set constraint list")
    if has_range != is_map:
        wanted, given = ("AffineMap", "IntegerSet") if is_map else ("IntegerSet", "AffineMap")
        tokens.fail(f"expected {wanted}, but got {given}", start)
    tokens.expect(">", f"expected '>' in {what}")


@dataclass(slots=True)
class _Reader:
    """A reader of one map or set. ``left`` is what stands before an operator whose right operand is read."""

    tokens: TokenStream
    known: dict[str, AffineExpression] = field(default_factory=dict)

    def names(self) -> None:
        """Read the lists of dimensions and symbols."""
        self.tokens.comma_separated("()", lambda _: self.name(is_symbol=False), " in dimensional identifier list")
        if self.tokens.at("["):
            self.tokens.comma_separated("[]", lambda _: self.name(is_symbol=True), " in symbol list")

    def name(self, *, is_symbol: bool) -> None:
        if self.tokens.kind != "word":
            self.tokens.fail_at_token("expected bare identifier")
        if self.tokens.token in self.known:
            self.tokens.fail(f"redefinition of identifier '{self.tokens.token}'")
        number = len(self.known)
        self.known[self.tokens.advance()] = AffineSymbol(number) if is_symbol else AffineDimension(number)

    def constraint(self) -> None:
        self.sum(None)
        for first in (">", "<", "="):
            if self.tokens.accept(first) and self.tokens.accept("="):
                self.sum(None)
                return
        self.tokens.fail("expected '== affine-expr' or '>= affine-expr' at end of affine constraint")

    def sum(self, left: AffineExpression | None, sign: int = 1) -> AffineExpression:
        """Read an expression; ``left`` is what it is added to (``parseAffineLowPrecOpExpr``)."""
        operand = self.operand(left)
        if self.tokens.token in _PRODUCTS:
            place, operator = self.tokens.start, self.tokens.advance()
            operand = self.product(operand, operator, place)
        if left is not None:
            operand = add(left, operand if sign > 0 else multiply(AffineConstant(-1), operand))
        if self.tokens.token in ("+", "-"):
            return self.sum(operand, 1 if self.tokens.advance() == "+" else -1)
        return operand

    def product(self, left: AffineExpression, operator: str, place: int) -> AffineExpression:
        """Read what stands right of ``*`` or a division, and the operators that follow it."""
        right = self.operand(left)
        if self.tokens.token in _PRODUCTS:
            next_place, following = self.tokens.start, self.tokens.advance()
            return self.product(self.combined(operator, left, right, next_place), following, next_place)
        return self.combined(operator, left, right, place)

    def combined(self, operator: str, left: AffineExpression, right: AffineExpression, place: int) -> AffineExpression:
        if operator == "*":
            if dimensions_in(left) and dimensions_in(right):
                self.tokens.fail(_NOT_LINEAR, place)
            return multiply(left, right)
        if dimensions_in(right):
            message = f"non-affine expression: right operand of {operator} has to be either a constant or symbolic"
            self.tokens.fail(message, place)
        return divide(operator, left, right)

    def operand(self, left: AffineExpression | None) -> AffineExpression:
        """Read an operand (``parseAffineOperandExpr``)."""
        tokens = self.tokens
        if tokens.kind == "value":
            return self.value()
        if tokens.kind == "integer":
            return self.integer()
        if tokens.accept("("):
            if tokens.at(")"):
                tokens.fail("no expression inside parentheses")
            inner = self.sum(None)
            tokens.expect(")", "expected ')'")
            return inner
        if tokens.accept("-"):
            return multiply(AffineConstant(-1), self.operand(left))
        if tokens.kind == "word":
            if tokens.token not in self.known:
                tokens.fail_at_token("use of undeclared identifier")
            return self.known[tokens.advance()]
        raise self.missing_operand(left)

    def value(self) -> AffineExpression:
        """Refuse a value; `_ValueReader` reads it."""
        self.tokens.fail_at_token("unexpected ssa identifier")

    def integer(self) -> AffineConstant:
        number = int(self.tokens.token, 16 if self.tokens.token.startswith("0x") else 10)
        if number > _MAX_CONSTANT:
            self.tokens.fail("constant too large for index")
        self.tokens.advance()
        return AffineConstant(number)

    def missing_operand(self, left: AffineExpression | None) -> Refusal:
        if left is not None:
            return self.tokens.refusal("missing right operand of binary operator")
        if self.tokens.token in ("+", "*"):
            return self.tokens.refusal("missing left operand of binary operator")
        return self.tokens.refusal("expected affine expression")


def read_expression_of_values(tokens: TokenStream) -> None:
    """Read ``%i + 2 * symbol(%n)`` (``parseAffineExprOfSSAIds``)."""
    _ValueReader(tokens).sum(None)


class _ValueReader(_Reader):
    """A reader of an expression in which values stand for dimensions and symbols."""

    def operand(self, left: AffineExpression | None) -> AffineExpression:
        tokens = self.tokens
        if not tokens.accept("symbol"):
            return super().operand(left)
        tokens.expect("(", "expected '(' at start of SSA symbol")
        symbol = self._named(AffineSymbol(len(self.known)))
        tokens.expect(")", "expected ')' at end of SSA symbol")
        return symbol

    def value(self) -> AffineExpression:
        return self._named(AffineDimension(len(self.known)))

    def _named(self, expression: AffineExpression) -> AffineExpression:
        if self.tokens.kind != "value":
            self.tokens.fail_at_token("expected ssa identifier")
        return self.known.setdefault(self.tokens.advance(), expression)
