"""Threads, barriers, special registers and conversions (nvvm)."""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, alike, op
from bufferizer.ir.assembly.declaration import always, dialect_attribute, enum, integer, string, type_attribute, unit

OPERATIONS: list[OpDefinition] = [
    op("nvvm.bar.warp.sync", "$mask attr-dict `:` type($mask)", operands="mask"),
    op(
        "nvvm.barrier",
        "(`id` `=` $barrierId^)? (`number_of_threads` `=` $numberOfThreads^)? ($reductionOp^ "
        "$reductionPredicate)? (`->` type($res)^)? attr-dict",
        operands="barrierId? numberOfThreads? reductionPredicate?",
        results="res?",
        types={"barrierId": always("i32"), "numberOfThreads": always("i32"), "reductionPredicate": always("i32")},
        attributes={"reductionOp": dialect_attribute("#nvvm.reduction")},
    ),
    op(
        "nvvm.barrier.arrive",
        "(`id` `=` $barrierId^)? `number_of_threads` `=` $numberOfThreads attr-dict",
        operands="barrierId? numberOfThreads",
        types={"barrierId": always("i32"), "numberOfThreads": always("i32")},
    ),
    *alike(
        "nvvm",
        "barrier0 breakpoint cluster.arrive cluster.arrive.relaxed cluster.wait "
        "cp.async.bulk.commit.group cp.async.commit.group exit fence.mbarrier.init fence.proxy "
        "fence.proxy.sync_restrict fence.sc.cluster fence.sync_restrict tcgen05.relinquish_alloc_permit "
        "wgmma.commit.group.sync.aligned wgmma.fence.aligned",
        "attr-dict",
    ),
    op(
        "nvvm.clusterlaunchcontrol.query.cancel",
        "`query` `=` $query_type `,` $try_cancel_response attr-dict `:` type($res)",
        operands="try_cancel_response",
        results="res",
        types={"try_cancel_response": always("i128")},
        attributes={"query_type": enum("#nvvm<cluster_launch_control_query_type {}>")},
    ),
    op(
        "nvvm.clusterlaunchcontrol.try.cancel",
        "(`multicast` $multicast^ `,`)? $smemAddress `,` $mbarrier attr-dict",
        operands="smemAddress mbarrier",
        types={"smemAddress": always("!llvm.ptr<3>"), "mbarrier": always("!llvm.ptr<3>")},
        attributes={"multicast": unit},
    ),
    *alike(
        "nvvm",
        "convert.bf16x2.to.f8x2 convert.f16x2.to.f8x2",
        "$a attr-dict `:` type($a) `->` type($dst) `(` $dstTy `)`",
        operands="a",
        results="dst",
        attributes={"dstTy": type_attribute},
    ),
    *alike(
        "nvvm",
        "convert.f32x2.to.bf16x2 convert.f32x2.to.f16x2",
        "$src_hi `,` $src_lo (`,` $random_bits^)? attr-dict `:` type($dst)",
        operands="src_hi src_lo random_bits?",
        results="dst",
        types={"src_hi": always("f32"), "src_lo": always("f32"), "random_bits": always("i32")},
    ),
    *alike(
        "nvvm",
        "convert.f32x2.to.f4x2 convert.f32x2.to.f6x2 convert.f32x2.to.f8x2",
        "$a `,` $b attr-dict `:` type($dst) `(` $dstTy `)`",
        operands="a b",
        results="dst",
        types={"a": always("f32"), "b": always("f32")},
        attributes={"dstTy": type_attribute},
    ),
    *alike(
        "nvvm",
        "convert.f32x4.to.f4x4 convert.f32x4.to.f6x4 convert.f32x4.to.f8x4",
        "$src `,` $rbits attr-dict `:` type($src) `->` type($dst) `(` $dstTy `)`",
        operands="src rbits",
        results="dst",
        types={"rbits": always("i32")},
        attributes={"dstTy": type_attribute},
    ),
    *alike(
        "nvvm",
        "convert.f4x2.to.f16x2 convert.f6x2.to.f16x2 convert.f8x2.to.bf16x2 convert.f8x2.to.f16x2",
        "$src attr-dict `:` type($src) `(` $srcType `)` `->` type($dst)",
        operands="src",
        results="dst",
        attributes={"srcType": type_attribute},
    ),
    op(
        "nvvm.convert.float.to.tf32",
        "$src attr-dict",
        operands="src",
        results="res",
        types={"src": always("f32"), "res": always("i32")},
    ),
    *alike(
        "nvvm",
        "dot.accumulate.2way dot.accumulate.4way",
        "$a $a_type `,` $b $b_type `,` $c attr-dict `:` type($a) `,` type($b)",
        operands="a b c",
        results="res",
        types={"c": always("i32"), "res": always("i32")},
        attributes={
            "a_type": dialect_attribute("#nvvm.dot_accumulate_type"),
            "b_type": dialect_attribute("#nvvm.dot_accumulate_type"),
        },
    ),
    op(
        "nvvm.elect.sync",
        "($membermask^)? attr-dict `->` type(results)",
        operands="membermask?",
        results="pred",
        types={"membermask": always("i32")},
    ),
    op(
        "nvvm.fence.proxy.acquire",
        "$scope $addr `,` $size (`from_proxy` `=` $fromProxy^)? (`to_proxy` `=` $toProxy^)? attr-dict",
        operands="addr size",
        types={"addr": always("!llvm.ptr"), "size": always("i32")},
        attributes={
            "fromProxy": dialect_attribute("#nvvm.proxy_kind"),
            "scope": dialect_attribute("#nvvm.mem_scope"),
            "toProxy": dialect_attribute("#nvvm.proxy_kind"),
        },
    ),
    op(
        "nvvm.fence.proxy.release",
        "$scope (`from_proxy` `=` $fromProxy^)? (`to_proxy` `=` $toProxy^)? attr-dict",
        attributes={
            "fromProxy": dialect_attribute("#nvvm.proxy_kind"),
            "scope": dialect_attribute("#nvvm.mem_scope"),
            "toProxy": dialect_attribute("#nvvm.proxy_kind"),
        },
    ),
    op("nvvm.griddepcontrol", "$kind attr-dict", attributes={"kind": enum("#nvvm<grid_dep_action {}>")}),
    op(
        "nvvm.inline_ptx",
        "$ptxCode ( `ro` `(` $readOnlyArgs^ `:` type($readOnlyArgs) `)` )? ( `rw` `(` $readWriteArgs^ "
        "`:` type($readWriteArgs) `)` )? (`,` `predicate` `=` $predicate^)? attr-dict ( `->` "
        "type($writeOnlyArgs)^ )?",
        operands="readOnlyArgs* readWriteArgs* predicate?",
        results="writeOnlyArgs*",
        types={"predicate": always("i1")},
        attributes={"ptxCode": string},
    ),
    op("nvvm.ldmatrix", "$ptr attr-dict `:` functional-type($ptr, $res)", operands="ptr", results="res"),
    op(
        "nvvm.mapa",
        "$a`,` $b attr-dict `:` type($a) `->` type($res)",
        operands="a b",
        results="res",
        types={"b": always("i32")},
    ),
    op(
        "nvvm.match.sync",
        "$kind $thread_mask `,` $val attr-dict `:` type($val) `->` type($res)",
        operands="thread_mask val",
        results="res",
        types={"thread_mask": always("i32")},
        attributes={"kind": enum("#nvvm<match_sync_kind {}>")},
    ),
    *alike(
        "nvvm",
        "mbarrier.arrive mbarrier.arrive_drop",
        "$addr (`,` $count^)? attr-dict `:` type($addr) (`->` type($res)^)?",
        operands="addr count?",
        results="res?",
        types={"count": always("i32")},
    ),
    op(
        "nvvm.mbarrier.arrive.expect_tx",
        "$addr `,` $txcount (`,` `predicate` `=` $predicate^)? attr-dict `:` type(operands) (`->` type($res)^)?",
        operands="addr txcount predicate?",
        results="res?",
    ),
    *alike(
        "nvvm",
        "mbarrier.arrive.nocomplete mbarrier.arrive_drop.nocomplete",
        "$addr `,` $count attr-dict `:` type(operands) `->` type($res)",
        operands="addr count",
        results="res",
    ),
    op(
        "nvvm.mbarrier.arrive_drop.expect_tx",
        "$addr `,` $txcount attr-dict `:` type(operands) (`->` type($res)^)?",
        operands="addr txcount",
        results="res?",
    ),
    *alike(
        "nvvm",
        "mbarrier.complete_tx mbarrier.expect_tx",
        "$addr `,` $txcount attr-dict `:` type(operands)",
        operands="addr txcount",
    ),
    op(
        "nvvm.mbarrier.init",
        "$addr `,` $count (`,` `predicate` `=` $predicate^)? attr-dict `:` type(operands)",
        operands="addr count predicate?",
    ),
    op(
        "nvvm.mbarrier.test.wait",
        "$addr `,` $stateOrPhase attr-dict `:` type(operands) `->` type($res)",
        operands="addr stateOrPhase",
        results="res",
    ),
    op(
        "nvvm.mbarrier.try_wait",
        "$addr `,` $stateOrPhase (`,` $ticks^)? attr-dict `:` type(operands) `->` type($res)",
        operands="addr stateOrPhase ticks?",
        results="res",
    ),
    op(
        "nvvm.mbarrier.try_wait.parity",
        "$addr `,` $phase `,` $ticks attr-dict `:` type(operands)",
        operands="addr phase ticks",
    ),
    op("nvvm.memory.barrier", "$scope attr-dict", attributes={"scope": dialect_attribute("#nvvm.mem_scope")}),
    op("nvvm.nanosleep", "attr-dict $duration", operands="duration", types={"duration": always("i32")}),
    op(
        "nvvm.pmevent",
        "attr-dict (`id` `=` $eventId^)? (`mask` `=` $maskedEventId^)?",
        attributes={"eventId": integer("i32"), "maskedEventId": integer("i16")},
    ),
    op(
        "nvvm.prefetch",
        "(`level` `=` $cacheLevel^ (`uniform` $uniform^)? `,`)? (`tensormap` $tensormap^ "
        "(`in_param_space` $in_param_space^)? `,`)? (`evict_priority` `=` $evictPriority^ `,`)? $addr "
        "(`,` `predicate` `=` $predicate^)? attr-dict `:` type(operands)",
        operands="addr predicate?",
        attributes={
            "cacheLevel": enum("#nvvm<prefetch_cache_level {}>"),
            "evictPriority": enum("#nvvm<cache_eviction_priority {}>"),
            "in_param_space": unit,
            "tensormap": unit,
            "uniform": unit,
        },
    ),
    op(
        "nvvm.prmt",
        "$mode $selector `,` $lo (`,` $hi^)? attr-dict `:` type($res)",
        operands="lo hi? selector",
        results="res",
        types={"lo": always("i32"), "hi": always("i32"), "selector": always("i32")},
        attributes={"mode": dialect_attribute("#nvvm.permute_mode")},
    ),
    op(
        "nvvm.rcp.approx.ftz.f",
        "$arg attr-dict `:` type($res)",
        operands="arg",
        results="res",
        types={"arg": always("f32")},
    ),
    *alike(
        "nvvm",
        "read.ptx.sreg.aggr.smem.size read.ptx.sreg.clock read.ptx.sreg.clock64 "
        "read.ptx.sreg.dynamic.smem.size read.ptx.sreg.envreg0 read.ptx.sreg.envreg1 "
        "read.ptx.sreg.envreg10 read.ptx.sreg.envreg11 read.ptx.sreg.envreg12 read.ptx.sreg.envreg13 "
        "read.ptx.sreg.envreg14 read.ptx.sreg.envreg15 read.ptx.sreg.envreg16 read.ptx.sreg.envreg17 "
        "read.ptx.sreg.envreg18 read.ptx.sreg.envreg19 read.ptx.sreg.envreg2 read.ptx.sreg.envreg20 "
        "read.ptx.sreg.envreg21 read.ptx.sreg.envreg22 read.ptx.sreg.envreg23 read.ptx.sreg.envreg24 "
        "read.ptx.sreg.envreg25 read.ptx.sreg.envreg26 read.ptx.sreg.envreg27 read.ptx.sreg.envreg28 "
        "read.ptx.sreg.envreg29 read.ptx.sreg.envreg3 read.ptx.sreg.envreg30 read.ptx.sreg.envreg31 "
        "read.ptx.sreg.envreg4 read.ptx.sreg.envreg5 read.ptx.sreg.envreg6 read.ptx.sreg.envreg7 "
        "read.ptx.sreg.envreg8 read.ptx.sreg.envreg9 read.ptx.sreg.globaltimer "
        "read.ptx.sreg.globaltimer.lo read.ptx.sreg.lanemask.eq read.ptx.sreg.lanemask.ge "
        "read.ptx.sreg.lanemask.gt read.ptx.sreg.lanemask.le read.ptx.sreg.lanemask.lt "
        "read.ptx.sreg.total.smem.size",
        "attr-dict `:` type($res)",
        results="res",
    ),
    *alike(
        "nvvm",
        "read.ptx.sreg.cluster.ctaid.x read.ptx.sreg.cluster.ctaid.y read.ptx.sreg.cluster.ctaid.z "
        "read.ptx.sreg.cluster.ctarank read.ptx.sreg.cluster.nctaid.x read.ptx.sreg.cluster.nctaid.y "
        "read.ptx.sreg.cluster.nctaid.z read.ptx.sreg.cluster.nctarank read.ptx.sreg.clusterid.x "
        "read.ptx.sreg.clusterid.y read.ptx.sreg.clusterid.z read.ptx.sreg.ctaid.x read.ptx.sreg.ctaid.y "
        "read.ptx.sreg.ctaid.z read.ptx.sreg.gridid read.ptx.sreg.laneid read.ptx.sreg.nclusterid.x "
        "read.ptx.sreg.nclusterid.y read.ptx.sreg.nclusterid.z read.ptx.sreg.nctaid.x "
        "read.ptx.sreg.nctaid.y read.ptx.sreg.nctaid.z read.ptx.sreg.nsmid read.ptx.sreg.ntid.x "
        "read.ptx.sreg.ntid.y read.ptx.sreg.ntid.z read.ptx.sreg.nwarpid read.ptx.sreg.smid "
        "read.ptx.sreg.tid.x read.ptx.sreg.tid.y read.ptx.sreg.tid.z read.ptx.sreg.warpid "
        "read.ptx.sreg.warpsize",
        "(`range` $range^)? attr-dict `:` type($res)",
        results="res",
        attributes={"range": dialect_attribute("#llvm.constant_range")},
    ),
    op(
        "nvvm.redux.sync",
        "$kind $val `,` $mask_and_clamp attr-dict `:` type($val) `->` type($res)",
        operands="val mask_and_clamp",
        results="res",
        types={"mask_and_clamp": always("i32")},
        attributes={"kind": enum("#nvvm<redux_kind {}>")},
    ),
    op(
        "nvvm.setmaxregister",
        "$action $regCount attr-dict",
        attributes={"action": enum("#nvvm<action {}>"), "regCount": integer("i32")},
    ),
    op(
        "nvvm.shfl.sync",
        "$kind $thread_mask `,` $val `,` $offset `,` $mask_and_clamp attr-dict `:` type($val) `->` type($res)",
        operands="thread_mask val offset mask_and_clamp",
        results="res",
        types={"thread_mask": always("i32"), "offset": always("i32"), "mask_and_clamp": always("i32")},
        attributes={"kind": enum("#nvvm<shfl_kind {}>")},
    ),
    op(
        "nvvm.st.bulk",
        "$addr `,` `size` `=` $size (`,` `init` `=` $initVal^)? attr-dict `:` type($addr)",
        operands="addr size",
        types={"size": always("i64")},
        attributes={"initVal": integer("i64")},
    ),
    op("nvvm.stmatrix", "$ptr `,` $sources attr-dict `:` type(operands)", operands="ptr sources*"),
    op(
        "nvvm.vote.sync",
        "$kind $mask `,` $pred attr-dict `->` type($res)",
        operands="mask pred",
        results="res",
        types={"mask": always("i32"), "pred": always("i1")},
        attributes={"kind": enum("#nvvm<vote_sync_kind {}>")},
    ),
]
