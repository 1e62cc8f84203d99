"""Affine expressions of values, ``%i + 2 * symbol(%n)``, as the affine dialect writes indices and bounds.

After AffineParser::parseAffineMapOfSSAIds (mlir/lib/AsmParser/AffineParser.cpp): every value becomes a dimension of the
map, or a symbol where ``symbol(...)`` says so, in order of first appearance.
"""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.ir.affine_reading import parse_affine_map
from bufferizer.ir.assembly.reader import OpReader, Use
from bufferizer.ir.grammar import affine_failure

_CLOSING = frozenset(")],")


class AffineOperands:
    """The values that the expressions of one map are made of."""

    def __init__(self) -> None:
        self._dimensions: dict[str, Use] = {}
        self._symbols: dict[str, Use] = {}

    @property
    def uses(self) -> list[Use]:
        """The values, dimensions before symbols, each once."""
        return [*self._dimensions.values(), *self._symbols.values()]

    def read_list(self, reader: OpReader, opening: str, closing: str) -> list[str]:
        """Read a bracketed list of expressions."""
        expressions: list[str] = []
        reader.listed(opening, lambda: expressions.append(self.read(reader)), closing)
        return expressions

    def read(self, reader: OpReader) -> str:
        """Read an expression and return it with the names of dimensions and symbols for its values."""
        failure = affine_failure(reader.text, reader.position, reader.end)
        if failure is not None:
            reader.fail_for(failure, "bad-attribute")
        parts: list[str] = []
        depth = 0
        while not reader.at_end() and (depth or reader.token not in _CLOSING):
            if reader.at_operand():
                parts.append(self._name(reader.operand(), self._dimensions))
            elif reader.accept("symbol"):
                reader.expect("(")
                parts.append(self._name(reader.operand(), self._symbols))
                reader.expect(")")
            else:
                depth += {"(": 1, ")": -1}.get(reader.token, 0)
                parts.append(reader.next_token())
        return " ".join(parts)

    def _name(self, use: Use, role: dict[str, Use]) -> str:
        """Return a value's name in the map; the role it appears in first is the one it keeps."""
        if use.name not in self._dimensions and use.name not in self._symbols:
            role[use.name] = use
        if use.name in self._symbols:
            return f"s{list(self._symbols).index(use.name)}"
        return f"d{list(self._dimensions).index(use.name)}"

    def map_text(self, groups: Sequence[Sequence[str]]) -> str:
        """Return the map with these expressions as its results, one after the other."""
        dimensions = ", ".join(f"d{number}" for number in range(len(self._dimensions)))
        symbols = ", ".join(f"s{number}" for number in range(len(self._symbols)))
        results = ", ".join(expression for group in groups for expression in group)
        text = f"affine_map<({dimensions}){f'[{symbols}]' if symbols else ''} -> ({results})>"
        parsed = parse_affine_map(text)
        return f"affine_map<{parsed}>" if parsed is not None else text
