"""The shard dialect: tensors spread over grids of devices.

Transcribed from mlir/include/mlir/Dialect/Shard/IR/ShardOps.td of LLVM 22.
"""

from __future__ import annotations

import re

from bufferizer.dialects.registry import OpDefinition, dialect, op
from bufferizer.ir.assembly.declaration import (
    INDEX_TYPE,
    AttributeRule,
    always,
    dense_array,
    dense_array_text,
    enum,
    integer,
    same_as,
    symbol,
    symbol_name,
    unit,
)
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.static_values import DYNAMIC

_DIMENSIONS = re.compile(r"\[\s*\]|(?:\?|[0-9]+)(?:x(?:\?|[0-9]+))*")


@directive("DimensionList")
def _dimension_list(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``4x?x8``, or ``[]`` for none (mlir/lib/IR/BuiltinTypes.cpp, parseDimensionList)."""
    start = reader.position
    match = _DIMENSIONS.match(reader.text, start, reader.end)
    if match is None:
        reader.fail("Failed parsing dimension list.")
    reader.move_to(match.end())
    sizes = [] if match[0].startswith("[") else match[0].split("x")
    kept = [DYNAMIC if size == "?" else size for size in sizes]
    reader.set_attribute(arguments[0], dense_array_text("i64", kept), reader.span_from(start))


def _axes_of_dimensions(reader: OpReader) -> str | None:
    """``[[0], [1, 2]]``."""
    return f"#shard<axisarray{reader.balanced()}>" if reader.peek_is("[") else None


_SHARDING = always("!shard.sharding")
_AXES = dense_array("i16")
_OF_DIMENSIONS: dict[str, AttributeRule] = {"grid": symbol, "split_axes": _axes_of_dimensions}
_ATTRIBUTES: dict[str, AttributeRule] = {
    "axes": _AXES,
    "grid": symbol,
    "grid_axes": _AXES,
    "offset": integer("i64"),
    "reduction": enum("#shard<partial {}>"),
    "rotate": unit,
} | dict.fromkeys(
    ("concat_axis", "gather_axis", "scatter_axis", "shift_axis", "slice_axis", "split_axis"), integer("index")
)


def _collective(name: str, clauses: str, dynamic: str = "") -> OpDefinition:
    """Define an operation on one tensor that all devices carry out; ``dynamic`` is a group of indices among them."""
    types = "functional-type(operands, results)" if dynamic else "type($input) `->` type($result)"
    return op(
        f"shard.{name}",
        f"$input `on` $grid (`grid_axes` `=` $grid_axes^)? {clauses} attr-dict `:` {types}",
        operands=f"input {dynamic}",
        results="result",
        attributes=_ATTRIBUTES,
    )


def _axis(name: str) -> str:
    return f"`{name}_axis` `=` ${name}_axis"


_REDUCTION = "(`reduction` `=` $reduction^)?"
_ROOT = "`root` `=` custom<DynamicIndexList>($root_dynamic, $root)"

DIALECT = dialect(
    "shard",
    [
        _collective("all_gather", _axis("gather")),
        _collective("all_reduce", _REDUCTION),
        _collective("all_slice", _axis("slice")),
        _collective("all_to_all", f"{_axis('split')} {_axis('concat')}"),
        _collective("broadcast", _ROOT, "root_dynamic*"),
        _collective("gather", f"{_axis('gather')} {_ROOT}", "root_dynamic*"),
        op(
            "shard.get_sharding",
            "$source attr-dict `:` type($source) `->` type($result)",
            operands="source",
            results="result",
        ),
        op(
            "shard.grid",
            "$sym_name `(` `shape` `=` custom<DimensionList>($shape) `)` attr-dict",
            attributes={"sym_name": symbol_name},
            traits="symbol",
        ),
        op(
            "shard.grid_shape",
            "$grid (`axes` `=` $axes^)? attr-dict `:` type($result)",
            results="result*",
            attributes=_ATTRIBUTES,
        ),
        op(
            "shard.neighbors_linear_indices",
            "`on` $grid `[` $device `]` `split_axes` `=` $split_axes attr-dict `:` type(results)",
            operands="device*",
            results="neighbor_down neighbor_up",
            types={"device": INDEX_TYPE},
            attributes={"grid": symbol, "split_axes": _AXES},
        ),
        op(
            "shard.process_linear_index",
            "`on` $grid attr-dict `:` type($result)",
            results="result",
            attributes=_ATTRIBUTES,
        ),
        op(
            "shard.process_multi_index",
            "`on` $grid (`axes` `=` $axes^)? attr-dict `:` type($result)",
            results="result*",
            attributes=_ATTRIBUTES,
        ),
        _collective(
            "recv",
            "(`source` `=` custom<DynamicIndexList>($source_dynamic, $source)^)?",
            "source_dynamic*",
        ),
        _collective("reduce", f"{_REDUCTION} {_ROOT}", "root_dynamic*"),
        _collective("reduce_scatter", f"{_REDUCTION} {_axis('scatter')}"),
        _collective("scatter", f"{_axis('scatter')} {_ROOT}", "root_dynamic*"),
        _collective(
            "send",
            "`destination` `=` custom<DynamicIndexList>($destination_dynamic, $destination)",
            "destination_dynamic*",
        ),
        op(
            "shard.shard",
            "$src `to` $sharding (`annotate_for_users` $annotate_for_users^)? attr-dict `:` type($result)",
            operands="src sharding",
            results="result",
            types={"src": same_as("result"), "sharding": _SHARDING},
            attributes={"annotate_for_users": unit},
        ),
        op(
            "shard.shard_shape",
            "`dims` `=` custom<DynamicIndexList>($dims_dynamic, $dims) `sharding` `=` $sharding"
            " `device` `=` custom<DynamicIndexList>($device_dynamic, $device) attr-dict `:` type(results)",
            operands="dims_dynamic* sharding device_dynamic*",
            results="result*",
            types={"dims_dynamic": INDEX_TYPE, "sharding": _SHARDING, "device_dynamic": INDEX_TYPE},
        ),
        op(
            "shard.sharding",
            "$grid `split_axes` `=` $split_axes"
            " (`halo_sizes` `=` custom<DynamicIndexList>($dynamic_halo_sizes, $static_halo_sizes)^)?"
            " (`sharded_dims_offsets` `=`"
            " custom<DynamicIndexList>($dynamic_sharded_dims_offsets, $static_sharded_dims_offsets)^)?"
            " attr-dict `:` type($result)",
            operands="dynamic_sharded_dims_offsets* dynamic_halo_sizes*",
            results="result",
            types=dict.fromkeys(("dynamic_sharded_dims_offsets", "dynamic_halo_sizes"), always("i64")),
            attributes=_OF_DIMENSIONS,
        ),
        _collective("shift", f"{_axis('shift')} `offset` `=` $offset (`rotate` $rotate^)?"),
        op(
            "shard.update_halo",
            "$destination `on` $grid `split_axes` `=` $split_axes"
            " (`halo_sizes` `=` custom<DynamicIndexList>($halo_sizes, $static_halo_sizes)^)?"
            " attr-dict `:` type($result)",
            operands="destination halo_sizes*",
            results="result",
            types={"destination": same_as("result"), "halo_sizes": always("i64")},
            attributes=_OF_DIMENSIONS,
        ),
    ],
    complete=True,
)
