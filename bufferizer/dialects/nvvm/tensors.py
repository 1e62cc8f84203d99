"""Copies of tensors and products of matrices (nvvm)."""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, alike, op
from bufferizer.ir.assembly.declaration import always, dialect_attribute, enum, integer, unit

OPERATIONS: list[OpDefinition] = [
    op(
        "nvvm.cp.async.bulk.global.shared.cta",
        "$dstMem `,` $srcMem `,` $size (`l2_cache_hint` `=` $l2CacheHint^ )? (`byte_mask` `=` $byteMask^ "
        ")? attr-dict `:` custom<ShortType>(type($dstMem), `!llvm.ptr`) `,` "
        "custom<ShortType>(type($srcMem), `!llvm.ptr`)",
        operands="dstMem srcMem size l2CacheHint? byteMask?",
        types={"size": always("i32"), "l2CacheHint": always("i64"), "byteMask": always("i16")},
    ),
    op(
        "nvvm.cp.async.bulk.prefetch",
        "$srcMem `,` $size (`l2_cache_hint` `=` $l2CacheHint^ )? attr-dict `:` "
        "custom<ShortType>(type($srcMem), `!llvm.ptr`)",
        operands="srcMem size l2CacheHint?",
        types={"size": always("i32"), "l2CacheHint": always("i64")},
    ),
    op(
        "nvvm.cp.async.bulk.shared.cluster.global",
        "$dstMem `,` $srcMem `,` $mbar `,` $size (`multicast_mask` `=` $multicastMask^ )? "
        "(`l2_cache_hint` `=` $l2CacheHint^ )? attr-dict `:` type($dstMem) `,` "
        "custom<ShortType>(type($srcMem), `!llvm.ptr`)",
        operands="dstMem srcMem mbar size multicastMask? l2CacheHint?",
        types={
            "mbar": always("!llvm.ptr<3>"),
            "size": always("i32"),
            "multicastMask": always("i16"),
            "l2CacheHint": always("i64"),
        },
    ),
    op(
        "nvvm.cp.async.bulk.shared.cluster.shared.cta",
        "$dstMem `,` $srcMem `,` $mbar `,` $size attr-dict `:` custom<ShortType>(type($dstMem), "
        "`!llvm.ptr`) `,` custom<ShortType>(type($srcMem), `!llvm.ptr`)",
        operands="dstMem srcMem mbar size",
        types={"mbar": always("!llvm.ptr<3>"), "size": always("i32")},
    ),
    op(
        "nvvm.cp.async.bulk.tensor.global.shared.cta",
        "$tmaDescriptor `,` $srcMem `,` `box` `[`$coordinates `]` (`l2_cache_hint` `=` $l2CacheHint^ )? "
        "(`,` `predicate` `=` $predicate^)? attr-dict `:` custom<ShortType>(type($tmaDescriptor), "
        "`!llvm.ptr`) `,` custom<ShortType>(type($srcMem), `!llvm.ptr`)",
        operands="tmaDescriptor srcMem coordinates* l2CacheHint? predicate?",
        types={"coordinates": always("i32"), "l2CacheHint": always("i64"), "predicate": always("i1")},
    ),
    op(
        "nvvm.cp.async.bulk.tensor.prefetch",
        "$tmaDescriptor `,` `box` `[`$coordinates `]` (`im2col` `[` $im2colOffsets^ `]` )? "
        "(`l2_cache_hint` `=` $l2CacheHint^ )? attr-dict `:` custom<ShortType>(type($tmaDescriptor), "
        "`!llvm.ptr`)",
        operands="tmaDescriptor coordinates* im2colOffsets* l2CacheHint?",
        types={"coordinates": always("i32"), "im2colOffsets": always("i16"), "l2CacheHint": always("i64")},
    ),
    op(
        "nvvm.cp.async.bulk.tensor.reduce",
        "$tmaDescriptor `,` $srcMem `,` `box` `[`$coordinates `]` (`l2_cache_hint` `=` $l2CacheHint^ )? "
        "attr-dict `:` type($tmaDescriptor) `,` custom<ShortType>(type($srcMem), `!llvm.ptr`)",
        operands="tmaDescriptor srcMem coordinates* l2CacheHint?",
        types={"coordinates": always("i32"), "l2CacheHint": always("i64")},
    ),
    op(
        "nvvm.cp.async.bulk.tensor.shared.cluster.global",
        "$dstMem `,` $tmaDescriptor `,` $mbar `,` `box` `[`$coordinates `]` (`im2col` `[` "
        "$im2colOffsets^ `]` )? (`multicast_mask` `=` $multicastMask^ )? (`l2_cache_hint` `=` "
        "$l2CacheHint^ )? (`predicate` `=` $predicate^)? attr-dict `:` type($dstMem) `,` "
        "custom<ShortType>(type($tmaDescriptor), `!llvm.ptr`)",
        operands="dstMem tmaDescriptor coordinates* mbar im2colOffsets* multicastMask? l2CacheHint? predicate?",
        types={
            "coordinates": always("i32"),
            "mbar": always("!llvm.ptr<3>"),
            "im2colOffsets": always("i16"),
            "multicastMask": always("i16"),
            "l2CacheHint": always("i64"),
            "predicate": always("i1"),
        },
    ),
    op("nvvm.cp.async.bulk.wait_group", "$group attr-dict", attributes={"group": integer("i32")}),
    *alike("nvvm", "cp.async.mbarrier.arrive mbarrier.inval", "$addr attr-dict `:` type(operands)", operands="addr"),
    op(
        "nvvm.cp.async.shared.global",
        "$dst `,` $src `,` $size `,` `cache` `=` $modifier (`,` $cpSize^)? attr-dict `:` type(operands)",
        operands="dst src cpSize?",
        attributes={"modifier": enum("#nvvm<load_cache_modifier {}>"), "size": integer("i32")},
    ),
    op("nvvm.cp.async.wait.group", "$n attr-dict", attributes={"n": integer("i32")}),
    op("nvvm.tcgen05.alloc", "$addr `,` $nCols attr-dict `:` type(operands)", operands="addr nCols"),
    op(
        "nvvm.tcgen05.commit",
        "$addr (`,` `multicast_mask` `=` $multicastMask^)? attr-dict `:` type(operands)",
        operands="addr multicastMask?",
    ),
    op(
        "nvvm.tcgen05.cp",
        "$taddr`,` $smem_desc attr-dict",
        operands="taddr smem_desc",
        types={"taddr": always("!llvm.ptr<6>"), "smem_desc": always("i64")},
    ),
    op("nvvm.tcgen05.dealloc", "$taddr `,` $nCols attr-dict `:` type(operands)", operands="taddr nCols"),
    op("nvvm.tcgen05.fence", "$kind attr-dict", attributes={"kind": dialect_attribute("#nvvm.tcgen05_fence")}),
    op(
        "nvvm.tcgen05.ld",
        "$tmemAddr (`,` $offset^)? (`pack` $pack^)? attr-dict `:` type($res)",
        operands="tmemAddr offset?",
        results="res",
        types={"tmemAddr": always("!llvm.ptr<6>"), "offset": always("i64")},
        attributes={"pack": unit},
    ),
    op(
        "nvvm.tcgen05.mma",
        "$matrixD `,` $matrixA `,` $matrixB `,` $idesc `,` $enableInputD (`scale` `=` $scaleInputD^)? "
        "(`mask` `=` $disableOutputLane^)? attr-dict `:` `(` type(operands) `)`",
        operands="matrixD matrixA matrixB idesc enableInputD scaleInputD? disableOutputLane?",
    ),
    op(
        "nvvm.tcgen05.mma.block_scale",
        "$matrixD `,` $matrixA `,` $matrixB `,` $idesc `,` $enableInputD `,` $scaleA `,` $scaleB "
        "attr-dict `:` `(` type(operands) `)`",
        operands="matrixD matrixA matrixB idesc enableInputD scaleA scaleB",
    ),
    op(
        "nvvm.tcgen05.mma.sp",
        "$matrixD `,` $matrixA `,` $matrixB `,` $idesc `,` $enableInputD `,` $sparseMetadata (`scale` "
        "`=` $scaleInputD^)? (`mask` `=` $disableOutputLane^)? attr-dict `:` `(` type(operands) `)`",
        operands="matrixD matrixA matrixB idesc enableInputD sparseMetadata scaleInputD? disableOutputLane?",
    ),
    op(
        "nvvm.tcgen05.mma.sp.block_scale",
        "$matrixD `,` $matrixA `,` $matrixB `,` $idesc `,` $enableInputD `,` $sparseMetadata `,` $scaleA "
        "`,` $scaleB attr-dict `:` `(` type(operands) `)`",
        operands="matrixD matrixA matrixB idesc enableInputD sparseMetadata scaleA scaleB",
    ),
    op(
        "nvvm.tcgen05.mma.ws",
        "$matrixD `,` $matrixA `,` $matrixB `,` $idesc `,` $enableInputD (`,` $zeroColMask^)? attr-dict "
        "`:` `(` type(operands) `)`",
        operands="matrixD matrixA matrixB idesc enableInputD zeroColMask?",
    ),
    op(
        "nvvm.tcgen05.mma.ws.sp",
        "$matrixD `,` $matrixA `,` $matrixB `,` $idesc `,` $enableInputD `,` $sparseMetadata (`,` "
        "$zeroColMask^)? attr-dict `:` `(` type(operands) `)`",
        operands="matrixD matrixA matrixB idesc enableInputD sparseMetadata zeroColMask?",
    ),
    op(
        "nvvm.tcgen05.mma_smem_desc",
        "`(` operands `)` attr-dict `:` `(` type(operands) `)` `->` type($res)",
        operands="startAddr leadingDimOffset strideDimOffset baseOffset leadingDimMode swizzleMode",
        results="res",
    ),
    op("nvvm.tcgen05.shift", "$taddr attr-dict `:` type(operands)", operands="taddr"),
    op(
        "nvvm.tcgen05.st",
        "$tmemAddr `,` $val (`,` $offset^)? (`unpack` $unpack^)? attr-dict `:` type($val)",
        operands="tmemAddr val offset?",
        types={"tmemAddr": always("!llvm.ptr<6>"), "offset": always("i64")},
        attributes={"unpack": unit},
    ),
    op("nvvm.tcgen05.wait", "$kind attr-dict", attributes={"kind": dialect_attribute("#nvvm.tcgen05_wait")}),
    op(
        "nvvm.wgmma.mma_async",
        "$descriptorA `,` $descriptorB `,` $inouts `,` $shape `,` `D` `[` $typeD `,` $scaleD (`,` "
        "$satfinite^)? `]` `,` `A` `[` $typeA `,` $scaleA `,` $layoutA `]` `,` `B` `[` $typeB `,` "
        "$scaleB `,` $layoutB `]` attr-dict `:` type($inouts) `->` type($results)",
        operands="inouts descriptorA descriptorB",
        results="results",
        types={"descriptorA": always("i64"), "descriptorB": always("i64")},
        attributes={
            "layoutA": dialect_attribute("#nvvm.mma_layout"),
            "layoutB": dialect_attribute("#nvvm.mma_layout"),
            "satfinite": dialect_attribute("#nvvm.mma_int_overflow"),
            "scaleA": dialect_attribute("#nvvm.wgmma_scale_in"),
            "scaleB": dialect_attribute("#nvvm.wgmma_scale_in"),
            "scaleD": dialect_attribute("#nvvm.wgmma_scale_out"),
            "shape": dialect_attribute("#nvvm.shape"),
            "typeA": dialect_attribute("#nvvm.wgmma_type"),
            "typeB": dialect_attribute("#nvvm.wgmma_type"),
            "typeD": dialect_attribute("#nvvm.wgmma_type"),
        },
    ),
    op("nvvm.wgmma.wait.group.sync.aligned", "attr-dict $group", attributes={"group": integer("i64")}),
    op(
        "nvvm.wmma.load",
        "$ptr `,` $stride attr-dict `:` functional-type($ptr, $res)",
        operands="ptr stride",
        results="res",
        types={"stride": always("i32")},
    ),
    op("nvvm.wmma.mma", "$args attr-dict `:` functional-type($args, $res)", operands="args*", results="res"),
    op(
        "nvvm.wmma.store",
        "$ptr `,` $stride `,` $args attr-dict `:` type($ptr) `,` type($args)",
        operands="ptr args* stride",
        types={"stride": always("i32")},
    ),
]
