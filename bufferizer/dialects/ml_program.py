"""The ml_program dialect: functions and globals of machine learning programs.

Transcribed from mlir/include/mlir/Dialect/MLProgram/IR/MLProgramOps.td of LLVM 22; directives after
mlir/lib/Dialect/MLProgram/IR/MLProgramOps.cpp.
"""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import always, symbol, symbol_name, unit
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.functions import read_function, read_visibility
from bufferizer.ir.assembly.reader import OpReader


def _read_func(reader: OpReader) -> None:
    read_function(reader)


@directive("SymbolVisibility")
def _symbol_visibility(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``private``, or nothing at all."""
    read_visibility(reader)


@directive("TypedInitialValue")
def _typed_initial_value(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``(value) : type`` or ``: type`` for ``$type, $value``."""
    type_, value = arguments
    if reader.accept("("):
        reader.set_attribute(value, reader.attribute())
        reader.expect(")")
    reader.expect(":")
    reader.set_attribute(type_, str(reader.type()[0]))


@directive("TokenOrdering")
def _token_ordering(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``ordering(%a -> type)`` or ``ordering(() -> type)`` for ``$consumed, type($produced)``, or nothing at all."""
    consumed, produced = arguments
    if not reader.accept("ordering"):
        return
    reader.expect("(")
    if reader.accept("("):
        reader.expect(")")
    else:
        reader.add_operands(consumed, reader.operands_here())
    if reader.accept("->"):
        reader.add_result_types(produced, [reader.type()])
    reader.expect(")")


DIALECT = dialect(
    "ml_program",
    [
        op(
            "ml_program.func",
            read=_read_func,
            regions="body",
            traits="isolated-from-above symbol",
        ),
        op(
            "ml_program.global",
            "custom<SymbolVisibility>($sym_visibility) (`mutable` $is_mutable^)? $sym_name "
            "custom<TypedInitialValue>($type, $value) attr-dict",
            attributes={"sym_name": symbol_name, "is_mutable": unit},
            traits="symbol",
        ),
        op(
            "ml_program.global_load",
            "$global `:` type($result) attr-dict",
            results="result",
            attributes={"global": symbol},
        ),
        op(
            "ml_program.global_load_const",
            "$global `:` type($result) attr-dict",
            results="result",
            attributes={"global": symbol},
        ),
        op(
            "ml_program.global_load_graph",
            "$global custom<TokenOrdering>($consumeTokens, type($produceToken)) `:` type($result) attr-dict",
            operands="consumeTokens*",
            results="result produceToken",
            types={"consumeTokens": always("!ml_program.token")},
            attributes={"global": symbol},
        ),
        op(
            "ml_program.global_store",
            "$global `=` $value `:` type($value) attr-dict",
            operands="value",
            attributes={"global": symbol},
        ),
        op(
            "ml_program.global_store_graph",
            "$global `=` $value custom<TokenOrdering>($consumeTokens, type($produceToken)) `:` type($value) attr-dict",
            operands="value consumeTokens*",
            results="produceToken",
            types={"consumeTokens": always("!ml_program.token")},
            attributes={"global": symbol},
        ),
        op(
            "ml_program.output",
            "attr-dict ($operands^ `:` type($operands))?",
            operands="operands*",
            traits="terminator",
        ),
        op(
            "ml_program.return",
            "attr-dict ($operands^ `:` type($operands))?",
            operands="operands*",
            traits="terminator",
        ),
        op(
            "ml_program.subgraph",
            read=_read_func,
            regions="body",
            traits="isolated-from-above graph-region symbol",
        ),
        op(
            "ml_program.token",
            "attr-dict",
            results="token",
            types={"token": always("!ml_program.token")},
        ),
    ],
    complete=True,
)
