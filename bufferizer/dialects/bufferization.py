"""The bufferization dialect."""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE, KnownTypes, always, same_as, unit
from bufferizer.ir.types import I1, Type


def _flag_each(known: KnownTypes) -> tuple[Type, ...]:
    """One ``i1`` for each retained memref (DeallocOp::inferReturnTypes)."""
    return (I1,) * len(known.types("retained"))


DIALECT = dialect(
    "bufferization",
    [
        op(
            "bufferization.alloc_tensor",
            "`(` $dynamic_sizes `)` (`copy` `(` $copy^ `)`)? (`size_hint` `=` $size_hint^)? attr-dict"
            " `:` type($result)",
            operands="dynamic_sizes* copy? size_hint?",
            results="result",
            types={"dynamic_sizes": INDEX_TYPE, "copy": same_as("result"), "size_hint": INDEX_TYPE},
        ),
        op(
            "bufferization.clone",
            "$input attr-dict `:` type($input) `to` type($output)",
            operands="input",
            results="output",
        ),
        op(
            "bufferization.dealloc",
            "(`(` $memrefs^ `:` type($memrefs) `)` `if` `(` $conditions `)`)?"
            " (`retain` `(` $retained^ `:` type($retained) `)`)? attr-dict",
            operands="memrefs* conditions* retained*",
            results="updatedConditions*",
            types={"conditions": always(I1), "updatedConditions": _flag_each},
        ),
        op("bufferization.dealloc_tensor", "$tensor attr-dict `:` type($tensor)", operands="tensor"),
        op(
            "bufferization.materialize_in_destination",
            "$source `in` (`restrict` $restrict^)? (`writable` $writable^)? $dest attr-dict"
            " `:` functional-type(operands, results)",
            operands="source dest",
            results="result?",
            attributes={"restrict": unit, "writable": unit},
        ),
        op(
            "bufferization.to_buffer",
            "$tensor (`read_only` $read_only^)? attr-dict `:` type($tensor) `to` type($buffer)",
            operands="tensor",
            results="buffer",
            attributes={"read_only": unit},
        ),
        op(
            "bufferization.to_tensor",
            "$buffer (`restrict` $restrict^)? (`writable` $writable^)? attr-dict `:` type($buffer) `to` type($result)",
            operands="buffer",
            results="result",
            attributes={"restrict": unit, "writable": unit},
        ),
    ],
    complete=True,
)
