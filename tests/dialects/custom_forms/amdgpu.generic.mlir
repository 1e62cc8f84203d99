"builtin.module"() ({
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "amdgpu_dpp"}> ({
  ^bb0(%arg164: i32, %arg165: i32):
    %36 = "amdgpu.dpp"(%arg164, %arg165) <{bank_mask = 2 : i32, bound_ctrl = true, kind = #amdgpu<dpp_perm row_bcast_31>, row_mask = 2 : i32}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32) -> (), sym_name = "amdgpu_dpp_full"}> ({
  ^bb0(%arg162: i32, %arg163: i32):
    %35 = "amdgpu.dpp"(%arg162, %arg163) <{bank_mask = 2 : i32, bound_ctrl = true, kind = #amdgpu<dpp_perm row_bcast_31>, permArgument = 1 : i32, row_mask = 2 : i32}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<1xf32>) -> (), sym_name = "amdgpu_ext_packed_fp8"}> ({
  ^bb0(%arg161: vector<1xf32>):
    %34 = "amdgpu.ext_packed_fp8"(%arg161) <{index = 2 : i32}> : (vector<1xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>) -> (), sym_name = "amdgpu_fat_raw_buffer_cast"}> ({
  ^bb0(%arg160: memref<4x4xf32>):
    %33 = "amdgpu.fat_raw_buffer_cast"(%arg160) <{boundsCheck = true, operandSegmentSizes = array<i32: 1, 0, 0>}> : (memref<4x4xf32>) -> memref<4x4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, i64, i14) -> (), sym_name = "amdgpu_fat_raw_buffer_cast_full"}> ({
  ^bb0(%arg157: memref<4x4xf32>, %arg158: i64, %arg159: i14):
    %32 = "amdgpu.fat_raw_buffer_cast"(%arg157, %arg158, %arg159) <{boundsCheck = true, operandSegmentSizes = array<i32: 1, 1, 1>, resetOffset}> : (memref<4x4xf32>, i64, i14) -> memref<4x4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, memref<4x4xf32>) -> (), sym_name = "amdgpu_gather_to_lds"}> ({
  ^bb0(%arg155: memref<4x4xf32>, %arg156: memref<4x4xf32>):
    "amdgpu.gather_to_lds"(%arg155, %arg156) <{operandSegmentSizes = array<i32: 1, 0, 1, 0>, transferType = f32}> : (memref<4x4xf32>, memref<4x4xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, index, index, memref<4x4xf32>, index, index) -> (), sym_name = "amdgpu_gather_to_lds_full"}> ({
  ^bb0(%arg149: memref<4x4xf32>, %arg150: index, %arg151: index, %arg152: memref<4x4xf32>, %arg153: index, %arg154: index):
    "amdgpu.gather_to_lds"(%arg149, %arg150, %arg151, %arg152, %arg153, %arg154) <{operandSegmentSizes = array<i32: 1, 2, 1, 2>, transferType = f32}> : (memref<4x4xf32>, index, index, memref<4x4xf32>, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "amdgpu_lds_barrier"}> ({
    "amdgpu.lds_barrier"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, memref<4x4xf32>) -> (), sym_name = "amdgpu_make_dma_base"}> ({
  ^bb0(%arg147: memref<4x4xf32>, %arg148: memref<4x4xf32>):
    %31 = "amdgpu.make_dma_base"(%arg147, %arg148) <{operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (memref<4x4xf32>, memref<4x4xf32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, index, index, memref<4x4xf32>, index, index) -> (), sym_name = "amdgpu_make_dma_base_full"}> ({
  ^bb0(%arg141: memref<4x4xf32>, %arg142: index, %arg143: index, %arg144: memref<4x4xf32>, %arg145: index, %arg146: index):
    %30 = "amdgpu.make_dma_base"(%arg141, %arg142, %arg143, %arg144, %arg145, %arg146) <{operandSegmentSizes = array<i32: 1, 2, 1, 2>}> : (memref<4x4xf32>, index, index, memref<4x4xf32>, index, index) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "amdgpu_make_dma_descriptor"}> ({
  ^bb0(%arg140: i32):
    %29 = "amdgpu.make_dma_descriptor"(%arg140) <{global_static_sizes = array<i64: 1, 2>, global_static_strides = array<i64: 1, 2>, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>, shared_static_sizes = array<i64: 1, 2>}> : (i32) -> !amdgpu.tdm_descriptor
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, index, index, index, index, index, index, vector<16xi1>, i1, i32, i32, memref<4x4xf32>, index, index, index, i32, index) -> (), sym_name = "amdgpu_make_dma_descriptor_full"}> ({
  ^bb0(%arg123: i32, %arg124: index, %arg125: index, %arg126: index, %arg127: index, %arg128: index, %arg129: index, %arg130: vector<16xi1>, %arg131: i1, %arg132: i32, %arg133: i32, %arg134: memref<4x4xf32>, %arg135: index, %arg136: index, %arg137: index, %arg138: i32, %arg139: index):
    %28 = "amdgpu.make_dma_descriptor"(%arg123, %arg130, %arg131, %arg132, %arg133, %arg134, %arg135, %arg136, %arg137, %arg138, %arg139) <{global_static_sizes = array<i64: 1, 2>, global_static_strides = array<i64: 1, 2>, operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 1, 1, 1, 1, 2, 1, 1, 1>, shared_static_sizes = array<i64: 1, 2>}> : (i32, vector<16xi1>, i1, i32, i32, memref<4x4xf32>, index, index, index, i32, index) -> !amdgpu.tdm_descriptor
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, memref<4x4xf32>) -> (), sym_name = "amdgpu_make_gather_dma_base"}> ({
  ^bb0(%arg121: memref<4x4xf32>, %arg122: memref<4x4xf32>):
    %27 = "amdgpu.make_gather_dma_base"(%arg121, %arg122) <{operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (memref<4x4xf32>, memref<4x4xf32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, index, index, memref<4x4xf32>, index, index) -> (), sym_name = "amdgpu_make_gather_dma_base_full"}> ({
  ^bb0(%arg115: memref<4x4xf32>, %arg116: index, %arg117: index, %arg118: memref<4x4xf32>, %arg119: index, %arg120: index):
    %26 = "amdgpu.make_gather_dma_base"(%arg115, %arg116, %arg117, %arg118, %arg119, %arg120) <{operandSegmentSizes = array<i32: 1, 2, 1, 2>}> : (memref<4x4xf32>, index, index, memref<4x4xf32>, index, index) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, vector<4xi32>) -> (), sym_name = "amdgpu_make_gather_dma_descriptor"}> ({
  ^bb0(%arg113: i32, %arg114: vector<4xi32>):
    %25 = "amdgpu.make_gather_dma_descriptor"(%arg113, %arg114) <{global_static_sizes = array<i64: 1, 2>, global_static_strides = array<i64: 1, 2>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>, shared_static_sizes = array<i64: 1, 2>}> : (i32, vector<4xi32>) -> !amdgpu.tdm_descriptor
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, vector<4xi32>, index, index, index, index, index, index, vector<16xi1>, i1, i32, i32, memref<4x4xf32>, index, index, index, i32, index) -> (), sym_name = "amdgpu_make_gather_dma_descriptor_full"}> ({
  ^bb0(%arg95: i32, %arg96: vector<4xi32>, %arg97: index, %arg98: index, %arg99: index, %arg100: index, %arg101: index, %arg102: index, %arg103: vector<16xi1>, %arg104: i1, %arg105: i32, %arg106: i32, %arg107: memref<4x4xf32>, %arg108: index, %arg109: index, %arg110: index, %arg111: i32, %arg112: index):
    %24 = "amdgpu.make_gather_dma_descriptor"(%arg95, %arg96, %arg103, %arg104, %arg105, %arg106, %arg107, %arg108, %arg109, %arg110, %arg111, %arg112) <{global_static_sizes = array<i64: 1, 2>, global_static_strides = array<i64: 1, 2>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 2, 1, 1, 1>, shared_static_sizes = array<i64: 1, 2>}> : (i32, vector<4xi32>, vector<16xi1>, i1, i32, i32, memref<4x4xf32>, index, index, index, i32, index) -> !amdgpu.tdm_descriptor
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "amdgpu_memory_counter_wait"}> ({
    "amdgpu.memory_counter_wait"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "amdgpu_memory_counter_wait_full"}> ({
    "amdgpu.memory_counter_wait"() <{ds = 2 : i32, exp = 2 : i32, load = 2 : i32, store = 2 : i32, tensor = 2 : i32}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>, vector<4xi32>) -> (), sym_name = "amdgpu_mfma"}> ({
  ^bb0(%arg92: vector<2xi32>, %arg93: vector<2xi32>, %arg94: vector<4xi32>):
    %23 = "amdgpu.mfma"(%arg92, %arg93, %arg94) <{abid = 2 : i32, blgp = #amdgpu<mfma_perm_b bcast_fourth_16>, blocks = 2 : i32, cbsz = 2 : i32, k = 2 : i32, m = 2 : i32, n = 2 : i32}> : (vector<2xi32>, vector<2xi32>, vector<4xi32>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>, vector<4xi32>) -> (), sym_name = "amdgpu_mfma_full"}> ({
  ^bb0(%arg89: vector<2xi32>, %arg90: vector<2xi32>, %arg91: vector<4xi32>):
    %22 = "amdgpu.mfma"(%arg89, %arg90, %arg91) <{abid = 2 : i32, blgp = #amdgpu<mfma_perm_b bcast_fourth_16>, blocks = 2 : i32, cbsz = 2 : i32, k = 2 : i32, m = 2 : i32, n = 2 : i32, negateA, negateB, negateC, reducePrecision}> : (vector<2xi32>, vector<2xi32>, vector<4xi32>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<1xbf16>, f32) -> (), sym_name = "amdgpu_packed_scaled_trunc"}> ({
  ^bb0(%arg87: vector<1xbf16>, %arg88: f32):
    %21 = "amdgpu.packed_scaled_trunc"(%arg87, %arg88) <{index = 2 : i32}> : (vector<1xbf16>, f32) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<1xbf16>, f32, vector<4xf32>) -> (), sym_name = "amdgpu_packed_scaled_trunc_full"}> ({
  ^bb0(%arg84: vector<1xbf16>, %arg85: f32, %arg86: vector<4xf32>):
    %20 = "amdgpu.packed_scaled_trunc"(%arg84, %arg85, %arg86) <{index = 2 : i32}> : (vector<1xbf16>, f32, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, i32) -> (), sym_name = "amdgpu_packed_stoch_round_fp8"}> ({
  ^bb0(%arg82: f32, %arg83: i32):
    %19 = "amdgpu.packed_stoch_round_fp8"(%arg82, %arg83) <{storeIndex = 2 : i32}> : (f32, i32) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, i32, vector<4xf32>) -> (), sym_name = "amdgpu_packed_stoch_round_fp8_full"}> ({
  ^bb0(%arg79: f32, %arg80: i32, %arg81: vector<4xf32>):
    %18 = "amdgpu.packed_stoch_round_fp8"(%arg79, %arg80, %arg81) <{storeIndex = 2 : i32}> : (f32, i32, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (), sym_name = "amdgpu_packed_trunc_2xfp8"}> ({
  ^bb0(%arg78: f32):
    %17 = "amdgpu.packed_trunc_2xfp8"(%arg78) <{operandSegmentSizes = array<i32: 1, 0, 0>, wordIndex = 2 : i32}> : (f32) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, f32, vector<4xf32>) -> (), sym_name = "amdgpu_packed_trunc_2xfp8_full"}> ({
  ^bb0(%arg75: f32, %arg76: f32, %arg77: vector<4xf32>):
    %16 = "amdgpu.packed_trunc_2xfp8"(%arg75, %arg76, %arg77) <{operandSegmentSizes = array<i32: 1, 1, 1>, wordIndex = 2 : i32}> : (f32, f32, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>) -> (), sym_name = "amdgpu_permlane_swap"}> ({
  ^bb0(%arg74: vector<4xf32>):
    %15 = "amdgpu.permlane_swap"(%arg74) <{bound_ctrl = true, fetch_inactive = true, row_length = 2 : i32}> : (vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i32, memref<4x4xf32>, i32, i32, i32) -> (), sym_name = "amdgpu_raw_buffer_atomic_cmpswap_full"}> ({
  ^bb0(%arg68: i32, %arg69: i32, %arg70: memref<4x4xf32>, %arg71: i32, %arg72: i32, %arg73: i32):
    %14 = "amdgpu.raw_buffer_atomic_cmpswap"(%arg68, %arg69, %arg70, %arg71, %arg72, %arg73) <{boundsCheck = true, indexOffset = 0 : i32, operandSegmentSizes = array<i32: 1, 1, 1, 2, 1>}> : (i32, i32, memref<4x4xf32>, i32, i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xbf16>, memref<4x4xf32>, i32, i32, i32) -> (), sym_name = "amdgpu_raw_buffer_atomic_fadd_full"}> ({
  ^bb0(%arg63: vector<2xbf16>, %arg64: memref<4x4xf32>, %arg65: i32, %arg66: i32, %arg67: i32):
    "amdgpu.raw_buffer_atomic_fadd"(%arg63, %arg64, %arg65, %arg66, %arg67) <{boundsCheck = true, indexOffset = 0 : i32, operandSegmentSizes = array<i32: 1, 1, 2, 1>}> : (vector<2xbf16>, memref<4x4xf32>, i32, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, memref<4x4xf32>, i32, i32, i32) -> (), sym_name = "amdgpu_raw_buffer_atomic_fmax_full"}> ({
  ^bb0(%arg58: f32, %arg59: memref<4x4xf32>, %arg60: i32, %arg61: i32, %arg62: i32):
    "amdgpu.raw_buffer_atomic_fmax"(%arg58, %arg59, %arg60, %arg61, %arg62) <{boundsCheck = true, indexOffset = 0 : i32, operandSegmentSizes = array<i32: 1, 1, 2, 1>}> : (f32, memref<4x4xf32>, i32, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, memref<4x4xf32>, i32, i32, i32) -> (), sym_name = "amdgpu_raw_buffer_atomic_smax_full"}> ({
  ^bb0(%arg53: i32, %arg54: memref<4x4xf32>, %arg55: i32, %arg56: i32, %arg57: i32):
    "amdgpu.raw_buffer_atomic_smax"(%arg53, %arg54, %arg55, %arg56, %arg57) <{boundsCheck = true, indexOffset = 0 : i32, operandSegmentSizes = array<i32: 1, 1, 2, 1>}> : (i32, memref<4x4xf32>, i32, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, memref<4x4xf32>, i32, i32, i32) -> (), sym_name = "amdgpu_raw_buffer_atomic_umin_full"}> ({
  ^bb0(%arg48: i32, %arg49: memref<4x4xf32>, %arg50: i32, %arg51: i32, %arg52: i32):
    "amdgpu.raw_buffer_atomic_umin"(%arg48, %arg49, %arg50, %arg51, %arg52) <{boundsCheck = true, indexOffset = 0 : i32, operandSegmentSizes = array<i32: 1, 1, 2, 1>}> : (i32, memref<4x4xf32>, i32, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>) -> (), sym_name = "amdgpu_raw_buffer_load"}> ({
  ^bb0(%arg47: memref<4x4xf32>):
    %13 = "amdgpu.raw_buffer_load"(%arg47) <{boundsCheck = true, operandSegmentSizes = array<i32: 1, 0, 0>}> : (memref<4x4xf32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, i32, i32, i32) -> (), sym_name = "amdgpu_raw_buffer_load_full"}> ({
  ^bb0(%arg43: memref<4x4xf32>, %arg44: i32, %arg45: i32, %arg46: i32):
    %12 = "amdgpu.raw_buffer_load"(%arg43, %arg44, %arg45, %arg46) <{boundsCheck = true, indexOffset = 0 : i32, operandSegmentSizes = array<i32: 1, 2, 1>}> : (memref<4x4xf32>, i32, i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, memref<4x4xf32>) -> (), sym_name = "amdgpu_raw_buffer_store"}> ({
  ^bb0(%arg41: i32, %arg42: memref<4x4xf32>):
    "amdgpu.raw_buffer_store"(%arg41, %arg42) <{boundsCheck = true, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (i32, memref<4x4xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, memref<4x4xf32>, i32, i32, i32) -> (), sym_name = "amdgpu_raw_buffer_store_full"}> ({
  ^bb0(%arg36: i32, %arg37: memref<4x4xf32>, %arg38: i32, %arg39: i32, %arg40: i32):
    "amdgpu.raw_buffer_store"(%arg36, %arg37, %arg38, %arg39, %arg40) <{boundsCheck = true, indexOffset = 0 : i32, operandSegmentSizes = array<i32: 1, 1, 2, 1>}> : (i32, memref<4x4xf32>, i32, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<1xf32>, f32) -> (), sym_name = "amdgpu_scaled_ext_packed"}> ({
  ^bb0(%arg34: vector<1xf32>, %arg35: f32):
    %11 = "amdgpu.scaled_ext_packed"(%arg34, %arg35) <{index = 2 : i32}> : (vector<1xf32>, f32) -> vector<2xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>) -> (), sym_name = "amdgpu_scaled_ext_packed_matrix"}> ({
  ^bb0(%arg32: vector<4xf32>, %arg33: vector<4xf32>):
    %10 = "amdgpu.scaled_ext_packed_matrix"(%arg32, %arg33) <{blockSize = 2 : i32, firstScaleByte = 0 : i32, firstScaleLane = 0 : i32}> : (vector<4xf32>, vector<4xf32>) -> vector<4xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<32xf32>, vector<32xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "amdgpu_scaled_mfma"}> ({
  ^bb0(%arg27: vector<32xf32>, %arg28: vector<32xf32>, %arg29: vector<4xf32>, %arg30: vector<4xf32>, %arg31: vector<4xf32>):
    %9 = "amdgpu.scaled_mfma"(%arg27, %arg28, %arg29, %arg30, %arg31) <{k = 2 : i32, m = 2 : i32, n = 2 : i32, scalesIdxA = 2 : i32, scalesIdxB = 2 : i32}> : (vector<32xf32>, vector<32xf32>, vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<64xf32>, vector<64xf32>, vector<8xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "amdgpu_scaled_wmma"}> ({
  ^bb0(%arg22: vector<64xf32>, %arg23: vector<64xf32>, %arg24: vector<8xf32>, %arg25: vector<4xf32>, %arg26: vector<4xf32>):
    %8 = "amdgpu.scaled_wmma"(%arg22, %arg23, %arg24, %arg25, %arg26) <{a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32, k = 2 : i32, m = 2 : i32, n = 2 : i32}> : (vector<64xf32>, vector<64xf32>, vector<8xf32>, vector<4xf32>, vector<4xf32>) -> vector<8xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "amdgpu_sched_barrier"}> ({
    "amdgpu.sched_barrier"() <{opts = #amdgpu.sched_barrier_opt<transcendental>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xbf16>, vector<8xi32>, vector<4xi32>, vector<4xi8>) -> (), sym_name = "amdgpu_sparse_mfma"}> ({
  ^bb0(%arg18: vector<4xbf16>, %arg19: vector<8xi32>, %arg20: vector<4xi32>, %arg21: vector<4xi8>):
    %7 = "amdgpu.sparse_mfma"(%arg18, %arg19, %arg20, %arg21) <{abid = 2 : i32, cbsz = 2 : i32, k = 2 : i32, m = 2 : i32, n = 2 : i32}> : (vector<4xbf16>, vector<8xi32>, vector<4xi32>, vector<4xi8>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>) -> (), sym_name = "amdgpu_swizzle_bitmode"}> ({
  ^bb0(%arg17: vector<4xf32>):
    %6 = "amdgpu.swizzle_bitmode"(%arg17) <{and_mask = 2 : i32, or_mask = 2 : i32, xor_mask = 2 : i32}> : (vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!amdgpu.tdm_descriptor) -> (), sym_name = "amdgpu_tensor_load_to_lds"}> ({
  ^bb0(%arg16: !amdgpu.tdm_descriptor):
    "amdgpu.tensor_load_to_lds"(%arg16) : (!amdgpu.tdm_descriptor) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!amdgpu.tdm_descriptor) -> (), sym_name = "amdgpu_tensor_store_from_lds"}> ({
  ^bb0(%arg15: !amdgpu.tdm_descriptor):
    "amdgpu.tensor_store_from_lds"(%arg15) : (!amdgpu.tdm_descriptor) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>) -> (), sym_name = "amdgpu_transpose_load"}> ({
  ^bb0(%arg14: memref<4x4xf32>):
    %5 = "amdgpu.transpose_load"(%arg14) : (memref<4x4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, index, index) -> (), sym_name = "amdgpu_transpose_load_full"}> ({
  ^bb0(%arg11: memref<4x4xf32>, %arg12: index, %arg13: index):
    %4 = "amdgpu.transpose_load"(%arg11, %arg12, %arg13) : (memref<4x4xf32>, index, index) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>, vector<4xi32>) -> (), sym_name = "amdgpu_wmma"}> ({
  ^bb0(%arg8: vector<2xi32>, %arg9: vector<2xi32>, %arg10: vector<4xi32>):
    %3 = "amdgpu.wmma"(%arg8, %arg9, %arg10) <{k = 2 : i32, m = 2 : i32, n = 2 : i32, subwordOffset = 0 : i32}> : (vector<2xi32>, vector<2xi32>, vector<4xi32>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<2xi32>, vector<2xi32>, vector<4xi32>) -> (), sym_name = "amdgpu_wmma_full"}> ({
  ^bb0(%arg5: vector<2xi32>, %arg6: vector<2xi32>, %arg7: vector<4xi32>):
    %2 = "amdgpu.wmma"(%arg5, %arg6, %arg7) <{clamp, k = 2 : i32, m = 2 : i32, n = 2 : i32, subwordOffset = 0 : i32, unsignedA, unsignedB}> : (vector<2xi32>, vector<2xi32>, vector<4xi32>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xf16>, vector<8xf16>, memref<4x4xf32>, f32, i32) -> (), sym_name = "products"}> ({
  ^bb0(%arg0: vector<16xf16>, %arg1: vector<8xf16>, %arg2: memref<4x4xf32>, %arg3: f32, %arg4: i32):
    %0 = "amdgpu.wmma"(%arg0, %arg0, %arg1) <{clamp, k = 16 : i32, m = 16 : i32, n = 16 : i32, subwordOffset = 0 : i32}> : (vector<16xf16>, vector<16xf16>, vector<8xf16>) -> vector<8xf16>
    "amdgpu.raw_buffer_atomic_fadd"(%arg3, %arg2, %arg4, %arg4, %arg4) <{boundsCheck = true, indexOffset = 1 : i32, operandSegmentSizes = array<i32: 1, 1, 2, 1>}> : (f32, memref<4x4xf32>, i32, i32, i32) -> ()
    %1 = "amdgpu.raw_buffer_atomic_cmpswap"(%arg3, %arg3, %arg2, %arg4, %arg4) <{boundsCheck = true, operandSegmentSizes = array<i32: 1, 1, 1, 2, 0>}> : (f32, f32, memref<4x4xf32>, i32, i32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

