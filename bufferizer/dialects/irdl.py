"""The irdl dialect: definitions of dialects.

Transcribed from mlir/include/mlir/Dialect/IRDL/IR/IRDLOps.td of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import alike, dialect, op
from bufferizer.ir.assembly.declaration import always, dialect_attribute, integer, string, symbol, symbol_name, unit
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.reader import OpReader

_VARIADICITIES = ("single", "optional", "variadic")


@directive("SingleBlockRegion")
def _single_block_region(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """A region that has a block even where nothing is in it, or where it is left out."""
    if reader.peek_is("{"):
        reader.region(arguments[0])
    else:
        reader.implied_region(arguments[0])


@directive("NamedValueList")
def _named_values(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``(lhs: %0, rhs: %1)`` for ``$args, $names``."""
    _read_named_values(reader, *arguments, with_variadicity=False)


@directive("NamedValueListWithVariadicity")
def _named_values_of_any_number(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``(lhs: optional %0, rhs: %1)`` for ``$args, $names, $variadicity``."""
    values, names, variadicity = arguments
    words = _read_named_values(reader, values, names, with_variadicity=True)
    reader.set_attribute(variadicity, f"#irdl<variadicity_array[{', '.join(words)}]>")


def _read_named_values(reader: OpReader, values: str, names: str, *, with_variadicity: bool) -> list[str]:
    written: list[str] = []
    words: list[str] = []
    reader.expect("(")
    while not reader.peek_is(")"):
        written.append(f'"{reader.keyword()}"')
        reader.expect(":")
        word = reader.peek_keyword() if with_variadicity else None
        words.append(reader.keyword() if word in _VARIADICITIES else "single")
        reader.add_operands(values, [reader.operand()])
        if not reader.accept(","):
            break
    reader.expect(")")
    reader.set_attribute(names, f"[{', '.join(written)}]")
    return words


@directive("AttributesOp")
def _attributes(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``{"name" = %0}`` for ``$attributeValues, $attributeValueNames``, or nothing at all."""
    reader.named_operands(*arguments)


DIALECT = dialect(
    "irdl",
    [
        *alike(
            "irdl",
            "all_of any_of",
            "`(` $args `)` attr-dict",
            operands="args*",
            results="output",
            types={"args": always("!irdl.attribute"), "output": always("!irdl.attribute")},
        ),
        op("irdl.any", "attr-dict", results="output", types={"output": always("!irdl.attribute")}),
        *alike(
            "irdl",
            "attribute operation type",
            "$sym_name attr-dict-with-keyword custom<SingleBlockRegion>($body)",
            attributes={"sym_name": symbol_name},
            regions="body",
            traits="symbol",
        ),
        op(
            "irdl.attributes",
            "custom<AttributesOp>($attributeValues, $attributeValueNames) attr-dict",
            operands="attributeValues*",
            types={"attributeValues": always("!irdl.attribute")},
        ),
        op(
            "irdl.base",
            "($base_ref^)? ($base_name^)? attr-dict",
            results="output",
            types={"output": always("!irdl.attribute")},
            attributes={"base_name": string, "base_ref": symbol},
        ),
        op(
            "irdl.c_pred",
            "$pred attr-dict",
            results="output",
            types={"output": always("!irdl.attribute")},
            attributes={"pred": string},
        ),
        op(
            "irdl.dialect",
            "$sym_name attr-dict-with-keyword custom<SingleBlockRegion>($body)",
            attributes={"sym_name": symbol_name},
            regions="body",
            traits="isolated-from-above symbol",
        ),
        op("irdl.is", "$expected attr-dict", results="output", types={"output": always("!irdl.attribute")}),
        *alike(
            "irdl",
            "operands results",
            "custom<NamedValueListWithVariadicity>($args, $names, $variadicity) attr-dict",
            operands="args*",
            types={"args": always("!irdl.attribute")},
            attributes={"variadicity": dialect_attribute("#irdl.variadicity_array")},
        ),
        op(
            "irdl.parameters",
            "custom<NamedValueList>($args, $names) attr-dict",
            operands="args*",
            types={"args": always("!irdl.attribute")},
        ),
        op(
            "irdl.parametric",
            "$base_type `<` $args `>` attr-dict",
            operands="args*",
            results="output",
            types={"args": always("!irdl.attribute"), "output": always("!irdl.attribute")},
            attributes={"base_type": symbol},
        ),
        op(
            "irdl.region",
            "(`(` $entryBlockArgs $constrainedArguments^ `)`)? ( `with` `size` $numberOfBlocks^)? attr-dict",
            operands="entryBlockArgs*",
            results="output",
            types={"entryBlockArgs": always("!irdl.attribute"), "output": always("!irdl.region")},
            attributes={"constrainedArguments": unit, "numberOfBlocks": integer("i32")},
        ),
        op(
            "irdl.regions",
            "custom<NamedValueList>($args, $names) attr-dict",
            operands="args*",
            types={"args": always("!irdl.region")},
        ),
    ],
    complete=True,
)
