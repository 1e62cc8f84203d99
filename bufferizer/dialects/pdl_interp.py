"""The pdl_interp dialect: patterns as the interpreter of PDL runs them.

Transcribed from mlir/include/mlir/Dialect/PDLInterp/IR/PDLInterpOps.td of LLVM 22.
"""

from __future__ import annotations

import bufferizer.dialects.pdl  # noqa: F401 - custom<RangeType>
from bufferizer.dialects.registry import alike, dialect, op
from bufferizer.ir.assembly.declaration import (
    KnownTypes,
    TypeRule,
    always,
    any_attribute,
    integer,
    same_as,
    string,
    symbol,
    type_attribute,
    unit,
)
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.functions import read_function
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.types import UNKNOWN, DialectType, Type


def _range_over(type_: Type) -> Type:
    """``!pdl.range<value>`` for ``!pdl.value``."""
    return DialectType(f"!pdl.range<{str(type_).removeprefix('!pdl.')}>")


def _range_of(group: str) -> TypeRule:
    def rule(known: KnownTypes) -> Type:
        element = known.type(group)
        return UNKNOWN if element is UNKNOWN else _range_over(element)

    return rule


def _value_typed(group: str) -> TypeRule:
    """``!pdl.value`` for ``!pdl.type``, and ranges likewise."""

    def rule(known: KnownTypes) -> Type:
        of_range = str(known.type(group)).startswith("!pdl.range<")
        return DialectType("!pdl.range<value>" if of_range else "!pdl.value")

    return rule


@directive("CreateOperationOpAttributes")
def _attributes(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``{"name" = %attribute}`` for ``$values, $names``, or nothing at all."""
    reader.named_operands(*arguments)


@directive("CreateOperationOpResults")
def _results(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``-> (%type : !pdl.type)``, ``-> <inferred>`` or nothing for ``$types, type($types), $inferred``."""
    types, _, inferred = arguments
    if not reader.accept("->"):
        return
    if reader.accept("<"):
        reader.expect("inferred")
        reader.expect(">")
        reader.set_attribute(inferred, "unit")
        return
    reader.expect("(")
    uses = reader.operands_here()
    reader.expect(":")
    reader.add_operands(types, uses, reader.types_here())
    reader.expect(")")


def _read_foreach(reader: OpReader) -> None:
    """``%op : !pdl.operation in %ops {body} -> ^next``."""
    variable = reader.argument()
    reader.expect("in")
    reader.add_operands("values", [reader.operand()], [(_range_over(variable.type), None)])
    reader.region("region", [variable])
    reader.attr_dict_alone()
    reader.expect("->")
    reader.successor("successor")


def _read_func(reader: OpReader) -> None:
    read_function(reader)


DIALECT = dialect(
    "pdl_interp",
    [
        op(
            "pdl_interp.apply_constraint",
            "$name `(` $args `:` type($args) `)` (`:` type($results)^)? attr-dict `->` successors",
            operands="args*",
            results="results*",
            attributes={"name": string},
            successors="trueDest falseDest",
            traits="terminator",
        ),
        op(
            "pdl_interp.apply_rewrite",
            "$name (`(` $args^ `:` type($args) `)`)? (`:` type($results)^)? attr-dict",
            operands="args*",
            results="results*",
            attributes={"name": string},
        ),
        op(
            "pdl_interp.are_equal",
            "operands `:` type($lhs) attr-dict `->` successors",
            operands="lhs rhs",
            types={"rhs": same_as("lhs")},
            successors="trueDest falseDest",
            traits="terminator",
        ),
        op("pdl_interp.branch", "$dest attr-dict", successors="dest", traits="terminator"),
        op(
            "pdl_interp.check_attribute",
            "$attribute `is` $constantValue attr-dict `->` successors",
            operands="attribute",
            types={"attribute": always("!pdl.attribute")},
            successors="trueDest falseDest",
            traits="terminator",
        ),
        *alike(
            "pdl_interp",
            "check_operand_count check_result_count",
            "`of` $inputOp `is` (`at_least` $compareAtLeast^)? $count attr-dict `->` successors",
            operands="inputOp",
            types={"inputOp": always("!pdl.operation")},
            attributes={"compareAtLeast": unit, "count": integer("i32")},
            successors="trueDest falseDest",
            traits="terminator",
        ),
        op(
            "pdl_interp.check_operation_name",
            "`of` $inputOp `is` $name attr-dict `->` successors",
            operands="inputOp",
            types={"inputOp": always("!pdl.operation")},
            attributes={"name": string},
            successors="trueDest falseDest",
            traits="terminator",
        ),
        op(
            "pdl_interp.check_type",
            "$value `is` $type attr-dict `->` successors",
            operands="value",
            types={"value": always("!pdl.type")},
            attributes={"type": type_attribute},
            successors="trueDest falseDest",
            traits="terminator",
        ),
        op(
            "pdl_interp.check_types",
            "$value `are` $types attr-dict `->` successors",
            operands="value",
            types={"value": always("!pdl.range<type>")},
            successors="trueDest falseDest",
            traits="terminator",
        ),
        *alike("pdl_interp", "continue finalize", "attr-dict", traits="terminator"),
        op(
            "pdl_interp.create_attribute",
            "$value attr-dict-with-keyword",
            results="attribute",
            types={"attribute": always("!pdl.attribute")},
        ),
        op(
            "pdl_interp.create_operation",
            "$name (`(` $inputOperands^ `:` type($inputOperands) `)`)? "
            "custom<CreateOperationOpAttributes>($inputAttributes, $inputAttributeNames) "
            "custom<CreateOperationOpResults>($inputResultTypes, type($inputResultTypes), "
            "$inferredResultTypes) attr-dict",
            operands="inputOperands* inputAttributes* inputResultTypes*",
            results="resultOp",
            types={"inputAttributes": always("!pdl.attribute"), "resultOp": always("!pdl.operation")},
            attributes={"inferredResultTypes": unit, "name": string},
        ),
        op(
            "pdl_interp.create_range",
            "($arguments^ `:` type($arguments))? custom<RangeType>(ref(type($arguments)), type($result)) attr-dict",
            operands="arguments*",
            results="result",
        ),
        op(
            "pdl_interp.create_type",
            "$value attr-dict",
            results="result",
            types={"result": always("!pdl.type")},
            attributes={"value": type_attribute},
        ),
        op(
            "pdl_interp.create_types",
            "$value attr-dict",
            results="result",
            types={"result": always("!pdl.range<type>")},
        ),
        op("pdl_interp.erase", "$inputOp attr-dict", operands="inputOp", types={"inputOp": always("!pdl.operation")}),
        op(
            "pdl_interp.extract",
            "$index `of` $range `:` type($result) attr-dict",
            operands="range",
            results="result",
            types={"range": _range_of("result")},
            attributes={"index": integer("i32")},
        ),
        op(
            "pdl_interp.foreach",
            read=_read_foreach,
            operands="values",
            regions="region",
            successors="successor",
            traits="terminator",
        ),
        op("pdl_interp.func", read=_read_func, regions="body", traits="isolated-from-above"),
        op(
            "pdl_interp.get_attribute",
            "$name `of` $inputOp attr-dict",
            operands="inputOp",
            results="attribute",
            types={"inputOp": always("!pdl.operation"), "attribute": always("!pdl.attribute")},
            attributes={"name": string},
        ),
        op(
            "pdl_interp.get_attribute_type",
            "`of` $value attr-dict",
            operands="value",
            results="result",
            types={"value": always("!pdl.attribute"), "result": always("!pdl.type")},
        ),
        op(
            "pdl_interp.get_defining_op",
            "`of` $value `:` type($value) attr-dict",
            operands="value",
            results="inputOp",
            types={"inputOp": always("!pdl.operation")},
        ),
        *alike(
            "pdl_interp",
            "get_operand get_result",
            "$index `of` $inputOp attr-dict",
            operands="inputOp",
            results="value",
            types={"inputOp": always("!pdl.operation"), "value": always("!pdl.value")},
            attributes={"index": integer("i32")},
        ),
        *alike(
            "pdl_interp",
            "get_operands get_results",
            "($index^)? `of` $inputOp `:` type($value) attr-dict",
            operands="inputOp",
            results="value",
            types={"inputOp": always("!pdl.operation")},
            attributes={"index": integer("i32")},
        ),
        op(
            "pdl_interp.get_users",
            "`of` $value `:` type($value) attr-dict",
            operands="value",
            results="operations",
            types={"operations": always("!pdl.range<operation>")},
        ),
        op(
            "pdl_interp.get_value_type",
            "`of` $value `:` type($result) attr-dict",
            operands="value",
            results="result",
            types={"value": _value_typed("result")},
        ),
        op(
            "pdl_interp.is_not_null",
            "$value `:` type($value) attr-dict `->` successors",
            operands="value",
            successors="trueDest falseDest",
            traits="terminator",
        ),
        op(
            "pdl_interp.record_match",
            "$rewriter (`(` $inputs^ `:` type($inputs) `)`)? `:` `benefit` `(` $benefit `)` `,` "
            "(`generatedOps` `(` $generatedOps^ `)` `,`)? `loc` `(` `[` $matchedOps `]` `)` (`,` `root` `(` "
            "$rootKind^ `)`)? attr-dict `->` $dest",
            operands="inputs* matchedOps*",
            types={"matchedOps": always("!pdl.operation")},
            attributes={"benefit": integer("i16"), "rewriter": symbol, "rootKind": string},
            successors="dest",
            traits="terminator",
        ),
        op(
            "pdl_interp.replace",
            "$inputOp `with` `(` ($replValues^ `:` type($replValues))? `)` attr-dict",
            operands="inputOp replValues*",
            types={"inputOp": always("!pdl.operation")},
        ),
        op(
            "pdl_interp.switch_attribute",
            "$attribute `to` $caseValues `(` $cases `)` attr-dict `->` $defaultDest",
            operands="attribute",
            types={"attribute": always("!pdl.attribute")},
            successors="defaultDest cases*",
            traits="terminator",
        ),
        *alike(
            "pdl_interp",
            "switch_operand_count switch_result_count",
            "`of` $inputOp `to` $caseValues `(` $cases `)` attr-dict `->` $defaultDest",
            operands="inputOp",
            types={"inputOp": always("!pdl.operation")},
            attributes={"caseValues": any_attribute},
            successors="defaultDest cases*",
            traits="terminator",
        ),
        op(
            "pdl_interp.switch_operation_name",
            "`of` $inputOp `to` $caseValues `(` $cases `)` attr-dict `->` $defaultDest",
            operands="inputOp",
            types={"inputOp": always("!pdl.operation")},
            successors="defaultDest cases*",
            traits="terminator",
        ),
        op(
            "pdl_interp.switch_type",
            "$value `to` $caseValues `(` $cases `)` attr-dict `->` $defaultDest",
            operands="value",
            types={"value": always("!pdl.type")},
            successors="defaultDest cases*",
            traits="terminator",
        ),
        op(
            "pdl_interp.switch_types",
            "$value `to` $caseValues `(` $cases `)` attr-dict `->` $defaultDest",
            operands="value",
            types={"value": always("!pdl.range<type>")},
            attributes={"caseValues": any_attribute},
            successors="defaultDest cases*",
            traits="terminator",
        ),
    ],
    complete=True,
)
