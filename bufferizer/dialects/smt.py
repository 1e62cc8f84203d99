"""The smt dialect: questions for solvers of satisfiability modulo theories.

Transcribed from mlir/include/mlir/Dialect/SMT/IR of LLVM 22.
"""

from __future__ import annotations

import re

from bufferizer.dialects.registry import alike, dialect, op
from bufferizer.ir.assembly.cursor import WrittenType
from bufferizer.ir.assembly.declaration import (
    KnownTypes,
    TypeRule,
    always,
    integer,
    numbered_enum,
    same_as,
    string,
    unit,
)
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import UNKNOWN, DialectType, Type

_ARRAY = re.compile(r"!smt\.array<\s*\[(.*)\s->\s(.*)\]\s*>")
_FUNCTION = re.compile(r"!smt\.func<\s*\((.*?)\)\s*(.*)>")
_BITS = re.compile(r"!smt\.bv<\s*([0-9]+)\s*>")
_BOOL = DialectType("!smt.bool")


def _part(pattern: re.Pattern[str], type_: Type, part: int) -> Type:
    """A type out of another's text; unknown where it is no such type."""
    match = pattern.fullmatch(str(type_))
    return (parse_type(match[part].strip()) if match else None) or UNKNOWN


def _index_of(group: str) -> TypeRule:
    """``!smt.int`` for ``!smt.array<[!smt.int -> !smt.bool]>``."""
    return lambda known: _part(_ARRAY, known.type(group), 1)


def _element_of(group: str) -> TypeRule:
    """``!smt.bool`` for ``!smt.array<[!smt.int -> !smt.bool]>``."""
    return lambda known: _part(_ARRAY, known.type(group), 2)


def _arguments_of(group: str) -> TypeRule:
    """``(!smt.int, !smt.bool)`` for ``!smt.func<(!smt.int, !smt.bool) !smt.int>``."""

    def rule(known: KnownTypes) -> Type | tuple[Type, ...]:
        match = _FUNCTION.fullmatch(str(known.type(group)))
        return tuple(parse_type(text) or UNKNOWN for text in match[1].split(", ")) if match else UNKNOWN

    return rule


def _result_of(group: str) -> TypeRule:
    """``!smt.int`` for ``!smt.func<(!smt.bool) !smt.int>``."""
    return lambda known: _part(_FUNCTION, known.type(group), 2)


def _width(type_: Type) -> int | None:
    match = _BITS.fullmatch(str(type_))
    return int(match[1]) if match else None


def _bits(width: int) -> Type:
    return DialectType(f"!smt.bv<{width}>")


def _concatenated(known: KnownTypes) -> Type:
    """A bit vector as long as both operands together."""
    widths = [_width(known.type(group)) for group in ("lhs", "rhs")]
    return UNKNOWN if None in widths else _bits(sum(width or 0 for width in widths))


def _type_of_constant(known: KnownTypes) -> Type:
    """``!smt.bv<8>`` for ``#smt.bv<1> : !smt.bv<8>``."""
    return known.read_type((known.attribute("value") or "").rpartition(" : ")[2])


def _bit_vector(reader: OpReader) -> str | None:
    """``#smt.bv<5> : !smt.bv<32>``."""
    return reader.attribute() if reader.token.startswith("#") else None


def _read_alike(reader: OpReader) -> None:
    """``%a, %b : type``: all operands are of one type."""
    uses = reader.operands_here() if reader.at_operand() else []
    reader.attr_dict()
    reader.expect(":")
    written: WrittenType = reader.type()
    reader.add_operands("inputs", uses, [written] * len(uses))
    reader.add_result_types("result", [(_BOOL, None)])


def _read_integer(reader: OpReader) -> None:
    """``5``: a number of any length, kept with as many bits as it has."""
    reader.integer()
    reader.attr_dict()
    reader.add_result_types("result", [(DialectType("!smt.int"), None)])


def _read_repeat(reader: OpReader) -> None:
    """``2 times %bits : !smt.bv<4>``."""
    count = reader.integer()
    reader.expect("times")
    use = reader.operand()
    reader.attr_dict()
    reader.expect(":")
    written = reader.type()
    width = _width(written[0])
    reader.add_operands("input", [use], [written])
    reader.add_result_types("result", [(UNKNOWN if width is None else _bits(width * count), None)])


def _names(reader: OpReader) -> str | None:
    """``["a", "b"]``."""
    return reader.attribute() if reader.peek_is("[") else None


DIALECT = dialect(
    "smt",
    [
        *alike(
            "smt",
            "and or xor",
            "$inputs attr-dict",
            operands="inputs*",
            results="result",
            types={"inputs": always("!smt.bool"), "result": always("!smt.bool")},
        ),
        op(
            "smt.apply_func",
            "$func `(` $args `)` attr-dict `:` type($func)",
            operands="func args*",
            results="result",
            types={"args": _arguments_of("func"), "result": _result_of("func")},
        ),
        op(
            "smt.array.broadcast",
            "$value attr-dict `:` type($result)",
            operands="value",
            results="result",
            types={"value": _element_of("result")},
        ),
        op(
            "smt.array.select",
            "$array `[` $index `]` attr-dict `:` type($array)",
            operands="array index",
            results="result",
            types={"index": _index_of("array"), "result": _element_of("array")},
        ),
        op(
            "smt.array.store",
            "$array `[` $index `]` `,` $value attr-dict `:` type($array)",
            operands="array index value",
            results="result",
            types={"index": _index_of("array"), "value": _element_of("array"), "result": same_as("array")},
        ),
        op("smt.assert", "$input attr-dict", operands="input", types={"input": always("!smt.bool")}),
        *alike(
            "smt",
            "bv.add bv.and bv.ashr bv.lshr bv.mul bv.or bv.sdiv bv.shl bv.smod bv.srem bv.udiv bv.urem bv.xor",
            "$lhs `,` $rhs attr-dict `:` type($result)",
            operands="lhs rhs",
            results="result",
            types={"lhs": same_as("result"), "rhs": same_as("result")},
        ),
        op(
            "smt.bv.cmp",
            "$pred $lhs `,` $rhs attr-dict `:` type($lhs)",
            operands="lhs rhs",
            results="result",
            types={"rhs": same_as("lhs"), "result": always("!smt.bool")},
            attributes={"pred": numbered_enum("i64", "slt sle sgt sge ult ule ugt uge")},
        ),
        op(
            "smt.bv.concat",
            "$lhs `,` $rhs attr-dict `:` type(operands)",
            operands="lhs rhs",
            results="result",
            types={"result": _concatenated},
        ),
        op(
            "smt.bv.constant",
            "$value attr-dict",
            results="result",
            types={"result": _type_of_constant},
            attributes={"value": _bit_vector},
        ),
        op(
            "smt.bv.extract",
            "$input `from` $lowBit attr-dict `:` functional-type($input, $result)",
            operands="input",
            results="result",
            attributes={"lowBit": integer("i32")},
        ),
        *alike(
            "smt",
            "bv.neg bv.not",
            "$input attr-dict `:` type($result)",
            operands="input",
            results="result",
            types={"input": same_as("result")},
        ),
        op("smt.bv.repeat", read=_read_repeat, operands="input", results="result"),
        op(
            "smt.bv2int",
            "$input (`signed` $is_signed^)? attr-dict `:` type($input)",
            operands="input",
            results="result",
            types={"result": always("!smt.int")},
            attributes={"is_signed": unit},
        ),
        op(
            "smt.check",
            "attr-dict `sat` $satRegion `unknown` $unknownRegion `unsat` $unsatRegion (`->` type($results)^ )?",
            results="results*",
            regions="satRegion unknownRegion unsatRegion",
            implicit_terminator="smt.yield",
        ),
        op("smt.constant", "$value attr-dict", results="result", types={"result": always("!smt.bool")}),
        op(
            "smt.declare_fun",
            "($namePrefix^)? attr-dict `:` type($result)",
            results="result",
            attributes={"namePrefix": string},
        ),
        op("smt.distinct", read=_read_alike, operands="inputs*", results="result"),
        op("smt.eq", read=_read_alike, operands="inputs*", results="result"),
        *alike(
            "smt",
            "exists forall",
            "($boundVarNames^)? (`no_pattern` $noPattern^)? (`weight` $weight^)? attr-dict-with-keyword "
            "$body (`patterns` $patterns^)?",
            results="result",
            types={"result": always("!smt.bool")},
            attributes={"boundVarNames": _names, "noPattern": unit, "weight": integer("i32")},
            regions="body patterns*",
            implicit_terminator="smt.yield",
        ),
        op(
            "smt.implies",
            "$lhs `,` $rhs attr-dict",
            operands="lhs rhs",
            results="result",
            types={"lhs": always("!smt.bool"), "rhs": always("!smt.bool"), "result": always("!smt.bool")},
        ),
        op(
            "smt.int.abs",
            "$input attr-dict",
            operands="input",
            results="result",
            types={"input": always("!smt.int"), "result": always("!smt.int")},
        ),
        *alike(
            "smt",
            "int.add int.mul",
            "$inputs attr-dict",
            operands="inputs*",
            results="result",
            types={"inputs": always("!smt.int"), "result": always("!smt.int")},
        ),
        op(
            "smt.int.cmp",
            "$pred $lhs `,` $rhs attr-dict",
            operands="lhs rhs",
            results="result",
            types={"lhs": always("!smt.int"), "rhs": always("!smt.int"), "result": always("!smt.bool")},
            attributes={"pred": numbered_enum("i64", "lt le gt ge")},
        ),
        op("smt.int.constant", read=_read_integer, results="result"),
        *alike(
            "smt",
            "int.div int.mod int.sub",
            "$lhs `,` $rhs attr-dict",
            operands="lhs rhs",
            results="result",
            types={"lhs": always("!smt.int"), "rhs": always("!smt.int"), "result": always("!smt.int")},
        ),
        op(
            "smt.int2bv",
            "$input attr-dict `:` type($result)",
            operands="input",
            results="result",
            types={"input": always("!smt.int")},
        ),
        op(
            "smt.ite",
            "$cond `,` $thenValue `,` $elseValue attr-dict `:` type($result)",
            operands="cond thenValue elseValue",
            results="result",
            types={"cond": always("!smt.bool"), "thenValue": same_as("result"), "elseValue": same_as("result")},
        ),
        op(
            "smt.not",
            "$input attr-dict",
            operands="input",
            results="result",
            types={"input": always("!smt.bool"), "result": always("!smt.bool")},
        ),
        *alike("smt", "pop push", "$count attr-dict", attributes={"count": integer("i32")}),
        op("smt.reset", "attr-dict"),
        op("smt.set_logic", "$logic attr-dict", attributes={"logic": string}),
        op(
            "smt.solver",
            "`(` $inputs `)` attr-dict `:` functional-type($inputs, $results) $bodyRegion",
            operands="inputs*",
            results="results*",
            regions="bodyRegion",
            traits="isolated-from-above",
            implicit_terminator="smt.yield",
        ),
        op("smt.yield", "($values^ `:` type($values))? attr-dict", operands="values*", traits="terminator"),
    ],
    complete=True,
)
