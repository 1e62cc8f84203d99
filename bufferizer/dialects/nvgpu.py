"""The nvgpu dialect: matrix instructions and asynchronous copies of NVIDIA's GPUs.

Transcribed from mlir/include/mlir/Dialect/NVGPU/IR/NVGPUOps.td of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import dialect, op
from bufferizer.ir.assembly.declaration import INDEX_TYPE, always, enum, integer, same_as, unit

DIALECT = dialect(
    "nvgpu",
    [
        op(
            "nvgpu.device_async_copy",
            "$src `[` $srcIndices `]` `,` $dst `[` $dstIndices `]` `,` $dstElements (`,` $srcElements^)? "
            "attr-dict `:` type($src) `to` type($dst)",
            operands="dst dstIndices* src srcIndices* srcElements?",
            results="asyncToken",
            types={
                "dstIndices": INDEX_TYPE,
                "srcIndices": INDEX_TYPE,
                "srcElements": INDEX_TYPE,
                "asyncToken": always("!nvgpu.device.async.token"),
            },
            attributes={"dstElements": integer("index")},
        ),
        op(
            "nvgpu.device_async_create_group",
            "$inputTokens attr-dict",
            operands="inputTokens*",
            results="asyncToken",
            types={
                "inputTokens": always("!nvgpu.device.async.token"),
                "asyncToken": always("!nvgpu.device.async.token"),
            },
        ),
        op(
            "nvgpu.device_async_wait",
            "$asyncDependencies attr-dict",
            operands="asyncDependencies",
            types={"asyncDependencies": always("!nvgpu.device.async.token")},
        ),
        op(
            "nvgpu.ldmatrix",
            "$srcMemref`[` $indices `]` attr-dict `:` type($srcMemref) `->` type($res)",
            operands="srcMemref indices*",
            results="res",
            types={"indices": INDEX_TYPE},
        ),
        op(
            "nvgpu.mbarrier.arrive",
            "$barriers `[` $mbarId `]` attr-dict `:` custom<ShortType>(type($barriers), "
            "`!nvgpu.mbarrier.group`) `->` type($token)",
            operands="barriers mbarId",
            results="token",
            types={"mbarId": INDEX_TYPE},
        ),
        op(
            "nvgpu.mbarrier.arrive.expect_tx",
            "$barriers `[` $mbarId `]` `,` $txcount (`,` `predicate` `=` $predicate^)? attr-dict `:` "
            "custom<ShortType>(type($barriers), `!nvgpu.mbarrier.group`)",
            operands="barriers txcount mbarId predicate?",
            types={"txcount": INDEX_TYPE, "mbarId": INDEX_TYPE, "predicate": always("i1")},
        ),
        op(
            "nvgpu.mbarrier.arrive.nocomplete",
            "$barriers `[` $mbarId `]` `,` $count attr-dict `:` custom<ShortType>(type($barriers), "
            "`!nvgpu.mbarrier.group`) `->` type($token)",
            operands="barriers mbarId count",
            results="token",
            types={"mbarId": INDEX_TYPE, "count": INDEX_TYPE},
        ),
        op(
            "nvgpu.mbarrier.create",
            "attr-dict `->` custom<ShortType>(type($barriers), `!nvgpu.mbarrier.group`)",
            results="barriers",
        ),
        op(
            "nvgpu.mbarrier.get",
            "$barriers `[` $mbarId `]` attr-dict `:` custom<ShortType>(type($barriers), "
            "`!nvgpu.mbarrier.group`) `->` type($mbarrierPointer)",
            operands="barriers mbarId",
            results="mbarrierPointer",
            types={"mbarId": INDEX_TYPE},
        ),
        op(
            "nvgpu.mbarrier.init",
            "$barriers `[` $mbarId `]` `,` $count (`,` `predicate` `=` $predicate^)? attr-dict `:` "
            "custom<ShortType>(type($barriers), `!nvgpu.mbarrier.group`)",
            operands="barriers count mbarId predicate?",
            types={"count": INDEX_TYPE, "mbarId": INDEX_TYPE, "predicate": always("i1")},
        ),
        op(
            "nvgpu.mbarrier.test.wait",
            "$barriers `[` $mbarId `]` `,` $token attr-dict `:` custom<ShortType>(type($barriers), "
            "`!nvgpu.mbarrier.group`) `,` type($token)",
            operands="barriers token mbarId",
            results="waitComplete",
            types={"mbarId": INDEX_TYPE, "waitComplete": always("i1")},
        ),
        op(
            "nvgpu.mbarrier.try_wait.parity",
            "$barriers `[` $mbarId `]` `,` $phaseParity `,` $ticks attr-dict `:` "
            "custom<ShortType>(type($barriers), `!nvgpu.mbarrier.group`)",
            operands="barriers phaseParity ticks mbarId",
            types={"phaseParity": always("i1"), "ticks": INDEX_TYPE, "mbarId": INDEX_TYPE},
        ),
        op(
            "nvgpu.mma.sp.sync",
            "`(` $matrixA`,` $matrixB`,` $matrixC `)` `metadata` `(` $sparseMetadata `)` attr-dict `:` `(` "
            "type($matrixA) `,` type($matrixB) `,` type($matrixC) `)` `->` type($res)",
            operands="matrixA matrixB matrixC sparseMetadata",
            results="res",
            types={"sparseMetadata": always("vector<2xi16>")},
        ),
        op(
            "nvgpu.mma.sync",
            "`(` $matrixA`,` $matrixB`,` $matrixC `)` attr-dict `:` `(` type($matrixA) `,` type($matrixB) "
            "`,` type($matrixC) `)` `->` type($res)",
            operands="matrixA matrixB matrixC",
            results="res",
        ),
        op(
            "nvgpu.rcp",
            "$in `{` `rounding` `=` $rounding (`,` `ftz` $ftz^)? `}` attr-dict `:` type($out)",
            operands="in",
            results="out",
            types={"in": same_as("out")},
            attributes={"ftz": unit, "rounding": enum("#nvgpu<rcp_rounding_mode {}>")},
        ),
        op(
            "nvgpu.tma.async.load",
            "$tensorMapDescriptor `[` $coordinates `]` `,` $barriers `[` $mbarId `]` `to` $dst "
            "(`multicast_mask` `=` $multicastMask^ )? (`,` `predicate` `=` $predicate^)? attr-dict `:` "
            "custom<ShortType>(type($tensorMapDescriptor), `!nvgpu.tensormap.descriptor`) `,` "
            "custom<ShortType>(type($barriers), `!nvgpu.mbarrier.group`) `->` type($dst)",
            operands="dst barriers tensorMapDescriptor coordinates* mbarId multicastMask? predicate?",
            types={
                "coordinates": INDEX_TYPE,
                "mbarId": INDEX_TYPE,
                "multicastMask": always("i16"),
                "predicate": always("i1"),
            },
        ),
        op(
            "nvgpu.tma.async.store",
            "$src `to` $tensorMapDescriptor `[` $coordinates `]` (`,` `predicate` `=` $predicate^)? "
            "attr-dict `:` type($src) `->` custom<ShortType>(type($tensorMapDescriptor), "
            "`!nvgpu.tensormap.descriptor`)",
            operands="src tensorMapDescriptor coordinates* predicate?",
            types={"coordinates": INDEX_TYPE, "predicate": always("i1")},
        ),
        op(
            "nvgpu.tma.create.descriptor",
            "$tensor `box` `[` $boxDimensions `]` attr-dict `:` type($tensor) `->` "
            "custom<ShortType>(type($tensorMap), `!nvgpu.tensormap.descriptor`)",
            operands="tensor boxDimensions*",
            results="tensorMap",
            types={"boxDimensions": INDEX_TYPE},
        ),
        op(
            "nvgpu.tma.fence.descriptor",
            "$tensorMapDescriptor attr-dict `:` custom<ShortType>(type($tensorMapDescriptor), "
            "`!nvgpu.tensormap.descriptor`)",
            operands="tensorMapDescriptor",
        ),
        op(
            "nvgpu.tma.prefetch.descriptor",
            "$tensorMapDescriptor (`,` `predicate` `=` $predicate^)? attr-dict `:` "
            "custom<ShortType>(type($tensorMapDescriptor), `!nvgpu.tensormap.descriptor`)",
            operands="tensorMapDescriptor predicate?",
            types={"predicate": always("i1")},
        ),
        op(
            "nvgpu.warpgroup.generate.descriptor",
            "$tensor `,` $tensorMap attr-dict `:` type($tensor) `,` custom<ShortType>(type($tensorMap), "
            "`!nvgpu.tensormap.descriptor`) `->` custom<ShortType>(type($descriptor), "
            "`!nvgpu.warpgroup.descriptor`)",
            operands="tensor tensorMap",
            results="descriptor",
        ),
        op(
            "nvgpu.warpgroup.mma",
            "$descriptorA`,` $descriptorB`,` $matrixC attr-dict `:` custom<ShortType>(type($descriptorA), "
            "`!nvgpu.warpgroup.descriptor`) `,` custom<ShortType>(type($descriptorB), "
            "`!nvgpu.warpgroup.descriptor`) `,` custom<ShortType>(type($matrixC), "
            "`!nvgpu.warpgroup.accumulator`) `->` custom<ShortType>(type($matrixD), "
            "`!nvgpu.warpgroup.accumulator`)",
            operands="descriptorA descriptorB matrixC",
            results="matrixD",
        ),
        op(
            "nvgpu.warpgroup.mma.init.accumulator",
            "attr-dict `->` custom<ShortType>(type($matrixC), `!nvgpu.warpgroup.accumulator`)",
            results="matrixC",
        ),
        op(
            "nvgpu.warpgroup.mma.store",
            "$matrixD `,` $dstMemref attr-dict `:` custom<ShortType>(type($matrixD), "
            "`!nvgpu.warpgroup.accumulator`) `to` type($dstMemref)",
            operands="matrixD dstMemref",
        ),
    ],
    complete=True,
)
