"""The amdgpu dialect: matrix instructions and buffers of AMD's GPUs.

Transcribed from mlir/include/mlir/Dialect/AMDGPU/IR/AMDGPU.td of LLVM 22.
"""

from __future__ import annotations

import re

from bufferizer.dialects.registry import alike, dialect, op
from bufferizer.ir.assembly.declaration import (
    INDEX_TYPE,
    always,
    any_attribute,
    dense_array,
    dialect_attribute,
    enum,
    integer,
    same_as,
    type_attribute,
    unit,
)
from bufferizer.ir.assembly.directives import directive
from bufferizer.ir.assembly.reader import OpReader

_SIZES = re.compile(r"([0-9]+)x([0-9]+)x([0-9]+)")


@directive("MNKDimensionList")
def _sizes_of_matrices(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``16x16x4`` for ``$m, $n, $k``."""
    match = _SIZES.match(reader.text, reader.position, reader.end)
    if match is None:
        reader.fail("expected 3 dimensions in MNK dimension list")
    reader.move_to(match.end())
    for name, size in zip(arguments, match.groups(), strict=True):
        reader.set_attribute(name, f"{size} : i32")


DIALECT = dialect(
    "amdgpu",
    [
        op(
            "amdgpu.dpp",
            "$old $src $kind (`(` $permArgument^ `)`)? attr-dict `:` type($result)",
            operands="old src",
            results="result",
            types={"old": same_as("result"), "src": same_as("result")},
            attributes={"kind": enum("#amdgpu<dpp_perm {}>"), "permArgument": any_attribute},
        ),
        op(
            "amdgpu.ext_packed_fp8",
            "attr-dict $source `[` $index `]` `:` type($source) `to` type($res)",
            operands="source",
            results="res",
            attributes={"index": integer("i32")},
        ),
        op(
            "amdgpu.fat_raw_buffer_cast",
            "$source oilist (`validBytes` `(` $validBytes `)` | `cacheSwizzleStride` `(` $cacheSwizzleStride "
            "`)` | `boundsCheck` `(` $boundsCheck `)` | `resetOffset` $resetOffset ) attr-dict `:` "
            "type($source) `to` type($result)",
            operands="source validBytes? cacheSwizzleStride?",
            results="result",
            types={"validBytes": always("i64"), "cacheSwizzleStride": always("i14")},
            attributes={"resetOffset": unit},
        ),
        op(
            "amdgpu.gather_to_lds",
            "$src `[` $srcIndices `]` `,` $dst `[` $dstIndices `]` attr-dict `:` $transferType `,` "
            "type($src) `,` type($dst)",
            operands="src srcIndices* dst dstIndices*",
            types={"srcIndices": INDEX_TYPE, "dstIndices": INDEX_TYPE},
            attributes={"transferType": type_attribute},
        ),
        op("amdgpu.lds_barrier", "attr-dict"),
        *alike(
            "amdgpu",
            "make_dma_base make_gather_dma_base",
            "$global `[` $global_indices `]` `,` $lds `[` $lds_indices `]` attr-dict `:` type($global) `,` "
            "type($lds) `->` type(results)",
            operands="global global_indices* lds lds_indices*",
            results="base",
            types={"global_indices": INDEX_TYPE, "lds_indices": INDEX_TYPE},
        ),
        op(
            "amdgpu.make_dma_descriptor",
            "$base `globalSize` custom<DynamicIndexList>($global_dynamic_sizes, $global_static_sizes) "
            "`globalStride` custom<DynamicIndexList>($global_dynamic_strides, $global_static_strides) "
            "`sharedSize` custom<DynamicIndexList>($shared_dynamic_sizes, $shared_static_sizes) ( "
            "`padShared` `(` $pad_amount^ `every` $pad_interval `)` )? ( `workgroupMask` $workgroup_mask^ ( "
            "`earlyTimeout` $early_timeout^)?)? ( `atomicBarrier` `(` $atomic_barrier_address^ `[` "
            "$atomic_barrier_indices `]` `:` type($atomic_barrier_address) `)`)? ( `iterate` "
            "$global_increment^ `,` $lds_increment `,` $iteration_count )? attr-dict `:` type($base) `->` "
            "type(results)",
            operands="base global_dynamic_sizes* global_dynamic_strides* shared_dynamic_sizes*"
            " workgroup_mask? early_timeout? pad_amount? pad_interval? atomic_barrier_address? atomic_barrier_indices*"
            " global_increment? lds_increment? iteration_count?",
            results="desc",
            types={
                "global_dynamic_sizes": INDEX_TYPE,
                "global_dynamic_strides": INDEX_TYPE,
                "shared_dynamic_sizes": INDEX_TYPE,
                "workgroup_mask": always("vector<16xi1>"),
                "early_timeout": always("i1"),
                "pad_amount": always("i32"),
                "pad_interval": always("i32"),
                "atomic_barrier_indices": INDEX_TYPE,
                "global_increment": INDEX_TYPE,
                "lds_increment": always("i32"),
                "iteration_count": INDEX_TYPE,
            },
            attributes={
                "global_static_sizes": dense_array("i64"),
                "global_static_strides": dense_array("i64"),
                "shared_static_sizes": dense_array("i64"),
            },
        ),
        op(
            "amdgpu.make_gather_dma_descriptor",
            "$base `[` $indices `]` `globalSize` custom<DynamicIndexList>($global_dynamic_sizes, "
            "$global_static_sizes) `globalStride` custom<DynamicIndexList>($global_dynamic_strides, "
            "$global_static_strides) `sharedSize` custom<DynamicIndexList>($shared_dynamic_sizes, "
            "$shared_static_sizes) ( `padShared` `(` $pad_amount^ `every` $pad_interval `)` )? ( "
            "`workgroupMask` $workgroup_mask^ ( `earlyTimeout` $early_timeout^)?)? ( `atomicBarrier` `(` "
            "$atomic_barrier_address^ `[` $atomic_barrier_indices `]` `:` type($atomic_barrier_address) "
            "`)`)? ( `iterate` $global_increment^ `,` $lds_increment `,` $iteration_count )? attr-dict `:` "
            "type($base) `,` type($indices) `->` type(results)",
            operands="base indices global_dynamic_sizes* global_dynamic_strides* shared_dynamic_sizes*"
            " workgroup_mask? early_timeout? pad_amount? pad_interval? atomic_barrier_address? atomic_barrier_indices*"
            " global_increment? lds_increment? iteration_count?",
            results="desc",
            types={
                "global_dynamic_sizes": INDEX_TYPE,
                "global_dynamic_strides": INDEX_TYPE,
                "shared_dynamic_sizes": INDEX_TYPE,
                "workgroup_mask": always("vector<16xi1>"),
                "early_timeout": always("i1"),
                "pad_amount": always("i32"),
                "pad_interval": always("i32"),
                "atomic_barrier_indices": INDEX_TYPE,
                "global_increment": INDEX_TYPE,
                "lds_increment": always("i32"),
                "iteration_count": INDEX_TYPE,
            },
            attributes={
                "global_static_sizes": dense_array("i64"),
                "global_static_strides": dense_array("i64"),
                "shared_static_sizes": dense_array("i64"),
            },
        ),
        op(
            "amdgpu.memory_counter_wait",
            "oilist( `load` `(` $load `)` | `store` `(` $store `)` | `ds` `(` $ds `)` | `exp` `(` $exp `)` | "
            "`tensor` `(` $tensor `)` ) attr-dict",
            attributes={
                "ds": integer("i32"),
                "exp": integer("i32"),
                "load": integer("i32"),
                "store": integer("i32"),
                "tensor": integer("i32"),
            },
        ),
        op(
            "amdgpu.mfma",
            "custom<MNKDimensionList>($m, $n, $k) $sourceA `*` $sourceB `+` $destC attr-dict `blgp` `=` "
            "$blgp `:` type($sourceA) `,` type($sourceB) `,` type($destC)",
            operands="sourceA sourceB destC",
            results="destD",
            types={"destD": same_as("destC")},
            attributes={
                "blgp": enum("#amdgpu<mfma_perm_b {}>"),
                "k": integer("i32"),
                "m": integer("i32"),
                "n": integer("i32"),
            },
        ),
        op(
            "amdgpu.packed_scaled_trunc",
            "attr-dict $source `into` ($existing^):(`undef`)? `[` $index `]` `,` $scale `:` type($source) "
            "`to` type($res) (`into` type($existing)^)?",
            operands="source scale existing?",
            results="res",
            types={"scale": always("f32")},
            attributes={"index": integer("i32")},
        ),
        op(
            "amdgpu.packed_stoch_round_fp8",
            "attr-dict $source `+` $stochiasticParam `into` ($existing^):(`undef`)? `[` $storeIndex `]` `:` "
            "type($source) `to` type($res) (`into` type($existing)^)?",
            operands="source stochiasticParam existing?",
            results="res",
            types={"stochiasticParam": always("i32")},
            attributes={"storeIndex": integer("i32")},
        ),
        op(
            "amdgpu.packed_trunc_2xfp8",
            "attr-dict $sourceA `,` ($sourceB^):(`undef`)? `into` ($existing^):(`undef`)? `[` `word` "
            "$wordIndex `]` `:` type($sourceA) `to` type($res) (`into` type($existing)^)?",
            operands="sourceA sourceB? existing?",
            results="res",
            types={"sourceB": always("f32")},
            attributes={"wordIndex": integer("i32")},
        ),
        op(
            "amdgpu.permlane_swap",
            "$src $row_length attr-dict `:` type($result)",
            operands="src",
            results="result",
            types={"src": same_as("result")},
            attributes={"row_length": integer("i32")},
        ),
        op(
            "amdgpu.raw_buffer_atomic_cmpswap",
            "attr-dict $src `,` $cmp `->` $memref `[` $indices `]` (`sgprOffset` $sgprOffset^)? `:` "
            "type($value) `->` type($memref) `,` type($indices)",
            operands="src cmp memref indices* sgprOffset?",
            results="value",
            types={"src": same_as("value"), "cmp": same_as("value"), "sgprOffset": always("i32")},
        ),
        *alike(
            "amdgpu",
            "raw_buffer_atomic_fadd raw_buffer_atomic_fmax raw_buffer_atomic_smax raw_buffer_atomic_umin",
            "attr-dict $value `->` $memref `[` $indices `]` (`sgprOffset` $sgprOffset^)? `:` type($value) "
            "`->` type($memref) `,` type($indices)",
            operands="value memref indices* sgprOffset?",
            types={"sgprOffset": always("i32")},
        ),
        op(
            "amdgpu.raw_buffer_load",
            "attr-dict $memref `[` $indices `]` (`sgprOffset` $sgprOffset^)? `:` type($memref) (`,` "
            "type($indices)^)? `->` type($value)",
            operands="memref indices* sgprOffset?",
            results="value",
            types={"sgprOffset": always("i32")},
        ),
        op(
            "amdgpu.raw_buffer_store",
            "attr-dict $value `->` $memref `[` $indices `]` (`sgprOffset` $sgprOffset^)? `:` type($value) "
            "`->` type($memref) (`,` type($indices)^)?",
            operands="value memref indices* sgprOffset?",
            types={"sgprOffset": always("i32")},
        ),
        op(
            "amdgpu.scaled_ext_packed",
            "attr-dict $source `[` $index `]` `,` $scale `:` type($source) `to` type($res)",
            operands="source scale",
            results="res",
            types={"scale": always("f32")},
            attributes={"index": integer("i32")},
        ),
        op(
            "amdgpu.scaled_ext_packed_matrix",
            "attr-dict $source `scale` `(` $scale `)` `blockSize` `(` $blockSize `)` `firstScaleLane` `(` "
            "$firstScaleLane`)` `firstScaleByte` `(` $firstScaleByte `)` `:` type($source) `,` type($scale) "
            "`->` type($res)",
            operands="source scale",
            results="res",
            attributes={
                "blockSize": integer("i32"),
                "firstScaleByte": integer("i32"),
                "firstScaleLane": integer("i32"),
            },
        ),
        op(
            "amdgpu.scaled_mfma",
            "custom<MNKDimensionList>($m, $n, $k) `(` $scalesA `[` $scalesIdxA `]` `*` $sourceA `)` `*` `(` "
            "$scalesB `[` $scalesIdxB `]` `*` $sourceB `)` `+` $destC attr-dict `:` type($scalesA) `,` "
            "type($sourceA) `,` type($scalesB) `,` type($sourceB) `,` type($destC)",
            operands="sourceA sourceB destC scalesA scalesB",
            results="destD",
            types={"destD": same_as("destC")},
            attributes={
                "k": integer("i32"),
                "m": integer("i32"),
                "n": integer("i32"),
                "scalesIdxA": integer("i32"),
                "scalesIdxB": integer("i32"),
            },
        ),
        op(
            "amdgpu.scaled_wmma",
            "custom<MNKDimensionList>($m, $n, $k) `(` $scaleA `*` $sourceA `)` `*` `(` $scaleB `*` $sourceB "
            "`)` `+` $destC attr-dict `:` type($scaleA) `,` type($sourceA) `,` type($scaleB) `,` "
            "type($sourceB) `,` type($destC)",
            operands="sourceA sourceB destC scaleA scaleB",
            results="destD",
            types={"destD": same_as("destC")},
            attributes={"k": integer("i32"), "m": integer("i32"), "n": integer("i32")},
        ),
        op(
            "amdgpu.sched_barrier",
            "`allow` `=` $opts attr-dict",
            attributes={"opts": dialect_attribute("#amdgpu.sched_barrier_opt")},
        ),
        op(
            "amdgpu.sparse_mfma",
            "custom<MNKDimensionList>($m, $n, $k) $sourceA `*` $sourceB `+` $destC `sparse` `(` $sparseIdx "
            "`:` type($sparseIdx) `)` attr-dict `:` type($sourceA) `,` type($sourceB) `,` type($destC)",
            operands="sourceA sourceB destC sparseIdx",
            results="destD",
            types={"destD": same_as("destC")},
            attributes={"k": integer("i32"), "m": integer("i32"), "n": integer("i32")},
        ),
        op(
            "amdgpu.swizzle_bitmode",
            "$src $and_mask $or_mask $xor_mask attr-dict `:` type($result)",
            operands="src",
            results="result",
            types={"src": same_as("result")},
            attributes={"and_mask": integer("i32"), "or_mask": integer("i32"), "xor_mask": integer("i32")},
        ),
        *alike(
            "amdgpu", "tensor_load_to_lds tensor_store_from_lds", "$desc attr-dict `:` type($desc)", operands="desc"
        ),
        op(
            "amdgpu.transpose_load",
            "$src `[` $srcIndices `]` attr-dict `:` type($src) `->` type($result)",
            operands="src srcIndices*",
            results="result",
            types={"srcIndices": INDEX_TYPE},
        ),
        op(
            "amdgpu.wmma",
            "custom<MNKDimensionList>($m, $n, $k) $sourceA `*` $sourceB `+` $destC attr-dict `:` "
            "type($sourceA) `,` type($sourceB) `,` type($destC)",
            operands="sourceA sourceB destC",
            results="destD",
            types={"destD": same_as("destC")},
            attributes={"k": integer("i32"), "m": integer("i32"), "n": integer("i32")},
        ),
    ],
    complete=True,
)
