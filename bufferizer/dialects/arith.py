"""The arith dialect."""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, dialect, op
from bufferizer.ir.assembly.declaration import (
    AttributeRule,
    Words,
    attribute_type,
    dialect_attribute,
    numbered_enum,
    same_as,
    typed_attribute,
    unit,
    with_element,
)
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.types import I1

_FASTMATH_WORDS = "none reassoc nnan ninf nsz arcp contract afn fast"
FASTMATH = dialect_attribute(
    "#arith.fastmath",
    Words("Arith_FastMathAttr", "::mlir::arith::FastMathFlags", tuple(_FASTMATH_WORDS.split()), are_flags=True),
)
_OVERFLOW = dialect_attribute(
    "#arith.overflow",
    Words("Arith_IntegerOverflowAttr", "::mlir::arith::IntegerOverflowFlags", ("none", "nsw", "nuw"), are_flags=True),
)
_ROUNDING = numbered_enum("i32", "to_nearest_even downward upward toward_zero to_nearest_away")
_INTEGER_PREDICATES = numbered_enum("i64", "eq ne slt sle sgt sge ult ule ugt uge")
_FLOAT_PREDICATES = numbered_enum("i64", "false oeq ogt oge olt ole one ord ueq ugt uge ult ule une uno true")


def _binary(name: str, flag: str = "", **attributes: AttributeRule) -> OpDefinition:
    """Define an operation on two values of the result's type."""
    return op(
        name,
        f"$lhs `,` $rhs {flag} attr-dict `:` type($result)",
        operands="lhs rhs",
        results="result",
        types={"lhs": same_as("result"), "rhs": same_as("result")},
        attributes=attributes,
    )


def _integer(name: str) -> OpDefinition:
    return _binary(f"arith.{name}")


def _overflowing(name: str) -> OpDefinition:
    return _binary(f"arith.{name}", "(`overflow` `` $overflowFlags^)?", overflowFlags=_OVERFLOW)


def _exact(name: str) -> OpDefinition:
    return _binary(f"arith.{name}", "(`exact` $isExact^)?", isExact=unit)


def _float(name: str) -> OpDefinition:
    return _binary(f"arith.{name}", "(`fastmath` `` $fastmath^)?", fastmath=FASTMATH)


def _cast(name: str, flags: str = "", **attributes: AttributeRule) -> OpDefinition:
    return op(
        f"arith.{name}",
        f"$in {flags} attr-dict `:` type($in) `to` type($out)",
        operands="in",
        results="out",
        attributes=attributes,
    )


def _extended(name: str) -> OpDefinition:
    return op(
        f"arith.{name}",
        "$lhs `,` $rhs attr-dict `:` type($lhs)",
        operands="lhs rhs",
        results="low high",
        types={"rhs": same_as("lhs"), "low": same_as("lhs"), "high": same_as("lhs")},
    )


def read_select(reader: OpReader) -> None:
    """Read ``%c, %a, %b : [condition type,] type``; the condition is an ``i1`` unless its type is written."""
    if not reader.at_operand():
        reader.fail_at_token("unexpected delimiter" if reader.token in ("(", "[") else "expected operand")
    uses = reader.operands_here()
    if len(uses) != 3:
        reader.fail("expected 3 operands")
    reader.attr_dict()
    reader.expect(":")
    types = reader.types_here()
    value = types[-1]
    reader.add_operands("condition", uses[:1], [types[0] if len(types) == 2 else (I1, None)])
    reader.add_operands("true_value", uses[1:2], [value])
    reader.add_operands("false_value", uses[2:], [value])
    reader.add_result_types("result", [value])


DIALECT = dialect(
    "arith",
    [
        op(
            "arith.constant",
            "attr-dict $value",
            results="result",
            types={"result": attribute_type("value")},
            attributes={"value": typed_attribute},
        ),
        *map(_integer, "andi ceildivsi ceildivui floordivsi maxsi maxui minsi minui ori remsi remui xori".split()),
        *map(_overflowing, "addi muli shli subi".split()),
        *map(_exact, "divsi divui shrsi shrui".split()),
        *map(_float, "addf divf maximumf maxnumf minimumf minnumf mulf remf subf".split()),
        *map(_cast, "bitcast extsi extui fptosi fptoui index_cast index_castui sitofp uitofp".split()),
        *map(_extended, "mulsi_extended mului_extended".split()),
        _cast("extf", "(`fastmath` `` $fastmath^)?", fastmath=FASTMATH),
        _cast("truncf", "($roundingmode^)? (`fastmath` `` $fastmath^)?", roundingmode=_ROUNDING, fastmath=FASTMATH),
        _cast("trunci", "(`overflow` `` $overflowFlags^)?", overflowFlags=_OVERFLOW),
        op(
            "arith.addui_extended",
            "$lhs `,` $rhs attr-dict `:` type($sum) `,` type($overflow)",
            operands="lhs rhs",
            results="sum overflow",
            types={"lhs": same_as("sum"), "rhs": same_as("sum")},
        ),
        op(
            "arith.cmpf",
            "$predicate `,` $lhs `,` $rhs (`fastmath` `` $fastmath^)? attr-dict `:` type($lhs)",
            operands="lhs rhs",
            results="result",
            types={"rhs": same_as("lhs"), "result": with_element("lhs", I1)},
            attributes={"predicate": _FLOAT_PREDICATES, "fastmath": FASTMATH},
        ),
        op(
            "arith.cmpi",
            "$predicate `,` $lhs `,` $rhs attr-dict `:` type($lhs)",
            operands="lhs rhs",
            results="result",
            types={"rhs": same_as("lhs"), "result": with_element("lhs", I1)},
            attributes={"predicate": _INTEGER_PREDICATES},
        ),
        op(
            "arith.negf",
            "$operand (`fastmath` `` $fastmath^)? attr-dict `:` type($result)",
            operands="operand",
            results="result",
            types={"operand": same_as("result")},
            attributes={"fastmath": FASTMATH},
        ),
        op(
            "arith.scaling_extf",
            "$in `,` $scale (`fastmath` `` $fastmath^)? attr-dict `:` type($in) `,` type($scale) `to` type($out)",
            operands="in scale",
            results="out",
            attributes={"fastmath": FASTMATH},
        ),
        op(
            "arith.scaling_truncf",
            "$in `,` $scale ($roundingmode^)? (`fastmath` `` $fastmath^)? attr-dict"
            " `:` type($in) `,` type($scale) `to` type($out)",
            operands="in scale",
            results="out",
            attributes={"roundingmode": _ROUNDING, "fastmath": FASTMATH},
        ),
        op("arith.select", read=read_select, operands="condition true_value false_value", results="result"),
    ],
    complete=True,
)
