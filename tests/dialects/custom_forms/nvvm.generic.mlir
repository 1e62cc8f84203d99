"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> (), sym_name = "nvvm_bar_warp_sync"}> ({
  ^bb0(%arg214: i32):
    "nvvm.bar.warp.sync"(%arg214) : (i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_barrier"}> ({
    "nvvm.barrier"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "nvvm_barrier_arrive"}> ({
  ^bb0(%arg212: i32, %arg213: i32):
    "nvvm.barrier.arrive"(%arg212, %arg213) : (i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_barrier0"}> ({
    "nvvm.barrier0"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_breakpoint"}> ({
    "nvvm.breakpoint"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_cluster_arrive"}> ({
    "nvvm.cluster.arrive"() <{aligned}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_cluster_arrive_relaxed"}> ({
    "nvvm.cluster.arrive.relaxed"() <{aligned}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_cluster_wait"}> ({
    "nvvm.cluster.wait"() <{aligned}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i128) -> (), sym_name = "nvvm_clusterlaunchcontrol_query_cancel"}> ({
  ^bb0(%arg211: i128):
    %115 = "nvvm.clusterlaunchcontrol.query.cancel"(%arg211) <{query_type = #nvvm<cluster_launch_control_query_type get_first_cta_id_z>}> : (i128) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>, !llvm.ptr<3>) -> (), sym_name = "nvvm_clusterlaunchcontrol_try_cancel"}> ({
  ^bb0(%arg209: !llvm.ptr<3>, %arg210: !llvm.ptr<3>):
    "nvvm.clusterlaunchcontrol.try.cancel"(%arg209, %arg210) <{multicast}> : (!llvm.ptr<3>, !llvm.ptr<3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xbf16>) -> (), sym_name = "nvvm_convert_bf16x2_to_f8x2"}> ({
  ^bb0(%arg208: vector<2xbf16>):
    %114 = "nvvm.convert.bf16x2.to.f8x2"(%arg208) <{dstTy = f32, rnd = #nvvm.fp_rnd_mode<rs>, sat = #nvvm.sat_mode<satfinite>}> : (vector<2xbf16>) -> vector<2xi8>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf16>) -> (), sym_name = "nvvm_convert_f16x2_to_f8x2"}> ({
  ^bb0(%arg207: vector<2xf16>):
    %113 = "nvvm.convert.f16x2.to.f8x2"(%arg207) <{dstTy = f32, relu = true}> : (vector<2xf16>) -> vector<2xi8>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32, i32) -> (), sym_name = "nvvm_convert_f32x2_to_bf16x2"}> ({
  ^bb0(%arg204: f32, %arg205: f32, %arg206: i32):
    %112 = "nvvm.convert.f32x2.to.bf16x2"(%arg204, %arg205, %arg206) <{relu = true, rnd = #nvvm.fp_rnd_mode<rs>, sat = #nvvm.sat_mode<satfinite>}> : (f32, f32, i32) -> vector<2xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32, i32) -> (), sym_name = "nvvm_convert_f32x2_to_f16x2"}> ({
  ^bb0(%arg201: f32, %arg202: f32, %arg203: i32):
    %111 = "nvvm.convert.f32x2.to.f16x2"(%arg201, %arg202, %arg203) <{relu = true, rnd = #nvvm.fp_rnd_mode<rs>, sat = #nvvm.sat_mode<satfinite>}> : (f32, f32, i32) -> vector<2xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "nvvm_convert_f32x2_to_f4x2"}> ({
  ^bb0(%arg199: f32, %arg200: f32):
    %110 = "nvvm.convert.f32x2.to.f4x2"(%arg199, %arg200) <{dstTy = f32, relu = true}> : (f32, f32) -> i8
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "nvvm_convert_f32x2_to_f6x2"}> ({
  ^bb0(%arg197: f32, %arg198: f32):
    %109 = "nvvm.convert.f32x2.to.f6x2"(%arg197, %arg198) <{dstTy = f32, relu = true}> : (f32, f32) -> vector<2xi8>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32) -> (), sym_name = "nvvm_convert_f32x2_to_f8x2"}> ({
  ^bb0(%arg195: f32, %arg196: f32):
    %108 = "nvvm.convert.f32x2.to.f8x2"(%arg195, %arg196) <{dstTy = f32, relu = true, rnd = #nvvm.fp_rnd_mode<rs>, sat = #nvvm.sat_mode<satfinite>}> : (f32, f32) -> vector<2xi8>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, i32) -> (), sym_name = "nvvm_convert_f32x4_to_f4x4"}> ({
  ^bb0(%arg193: vector<4xf32>, %arg194: i32):
    %107 = "nvvm.convert.f32x4.to.f4x4"(%arg193, %arg194) <{dstTy = f32, relu = true}> : (vector<4xf32>, i32) -> i16
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, i32) -> (), sym_name = "nvvm_convert_f32x4_to_f6x4"}> ({
  ^bb0(%arg191: vector<4xf32>, %arg192: i32):
    %106 = "nvvm.convert.f32x4.to.f6x4"(%arg191, %arg192) <{dstTy = f32, relu = true}> : (vector<4xf32>, i32) -> vector<4xi8>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, i32) -> (), sym_name = "nvvm_convert_f32x4_to_f8x4"}> ({
  ^bb0(%arg189: vector<4xf32>, %arg190: i32):
    %105 = "nvvm.convert.f32x4.to.f8x4"(%arg189, %arg190) <{dstTy = f32, relu = true}> : (vector<4xf32>, i32) -> vector<4xi8>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i8) -> (), sym_name = "nvvm_convert_f4x2_to_f16x2"}> ({
  ^bb0(%arg188: i8):
    %104 = "nvvm.convert.f4x2.to.f16x2"(%arg188) <{relu = true, srcType = f32}> : (i8) -> vector<2xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi8>) -> (), sym_name = "nvvm_convert_f6x2_to_f16x2"}> ({
  ^bb0(%arg187: vector<2xi8>):
    %103 = "nvvm.convert.f6x2.to.f16x2"(%arg187) <{relu = true, srcType = f32}> : (vector<2xi8>) -> vector<2xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi8>) -> (), sym_name = "nvvm_convert_f8x2_to_bf16x2"}> ({
  ^bb0(%arg186: vector<2xi8>):
    %102 = "nvvm.convert.f8x2.to.bf16x2"(%arg186) <{srcType = f32}> : (vector<2xi8>) -> vector<2xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi8>) -> (), sym_name = "nvvm_convert_f8x2_to_f16x2"}> ({
  ^bb0(%arg185: vector<2xi8>):
    %101 = "nvvm.convert.f8x2.to.f16x2"(%arg185) <{relu = true, srcType = f32}> : (vector<2xi8>) -> vector<2xf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "nvvm_convert_float_to_tf32"}> ({
  ^bb0(%arg184: f32):
    %100 = "nvvm.convert.float.to.tf32"(%arg184) <{relu = true, rnd = #nvvm.fp_rnd_mode<rs>, sat = #nvvm.sat_mode<satfinite>}> : (f32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_cp_async_bulk_commit_group"}> ({
    "nvvm.cp.async.bulk.commit.group"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>, !llvm.ptr<3>, i32, i64, i16) -> (), sym_name = "nvvm_cp_async_bulk_global_shared_cta"}> ({
  ^bb0(%arg179: !llvm.ptr<1>, %arg180: !llvm.ptr<3>, %arg181: i32, %arg182: i64, %arg183: i16):
    "nvvm.cp.async.bulk.global.shared.cta"(%arg179, %arg180, %arg181, %arg182, %arg183) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (!llvm.ptr<1>, !llvm.ptr<3>, i32, i64, i16) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<1>, i32, i64) -> (), sym_name = "nvvm_cp_async_bulk_prefetch"}> ({
  ^bb0(%arg176: !llvm.ptr<1>, %arg177: i32, %arg178: i64):
    "nvvm.cp.async.bulk.prefetch"(%arg176, %arg177, %arg178) : (!llvm.ptr<1>, i32, i64) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, !llvm.ptr<1>, !llvm.ptr<3>, i32, i16, i64) -> (), sym_name = "nvvm_cp_async_bulk_shared_cluster_global"}> ({
  ^bb0(%arg170: !llvm.ptr, %arg171: !llvm.ptr<1>, %arg172: !llvm.ptr<3>, %arg173: i32, %arg174: i16, %arg175: i64):
    "nvvm.cp.async.bulk.shared.cluster.global"(%arg170, %arg171, %arg172, %arg173, %arg174, %arg175) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1>}> : (!llvm.ptr, !llvm.ptr<1>, !llvm.ptr<3>, i32, i16, i64) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<7>, !llvm.ptr<3>, !llvm.ptr<3>, i32) -> (), sym_name = "nvvm_cp_async_bulk_shared_cluster_shared_cta"}> ({
  ^bb0(%arg166: !llvm.ptr<7>, %arg167: !llvm.ptr<3>, %arg168: !llvm.ptr<3>, %arg169: i32):
    "nvvm.cp.async.bulk.shared.cluster.shared.cta"(%arg166, %arg167, %arg168, %arg169) : (!llvm.ptr<7>, !llvm.ptr<3>, !llvm.ptr<3>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, !llvm.ptr<3>, i32, i32, i64, i1) -> (), sym_name = "nvvm_cp_async_bulk_tensor_global_shared_cta"}> ({
  ^bb0(%arg160: !llvm.ptr, %arg161: !llvm.ptr<3>, %arg162: i32, %arg163: i32, %arg164: i64, %arg165: i1):
    "nvvm.cp.async.bulk.tensor.global.shared.cta"(%arg160, %arg161, %arg162, %arg163, %arg164, %arg165) <{mode = #nvvm.tma_store_mode<tile_scatter4>, operandSegmentSizes = array<i32: 1, 1, 2, 1, 1>}> : (!llvm.ptr, !llvm.ptr<3>, i32, i32, i64, i1) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32, i32, i16, i16, i64) -> (), sym_name = "nvvm_cp_async_bulk_tensor_prefetch"}> ({
  ^bb0(%arg154: !llvm.ptr, %arg155: i32, %arg156: i32, %arg157: i16, %arg158: i16, %arg159: i64):
    "nvvm.cp.async.bulk.tensor.prefetch"(%arg154, %arg155, %arg156, %arg157, %arg158, %arg159) <{mode = #nvvm.tma_load_mode<tile_gather4>, operandSegmentSizes = array<i32: 1, 2, 2, 1>}> : (!llvm.ptr, i32, i32, i16, i16, i64) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, !llvm.ptr<3>, i32, i32, i64) -> (), sym_name = "nvvm_cp_async_bulk_tensor_reduce"}> ({
  ^bb0(%arg149: !llvm.ptr, %arg150: !llvm.ptr<3>, %arg151: i32, %arg152: i32, %arg153: i64):
    "nvvm.cp.async.bulk.tensor.reduce"(%arg149, %arg150, %arg151, %arg152, %arg153) <{mode = #nvvm.tma_store_mode<tile_scatter4>, operandSegmentSizes = array<i32: 1, 1, 2, 1>, redKind = #nvvm.tma_redux_kind<xor>}> : (!llvm.ptr, !llvm.ptr<3>, i32, i32, i64) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, !llvm.ptr, i32, i32, !llvm.ptr<3>, i16, i16, i16, i64, i1) -> (), sym_name = "nvvm_cp_async_bulk_tensor_shared_cluster_global"}> ({
  ^bb0(%arg139: !llvm.ptr, %arg140: !llvm.ptr, %arg141: i32, %arg142: i32, %arg143: !llvm.ptr<3>, %arg144: i16, %arg145: i16, %arg146: i16, %arg147: i64, %arg148: i1):
    "nvvm.cp.async.bulk.tensor.shared.cluster.global"(%arg139, %arg140, %arg141, %arg142, %arg143, %arg144, %arg145, %arg146, %arg147, %arg148) <{group = #nvvm.cta_group<cta_2>, isCTAOnly = true, mode = #nvvm.tma_load_mode<tile_gather4>, operandSegmentSizes = array<i32: 1, 1, 2, 1, 2, 1, 1, 1>}> : (!llvm.ptr, !llvm.ptr, i32, i32, !llvm.ptr<3>, i16, i16, i16, i64, i1) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_cp_async_bulk_wait_group"}> ({
    "nvvm.cp.async.bulk.wait_group"() <{group = 2 : i32, read}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_cp_async_commit_group"}> ({
    "nvvm.cp.async.commit.group"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "nvvm_cp_async_mbarrier_arrive"}> ({
  ^bb0(%arg138: !llvm.ptr):
    "nvvm.cp.async.mbarrier.arrive"(%arg138) <{noinc = true}> : (!llvm.ptr) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<3>, !llvm.ptr<1>, i32) -> (), sym_name = "nvvm_cp_async_shared_global"}> ({
  ^bb0(%arg135: !llvm.ptr<3>, %arg136: !llvm.ptr<1>, %arg137: i32):
    "nvvm.cp.async.shared.global"(%arg135, %arg136, %arg137) <{modifier = #nvvm<load_cache_modifier cv>, size = 2 : i32}> : (!llvm.ptr<3>, !llvm.ptr<1>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_cp_async_wait_group"}> ({
    "nvvm.cp.async.wait.group"() <{n = 2 : i32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xf32>, vector<4xi8>, i32) -> (), sym_name = "nvvm_dot_accumulate_2way"}> ({
  ^bb0(%arg132: vector<2xf32>, %arg133: vector<4xi8>, %arg134: i32):
    %99 = "nvvm.dot.accumulate.2way"(%arg132, %arg133, %arg134) <{a_type = #nvvm.dot_accumulate_type<unsigned>, b_hi = true, b_type = #nvvm.dot_accumulate_type<unsigned>}> : (vector<2xf32>, vector<4xi8>, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi8>, vector<4xi8>, i32) -> (), sym_name = "nvvm_dot_accumulate_4way"}> ({
  ^bb0(%arg129: vector<4xi8>, %arg130: vector<4xi8>, %arg131: i32):
    %98 = "nvvm.dot.accumulate.4way"(%arg129, %arg130, %arg131) <{a_type = #nvvm.dot_accumulate_type<unsigned>, b_type = #nvvm.dot_accumulate_type<unsigned>}> : (vector<4xi8>, vector<4xi8>, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "nvvm_elect_sync"}> ({
  ^bb0(%arg128: i32):
    %97 = "nvvm.elect.sync"(%arg128) : (i32) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_exit"}> ({
    "nvvm.exit"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_fence_mbarrier_init"}> ({
    "nvvm.fence.mbarrier.init"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_fence_proxy"}> ({
    "nvvm.fence.proxy"() <{kind = #nvvm.proxy_kind<generic>, space = #nvvm.shared_space<cluster>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32) -> (), sym_name = "nvvm_fence_proxy_acquire"}> ({
  ^bb0(%arg126: !llvm.ptr, %arg127: i32):
    "nvvm.fence.proxy.acquire"(%arg126, %arg127) <{fromProxy = #nvvm.proxy_kind<generic>, scope = #nvvm.mem_scope<sys>, toProxy = #nvvm.proxy_kind<generic>}> : (!llvm.ptr, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_fence_proxy_release"}> ({
    "nvvm.fence.proxy.release"() <{fromProxy = #nvvm.proxy_kind<generic>, scope = #nvvm.mem_scope<sys>, toProxy = #nvvm.proxy_kind<generic>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_fence_proxy_sync_restrict"}> ({
    "nvvm.fence.proxy.sync_restrict"() <{fromProxy = #nvvm.proxy_kind<generic>, order = #nvvm.mem_order<volatile>, toProxy = #nvvm.proxy_kind<generic>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_fence_sc_cluster"}> ({
    "nvvm.fence.sc.cluster"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_fence_sync_restrict"}> ({
    "nvvm.fence.sync_restrict"() <{order = #nvvm.mem_order<volatile>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_griddepcontrol"}> ({
    "nvvm.griddepcontrol"() <{kind = #nvvm<grid_dep_action launch_dependents>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32, i32, i32, i1) -> (), sym_name = "nvvm_inline_ptx"}> ({
  ^bb0(%arg121: i32, %arg122: i32, %arg123: i32, %arg124: i32, %arg125: i1):
    %96 = "nvvm.inline_ptx"(%arg121, %arg122, %arg123, %arg124, %arg125) <{operandSegmentSizes = array<i32: 2, 2, 1>, ptxCode = "name"}> : (i32, i32, i32, i32, i1) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32) -> (), sym_name = "nvvm_mapa"}> ({
  ^bb0(%arg119: !llvm.ptr, %arg120: i32):
    %95 = "nvvm.mapa"(%arg119, %arg120) : (!llvm.ptr, i32) -> !llvm.ptr
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "nvvm_match_sync"}> ({
  ^bb0(%arg117: i32, %arg118: i32):
    %94 = "nvvm.match.sync"(%arg117, %arg118) <{kind = #nvvm<match_sync_kind all>}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32) -> (), sym_name = "nvvm_mbarrier_arrive"}> ({
  ^bb0(%arg115: !llvm.ptr, %arg116: i32):
    %93 = "nvvm.mbarrier.arrive"(%arg115, %arg116) <{relaxed = true, scope = #nvvm.mem_scope<sys>}> : (!llvm.ptr, i32) -> i64
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32, i1) -> (), sym_name = "nvvm_mbarrier_arrive_expect_tx"}> ({
  ^bb0(%arg112: !llvm.ptr, %arg113: i32, %arg114: i1):
    %92 = "nvvm.mbarrier.arrive.expect_tx"(%arg112, %arg113, %arg114) <{relaxed = true, scope = #nvvm.mem_scope<sys>}> : (!llvm.ptr, i32, i1) -> i64
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32) -> (), sym_name = "nvvm_mbarrier_arrive_nocomplete"}> ({
  ^bb0(%arg110: !llvm.ptr, %arg111: i32):
    %91 = "nvvm.mbarrier.arrive.nocomplete"(%arg110, %arg111) : (!llvm.ptr, i32) -> i64
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32) -> (), sym_name = "nvvm_mbarrier_arrive_drop"}> ({
  ^bb0(%arg108: !llvm.ptr, %arg109: i32):
    %90 = "nvvm.mbarrier.arrive_drop"(%arg108, %arg109) <{relaxed = true, scope = #nvvm.mem_scope<sys>}> : (!llvm.ptr, i32) -> i64
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32) -> (), sym_name = "nvvm_mbarrier_arrive_drop_expect_tx"}> ({
  ^bb0(%arg106: !llvm.ptr, %arg107: i32):
    %89 = "nvvm.mbarrier.arrive_drop.expect_tx"(%arg106, %arg107) <{relaxed = true, scope = #nvvm.mem_scope<sys>}> : (!llvm.ptr, i32) -> i64
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32) -> (), sym_name = "nvvm_mbarrier_arrive_drop_nocomplete"}> ({
  ^bb0(%arg104: !llvm.ptr, %arg105: i32):
    %88 = "nvvm.mbarrier.arrive_drop.nocomplete"(%arg104, %arg105) : (!llvm.ptr, i32) -> i64
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32) -> (), sym_name = "nvvm_mbarrier_complete_tx"}> ({
  ^bb0(%arg102: !llvm.ptr, %arg103: i32):
    "nvvm.mbarrier.complete_tx"(%arg102, %arg103) <{scope = #nvvm.mem_scope<sys>}> : (!llvm.ptr, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32) -> (), sym_name = "nvvm_mbarrier_expect_tx"}> ({
  ^bb0(%arg100: !llvm.ptr, %arg101: i32):
    "nvvm.mbarrier.expect_tx"(%arg100, %arg101) <{scope = #nvvm.mem_scope<sys>}> : (!llvm.ptr, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32, i1) -> (), sym_name = "nvvm_mbarrier_init"}> ({
  ^bb0(%arg97: !llvm.ptr, %arg98: i32, %arg99: i1):
    "nvvm.mbarrier.init"(%arg97, %arg98, %arg99) : (!llvm.ptr, i32, i1) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr) -> (), sym_name = "nvvm_mbarrier_inval"}> ({
  ^bb0(%arg96: !llvm.ptr):
    "nvvm.mbarrier.inval"(%arg96) : (!llvm.ptr) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32) -> (), sym_name = "nvvm_mbarrier_test_wait"}> ({
  ^bb0(%arg94: !llvm.ptr, %arg95: i32):
    %87 = "nvvm.mbarrier.test.wait"(%arg94, %arg95) <{relaxed = true, scope = #nvvm.mem_scope<sys>}> : (!llvm.ptr, i32) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32, i32) -> (), sym_name = "nvvm_mbarrier_try_wait"}> ({
  ^bb0(%arg91: !llvm.ptr, %arg92: i32, %arg93: i32):
    %86 = "nvvm.mbarrier.try_wait"(%arg91, %arg92, %arg93) <{relaxed = true, scope = #nvvm.mem_scope<sys>}> : (!llvm.ptr, i32, i32) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32, i32) -> (), sym_name = "nvvm_mbarrier_try_wait_parity"}> ({
  ^bb0(%arg88: !llvm.ptr, %arg89: i32, %arg90: i32):
    "nvvm.mbarrier.try_wait.parity"(%arg88, %arg89, %arg90) : (!llvm.ptr, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_memory_barrier"}> ({
    "nvvm.memory.barrier"() <{scope = #nvvm.mem_scope<sys>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "nvvm_nanosleep"}> ({
  ^bb0(%arg87: i32):
    "nvvm.nanosleep"(%arg87) : (i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_pmevent"}> ({
    "nvvm.pmevent"() <{eventId = 2 : i32, maskedEventId = 2 : i16}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i1) -> (), sym_name = "nvvm_prefetch"}> ({
  ^bb0(%arg85: !llvm.ptr, %arg86: i1):
    "nvvm.prefetch"(%arg85, %arg86) <{cacheLevel = #nvvm<prefetch_cache_level L2>, evictPriority = #nvvm<cache_eviction_priority no_allocate>, in_param_space, tensormap, uniform}> : (!llvm.ptr, i1) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32, i32) -> (), sym_name = "nvvm_prmt"}> ({
  ^bb0(%arg82: i32, %arg83: i32, %arg84: i32):
    %85 = "nvvm.prmt"(%arg82, %arg83, %arg84) <{mode = #nvvm.permute_mode<rc16>}> : (i32, i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "nvvm_rcp_approx_ftz_f"}> ({
  ^bb0(%arg81: f32):
    %84 = "nvvm.rcp.approx.ftz.f"(%arg81) : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_aggr_smem_size"}> ({
    %83 = "nvvm.read.ptx.sreg.aggr.smem.size"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_clock"}> ({
    %82 = "nvvm.read.ptx.sreg.clock"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_clock64"}> ({
    %81 = "nvvm.read.ptx.sreg.clock64"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_cluster_ctaid_x"}> ({
    %80 = "nvvm.read.ptx.sreg.cluster.ctaid.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_cluster_ctaid_y"}> ({
    %79 = "nvvm.read.ptx.sreg.cluster.ctaid.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_cluster_ctaid_z"}> ({
    %78 = "nvvm.read.ptx.sreg.cluster.ctaid.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_cluster_ctarank"}> ({
    %77 = "nvvm.read.ptx.sreg.cluster.ctarank"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_cluster_nctaid_x"}> ({
    %76 = "nvvm.read.ptx.sreg.cluster.nctaid.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_cluster_nctaid_y"}> ({
    %75 = "nvvm.read.ptx.sreg.cluster.nctaid.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_cluster_nctaid_z"}> ({
    %74 = "nvvm.read.ptx.sreg.cluster.nctaid.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_cluster_nctarank"}> ({
    %73 = "nvvm.read.ptx.sreg.cluster.nctarank"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_clusterid_x"}> ({
    %72 = "nvvm.read.ptx.sreg.clusterid.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_clusterid_y"}> ({
    %71 = "nvvm.read.ptx.sreg.clusterid.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_clusterid_z"}> ({
    %70 = "nvvm.read.ptx.sreg.clusterid.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_ctaid_x"}> ({
    %69 = "nvvm.read.ptx.sreg.ctaid.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_ctaid_y"}> ({
    %68 = "nvvm.read.ptx.sreg.ctaid.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_ctaid_z"}> ({
    %67 = "nvvm.read.ptx.sreg.ctaid.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_dynamic_smem_size"}> ({
    %66 = "nvvm.read.ptx.sreg.dynamic.smem.size"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg0"}> ({
    %65 = "nvvm.read.ptx.sreg.envreg0"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg1"}> ({
    %64 = "nvvm.read.ptx.sreg.envreg1"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg10"}> ({
    %63 = "nvvm.read.ptx.sreg.envreg10"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg11"}> ({
    %62 = "nvvm.read.ptx.sreg.envreg11"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg12"}> ({
    %61 = "nvvm.read.ptx.sreg.envreg12"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg13"}> ({
    %60 = "nvvm.read.ptx.sreg.envreg13"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg14"}> ({
    %59 = "nvvm.read.ptx.sreg.envreg14"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg15"}> ({
    %58 = "nvvm.read.ptx.sreg.envreg15"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg16"}> ({
    %57 = "nvvm.read.ptx.sreg.envreg16"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg17"}> ({
    %56 = "nvvm.read.ptx.sreg.envreg17"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg18"}> ({
    %55 = "nvvm.read.ptx.sreg.envreg18"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg19"}> ({
    %54 = "nvvm.read.ptx.sreg.envreg19"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg2"}> ({
    %53 = "nvvm.read.ptx.sreg.envreg2"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg20"}> ({
    %52 = "nvvm.read.ptx.sreg.envreg20"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg21"}> ({
    %51 = "nvvm.read.ptx.sreg.envreg21"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg22"}> ({
    %50 = "nvvm.read.ptx.sreg.envreg22"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg23"}> ({
    %49 = "nvvm.read.ptx.sreg.envreg23"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg24"}> ({
    %48 = "nvvm.read.ptx.sreg.envreg24"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg25"}> ({
    %47 = "nvvm.read.ptx.sreg.envreg25"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg26"}> ({
    %46 = "nvvm.read.ptx.sreg.envreg26"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg27"}> ({
    %45 = "nvvm.read.ptx.sreg.envreg27"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg28"}> ({
    %44 = "nvvm.read.ptx.sreg.envreg28"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg29"}> ({
    %43 = "nvvm.read.ptx.sreg.envreg29"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg3"}> ({
    %42 = "nvvm.read.ptx.sreg.envreg3"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg30"}> ({
    %41 = "nvvm.read.ptx.sreg.envreg30"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg31"}> ({
    %40 = "nvvm.read.ptx.sreg.envreg31"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg4"}> ({
    %39 = "nvvm.read.ptx.sreg.envreg4"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg5"}> ({
    %38 = "nvvm.read.ptx.sreg.envreg5"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg6"}> ({
    %37 = "nvvm.read.ptx.sreg.envreg6"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg7"}> ({
    %36 = "nvvm.read.ptx.sreg.envreg7"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg8"}> ({
    %35 = "nvvm.read.ptx.sreg.envreg8"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_envreg9"}> ({
    %34 = "nvvm.read.ptx.sreg.envreg9"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_globaltimer"}> ({
    %33 = "nvvm.read.ptx.sreg.globaltimer"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_globaltimer_lo"}> ({
    %32 = "nvvm.read.ptx.sreg.globaltimer.lo"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_gridid"}> ({
    %31 = "nvvm.read.ptx.sreg.gridid"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_laneid"}> ({
    %30 = "nvvm.read.ptx.sreg.laneid"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_lanemask_eq"}> ({
    %29 = "nvvm.read.ptx.sreg.lanemask.eq"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_lanemask_ge"}> ({
    %28 = "nvvm.read.ptx.sreg.lanemask.ge"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_lanemask_gt"}> ({
    %27 = "nvvm.read.ptx.sreg.lanemask.gt"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_lanemask_le"}> ({
    %26 = "nvvm.read.ptx.sreg.lanemask.le"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_lanemask_lt"}> ({
    %25 = "nvvm.read.ptx.sreg.lanemask.lt"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_nclusterid_x"}> ({
    %24 = "nvvm.read.ptx.sreg.nclusterid.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_nclusterid_y"}> ({
    %23 = "nvvm.read.ptx.sreg.nclusterid.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_nclusterid_z"}> ({
    %22 = "nvvm.read.ptx.sreg.nclusterid.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_nctaid_x"}> ({
    %21 = "nvvm.read.ptx.sreg.nctaid.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_nctaid_y"}> ({
    %20 = "nvvm.read.ptx.sreg.nctaid.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_nctaid_z"}> ({
    %19 = "nvvm.read.ptx.sreg.nctaid.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_nsmid"}> ({
    %18 = "nvvm.read.ptx.sreg.nsmid"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_ntid_x"}> ({
    %17 = "nvvm.read.ptx.sreg.ntid.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_ntid_y"}> ({
    %16 = "nvvm.read.ptx.sreg.ntid.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_ntid_z"}> ({
    %15 = "nvvm.read.ptx.sreg.ntid.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_nwarpid"}> ({
    %14 = "nvvm.read.ptx.sreg.nwarpid"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_smid"}> ({
    %13 = "nvvm.read.ptx.sreg.smid"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_tid_x"}> ({
    %12 = "nvvm.read.ptx.sreg.tid.x"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_tid_y"}> ({
    %11 = "nvvm.read.ptx.sreg.tid.y"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_tid_z"}> ({
    %10 = "nvvm.read.ptx.sreg.tid.z"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_total_smem_size"}> ({
    %9 = "nvvm.read.ptx.sreg.total.smem.size"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_warpid"}> ({
    %8 = "nvvm.read.ptx.sreg.warpid"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_read_ptx_sreg_warpsize"}> ({
    %7 = "nvvm.read.ptx.sreg.warpsize"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, i32) -> (), sym_name = "nvvm_redux_sync"}> ({
  ^bb0(%arg79: f32, %arg80: i32):
    %6 = "nvvm.redux.sync"(%arg79, %arg80) <{abs = true, kind = #nvvm<redux_kind fmax>, nan = true}> : (f32, i32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_setmaxregister"}> ({
    "nvvm.setmaxregister"() <{action = #nvvm<action increase>, regCount = 2 : i32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32, i32, i32) -> (), sym_name = "nvvm_shfl_sync"}> ({
  ^bb0(%arg75: i32, %arg76: f32, %arg77: i32, %arg78: i32):
    %5 = "nvvm.shfl.sync"(%arg75, %arg76, %arg77, %arg78) <{kind = #nvvm<shfl_kind idx>, return_value_and_is_valid}> : (i32, f32, i32, i32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i64) -> (), sym_name = "nvvm_st_bulk"}> ({
  ^bb0(%arg73: !llvm.ptr, %arg74: i64):
    "nvvm.st.bulk"(%arg73, %arg74) <{initVal = 2 : i64}> : (!llvm.ptr, i64) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32) -> (), sym_name = "nvvm_tcgen05_alloc"}> ({
  ^bb0(%arg71: !llvm.ptr, %arg72: i32):
    "nvvm.tcgen05.alloc"(%arg71, %arg72) <{group = #nvvm.cta_group<cta_2>}> : (!llvm.ptr, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i16) -> (), sym_name = "nvvm_tcgen05_commit"}> ({
  ^bb0(%arg69: !llvm.ptr, %arg70: i16):
    "nvvm.tcgen05.commit"(%arg69, %arg70) <{group = #nvvm.cta_group<cta_2>}> : (!llvm.ptr, i16) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<6>, i64) -> (), sym_name = "nvvm_tcgen05_cp"}> ({
  ^bb0(%arg67: !llvm.ptr<6>, %arg68: i64):
    "nvvm.tcgen05.cp"(%arg67, %arg68) <{group = #nvvm.cta_group<cta_2>, multicast = #nvvm.tcgen05_cp_multicast<warpx4>, shape = #nvvm.tcgen05_cp_shape<shape_32x128b>, srcFormat = #nvvm.tcgen05_cp_src_fmt<b4x16_p64>}> : (!llvm.ptr<6>, i64) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<6>, i32) -> (), sym_name = "nvvm_tcgen05_dealloc"}> ({
  ^bb0(%arg65: !llvm.ptr<6>, %arg66: i32):
    "nvvm.tcgen05.dealloc"(%arg65, %arg66) <{group = #nvvm.cta_group<cta_2>}> : (!llvm.ptr<6>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_tcgen05_fence"}> ({
    "nvvm.tcgen05.fence"() <{kind = #nvvm.tcgen05_fence<after>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<6>, i64) -> (), sym_name = "nvvm_tcgen05_ld"}> ({
  ^bb0(%arg63: !llvm.ptr<6>, %arg64: i64):
    %4 = "nvvm.tcgen05.ld"(%arg63, %arg64) <{pack, shape = #nvvm.tcgen05_ldst_shape<shape_16x32bx2>}> : (!llvm.ptr<6>, i64) -> vector<2xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, i64, vector<4xi32>) -> (), sym_name = "nvvm_tcgen05_mma"}> ({
  ^bb0(%arg56: !llvm.ptr<6>, %arg57: !llvm.ptr, %arg58: i64, %arg59: i32, %arg60: i1, %arg61: i64, %arg62: vector<4xi32>):
    "nvvm.tcgen05.mma"(%arg56, %arg57, %arg58, %arg59, %arg60, %arg61, %arg62) <{aShift, collectorOp = #nvvm.tcgen05_mma_collectorop<use>, ctaGroup = #nvvm.cta_group<cta_2>, kind = #nvvm.tcgen05_mma_kind<tf32>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1>}> : (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, i64, vector<4xi32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>) -> (), sym_name = "nvvm_tcgen05_mma_block_scale"}> ({
  ^bb0(%arg49: !llvm.ptr<6>, %arg50: !llvm.ptr, %arg51: i64, %arg52: i32, %arg53: i1, %arg54: !llvm.ptr<6>, %arg55: !llvm.ptr<6>):
    "nvvm.tcgen05.mma.block_scale"(%arg49, %arg50, %arg51, %arg52, %arg53, %arg54, %arg55) <{blockScale = #nvvm.tcgen05_mma_block_scale<block32>, collectorOp = #nvvm.tcgen05_mma_collectorop<use>, ctaGroup = #nvvm.cta_group<cta_2>, kind = #nvvm.block_scale_kind<mxf4nvf4>}> : (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, !llvm.ptr<6>, i64, vector<4xi32>) -> (), sym_name = "nvvm_tcgen05_mma_sp"}> ({
  ^bb0(%arg41: !llvm.ptr<6>, %arg42: !llvm.ptr, %arg43: i64, %arg44: i32, %arg45: i1, %arg46: !llvm.ptr<6>, %arg47: i64, %arg48: vector<4xi32>):
    "nvvm.tcgen05.mma.sp"(%arg41, %arg42, %arg43, %arg44, %arg45, %arg46, %arg47, %arg48) <{aShift, collectorOp = #nvvm.tcgen05_mma_collectorop<use>, ctaGroup = #nvvm.cta_group<cta_2>, kind = #nvvm.tcgen05_mma_kind<tf32>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1>}> : (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, !llvm.ptr<6>, i64, vector<4xi32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>) -> (), sym_name = "nvvm_tcgen05_mma_sp_block_scale"}> ({
  ^bb0(%arg33: !llvm.ptr<6>, %arg34: !llvm.ptr, %arg35: i64, %arg36: i32, %arg37: i1, %arg38: !llvm.ptr<6>, %arg39: !llvm.ptr<6>, %arg40: !llvm.ptr<6>):
    "nvvm.tcgen05.mma.sp.block_scale"(%arg33, %arg34, %arg35, %arg36, %arg37, %arg38, %arg39, %arg40) <{blockScale = #nvvm.tcgen05_mma_block_scale<block32>, collectorOp = #nvvm.tcgen05_mma_collectorop<use>, ctaGroup = #nvvm.cta_group<cta_2>, kind = #nvvm.block_scale_kind<mxf4nvf4>}> : (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, !llvm.ptr<6>, !llvm.ptr<6>, !llvm.ptr<6>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, i64) -> (), sym_name = "nvvm_tcgen05_mma_ws"}> ({
  ^bb0(%arg27: !llvm.ptr<6>, %arg28: !llvm.ptr, %arg29: i64, %arg30: i32, %arg31: i1, %arg32: i64):
    "nvvm.tcgen05.mma.ws"(%arg27, %arg28, %arg29, %arg30, %arg31, %arg32) <{collectorBBuffer = #nvvm.tcgen05_mma_collectorb<b3>, collectorOp = #nvvm.tcgen05_mma_collectorop<use>, kind = #nvvm.tcgen05_mma_kind<tf32>}> : (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, i64) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, !llvm.ptr<6>, i64) -> (), sym_name = "nvvm_tcgen05_mma_ws_sp"}> ({
  ^bb0(%arg20: !llvm.ptr<6>, %arg21: !llvm.ptr, %arg22: i64, %arg23: i32, %arg24: i1, %arg25: !llvm.ptr<6>, %arg26: i64):
    "nvvm.tcgen05.mma.ws.sp"(%arg20, %arg21, %arg22, %arg23, %arg24, %arg25, %arg26) <{collectorBBuffer = #nvvm.tcgen05_mma_collectorb<b3>, collectorOp = #nvvm.tcgen05_mma_collectorop<use>, kind = #nvvm.tcgen05_mma_kind<tf32>}> : (!llvm.ptr<6>, !llvm.ptr, i64, i32, i1, !llvm.ptr<6>, i64) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32, i32, i8, i1, i8) -> (), sym_name = "nvvm_tcgen05_mma_smem_desc"}> ({
  ^bb0(%arg14: i32, %arg15: i32, %arg16: i32, %arg17: i8, %arg18: i1, %arg19: i8):
    %3 = "nvvm.tcgen05.mma_smem_desc"(%arg14, %arg15, %arg16, %arg17, %arg18, %arg19) : (i32, i32, i32, i8, i1, i8) -> i64
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_tcgen05_relinquish_alloc_permit"}> ({
    "nvvm.tcgen05.relinquish_alloc_permit"() <{group = #nvvm.cta_group<cta_2>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<6>) -> (), sym_name = "nvvm_tcgen05_shift"}> ({
  ^bb0(%arg13: !llvm.ptr<6>):
    "nvvm.tcgen05.shift"(%arg13) <{group = #nvvm.cta_group<cta_2>}> : (!llvm.ptr<6>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr<6>, vector<2xi32>, i64) -> (), sym_name = "nvvm_tcgen05_st"}> ({
  ^bb0(%arg10: !llvm.ptr<6>, %arg11: vector<2xi32>, %arg12: i64):
    "nvvm.tcgen05.st"(%arg10, %arg11, %arg12) <{shape = #nvvm.tcgen05_ldst_shape<shape_16x32bx2>, unpack}> : (!llvm.ptr<6>, vector<2xi32>, i64) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_tcgen05_wait"}> ({
    "nvvm.tcgen05.wait"() <{kind = #nvvm.tcgen05_wait<store>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i1) -> (), sym_name = "nvvm_vote_sync"}> ({
  ^bb0(%arg8: i32, %arg9: i1):
    %2 = "nvvm.vote.sync"(%arg8, %arg9) <{kind = #nvvm<vote_sync_kind uni>}> : (i32, i1) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_wgmma_commit_group_sync_aligned"}> ({
    "nvvm.wgmma.commit.group.sync.aligned"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_wgmma_fence_aligned"}> ({
    "nvvm.wgmma.fence.aligned"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvvm_wgmma_wait_group_sync_aligned"}> ({
    "nvvm.wgmma.wait.group.sync.aligned"() <{group = 2 : i64}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32) -> (), sym_name = "nvvm_wmma_load"}> ({
  ^bb0(%arg6: !llvm.ptr, %arg7: i32):
    %1 = "nvvm.wmma.load"(%arg6, %arg7) <{eltype = #nvvm.mma_type<e2m1>, frag = #nvvm.mma_frag<c>, k = 2 : i32, layout = #nvvm.mma_layout<col>, m = 2 : i32, n = 2 : i32}> : (!llvm.ptr, i32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "nvvm_wmma_mma"}> ({
  ^bb0(%arg4: i32, %arg5: i32):
    %0 = "nvvm.wmma.mma"(%arg4, %arg5) <{eltypeA = #nvvm.mma_type<e2m1>, eltypeB = #nvvm.mma_type<e2m1>, k = 2 : i32, layoutA = #nvvm.mma_layout<col>, layoutB = #nvvm.mma_layout<col>, m = 2 : i32, n = 2 : i32}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!llvm.ptr, i32, i32, i32) -> (), sym_name = "nvvm_wmma_store"}> ({
  ^bb0(%arg0: !llvm.ptr, %arg1: i32, %arg2: i32, %arg3: i32):
    "nvvm.wmma.store"(%arg0, %arg1, %arg2, %arg3) <{eltype = #nvvm.mma_type<e2m1>, k = 2 : i32, layout = #nvvm.mma_layout<col>, m = 2 : i32, n = 2 : i32}> : (!llvm.ptr, i32, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

