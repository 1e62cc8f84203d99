func.func @nvvm_bar_warp_sync(%arg0: i32) {
  nvvm.bar.warp.sync %arg0 : i32
  return
}

func.func @nvvm_barrier() {
  nvvm.barrier
  return
}

func.func @nvvm_barrier_arrive(%arg0: i32, %arg1: i32) {
  nvvm.barrier.arrive id = %arg0 number_of_threads = %arg1
  return
}

func.func @nvvm_barrier0() {
  nvvm.barrier0
  return
}

func.func @nvvm_breakpoint() {
  nvvm.breakpoint
  return
}

func.func @nvvm_cluster_arrive() {
  nvvm.cluster.arrive {aligned}
  return
}

func.func @nvvm_cluster_arrive_relaxed() {
  nvvm.cluster.arrive.relaxed {aligned}
  return
}

func.func @nvvm_cluster_wait() {
  nvvm.cluster.wait {aligned}
  return
}

func.func @nvvm_clusterlaunchcontrol_query_cancel(%arg0: i128) {
  %0 = nvvm.clusterlaunchcontrol.query.cancel query =  get_first_cta_id_z, %arg0 : i32
  return
}

func.func @nvvm_clusterlaunchcontrol_try_cancel(%arg0: !llvm.ptr<3>, %arg1: !llvm.ptr<3>) {
  nvvm.clusterlaunchcontrol.try.cancel multicast, %arg0, %arg1
  return
}

func.func @nvvm_convert_bf16x2_to_f8x2(%arg0: vector<2xbf16>) {
  %0 = nvvm.convert.bf16x2.to.f8x2 %arg0 {rnd = #nvvm.fp_rnd_mode<rs>, sat = #nvvm.sat_mode<satfinite>} : vector<2xbf16> -> vector<2xi8>(f32)
  return
}

func.func @nvvm_convert_f16x2_to_f8x2(%arg0: vector<2xf16>) {
  %0 = nvvm.convert.f16x2.to.f8x2 %arg0 {relu = true} : vector<2xf16> -> vector<2xi8>(f32)
  return
}

func.func @nvvm_convert_f32x2_to_bf16x2(%arg0: f32, %arg1: f32, %arg2: i32) {
  %0 = nvvm.convert.f32x2.to.bf16x2 %arg0, %arg1, %arg2 {relu = true, rnd = #nvvm.fp_rnd_mode<rs>, sat = #nvvm.sat_mode<satfinite>} : vector<2xbf16>
  return
}

func.func @nvvm_convert_f32x2_to_f16x2(%arg0: f32, %arg1: f32, %arg2: i32) {
  %0 = nvvm.convert.f32x2.to.f16x2 %arg0, %arg1, %arg2 {relu = true, rnd = #nvvm.fp_rnd_mode<rs>, sat = #nvvm.sat_mode<satfinite>} : vector<2xf16>
  return
}

func.func @nvvm_convert_f32x2_to_f4x2(%arg0: f32, %arg1: f32) {
  %0 = nvvm.convert.f32x2.to.f4x2 %arg0, %arg1 {relu = true} : i8(f32)
  return
}

func.func @nvvm_convert_f32x2_to_f6x2(%arg0: f32, %arg1: f32) {
  %0 = nvvm.convert.f32x2.to.f6x2 %arg0, %arg1 {relu = true} : vector<2xi8>(f32)
  return
}

func.func @nvvm_convert_f32x2_to_f8x2(%arg0: f32, %arg1: f32) {
  %0 = nvvm.convert.f32x2.to.f8x2 %arg0, %arg1 {relu = true, rnd = #nvvm.fp_rnd_mode<rs>, sat = #nvvm.sat_mode<satfinite>} : vector<2xi8>(f32)
  return
}

func.func @nvvm_convert_f32x4_to_f4x4(%arg0: vector<4xf32>, %arg1: i32) {
  %0 = nvvm.convert.f32x4.to.f4x4 %arg0, %arg1 {relu = true} : vector<4xf32> -> i16(f32)
  return
}

func.func @nvvm_convert_f32x4_to_f6x4(%arg0: vector<4xf32>, %arg1: i32) {
  %0 = nvvm.convert.f32x4.to.f6x4 %arg0, %arg1 {relu = true} : vector<4xf32> -> vector<4xi8>(f32)
  return
}

func.func @nvvm_convert_f32x4_to_f8x4(%arg0: vector<4xf32>, %arg1: i32) {
  %0 = nvvm.convert.f32x4.to.f8x4 %arg0, %arg1 {relu = true} : vector<4xf32> -> vector<4xi8>(f32)
  return
}

func.func @nvvm_convert_f4x2_to_f16x2(%arg0: i8) {
  %0 = nvvm.convert.f4x2.to.f16x2 %arg0 {relu = true} : i8(f32) -> vector<2xf16>
  return
}

func.func @nvvm_convert_f6x2_to_f16x2(%arg0: vector<2xi8>) {
  %0 = nvvm.convert.f6x2.to.f16x2 %arg0 {relu = true} : vector<2xi8>(f32) -> vector<2xf16>
  return
}

func.func @nvvm_convert_f8x2_to_bf16x2(%arg0: vector<2xi8>) {
  %0 = nvvm.convert.f8x2.to.bf16x2 %arg0 : vector<2xi8>(f32) -> vector<2xbf16>
  return
}

func.func @nvvm_convert_f8x2_to_f16x2(%arg0: vector<2xi8>) {
  %0 = nvvm.convert.f8x2.to.f16x2 %arg0 {relu = true} : vector<2xi8>(f32) -> vector<2xf16>
  return
}

func.func @nvvm_convert_float_to_tf32(%arg0: f32) {
  %0 = nvvm.convert.float.to.tf32 %arg0 {relu = true, rnd = #nvvm.fp_rnd_mode<rs>, sat = #nvvm.sat_mode<satfinite>}
  return
}

func.func @nvvm_cp_async_bulk_commit_group() {
  nvvm.cp.async.bulk.commit.group
  return
}

func.func @nvvm_cp_async_bulk_global_shared_cta(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>, %arg2: i32, %arg3: i64, %arg4: i16) {
  nvvm.cp.async.bulk.global.shared.cta %arg0, %arg1, %arg2 l2_cache_hint = %arg3 byte_mask = %arg4 : <1>, <3>
  return
}

func.func @nvvm_cp_async_bulk_prefetch(%arg0: !llvm.ptr<1>, %arg1: i32, %arg2: i64) {
  nvvm.cp.async.bulk.prefetch %arg0, %arg1 l2_cache_hint = %arg2 : <1>
  return
}

func.func @nvvm_cp_async_bulk_shared_cluster_global(%arg0: !llvm.ptr, %arg1: !llvm.ptr<1>, %arg2: !llvm.ptr<3>, %arg3: i32, %arg4: i16, %arg5: i64) {
  nvvm.cp.async.bulk.shared.cluster.global %arg0, %arg1, %arg2, %arg3 multicast_mask = %arg4 l2_cache_hint = %arg5 : !llvm.ptr, <1>
  return
}

func.func @nvvm_cp_async_bulk_shared_cluster_shared_cta(%arg0: !llvm.ptr<7>, %arg1: !llvm.ptr<3>, %arg2: !llvm.ptr<3>, %arg3: i32) {
  nvvm.cp.async.bulk.shared.cluster.shared.cta %arg0, %arg1, %arg2, %arg3 : <7>, <3>
  return
}

func.func @nvvm_cp_async_bulk_tensor_global_shared_cta(%arg0: !llvm.ptr, %arg1: !llvm.ptr<3>, %arg2: i32, %arg3: i32, %arg4: i64, %arg5: i1) {
  nvvm.cp.async.bulk.tensor.global.shared.cta %arg0, %arg1, box[%arg2, %arg3] l2_cache_hint = %arg4, predicate = %arg5 {mode = #nvvm.tma_store_mode<tile_scatter4>} : !llvm.ptr, <3>
  return
}

func.func @nvvm_cp_async_bulk_tensor_prefetch(%arg0: !llvm.ptr, %arg1: i32, %arg2: i32, %arg3: i16, %arg4: i16, %arg5: i64) {
  nvvm.cp.async.bulk.tensor.prefetch %arg0, box[%arg1, %arg2] im2col[%arg3, %arg4] l2_cache_hint = %arg5 {mode = #nvvm.tma_load_mode<tile_gather4>} : !llvm.ptr
  return
}

func.func @nvvm_cp_async_bulk_tensor_reduce(%arg0: !llvm.ptr, %arg1: !llvm.ptr<3>, %arg2: i32, %arg3: i32, %arg4: i64) {
  nvvm.cp.async.bulk.tensor.reduce %arg0, %arg1, box[%arg2, %arg3] l2_cache_hint = %arg4 {mode = #nvvm.tma_store_mode<tile_scatter4>, redKind = #nvvm.tma_redux_kind<xor>} : !llvm.ptr, <3>
  return
}

func.func @nvvm_cp_async_bulk_tensor_shared_cluster_global(%arg0: !llvm.ptr, %arg1: !llvm.ptr, %arg2: i32, %arg3: i32, %arg4: !llvm.ptr<3>, %arg5: i16, %arg6: i16, %arg7: i16, %arg8: i64, %arg9: i1) {
  nvvm.cp.async.bulk.tensor.shared.cluster.global %arg0, %arg1, %arg4, box[%arg2, %arg3] im2col[%arg5, %arg6] multicast_mask = %arg7 l2_cache_hint = %arg8 predicate = %arg9 {group = #nvvm.cta_group<cta_2>, isCTAOnly = true, mode = #nvvm.tma_load_mode<tile_gather4>} : !llvm.ptr, !llvm.ptr
  return
}

func.func @nvvm_cp_async_bulk_wait_group() {
  nvvm.cp.async.bulk.wait_group 2 {read}
  return
}

func.func @nvvm_cp_async_commit_group() {
  nvvm.cp.async.commit.group
  return
}

func.func @nvvm_cp_async_mbarrier_arrive(%arg0: !llvm.ptr) {
  nvvm.cp.async.mbarrier.arrive %arg0 {noinc = true} : !llvm.ptr
  return
}

func.func @nvvm_cp_async_shared_global(%arg0: !llvm.ptr<3>, %arg1: !llvm.ptr<1>, %arg2: i32) {
  nvvm.cp.async.shared.global %arg0, %arg1, 2, cache =  cv, %arg2 : !llvm.ptr<3>, !llvm.ptr<1>, i32
  return
}

func.func @nvvm_cp_async_wait_group() {
  nvvm.cp.async.wait.group 2
  return
}

func.func @nvvm_dot_accumulate_2way(%arg0: vector<2xf32>, %arg1: vector<4xi8>, %arg2: i32) {
  %0 = nvvm.dot.accumulate.2way %arg0 <unsigned>, %arg1 <unsigned>, %arg2 {b_hi = true} : vector<2xf32>, vector<4xi8>
  return
}

func.func @nvvm_dot_accumulate_4way(%arg0: vector<4xi8>, %arg1: vector<4xi8>, %arg2: i32) {
  %0 = nvvm.dot.accumulate.4way %arg0 <unsigned>, %arg1 <unsigned>, %arg2 : vector<4xi8>, vector<4xi8>
  return
}

func.func @nvvm_elect_sync(%arg0: i32) {
  %0 = nvvm.elect.sync %arg0 -> i1
  return
}

func.func @nvvm_exit() {
  nvvm.exit
  return
}

func.func @nvvm_fence_mbarrier_init() {
  nvvm.fence.mbarrier.init
  return
}

func.func @nvvm_fence_proxy() {
  nvvm.fence.proxy {kind = #nvvm.proxy_kind<generic>, space = #nvvm.shared_space<cluster>}
  return
}

func.func @nvvm_fence_proxy_acquire(%arg0: !llvm.ptr, %arg1: i32) {
  nvvm.fence.proxy.acquire <sys> %arg0, %arg1 to_proxy = <generic>
  return
}

func.func @nvvm_fence_proxy_release() {
  nvvm.fence.proxy.release <sys> to_proxy = <generic>
  return
}

func.func @nvvm_fence_proxy_sync_restrict() {
  nvvm.fence.proxy.sync_restrict {order = #nvvm.mem_order<volatile>, toProxy = #nvvm.proxy_kind<generic>}
  return
}

func.func @nvvm_fence_sc_cluster() {
  nvvm.fence.sc.cluster
  return
}

func.func @nvvm_fence_sync_restrict() {
  nvvm.fence.sync_restrict {order = #nvvm.mem_order<volatile>}
  return
}

func.func @nvvm_griddepcontrol() {
  nvvm.griddepcontrol  launch_dependents
  return
}

func.func @nvvm_inline_ptx(%arg0: i32, %arg1: i32, %arg2: i32, %arg3: i32, %arg4: i1) {
  %0 = nvvm.inline_ptx "name" ro(%arg0, %arg1 : i32, i32) rw(%arg2, %arg3 : i32, i32), predicate = %arg4 -> i32
  return
}

func.func @nvvm_mapa(%arg0: !llvm.ptr, %arg1: i32) {
  %0 = nvvm.mapa %arg0, %arg1 : !llvm.ptr -> !llvm.ptr
  return
}

func.func @nvvm_match_sync(%arg0: i32, %arg1: i32) {
  %0 = nvvm.match.sync  all %arg0, %arg1 : i32 -> i32
  return
}

func.func @nvvm_mbarrier_arrive(%arg0: !llvm.ptr, %arg1: i32) {
  %0 = nvvm.mbarrier.arrive %arg0, %arg1 {relaxed = true, scope = #nvvm.mem_scope<sys>} : !llvm.ptr -> i64
  return
}

func.func @nvvm_mbarrier_arrive_expect_tx(%arg0: !llvm.ptr, %arg1: i32, %arg2: i1) {
  %0 = nvvm.mbarrier.arrive.expect_tx %arg0, %arg1, predicate = %arg2 {relaxed = true, scope = #nvvm.mem_scope<sys>} : !llvm.ptr, i32, i1 -> i64
  return
}

func.func @nvvm_mbarrier_arrive_nocomplete(%arg0: !llvm.ptr, %arg1: i32) {
  %0 = nvvm.mbarrier.arrive.nocomplete %arg0, %arg1 : !llvm.ptr, i32 -> i64
  return
}

func.func @nvvm_mbarrier_arrive_drop(%arg0: !llvm.ptr, %arg1: i32) {
  %0 = nvvm.mbarrier.arrive_drop %arg0, %arg1 {relaxed = true, scope = #nvvm.mem_scope<sys>} : !llvm.ptr -> i64
  return
}

func.func @nvvm_mbarrier_arrive_drop_expect_tx(%arg0: !llvm.ptr, %arg1: i32) {
  %0 = nvvm.mbarrier.arrive_drop.expect_tx %arg0, %arg1 {relaxed = true, scope = #nvvm.mem_scope<sys>} : !llvm.ptr, i32 -> i64
  return
}

func.func @nvvm_mbarrier_arrive_drop_nocomplete(%arg0: !llvm.ptr, %arg1: i32) {
  %0 = nvvm.mbarrier.arrive_drop.nocomplete %arg0, %arg1 : !llvm.ptr, i32 -> i64
  return
}

func.func @nvvm_mbarrier_complete_tx(%arg0: !llvm.ptr, %arg1: i32) {
  nvvm.mbarrier.complete_tx %arg0, %arg1 {scope = #nvvm.mem_scope<sys>} : !llvm.ptr, i32
  return
}

func.func @nvvm_mbarrier_expect_tx(%arg0: !llvm.ptr, %arg1: i32) {
  nvvm.mbarrier.expect_tx %arg0, %arg1 {scope = #nvvm.mem_scope<sys>} : !llvm.ptr, i32
  return
}

func.func @nvvm_mbarrier_init(%arg0: !llvm.ptr, %arg1: i32, %arg2: i1) {
  nvvm.mbarrier.init %arg0, %arg1, predicate = %arg2 : !llvm.ptr, i32, i1
  return
}

func.func @nvvm_mbarrier_inval(%arg0: !llvm.ptr) {
  nvvm.mbarrier.inval %arg0 : !llvm.ptr
  return
}

func.func @nvvm_mbarrier_test_wait(%arg0: !llvm.ptr, %arg1: i32) {
  %0 = nvvm.mbarrier.test.wait %arg0, %arg1 {relaxed = true, scope = #nvvm.mem_scope<sys>} : !llvm.ptr, i32 -> i1
  return
}

func.func @nvvm_mbarrier_try_wait(%arg0: !llvm.ptr, %arg1: i32, %arg2: i32) {
  %0 = nvvm.mbarrier.try_wait %arg0, %arg1, %arg2 {relaxed = true, scope = #nvvm.mem_scope<sys>} : !llvm.ptr, i32, i32 -> i1
  return
}

func.func @nvvm_mbarrier_try_wait_parity(%arg0: !llvm.ptr, %arg1: i32, %arg2: i32) {
  nvvm.mbarrier.try_wait.parity %arg0, %arg1, %arg2 : !llvm.ptr, i32, i32
  return
}

func.func @nvvm_memory_barrier() {
  nvvm.memory.barrier <sys>
  return
}

func.func @nvvm_nanosleep(%arg0: i32) {
  nvvm.nanosleep %arg0
  return
}

func.func @nvvm_pmevent() {
  nvvm.pmevent id = 2 mask = 2
  return
}

func.func @nvvm_prefetch(%arg0: !llvm.ptr, %arg1: i1) {
  nvvm.prefetch level =  L2 uniform, tensormap in_param_space, evict_priority =  no_allocate, %arg0, predicate = %arg1 : !llvm.ptr, i1
  return
}

func.func @nvvm_prmt(%arg0: i32, %arg1: i32, %arg2: i32) {
  %0 = nvvm.prmt <rc16> %arg2, %arg0, %arg1 : i32
  return
}

func.func @nvvm_rcp_approx_ftz_f(%arg0: f32) {
  %0 = nvvm.rcp.approx.ftz.f %arg0 : f32
  return
}

func.func @nvvm_read_ptx_sreg_aggr_smem_size() {
  %0 = nvvm.read.ptx.sreg.aggr.smem.size : i32
  return
}

func.func @nvvm_read_ptx_sreg_clock() {
  %0 = nvvm.read.ptx.sreg.clock : i32
  return
}

func.func @nvvm_read_ptx_sreg_clock64() {
  %0 = nvvm.read.ptx.sreg.clock64 : i32
  return
}

func.func @nvvm_read_ptx_sreg_cluster_ctaid_x() {
  %0 = nvvm.read.ptx.sreg.cluster.ctaid.x : i32
  return
}

func.func @nvvm_read_ptx_sreg_cluster_ctaid_y() {
  %0 = nvvm.read.ptx.sreg.cluster.ctaid.y : i32
  return
}

func.func @nvvm_read_ptx_sreg_cluster_ctaid_z() {
  %0 = nvvm.read.ptx.sreg.cluster.ctaid.z : i32
  return
}

func.func @nvvm_read_ptx_sreg_cluster_ctarank() {
  %0 = nvvm.read.ptx.sreg.cluster.ctarank : i32
  return
}

func.func @nvvm_read_ptx_sreg_cluster_nctaid_x() {
  %0 = nvvm.read.ptx.sreg.cluster.nctaid.x : i32
  return
}

func.func @nvvm_read_ptx_sreg_cluster_nctaid_y() {
  %0 = nvvm.read.ptx.sreg.cluster.nctaid.y : i32
  return
}

func.func @nvvm_read_ptx_sreg_cluster_nctaid_z() {
  %0 = nvvm.read.ptx.sreg.cluster.nctaid.z : i32
  return
}

func.func @nvvm_read_ptx_sreg_cluster_nctarank() {
  %0 = nvvm.read.ptx.sreg.cluster.nctarank : i32
  return
}

func.func @nvvm_read_ptx_sreg_clusterid_x() {
  %0 = nvvm.read.ptx.sreg.clusterid.x : i32
  return
}

func.func @nvvm_read_ptx_sreg_clusterid_y() {
  %0 = nvvm.read.ptx.sreg.clusterid.y : i32
  return
}

func.func @nvvm_read_ptx_sreg_clusterid_z() {
  %0 = nvvm.read.ptx.sreg.clusterid.z : i32
  return
}

func.func @nvvm_read_ptx_sreg_ctaid_x() {
  %0 = nvvm.read.ptx.sreg.ctaid.x : i32
  return
}

func.func @nvvm_read_ptx_sreg_ctaid_y() {
  %0 = nvvm.read.ptx.sreg.ctaid.y : i32
  return
}

func.func @nvvm_read_ptx_sreg_ctaid_z() {
  %0 = nvvm.read.ptx.sreg.ctaid.z : i32
  return
}

func.func @nvvm_read_ptx_sreg_dynamic_smem_size() {
  %0 = nvvm.read.ptx.sreg.dynamic.smem.size : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg0() {
  %0 = nvvm.read.ptx.sreg.envreg0 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg1() {
  %0 = nvvm.read.ptx.sreg.envreg1 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg10() {
  %0 = nvvm.read.ptx.sreg.envreg10 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg11() {
  %0 = nvvm.read.ptx.sreg.envreg11 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg12() {
  %0 = nvvm.read.ptx.sreg.envreg12 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg13() {
  %0 = nvvm.read.ptx.sreg.envreg13 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg14() {
  %0 = nvvm.read.ptx.sreg.envreg14 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg15() {
  %0 = nvvm.read.ptx.sreg.envreg15 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg16() {
  %0 = nvvm.read.ptx.sreg.envreg16 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg17() {
  %0 = nvvm.read.ptx.sreg.envreg17 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg18() {
  %0 = nvvm.read.ptx.sreg.envreg18 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg19() {
  %0 = nvvm.read.ptx.sreg.envreg19 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg2() {
  %0 = nvvm.read.ptx.sreg.envreg2 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg20() {
  %0 = nvvm.read.ptx.sreg.envreg20 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg21() {
  %0 = nvvm.read.ptx.sreg.envreg21 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg22() {
  %0 = nvvm.read.ptx.sreg.envreg22 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg23() {
  %0 = nvvm.read.ptx.sreg.envreg23 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg24() {
  %0 = nvvm.read.ptx.sreg.envreg24 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg25() {
  %0 = nvvm.read.ptx.sreg.envreg25 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg26() {
  %0 = nvvm.read.ptx.sreg.envreg26 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg27() {
  %0 = nvvm.read.ptx.sreg.envreg27 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg28() {
  %0 = nvvm.read.ptx.sreg.envreg28 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg29() {
  %0 = nvvm.read.ptx.sreg.envreg29 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg3() {
  %0 = nvvm.read.ptx.sreg.envreg3 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg30() {
  %0 = nvvm.read.ptx.sreg.envreg30 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg31() {
  %0 = nvvm.read.ptx.sreg.envreg31 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg4() {
  %0 = nvvm.read.ptx.sreg.envreg4 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg5() {
  %0 = nvvm.read.ptx.sreg.envreg5 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg6() {
  %0 = nvvm.read.ptx.sreg.envreg6 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg7() {
  %0 = nvvm.read.ptx.sreg.envreg7 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg8() {
  %0 = nvvm.read.ptx.sreg.envreg8 : i32
  return
}

func.func @nvvm_read_ptx_sreg_envreg9() {
  %0 = nvvm.read.ptx.sreg.envreg9 : i32
  return
}

func.func @nvvm_read_ptx_sreg_globaltimer() {
  %0 = nvvm.read.ptx.sreg.globaltimer : i32
  return
}

func.func @nvvm_read_ptx_sreg_globaltimer_lo() {
  %0 = nvvm.read.ptx.sreg.globaltimer.lo : i32
  return
}

func.func @nvvm_read_ptx_sreg_gridid() {
  %0 = nvvm.read.ptx.sreg.gridid : i32
  return
}

func.func @nvvm_read_ptx_sreg_laneid() {
  %0 = nvvm.read.ptx.sreg.laneid : i32
  return
}

func.func @nvvm_read_ptx_sreg_lanemask_eq() {
  %0 = nvvm.read.ptx.sreg.lanemask.eq : i32
  return
}

func.func @nvvm_read_ptx_sreg_lanemask_ge() {
  %0 = nvvm.read.ptx.sreg.lanemask.ge : i32
  return
}

func.func @nvvm_read_ptx_sreg_lanemask_gt() {
  %0 = nvvm.read.ptx.sreg.lanemask.gt : i32
  return
}

func.func @nvvm_read_ptx_sreg_lanemask_le() {
  %0 = nvvm.read.ptx.sreg.lanemask.le : i32
  return
}

func.func @nvvm_read_ptx_sreg_lanemask_lt() {
  %0 = nvvm.read.ptx.sreg.lanemask.lt : i32
  return
}

func.func @nvvm_read_ptx_sreg_nclusterid_x() {
  %0 = nvvm.read.ptx.sreg.nclusterid.x : i32
  return
}

func.func @nvvm_read_ptx_sreg_nclusterid_y() {
  %0 = nvvm.read.ptx.sreg.nclusterid.y : i32
  return
}

func.func @nvvm_read_ptx_sreg_nclusterid_z() {
  %0 = nvvm.read.ptx.sreg.nclusterid.z : i32
  return
}

func.func @nvvm_read_ptx_sreg_nctaid_x() {
  %0 = nvvm.read.ptx.sreg.nctaid.x : i32
  return
}

func.func @nvvm_read_ptx_sreg_nctaid_y() {
  %0 = nvvm.read.ptx.sreg.nctaid.y : i32
  return
}

func.func @nvvm_read_ptx_sreg_nctaid_z() {
  %0 = nvvm.read.ptx.sreg.nctaid.z : i32
  return
}

func.func @nvvm_read_ptx_sreg_nsmid() {
  %0 = nvvm.read.ptx.sreg.nsmid : i32
  return
}

func.func @nvvm_read_ptx_sreg_ntid_x() {
  %0 = nvvm.read.ptx.sreg.ntid.x : i32
  return
}

func.func @nvvm_read_ptx_sreg_ntid_y() {
  %0 = nvvm.read.ptx.sreg.ntid.y : i32
  return
}

func.func @nvvm_read_ptx_sreg_ntid_z() {
  %0 = nvvm.read.ptx.sreg.ntid.z : i32
  return
}

func.func @nvvm_read_ptx_sreg_nwarpid() {
  %0 = nvvm.read.ptx.sreg.nwarpid : i32
  return
}

func.func @nvvm_read_ptx_sreg_smid() {
  %0 = nvvm.read.ptx.sreg.smid : i32
  return
}

func.func @nvvm_read_ptx_sreg_tid_x() {
  %0 = nvvm.read.ptx.sreg.tid.x : i32
  return
}

func.func @nvvm_read_ptx_sreg_tid_y() {
  %0 = nvvm.read.ptx.sreg.tid.y : i32
  return
}

func.func @nvvm_read_ptx_sreg_tid_z() {
  %0 = nvvm.read.ptx.sreg.tid.z : i32
  return
}

func.func @nvvm_read_ptx_sreg_total_smem_size() {
  %0 = nvvm.read.ptx.sreg.total.smem.size : i32
  return
}

func.func @nvvm_read_ptx_sreg_warpid() {
  %0 = nvvm.read.ptx.sreg.warpid : i32
  return
}

func.func @nvvm_read_ptx_sreg_warpsize() {
  %0 = nvvm.read.ptx.sreg.warpsize : i32
  return
}

func.func @nvvm_redux_sync(%arg0: f32, %arg1: i32) {
  %0 = nvvm.redux.sync  fmax %arg0, %arg1 {abs = true, nan = true} : f32 -> f32
  return
}

func.func @nvvm_setmaxregister() {
  nvvm.setmaxregister  increase 2
  return
}

func.func @nvvm_shfl_sync(%arg0: i32, %arg1: f32, %arg2: i32, %arg3: i32) {
  %0 = nvvm.shfl.sync  idx %arg0, %arg1, %arg2, %arg3 {return_value_and_is_valid} : f32 -> f32
  return
}

func.func @nvvm_st_bulk(%arg0: !llvm.ptr, %arg1: i64) {
  nvvm.st.bulk %arg0, size = %arg1, init = 2 : !llvm.ptr
  return
}

func.func @nvvm_tcgen05_alloc(%arg0: !llvm.ptr, %arg1: i32) {
  nvvm.tcgen05.alloc %arg0, %arg1 {group = #nvvm.cta_group<cta_2>} : !llvm.ptr, i32
  return
}

func.func @nvvm_tcgen05_commit(%arg0: !llvm.ptr, %arg1: i16) {
  nvvm.tcgen05.commit %arg0, multicast_mask = %arg1 {group = #nvvm.cta_group<cta_2>} : !llvm.ptr, i16
  return
}

func.func @nvvm_tcgen05_cp(%arg0: !llvm.ptr<6>, %arg1: i64) {
  nvvm.tcgen05.cp %arg0, %arg1 {group = #nvvm.cta_group<cta_2>, multicast = #nvvm.tcgen05_cp_multicast<warpx4>, shape = #nvvm.tcgen05_cp_shape<shape_32x128b>, srcFormat = #nvvm.tcgen05_cp_src_fmt<b4x16_p64>}
  return
}

func.func @nvvm_tcgen05_dealloc(%arg0: !llvm.ptr<6>, %arg1: i32) {
  nvvm.tcgen05.dealloc %arg0, %arg1 {group = #nvvm.cta_group<cta_2>} : !llvm.ptr<6>, i32
  return
}

func.func @nvvm_tcgen05_fence() {
  nvvm.tcgen05.fence <after>
  return
}

func.func @nvvm_tcgen05_ld(%arg0: !llvm.ptr<6>, %arg1: i64) {
  %0 = nvvm.tcgen05.ld %arg0, %arg1 pack {shape = #nvvm.tcgen05_ldst_shape<shape_16x32bx2>} : vector<2xi32>
  return
}

func.func @nvvm_tcgen05_mma(%arg0: !llvm.ptr<6>, %arg1: !llvm.ptr, %arg2: i64, %arg3: i32, %arg4: i1, %arg5: i64, %arg6: vector<4xi32>) {
  nvvm.tcgen05.mma %arg0, %arg1, %arg2, %arg3, %arg4 scale = %arg5 mask = %arg6 {aShift, collectorOp = #nvvm.tcgen05_mma_collectorop<use>, ctaGroup = #nvvm.cta_group<cta_2>, kind = #nvvm.tcgen05_mma_kind<tf32>} : (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, i64, vector<4xi32>)
  return
}

func.func @nvvm_tcgen05_mma_block_scale(%arg0: !llvm.ptr<6>, %arg1: !llvm.ptr, %arg2: i64, %arg3: i32, %arg4: i1, %arg5: !llvm.ptr<6>, %arg6: !llvm.ptr<6>) {
  nvvm.tcgen05.mma.block_scale %arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6 {blockScale = #nvvm.tcgen05_mma_block_scale<block32>, collectorOp = #nvvm.tcgen05_mma_collectorop<use>, ctaGroup = #nvvm.cta_group<cta_2>, kind = #nvvm.block_scale_kind<mxf4nvf4>} : (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>)
  return
}

func.func @nvvm_tcgen05_mma_sp(%arg0: !llvm.ptr<6>, %arg1: !llvm.ptr, %arg2: i64, %arg3: i32, %arg4: i1, %arg5: !llvm.ptr<6>, %arg6: i64, %arg7: vector<4xi32>) {
  nvvm.tcgen05.mma.sp %arg0, %arg1, %arg2, %arg3, %arg4, %arg5 scale = %arg6 mask = %arg7 {aShift, collectorOp = #nvvm.tcgen05_mma_collectorop<use>, ctaGroup = #nvvm.cta_group<cta_2>, kind = #nvvm.tcgen05_mma_kind<tf32>} : (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, !llvm.ptr<6>, i64, vector<4xi32>)
  return
}

func.func @nvvm_tcgen05_mma_sp_block_scale(%arg0: !llvm.ptr<6>, %arg1: !llvm.ptr, %arg2: i64, %arg3: i32, %arg4: i1, %arg5: !llvm.ptr<6>, %arg6: !llvm.ptr<6>, %arg7: !llvm.ptr<6>) {
  nvvm.tcgen05.mma.sp.block_scale %arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7 {blockScale = #nvvm.tcgen05_mma_block_scale<block32>, collectorOp = #nvvm.tcgen05_mma_collectorop<use>, ctaGroup = #nvvm.cta_group<cta_2>, kind = #nvvm.block_scale_kind<mxf4nvf4>} : (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>)
  return
}

func.func @nvvm_tcgen05_mma_ws(%arg0: !llvm.ptr<6>, %arg1: !llvm.ptr, %arg2: i64, %arg3: i32, %arg4: i1, %arg5: i64) {
  nvvm.tcgen05.mma.ws %arg0, %arg1, %arg2, %arg3, %arg4, %arg5 {collectorBBuffer = #nvvm.tcgen05_mma_collectorb<b3>, collectorOp = #nvvm.tcgen05_mma_collectorop<use>, kind = #nvvm.tcgen05_mma_kind<tf32>} : (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, i64)
  return
}

func.func @nvvm_tcgen05_mma_ws_sp(%arg0: !llvm.ptr<6>, %arg1: !llvm.ptr, %arg2: i64, %arg3: i32, %arg4: i1, %arg5: !llvm.ptr<6>, %arg6: i64) {
  nvvm.tcgen05.mma.ws.sp %arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6 {collectorBBuffer = #nvvm.tcgen05_mma_collectorb<b3>, collectorOp = #nvvm.tcgen05_mma_collectorop<use>, kind = #nvvm.tcgen05_mma_kind<tf32>} : (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, !llvm.ptr<6>, i64)
  return
}

func.func @nvvm_tcgen05_mma_smem_desc(%arg0: i32, %arg1: i32, %arg2: i32, %arg3: i8, %arg4: i1, %arg5: i8) {
  %0 = nvvm.tcgen05.mma_smem_desc(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) : (i32, i32, i32, i8, i1, i8) -> i64
  return
}

func.func @nvvm_tcgen05_relinquish_alloc_permit() {
  nvvm.tcgen05.relinquish_alloc_permit {group = #nvvm.cta_group<cta_2>}
  return
}

func.func @nvvm_tcgen05_shift(%arg0: !llvm.ptr<6>) {
  nvvm.tcgen05.shift %arg0 {group = #nvvm.cta_group<cta_2>} : !llvm.ptr<6>
  return
}

func.func @nvvm_tcgen05_st(%arg0: !llvm.ptr<6>, %arg1: vector<2xi32>, %arg2: i64) {
  nvvm.tcgen05.st %arg0, %arg1, %arg2 unpack {shape = #nvvm.tcgen05_ldst_shape<shape_16x32bx2>} : vector<2xi32>
  return
}

func.func @nvvm_tcgen05_wait() {
  nvvm.tcgen05.wait <store>
  return
}

func.func @nvvm_vote_sync(%arg0: i32, %arg1: i1) {
  %0 = nvvm.vote.sync  uni %arg0, %arg1 -> i32
  return
}

func.func @nvvm_wgmma_commit_group_sync_aligned() {
  nvvm.wgmma.commit.group.sync.aligned
  return
}

func.func @nvvm_wgmma_fence_aligned() {
  nvvm.wgmma.fence.aligned
  return
}

func.func @nvvm_wgmma_wait_group_sync_aligned() {
  nvvm.wgmma.wait.group.sync.aligned 2
  return
}

func.func @nvvm_wmma_load(%arg0: !llvm.ptr, %arg1: i32) {
  %0 = nvvm.wmma.load %arg0, %arg1 {eltype = #nvvm.mma_type<e2m1>, frag = #nvvm.mma_frag<c>, k = 2 : i32, layout = #nvvm.mma_layout<col>, m = 2 : i32, n = 2 : i32} : (!llvm.ptr) -> f32
  return
}

func.func @nvvm_wmma_mma(%arg0: i32, %arg1: i32) {
  %0 = nvvm.wmma.mma %arg0, %arg1 {eltypeA = #nvvm.mma_type<e2m1>, eltypeB = #nvvm.mma_type<e2m1>, k = 2 : i32, layoutA = #nvvm.mma_layout<col>, layoutB = #nvvm.mma_layout<col>, m = 2 : i32, n = 2 : i32} : (i32, i32) -> i32
  return
}

func.func @nvvm_wmma_store(%arg0: !llvm.ptr, %arg1: i32, %arg2: i32, %arg3: i32) {
  nvvm.wmma.store %arg0, %arg3, %arg1, %arg2 {eltype = #nvvm.mma_type<e2m1>, k = 2 : i32, layout = #nvvm.mma_layout<col>, m = 2 : i32, n = 2 : i32} : !llvm.ptr, i32, i32
  return
}
