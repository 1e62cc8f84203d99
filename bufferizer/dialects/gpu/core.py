"""Launching kernels, and what runs in them (mlir/include/mlir/Dialect/GPU/IR/GPUOps.td).

Transcribed from the ODS definitions of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.gpu.syntax import array_attribute, read_func, read_launch, read_warp_execute_on_lane_0
from bufferizer.dialects.registry import OpDefinition, op
from bufferizer.ir.assembly.declaration import (
    INDEX_TYPE,
    always,
    enum,
    integer,
    same_as,
    string,
    symbol,
    symbol_name,
    unit,
)

OPERATIONS: list[OpDefinition] = [
    op(
        "gpu.all_reduce",
        "custom<AllReduceOperation>($op) $value (`uniform` $uniform^)? $body attr-dict `:` "
        "functional-type(operands, results)",
        operands="value",
        results="result",
        attributes={"uniform": unit},
        regions="body?",
        traits="isolated-from-above",
    ),
    op(
        "gpu.alloc",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) (`host_shared` $hostShared^)? `(` "
        "$dynamicSizes `)` (`[` $symbolOperands^ `]`)? attr-dict `:` type($memref)",
        operands="asyncDependencies* dynamicSizes* symbolOperands*",
        results="memref asyncToken?",
        types={"dynamicSizes": INDEX_TYPE, "symbolOperands": INDEX_TYPE},
        attributes={"hostShared": unit},
    ),
    op(
        "gpu.barrier",
        "attr-dict",
    ),
    op(
        "gpu.binary",
        "$sym_name custom<OffloadingHandler>($offloadingHandler) attr-dict $objects",
        attributes={"sym_name": symbol_name},
        traits="symbol",
    ),
    op(
        "gpu.block_dim",
        "$dimension (`upper_bound` $upper_bound^)? attr-dict",
        results="result",
        types={"result": INDEX_TYPE},
        attributes={"dimension": enum("#gpu<dim {}>"), "upper_bound": integer("index")},
    ),
    op(
        "gpu.block_id",
        "$dimension (`upper_bound` $upper_bound^)? attr-dict",
        results="result",
        types={"result": INDEX_TYPE},
        attributes={"dimension": enum("#gpu<dim {}>"), "upper_bound": integer("index")},
    ),
    op(
        "gpu.cluster_block_id",
        "$dimension (`upper_bound` $upper_bound^)? attr-dict",
        results="result",
        types={"result": INDEX_TYPE},
        attributes={"dimension": enum("#gpu<dim {}>"), "upper_bound": integer("index")},
    ),
    op(
        "gpu.cluster_dim",
        "$dimension (`upper_bound` $upper_bound^)? attr-dict",
        results="result",
        types={"result": INDEX_TYPE},
        attributes={"dimension": enum("#gpu<dim {}>"), "upper_bound": integer("index")},
    ),
    op(
        "gpu.cluster_dim_blocks",
        "$dimension (`upper_bound` $upper_bound^)? attr-dict",
        results="result",
        types={"result": INDEX_TYPE},
        attributes={"dimension": enum("#gpu<dim {}>"), "upper_bound": integer("index")},
    ),
    op(
        "gpu.cluster_id",
        "$dimension (`upper_bound` $upper_bound^)? attr-dict",
        results="result",
        types={"result": INDEX_TYPE},
        attributes={"dimension": enum("#gpu<dim {}>"), "upper_bound": integer("index")},
    ),
    op(
        "gpu.dealloc",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $memref attr-dict `:` type($memref)",
        operands="asyncDependencies* memref",
        results="asyncToken?",
    ),
    op(
        "gpu.dynamic_shared_memory",
        "attr-dict `:` type($resultMemref)",
        results="resultMemref",
    ),
    op(
        "gpu.func",
        read=read_func,
        regions="body",
        traits="isolated-from-above symbol",
    ),
    op(
        "gpu.global_id",
        "$dimension (`upper_bound` $upper_bound^)? attr-dict",
        results="result",
        types={"result": INDEX_TYPE},
        attributes={"dimension": enum("#gpu<dim {}>"), "upper_bound": integer("index")},
    ),
    op(
        "gpu.grid_dim",
        "$dimension (`upper_bound` $upper_bound^)? attr-dict",
        results="result",
        types={"result": INDEX_TYPE},
        attributes={"dimension": enum("#gpu<dim {}>"), "upper_bound": integer("index")},
    ),
    op(
        "gpu.host_register",
        "$value attr-dict `:` type($value)",
        operands="value",
    ),
    op(
        "gpu.host_unregister",
        "$value attr-dict `:` type($value)",
        operands="value",
    ),
    op(
        "gpu.lane_id",
        "(`upper_bound` $upper_bound^)? attr-dict",
        results="result",
        types={"result": INDEX_TYPE},
        attributes={"upper_bound": integer("index")},
    ),
    op(
        "gpu.launch",
        read=read_launch,
        operands="asyncDependencies* gridSizeX gridSizeY gridSizeZ blockSizeX blockSizeY blockSizeZ"
        " clusterSizeX? clusterSizeY? clusterSizeZ? dynamicSharedMemorySize?",
        results="asyncToken?",
        types={
            "gridSizeX": INDEX_TYPE,
            "gridSizeY": INDEX_TYPE,
            "gridSizeZ": INDEX_TYPE,
            "blockSizeX": INDEX_TYPE,
            "blockSizeY": INDEX_TYPE,
            "blockSizeZ": INDEX_TYPE,
            "clusterSizeX": INDEX_TYPE,
            "clusterSizeY": INDEX_TYPE,
            "clusterSizeZ": INDEX_TYPE,
            "dynamicSharedMemorySize": always("i32"),
        },
        regions="body",
    ),
    op(
        "gpu.launch_func",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) (`<` $asyncObject^ `:` "
        "type($asyncObject) `>`)? $kernel (`clusters` `in` `(` $clusterSizeX^ `,` $clusterSizeY `,` $clusterSizeZ "
        "`)`)? `blocks` `in` `(` $gridSizeX `,` $gridSizeY `,` $gridSizeZ `)` `threads` `in` `(` $blockSizeX `,` "
        "$blockSizeY `,` $blockSizeZ `)` custom<LaunchDimType>(type($gridSizeX), ref($clusterSizeX), "
        "type($clusterSizeX), type($clusterSizeY), type($clusterSizeZ)) (`dynamic_shared_memory_size` "
        "$dynamicSharedMemorySize^)? custom<LaunchFuncOperands>($kernelOperands, type($kernelOperands)) attr-dict",
        operands="asyncDependencies* gridSizeX gridSizeY gridSizeZ blockSizeX blockSizeY blockSizeZ"
        " clusterSizeX? clusterSizeY? clusterSizeZ? dynamicSharedMemorySize? kernelOperands* asyncObject?",
        results="asyncToken?",
        types={
            "gridSizeY": same_as("gridSizeX"),
            "gridSizeZ": same_as("gridSizeX"),
            "blockSizeX": same_as("gridSizeX"),
            "blockSizeY": same_as("gridSizeX"),
            "blockSizeZ": same_as("gridSizeX"),
            "dynamicSharedMemorySize": always("i32"),
        },
        attributes={"kernel": symbol},
    ),
    op(
        "gpu.memcpy",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $dst `,` $src `:` type($dst) `,` "
        "type($src) attr-dict",
        operands="asyncDependencies* dst src",
        results="asyncToken?",
    ),
    op(
        "gpu.memset",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) $dst `,` $value `:` type($dst) `,` "
        "type($value) attr-dict",
        operands="asyncDependencies* dst value",
        results="asyncToken?",
    ),
    op(
        "gpu.module",
        "$sym_name (`<` $offloadingHandler^ `>`)? ($targets^)? attr-dict-with-keyword $bodyRegion",
        attributes={"sym_name": symbol_name, "targets": array_attribute},
        regions="bodyRegion",
        traits="isolated-from-above graph-region symbol",
    ),
    op(
        "gpu.num_subgroups",
        "(`upper_bound` $upper_bound^)? attr-dict `:` type($result)",
        results="result",
        attributes={"upper_bound": integer("index")},
    ),
    op(
        "gpu.printf",
        "$format attr-dict (`,` $args^ `:` type($args))?",
        operands="args*",
        attributes={"format": string},
    ),
    op(
        "gpu.return",
        "attr-dict ($operands^ `:` type($operands))?",
        operands="operands*",
        traits="terminator",
    ),
    op(
        "gpu.rotate",
        "$value `,` $offset `,` $width attr-dict `:` type($value)",
        operands="value",
        results="rotateResult valid",
        types={"rotateResult": same_as("value"), "valid": always("i1")},
        attributes={"offset": integer("i32"), "width": integer("i32")},
    ),
    op(
        "gpu.set_default_device",
        "attr-dict $devIndex",
        operands="devIndex",
        types={"devIndex": always("i32")},
    ),
    op(
        "gpu.shuffle",
        "$mode $value `,` $offset `,` $width attr-dict `:` type($value)",
        operands="value offset width",
        results="shuffleResult valid",
        types={
            "offset": always("i32"),
            "width": always("i32"),
            "shuffleResult": same_as("value"),
            "valid": always("i1"),
        },
        attributes={"mode": enum("#gpu<shuffle_mode {}>")},
    ),
    op(
        "gpu.subgroup_broadcast",
        "$src `,` $broadcast_type ($lane^)? attr-dict `:` type($result)",
        operands="src lane?",
        results="result",
        types={"src": same_as("result"), "lane": always("i32")},
        attributes={"broadcast_type": enum("#gpu<broadcast {}>")},
    ),
    op(
        "gpu.subgroup_id",
        "(`upper_bound` $upper_bound^)? attr-dict `:` type($result)",
        results="result",
        attributes={"upper_bound": integer("index")},
    ),
    op(
        "gpu.subgroup_mma_compute",
        "$opA `,` $opB `,` $opC attr-dict `:` type($opA) `,` type($opB) `->` type($res)",
        operands="opA opB opC",
        results="res",
        types={"opC": same_as("res")},
    ),
    op(
        "gpu.subgroup_mma_constant_matrix",
        "$value attr-dict `:` type($res)",
        operands="value",
        results="res",
    ),
    op(
        "gpu.subgroup_mma_elementwise",
        "$opType $args attr-dict `:` functional-type($args, $res)",
        operands="args*",
        results="res",
        attributes={"opType": enum("#gpu<mma_element_wise {}>")},
    ),
    op(
        "gpu.subgroup_mma_extract_thread_local",
        "$matrix `[` $indices `]` attr-dict `:` type($matrix) `->` type($res)",
        operands="matrix indices*",
        results="res",
        types={"indices": INDEX_TYPE},
    ),
    op(
        "gpu.subgroup_mma_insert_thread_local",
        "$value `,` $matrix `[` $indices `]` attr-dict `:` type($value) `,` type($matrix) `->` type($res)",
        operands="value matrix indices*",
        results="res",
        types={"indices": INDEX_TYPE},
    ),
    op(
        "gpu.subgroup_mma_load_matrix",
        "$srcMemref `[` $indices `]` attr-dict `:` type($srcMemref) `->` type($res)",
        operands="srcMemref indices*",
        results="res",
        types={"indices": INDEX_TYPE},
    ),
    op(
        "gpu.subgroup_mma_store_matrix",
        "$src `,` $dstMemref `[` $indices `]` attr-dict `:` type($src) `,` type($dstMemref)",
        operands="src dstMemref indices*",
        types={"indices": INDEX_TYPE},
    ),
    op(
        "gpu.subgroup_reduce",
        "custom<AllReduceOperation>($op) $value (`uniform` $uniform^)? (`cluster` `(` `size` `=` $cluster_size^ "
        "(`,` `stride` `=` $cluster_stride^)? `)`)? attr-dict `:` functional-type(operands, results)",
        operands="value",
        results="result",
        attributes={"uniform": unit, "cluster_size": integer("i32"), "cluster_stride": integer("i32")},
    ),
    op(
        "gpu.subgroup_size",
        "(`upper_bound` $upper_bound^)? attr-dict `:` type($result)",
        results="result",
        attributes={"upper_bound": integer("index")},
    ),
    op(
        "gpu.terminator",
        "attr-dict",
        traits="terminator",
    ),
    op(
        "gpu.thread_id",
        "$dimension (`upper_bound` $upper_bound^)? attr-dict",
        results="result",
        types={"result": INDEX_TYPE},
        attributes={"dimension": enum("#gpu<dim {}>"), "upper_bound": integer("index")},
    ),
    op(
        "gpu.wait",
        "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) attr-dict",
        operands="asyncDependencies*",
        results="asyncToken?",
    ),
    op(
        "gpu.warp_execute_on_lane_0",
        read=read_warp_execute_on_lane_0,
        operands="laneid args*",
        results="results*",
        types={"laneid": INDEX_TYPE},
        regions="warpRegion",
        implicit_terminator="gpu.yield",
    ),
    op(
        "gpu.yield",
        "attr-dict ($values^ `:` type($values))?",
        operands="values*",
        traits="terminator",
    ),
]
