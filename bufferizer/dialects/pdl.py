"""The pdl dialect: patterns, as the transform dialect uses them.

Transcribed from mlir/include/mlir/Dialect/PDL/IR/PDLOps.td of LLVM 22; directives after
mlir/lib/Dialect/PDL/IR/PDL.cpp.
"""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import always, integer, string, symbol_name, type_attribute
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.types import DialectType

_VALUES = DialectType("!pdl.range<value>")


@directive("OperationOpAttributes")
def _operation_attributes(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``{"name" = %attribute}`` for ``$values, $names``, or nothing at all."""
    reader.named_operands(*arguments)


@directive("RangeType")
def _range_type(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """The result of a range: a range of what its arguments are ranges or single ones of; written where it has none."""
    elements, result = arguments
    types = reader.operand_types.get(elements)
    if not types:
        reader.expect(":")
        reader.add_result_types(result, [reader.type()])
        return
    first = str(types[0][0])
    element = first if first.startswith("!pdl.range<") else f"!pdl.range<{first.removeprefix('!pdl.')}>"
    reader.add_result_types(result, [(DialectType(element), None)])


@directive("ResultsValueType")
def _results_value_type(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``-> type`` where there is an index; all results are a range of values."""
    index, result = arguments
    if index in reader.attributes:
        reader.expect("->")
        reader.add_result_types(result, [reader.type()])
    else:
        reader.add_result_types(result, [(_VALUES, None)])


DIALECT = dialect(
    "pdl",
    [
        op(
            "pdl.apply_native_constraint",
            "$name `(` $args `:` type($args) `)` (`:` type($results)^)? attr-dict",
            operands="args*",
            results="results*",
            attributes={"name": string},
        ),
        op(
            "pdl.apply_native_rewrite",
            "$name (`(` $args^ `:` type($args) `)`)? (`:` type($results)^)? attr-dict",
            operands="args*",
            results="results*",
            attributes={"name": string},
        ),
        op(
            "pdl.attribute",
            "(`:` $valueType^)? (`=` $value^)? attr-dict-with-keyword",
            operands="valueType?",
            results="attr",
            types={"valueType": always("!pdl.type"), "attr": always("!pdl.attribute")},
        ),
        op(
            "pdl.erase",
            "$opValue attr-dict",
            operands="opValue",
            types={"opValue": always("!pdl.operation")},
        ),
        op(
            "pdl.operand",
            "(`:` $valueType^)? attr-dict",
            operands="valueType?",
            results="value",
            types={"valueType": always("!pdl.type"), "value": always("!pdl.value")},
        ),
        op(
            "pdl.operands",
            "(`:` $valueType^)? attr-dict",
            operands="valueType?",
            results="value",
            types={"valueType": always("!pdl.range<type>"), "value": always("!pdl.range<value>")},
        ),
        op(
            "pdl.operation",
            "($opName^)? (`(` $operandValues^ `:` type($operandValues) `)`)? "
            "custom<OperationOpAttributes>($attributeValues, $attributeValueNames) (`->` `(` $typeValues^ `:` "
            "type($typeValues) `)`)? attr-dict",
            operands="operandValues* attributeValues* typeValues*",
            results="op",
            types={"attributeValues": always("!pdl.attribute"), "op": always("!pdl.operation")},
            attributes={"opName": string},
        ),
        op(
            "pdl.pattern",
            "($sym_name^)? `:` `benefit` `(` $benefit `)` attr-dict-with-keyword $bodyRegion",
            attributes={"benefit": integer("i16"), "sym_name": symbol_name},
            regions="bodyRegion",
            traits="isolated-from-above symbol",
            default_dialect="pdl",
        ),
        op(
            "pdl.range",
            "($arguments^ `:` type($arguments))? custom<RangeType>(ref(type($arguments)), type($result)) attr-dict",
            operands="arguments*",
            results="result",
        ),
        op(
            "pdl.replace",
            "$opValue `with` (`(` $replValues^ `:` type($replValues) `)`)? ($replOperation^)? attr-dict",
            operands="opValue replOperation? replValues*",
            types={"opValue": always("!pdl.operation"), "replOperation": always("!pdl.operation")},
        ),
        op(
            "pdl.result",
            "$index `of` $parent attr-dict",
            operands="parent",
            results="val",
            types={"parent": always("!pdl.operation"), "val": always("!pdl.value")},
            attributes={"index": integer("i32")},
        ),
        op(
            "pdl.results",
            "($index^)? `of` $parent custom<ResultsValueType>(ref($index), type($val)) attr-dict",
            operands="parent",
            results="val",
            types={"parent": always("!pdl.operation")},
            attributes={"index": integer("i32")},
        ),
        op(
            "pdl.rewrite",
            "($root^)? (`with` $name^ (`(` $externalArgs^ `:` type($externalArgs) `)`)?)? ($bodyRegion^)? "
            "attr-dict-with-keyword",
            operands="root? externalArgs*",
            types={"root": always("!pdl.operation")},
            attributes={"name": string},
            regions="bodyRegion?",
            traits="terminator",
            default_dialect="pdl",
        ),
        op(
            "pdl.type",
            "attr-dict (`:` $constantType^)?",
            results="result",
            types={"result": always("!pdl.type")},
            attributes={"constantType": type_attribute},
        ),
        op(
            "pdl.types",
            "attr-dict (`:` $constantTypes^)?",
            results="result",
            types={"result": always("!pdl.range<type>")},
        ),
    ],
    complete=True,
)
