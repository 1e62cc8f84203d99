"""The xegpu dialect: blocks of memory and matrix instructions of Intel's GPUs.

Transcribed from mlir/include/mlir/Dialect/XeGPU/IR/XeGPUOps.td of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import alike, dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE, dense_array, enum, integer, numbered_enum, same_as
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.reader import OpReader


@directive("OptionalDynamicIndexList", opening="[")
def _optional_index_list(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``[%i, 4]`` for ``$values, $static``, or nothing at all."""
    if reader.peek_is("["):
        reader.index_list(*arguments)


DIALECT = dialect(
    "xegpu",
    [
        op("xegpu.alloc_nbarrier", "$nbarrier_num attr-dict", attributes={"nbarrier_num": integer("i64")}),
        op(
            "xegpu.atomic_rmw",
            "$kind $tensorDesc `,` $mask `,` $value attr-dict `:` type($tensorDesc) `,` type($mask) `,` "
            "type($value) `->` type($result)",
            operands="tensorDesc mask value",
            results="result",
            attributes={
                "kind": numbered_enum(
                    "i64",
                    "addf addi andi assign maximumf maxnumf maxs maxu minimumf minnumf mins minu mulf muli ori xori",
                )
            },
        ),
        op(
            "xegpu.convert_layout",
            "$source prop-dict attr-dict `:` type($source)",
            operands="source",
            results="result",
            types={"result": same_as("source")},
        ),
        op(
            "xegpu.create_mem_desc",
            "$source prop-dict attr-dict `:` type($source) `->` type($mem_desc)",
            operands="source",
            results="mem_desc",
        ),
        op(
            "xegpu.create_nd_tdesc",
            "$source custom<OptionalDynamicIndexList>($offsets, $const_offsets) (`,` `shape` `:` "
            "custom<DynamicIndexList>($shape, $const_shape)^ `,` `strides``:` "
            "custom<DynamicIndexList>($strides, $const_strides))? attr-dict `:` type($source) `->` "
            "type($TensorDesc)",
            operands="source offsets* shape* strides*",
            results="TensorDesc",
            types={"offsets": INDEX_TYPE, "shape": INDEX_TYPE, "strides": INDEX_TYPE},
            attributes={
                "const_offsets": dense_array("i64"),
                "const_shape": dense_array("i64"),
                "const_strides": dense_array("i64"),
            },
        ),
        op(
            "xegpu.create_tdesc",
            "$source `,` $offsets attr-dict `:` type($source) `,` type($offsets) `->` type($TensorDesc)",
            operands="source offsets",
            results="TensorDesc",
        ),
        op(
            "xegpu.dpas",
            "$lhs `,` $rhs (`,` $acc^)? attr-dict `:` type($lhs)`,` type($rhs) (`,` type($acc)^)? `->` type($result)",
            operands="lhs rhs acc?",
            results="result",
        ),
        op(
            "xegpu.fence",
            "`memory_kind` `=` $memory_kind `,` `fence_scope` `=` $fence_scope attr-dict",
            attributes={"fence_scope": enum("#xegpu<fence_scope {}>"), "memory_kind": enum("#xegpu<memory_space {}>")},
        ),
        op(
            "xegpu.init_nbarrier",
            "$nbarrier_id `,` $participant_thread_num attr-dict `:` type($nbarrier_id) `,` "
            "type($participant_thread_num) `->` type($result)",
            operands="nbarrier_id participant_thread_num",
            results="result",
        ),
        op(
            "xegpu.load",
            "$source (`[` $offsets^ `]`)? `,` $mask prop-dict attr-dict `:` type(operands) `->` type($value)",
            operands="source offsets? mask",
            results="value",
        ),
        op(
            "xegpu.load_matrix",
            "$mem_desc custom<DynamicIndexList>($offsets, $const_offsets) prop-dict attr-dict `:` "
            "type(operands) `->` type(results)",
            operands="mem_desc offsets*",
            results="res",
            attributes={"const_offsets": dense_array("i64")},
        ),
        op(
            "xegpu.load_nd",
            "$TensorDesc custom<OptionalDynamicIndexList>($offsets, $const_offsets) prop-dict attr-dict `:` "
            "type($TensorDesc) `->` type($value)",
            operands="TensorDesc offsets*",
            results="value",
            types={"offsets": INDEX_TYPE},
            attributes={"const_offsets": dense_array("i64")},
        ),
        *alike(
            "xegpu", "nbarrier_arrive nbarrier_wait", "$nbarrier attr-dict `:` type($nbarrier)", operands="nbarrier"
        ),
        op(
            "xegpu.prefetch",
            "$source (`[` $offsets^ `]`)? prop-dict attr-dict `:` type(operands)",
            operands="source offsets?",
        ),
        op(
            "xegpu.prefetch_nd",
            "$TensorDesc custom<OptionalDynamicIndexList>($offsets, $const_offsets) prop-dict attr-dict `:` "
            "type($TensorDesc)",
            operands="TensorDesc offsets*",
            types={"offsets": INDEX_TYPE},
            attributes={"const_offsets": dense_array("i64")},
        ),
        op(
            "xegpu.store",
            "$value `,` $dest (`[` $offsets^ `]`)? `,` $mask prop-dict attr-dict `:` type(operands)",
            operands="value dest offsets? mask",
        ),
        op(
            "xegpu.store_matrix",
            "$data `,` $mem_desc custom<DynamicIndexList>($offsets, $const_offsets) prop-dict attr-dict `:` "
            "type(operands)",
            operands="data mem_desc offsets*",
            attributes={"const_offsets": dense_array("i64")},
        ),
        op(
            "xegpu.store_nd",
            "$value `,` $TensorDesc custom<OptionalDynamicIndexList>($offsets, $const_offsets) prop-dict "
            "attr-dict `:` type($value) `,` type($TensorDesc)",
            operands="value TensorDesc offsets*",
            types={"offsets": INDEX_TYPE},
            attributes={"const_offsets": dense_array("i64")},
        ),
        op(
            "xegpu.update_nd_offset",
            "$TensorDesc `,` custom<DynamicIndexList>($offsets, $const_offsets) attr-dict `:` type($result)",
            operands="TensorDesc offsets*",
            results="result",
            types={"TensorDesc": same_as("result"), "offsets": INDEX_TYPE},
            attributes={"const_offsets": dense_array("i64")},
        ),
        op(
            "xegpu.update_offset",
            "$TensorDesc `,` $offsets attr-dict `:` type($TensorDesc) `,` type($offsets)",
            operands="TensorDesc offsets",
            results="result",
            types={"result": same_as("TensorDesc")},
        ),
    ],
    complete=True,
)
