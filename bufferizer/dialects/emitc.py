"""The emitc dialect: C and C++ as operations.

Transcribed from mlir/include/mlir/Dialect/EmitC/IR/EmitC.td of LLVM 22.
"""

from __future__ import annotations

import bufferizer.dialects.scf  # noqa: F401 - custom<SwitchCases>
from bufferizer.dialects.registry import alike, dialect, op
from bufferizer.ir.assembly.cursor import ArgumentSyntax
from bufferizer.ir.assembly.declaration import (
    KnownTypes,
    TypeRule,
    always,
    any_attribute,
    dense_array,
    numbered_enum,
    same_as,
    string,
    symbol,
    symbol_name,
    type_attribute,
    unit,
)
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.functions import read_function
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import INDEX, UNKNOWN, DialectType, FunctionType, Type

_LVALUE = "!emitc.lvalue<"
_POINTER = "!emitc.ptr<"


def _inside(type_: Type, opening: str) -> str | None:
    """The text of what a pointer points to or a place holds; None where the type is no such."""
    text = str(type_)
    return text[len(opening) : -1] if text.startswith(opening) else None


def _held_by(group: str) -> TypeRule:
    """``f32`` for ``!emitc.lvalue<f32>``."""
    return lambda known: parse_type(_inside(known.type(group), _LVALUE) or "") or UNKNOWN


def _pointer_to(group: str) -> TypeRule:
    """``!emitc.ptr<f32>`` for ``!emitc.lvalue<f32>``."""

    def rule(known: KnownTypes) -> Type:
        held = _inside(known.type(group), _LVALUE)
        return UNKNOWN if held is None else DialectType(f"{_POINTER}{held}>")

    return rule


def _place_at(group: str) -> TypeRule:
    """``!emitc.lvalue<f32>`` for ``!emitc.ptr<f32>``."""

    def rule(known: KnownTypes) -> Type:
        pointee = _inside(known.type(group), _POINTER)
        return UNKNOWN if pointee is None else DialectType(f"{_LVALUE}{pointee}>")

    return rule


def _read_do(reader: OpReader) -> None:
    reader.region("bodyRegion")
    reader.expect("while")
    reader.region("conditionRegion")
    reader.attr_dict_with_keyword()


def _read_expression(reader: OpReader) -> None:
    """``%a, %b noinline : (i32, i32) -> i32 {body}``: the body's arguments have the names of the operands."""
    uses = reader.operands_here() if reader.at_operand() else []
    if reader.accept("noinline"):
        reader.set_attribute("do_not_inline", "unit")
    reader.expect(":")
    written, span = reader.type()
    if not isinstance(written, FunctionType):
        reader.fail("expected function type")
    if len(written.results) != 1:
        reader.fail("expected single return type")
    reader.add_operands("defs", uses, [(type_, span) for type_ in written.inputs])
    reader.add_result_types("result", [(written.results[0], span)])
    reader.region(
        "region", [ArgumentSyntax(use.name, type_, use.span) for use, type_ in zip(uses, written.inputs, strict=False)]
    )


def _read_for(reader: OpReader) -> None:
    """``%i = %lower to %upper step %step : i32 {body}``; the type is index where none is written."""
    induction = reader.argument(typed=False)
    reader.expect("=")
    bounds = [reader.operand()]
    for keyword in ("to", "step"):
        reader.expect(keyword)
        bounds.append(reader.operand())
    type_, span = reader.type() if reader.accept(":") else (INDEX, None)
    for group, use in zip(("lowerBound", "upperBound", "step"), bounds, strict=True):
        reader.add_operands(group, [use], [(type_, span)])
    reader.region("region", [induction._replace(type=type_)])
    reader.attr_dict()


def _read_if(reader: OpReader) -> None:
    reader.add_operands("condition", [reader.operand()])
    reader.region("thenRegion")
    if reader.accept("else"):
        reader.region("elseRegion")
    else:
        reader.implied_region("elseRegion")
    reader.attr_dict_alone()


def _read_include(reader: OpReader) -> None:
    """``"mine.h"`` or ``<stdio.h>`` in quotes."""
    standard = reader.accept("<")
    reader.set_attribute("include", reader.string())
    if standard:
        reader.set_attribute("is_standard_include", "unit")
        reader.expect(">")


def _read_func(reader: OpReader) -> None:
    read_function(reader)


def _type_and_value(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``i32 = 1`` or ``!emitc.array<2xf32> = dense<1.0>`` for ``$type, $initial_value``; the value may be left out."""
    type_, value = arguments
    written, span = reader.type()
    reader.set_attribute(type_, str(written), span)
    if reader.accept("="):
        elements = _inside(written, "!emitc.array<")
        text = reader.attribute() if elements is None else f"{reader.untyped_attribute()} : tensor<{elements}>"
        reader.set_attribute(value, text)


for _name in ("Global", "Field"):
    directive(f"EmitC{_name}OpTypeAndInitialValue")(_type_and_value)


DIALECT = dialect(
    "emitc",
    [
        *alike(
            "emitc",
            "add bitwise_and bitwise_left_shift bitwise_or bitwise_right_shift bitwise_xor div mul rem sub",
            "operands attr-dict `:` functional-type(operands, results)",
            operands="lhs rhs",
            results="result",
        ),
        op(
            "emitc.address_of",
            "$reference `:` type($reference) attr-dict",
            operands="reference",
            results="result",
            types={"result": _pointer_to("reference")},
        ),
        op(
            "emitc.apply",
            "$applicableOperator `(` $operand `)` attr-dict `:` functional-type($operand, results)",
            operands="operand",
            results="result",
            attributes={"applicableOperator": string},
        ),
        op(
            "emitc.assign",
            "$value `:` type($value) `to` $var `:` custom<ShortType>(type($var), `!emitc.lvalue`) attr-dict",
            operands="var value",
        ),
        *alike(
            "emitc",
            "bitwise_not unary_minus unary_plus",
            "operands attr-dict `:` functional-type(operands, results)",
            operands="operand",
            results="result",
        ),
        op(
            "emitc.call",
            "$callee `(` $operands `)` attr-dict `:` functional-type($operands, results)",
            operands="operands*",
            results="result*",
            attributes={"callee": symbol},
        ),
        op(
            "emitc.call_opaque",
            "$callee `(` $operands `)` attr-dict `:` functional-type($operands, results)",
            operands="operands*",
            results="result*",
            attributes={"callee": string},
        ),
        op("emitc.cast", "$source attr-dict `:` type($source) `to` type($dest)", operands="source", results="dest"),
        op(
            "emitc.class",
            "(`final` $final_specifier^)? $sym_name attr-dict-with-keyword $body",
            attributes={"final_specifier": unit, "sym_name": symbol_name},
            regions="body",
            traits="isolated-from-above symbol",
        ),
        op(
            "emitc.cmp",
            "$predicate `,` operands attr-dict `:` functional-type(operands, results)",
            operands="lhs rhs",
            results="result",
            attributes={"predicate": numbered_enum("i64", "eq ne lt le gt ge three_way")},
        ),
        op(
            "emitc.conditional",
            "operands attr-dict `:` type($result)",
            operands="condition true_value false_value",
            results="result",
            types={"condition": always("i1"), "true_value": same_as("result"), "false_value": same_as("result")},
        ),
        *alike("emitc", "constant variable", None, results="result"),
        op("emitc.declare_func", "$sym_name attr-dict", attributes={"sym_name": symbol}),
        op(
            "emitc.dereference",
            "$pointer `:` type($pointer) attr-dict",
            operands="pointer",
            results="result",
            types={"result": _place_at("pointer")},
        ),
        op("emitc.do", read=_read_do, regions="bodyRegion conditionRegion", default_dialect="emitc"),
        op(
            "emitc.expression",
            read=_read_expression,
            operands="defs*",
            results="result",
            regions="region",
            traits="isolated-from-above",
            default_dialect="emitc",
            implicit_terminator="emitc.yield",
        ),
        op(
            "emitc.field",
            "$sym_name `:` custom<EmitCFieldOpTypeAndInitialValue>($type, $initial_value) attr-dict",
            attributes={"initial_value": any_attribute, "sym_name": symbol_name, "type": type_attribute},
            traits="symbol",
        ),
        op(
            "emitc.file",
            "$id attr-dict-with-keyword $bodyRegion",
            attributes={"id": string},
            regions="bodyRegion",
            traits="isolated-from-above",
            default_dialect="emitc",
        ),
        op(
            "emitc.for",
            read=_read_for,
            operands="lowerBound upperBound step",
            regions="region",
            default_dialect="emitc",
            implicit_terminator="emitc.yield",
        ),
        op("emitc.func", read=_read_func, regions="body", traits="isolated-from-above symbol", default_dialect="emitc"),
        op(
            "emitc.get_field",
            "$field_name `:` type($result) attr-dict",
            results="result",
            attributes={"field_name": symbol},
        ),
        op("emitc.get_global", "$name `:` type($result) attr-dict", results="result", attributes={"name": symbol}),
        op(
            "emitc.global",
            "(`extern` $extern_specifier^)? (`static` $static_specifier^)? (`const` $const_specifier^)? "
            "$sym_name `:` custom<EmitCGlobalOpTypeAndInitialValue>($type, $initial_value) attr-dict",
            attributes={
                "const_specifier": unit,
                "extern_specifier": unit,
                "initial_value": any_attribute,
                "static_specifier": unit,
                "sym_name": symbol_name,
                "type": type_attribute,
            },
            traits="symbol",
        ),
        op(
            "emitc.if",
            read=_read_if,
            operands="condition",
            regions="thenRegion elseRegion",
            default_dialect="emitc",
            implicit_terminator="emitc.yield",
        ),
        op("emitc.include", read=_read_include),
        op("emitc.literal", "$value attr-dict `:` type($result)", results="result", attributes={"value": string}),
        op(
            "emitc.load",
            "$operand attr-dict `:` custom<ShortType>(type($operand), `!emitc.lvalue`)",
            operands="operand",
            results="result",
            types={"result": _held_by("operand")},
        ),
        *alike(
            "emitc",
            "logical_and logical_or",
            "operands attr-dict `:` type(operands)",
            operands="lhs rhs",
            results="result",
            types={"result": always("i1")},
        ),
        op(
            "emitc.logical_not",
            "operands attr-dict `:` type(operands)",
            operands="operand",
            results="result",
            types={"result": always("i1")},
        ),
        *alike("emitc", "member member_of_ptr", None, operands="operand", results="result"),
        op("emitc.return", "attr-dict ($operand^ `:` type($operand))?", operands="operand?", traits="terminator"),
        op(
            "emitc.subscript",
            "$value `[` $indices `]` attr-dict `:` functional-type(operands, results)",
            operands="value indices*",
            results="result",
        ),
        op(
            "emitc.switch",
            "$arg `:` type($arg) attr-dict custom<SwitchCases>($cases, $caseRegions) `default` $defaultRegion",
            operands="arg",
            attributes={"cases": dense_array("i64")},
            regions="defaultRegion caseRegions*",
            default_dialect="emitc",
            implicit_terminator="emitc.yield",
        ),
        op(
            "emitc.verbatim",
            "$value (`args` $fmtArgs^ `:` type($fmtArgs))? attr-dict",
            operands="fmtArgs*",
            attributes={"value": string},
        ),
        op("emitc.yield", "attr-dict ($result^ `:` type($result))?", operands="result?", traits="terminator"),
    ],
    complete=True,
)
