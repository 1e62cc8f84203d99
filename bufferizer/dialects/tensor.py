"""The tensor dialect."""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE, dense_array, element_of, integer, same_as, unit

_SLICE = (
    "custom<DynamicIndexList>($offsets, $static_offsets)"
    " custom<DynamicIndexList>($sizes, $static_sizes)"
    " custom<DynamicIndexList>($strides, $static_strides)"
)
_SLICE_TYPES = {"offsets": INDEX_TYPE, "sizes": INDEX_TYPE, "strides": INDEX_TYPE}

DIALECT = dialect(
    "tensor",
    [
        op(
            "tensor.bitcast",
            "$source attr-dict `:` type($source) `to` type($dest)",
            operands="source",
            results="dest",
        ),
        op(
            "tensor.cast",
            "$source attr-dict `:` type($source) `to` type($dest)",
            operands="source",
            results="dest",
        ),
        op(
            "tensor.collapse_shape",
            "$src $reassociation attr-dict `:` type($src) `into` type($result)",
            operands="src",
            results="result",
        ),
        op(
            "tensor.concat",
            "`dim` `(` $dim `)` $inputs attr-dict `:` functional-type(operands, results)",
            operands="inputs*",
            results="result",
            attributes={"dim": integer("i64")},
        ),
        op(
            "tensor.dim",
            "attr-dict $source `,` $index `:` type($source)",
            operands="source index",
            results="result",
            types={"index": INDEX_TYPE, "result": INDEX_TYPE},
        ),
        op(
            "tensor.empty",
            "`(` $dynamicSizes `)` attr-dict `:` type($result)",
            operands="dynamicSizes*",
            results="result",
            types={"dynamicSizes": INDEX_TYPE},
        ),
        op(
            "tensor.expand_shape",
            "$src $reassociation `output_shape` custom<DynamicIndexList>($output_shape, $static_output_shape)"
            " attr-dict `:` type($src) `into` type($result)",
            operands="src output_shape*",
            results="result",
            types={"output_shape": INDEX_TYPE},
        ),
        op(
            "tensor.extract",
            "$tensor `[` $indices `]` attr-dict `:` type($tensor)",
            operands="tensor indices*",
            results="result",
            types={"indices": INDEX_TYPE, "result": element_of("tensor")},
        ),
        op(
            "tensor.extract_slice",
            f"$source {_SLICE} attr-dict `:` type($source) `to` type($result)",
            operands="source offsets* sizes* strides*",
            results="result",
            types=_SLICE_TYPES,
        ),
        op(
            "tensor.from_elements",
            "$elements attr-dict `:` type($result)",
            operands="elements*",
            results="result",
            types={"elements": element_of("result")},
        ),
        op(
            "tensor.gather",
            "$source `[` $indices `]` `gather_dims` `(` $gather_dims `)` (`unique` $unique^)? attr-dict"
            " `:` functional-type(operands, results)",
            operands="source indices",
            results="result",
            attributes={"gather_dims": dense_array("i64"), "unique": unit},
        ),
        op(
            "tensor.generate",
            "$dynamicExtents $body attr-dict `:` type($result)",
            operands="dynamicExtents*",
            results="result",
            types={"dynamicExtents": INDEX_TYPE},
            regions="body",
        ),
        op(
            "tensor.insert",
            "$scalar `into` $dest `[` $indices `]` attr-dict `:` type($dest)",
            operands="scalar dest indices*",
            results="result",
            types={"scalar": element_of("dest"), "indices": INDEX_TYPE, "result": same_as("dest")},
        ),
        op(
            "tensor.insert_slice",
            f"$source `into` $dest {_SLICE} attr-dict `:` type($source) `into` type($dest)",
            operands="source dest offsets* sizes* strides*",
            results="result",
            types={**_SLICE_TYPES, "result": same_as("dest")},
        ),
        op(
            "tensor.pad",
            "$source (`nofold` $nofold^)? `low` custom<DynamicIndexList>($low, $static_low)"
            " `high` custom<DynamicIndexList>($high, $static_high) $region attr-dict"
            " `:` type($source) `to` type($result)",
            operands="source low* high*",
            results="result",
            types={"low": INDEX_TYPE, "high": INDEX_TYPE},
            attributes={"nofold": unit},
            regions="region",
        ),
        op(
            "tensor.parallel_insert_slice",
            f"$source `into` $dest {_SLICE} attr-dict `:` type($source) `into` type($dest)",
            operands="source dest offsets* sizes* strides*",
            types=_SLICE_TYPES,
        ),
        op(
            "tensor.rank",
            "$tensor attr-dict `:` type($tensor)",
            operands="tensor",
            results="result",
            types={"result": INDEX_TYPE},
        ),
        op(
            "tensor.reshape",
            "$source `(` $shape `)` attr-dict `:` functional-type(operands, results)",
            operands="source shape",
            results="result",
        ),
        op(
            "tensor.scatter",
            "$source `into` $dest `[` $indices `]` `scatter_dims` `(` $scatter_dims `)` (`unique` $unique^)? attr-dict"
            " `:` functional-type(operands, results)",
            operands="source dest indices",
            results="result",
            attributes={"scatter_dims": dense_array("i64"), "unique": unit},
        ),
        op(
            "tensor.splat",
            "$input (`[` $dynamicSizes^ `]`)? attr-dict `:` type($aggregate)",
            operands="input dynamicSizes*",
            results="aggregate",
            types={"input": element_of("aggregate"), "dynamicSizes": INDEX_TYPE},
        ),
        op("tensor.yield", "$value attr-dict `:` type($value)", operands="value", traits="terminator"),
    ],
    complete=True,
)
