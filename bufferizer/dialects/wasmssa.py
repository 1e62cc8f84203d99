"""The wasmssa dialect: WebAssembly in SSA form.

Transcribed from mlir/include/mlir/Dialect/WasmSSA/IR/WasmSSAOps.td of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import alike, dialect, op
from bufferizer.ir.assembly.declaration import (
    KnownTypes,
    TypeRule,
    always,
    any_attribute,
    attribute_type,
    integer,
    same_as,
    string,
    symbol,
    symbol_name,
    type_attribute,
    unit,
)
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.functions import Signature, read_body, read_signature, read_symbol_name, set_function_type
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import UNKNOWN, DialectType, Type

_LOCAL = "!wasmssa<local ref to "


def _held_by(group: str) -> TypeRule:
    """``i32`` for ``!wasmssa<local ref to i32>``."""

    def rule(known: KnownTypes) -> Type:
        text = str(known.type(group))
        return (parse_type(text[len(_LOCAL) : -1]) or UNKNOWN) if text.startswith(_LOCAL) else UNKNOWN

    return rule


def _local_of(attribute: str) -> TypeRule:
    """``!wasmssa<local ref to i32>`` for the type in an attribute."""
    return lambda known: DialectType(f"{_LOCAL}{known.attribute(attribute)}>")


@directive("LocalType")
def _local_type(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``ref to i32``, or the type in full, for ``type($local)``."""
    if not reader.accept("ref"):
        reader.add_operand_types(arguments[0], [reader.type()])
        return
    reader.expect("to")
    held, span = reader.type()
    reader.add_operand_types(arguments[0], [(DialectType(f"{_LOCAL}{held}>"), span)])


@directive("ElseRegion")
def _else_region(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``else {body}``, or nothing at all."""
    if reader.accept("else"):
        reader.region(arguments[0])
    else:
        reader.implied_region(arguments[0])


def _read_exported(reader: OpReader) -> None:
    if reader.accept("exported"):
        reader.set_attribute("exported", "unit")


def _read_func(reader: OpReader) -> None:
    """A function whose arguments are written as the locals they are."""
    _read_exported(reader)
    read_symbol_name(reader)
    signature = read_signature(reader)
    set_function_type(reader, signature, _function_type)
    reader.attributes["functionType"] = reader.attributes.pop("function_type")
    reader.attr_dict_with_keyword()
    read_body(reader, signature)


def _function_type(signature: Signature) -> str:
    inputs = (str(argument.type).removeprefix(_LOCAL).removesuffix(">") for argument in signature.arguments)
    results = ", ".join(str(type_) for type_, _ in signature.results)
    if len(signature.results) != 1:
        results = f"({results})"
    return f"({', '.join(inputs)}) -> {results}"


def _read_type_and_mutability(reader: OpReader) -> None:
    written, span = reader.type()
    reader.set_attribute("type", str(written), span)


def _read_mutable(reader: OpReader) -> None:
    if reader.accept("mutable"):
        reader.set_attribute("isMutable", "unit")
    reader.expect(":")


def _read_global(reader: OpReader) -> None:
    """``exported @name i32 mutable : {initializer}``."""
    _read_exported(reader)
    read_symbol_name(reader)
    _read_type_and_mutability(reader)
    _read_mutable(reader)
    reader.region("initializer")


def _read_import_global(reader: OpReader) -> None:
    """``"name" from "module" as @name mutable : i32``."""
    reader.set_attribute("importName", reader.string())
    reader.expect("from")
    reader.set_attribute("moduleName", reader.string())
    reader.expect("as")
    read_symbol_name(reader)
    _read_mutable(reader)
    _read_type_and_mutability(reader)


DIALECT = dialect(
    "wasmssa",
    [
        *alike(
            "wasmssa",
            "abs ceil clz ctz floor neg popcnt sqrt trunc",
            "$src`:` type($src) attr-dict",
            operands="src",
            results="result",
            types={"result": same_as("src")},
        ),
        *alike(
            "wasmssa",
            "add and copysign div div_si div_ui max min mul or rem_si rem_ui sub xor",
            "$lhs $rhs `:` type($lhs) attr-dict",
            operands="lhs rhs",
            results="result",
            types={"rhs": same_as("lhs"), "result": same_as("lhs")},
        ),
        *alike(
            "wasmssa",
            "block loop",
            "(`(`$inputs^`)` `:` type($inputs))? attr-dict `:` $body `>` $target",
            operands="inputs*",
            regions="body",
            successors="target",
            traits="terminator",
        ),
        op("wasmssa.block_return", "($inputs^ `:` type($inputs))? attr-dict", operands="inputs*", traits="terminator"),
        op(
            "wasmssa.branch_if",
            "$condition `to` `level` $exitLevel (`with` `args` `(`$inputs^ `:` type($inputs)`)`)? `else` "
            "$elseSuccessor attr-dict",
            operands="condition inputs*",
            types={"condition": always("i32")},
            attributes={"exitLevel": integer("ui32")},
            successors="elseSuccessor",
            traits="terminator",
        ),
        op(
            "wasmssa.call",
            "$callee (`(`$operands^`)`)? attr-dict `:` functional-type($operands, $results)",
            operands="operands*",
            results="results*",
            attributes={"callee": symbol},
        ),
        op("wasmssa.const", "$value attr-dict", results="result", types={"result": attribute_type("value")}),
        *alike(
            "wasmssa",
            "convert_s convert_u demote promote wrap",
            "$input `:` type($input) `to` type($result) attr-dict",
            operands="input",
            results="result",
        ),
        *alike(
            "wasmssa",
            "eq ge ge_si ge_ui gt gt_si gt_ui le le_si le_ui lt lt_si lt_ui ne",
            "$lhs $rhs `:` type($lhs) `->` type($result) attr-dict",
            operands="lhs rhs",
            results="result",
            types={"rhs": same_as("lhs")},
        ),
        op("wasmssa.eqz", "$input`:` type($input) `->` type($result) attr-dict", operands="input", results="result"),
        op(
            "wasmssa.extend",
            "$bitsToTake `low` `bits` `from` $input `:` type($input) attr-dict",
            operands="input",
            results="result",
            types={"result": same_as("input")},
            attributes={"bitsToTake": any_attribute},
        ),
        *alike(
            "wasmssa",
            "extend_i32_s extend_i32_u",
            "$input `to` type($result) attr-dict",
            operands="input",
            results="result",
            types={"input": always("i32")},
        ),
        op("wasmssa.func", read=_read_func, regions="body", traits="isolated-from-above symbol"),
        op("wasmssa.global", read=_read_global, regions="initializer", traits="isolated-from-above symbol"),
        op(
            "wasmssa.global_get",
            "$global attr-dict `:` type($global_val)",
            results="global_val",
            attributes={"global": symbol},
        ),
        op(
            "wasmssa.if",
            "$condition (`(`$inputs^`)` `:` type($inputs))? attr-dict `:` $if custom<ElseRegion>($else) `>` $target",
            operands="condition inputs*",
            types={"condition": always("i32")},
            regions="if else",
            successors="target",
            traits="terminator",
        ),
        *alike(
            "wasmssa",
            "import_func import_mem import_table",
            "$importName `from` $moduleName `as` $sym_name attr-dict",
            attributes={"importName": string, "moduleName": string, "sym_name": symbol_name},
            traits="symbol",
        ),
        op("wasmssa.import_global", read=_read_import_global, traits="symbol"),
        op(
            "wasmssa.local",
            "`of` `type` $type attr-dict",
            results="result",
            types={"result": _local_of("type")},
            attributes={"type": type_attribute},
        ),
        op(
            "wasmssa.local_get",
            "$localVar `:` custom<LocalType>(type($localVar)) attr-dict",
            operands="localVar",
            results="result",
            types={"result": _held_by("localVar")},
        ),
        op(
            "wasmssa.local_set",
            "$localVar `:` custom<LocalType>(type($localVar)) `to` $value `:` type($value) attr-dict",
            operands="localVar value",
        ),
        op(
            "wasmssa.local_tee",
            "$localVar `:` custom<LocalType>(type($localVar)) `to` $value `:` type($value) attr-dict",
            operands="localVar value",
            results="result",
            types={"result": _held_by("localVar")},
        ),
        op(
            "wasmssa.memory",
            "(`exported` $exported^)? $sym_name $limits attr-dict",
            attributes={"exported": unit, "limits": type_attribute, "sym_name": symbol_name},
            traits="symbol",
        ),
        op(
            "wasmssa.reinterpret",
            "$input `:` type($input) `as` type($result) attr-dict",
            operands="input",
            results="result",
        ),
        op("wasmssa.return", "attr-dict ($operands^ `:` type($operands))?", operands="operands*", traits="terminator"),
        *alike(
            "wasmssa",
            "rotl rotr shl shr_s shr_u",
            "$val `by` $bits `bits` `:` type($val) attr-dict",
            operands="val bits",
            results="result",
            types={"bits": same_as("val"), "result": same_as("val")},
        ),
        op(
            "wasmssa.table",
            "(`exported` $exported^)? $sym_name $type attr-dict",
            attributes={"exported": unit, "sym_name": symbol_name, "type": type_attribute},
            traits="symbol",
        ),
    ],
    complete=True,
)
