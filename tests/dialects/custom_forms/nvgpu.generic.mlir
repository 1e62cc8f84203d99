"builtin.module"() ({
  "func.func"() <{function_type = (memref<4x4xf32>, memref<4x4xf32>) -> (), sym_name = "nvgpu_device_async_copy"}> ({
  ^bb0(%arg71: memref<4x4xf32>, %arg72: memref<4x4xf32>):
    %22 = "nvgpu.device_async_copy"(%arg71, %arg72) <{dstElements = 2 : index, operandSegmentSizes = array<i32: 1, 0, 1, 0, 0>}> : (memref<4x4xf32>, memref<4x4xf32>) -> !nvgpu.device.async.token
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, index, index, memref<4x4xf32>, index, index, index) -> (), sym_name = "nvgpu_device_async_copy_full"}> ({
  ^bb0(%arg64: memref<4x4xf32>, %arg65: index, %arg66: index, %arg67: memref<4x4xf32>, %arg68: index, %arg69: index, %arg70: index):
    %21 = "nvgpu.device_async_copy"(%arg64, %arg65, %arg66, %arg67, %arg68, %arg69, %arg70) <{bypassL1, dstElements = 2 : index, operandSegmentSizes = array<i32: 1, 2, 1, 2, 1>}> : (memref<4x4xf32>, index, index, memref<4x4xf32>, index, index, index) -> !nvgpu.device.async.token
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvgpu_device_async_create_group"}> ({
    %20 = "nvgpu.device_async_create_group"() : () -> !nvgpu.device.async.token
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!nvgpu.device.async.token, !nvgpu.device.async.token) -> (), sym_name = "nvgpu_device_async_create_group_full"}> ({
  ^bb0(%arg62: !nvgpu.device.async.token, %arg63: !nvgpu.device.async.token):
    %19 = "nvgpu.device_async_create_group"(%arg62, %arg63) : (!nvgpu.device.async.token, !nvgpu.device.async.token) -> !nvgpu.device.async.token
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!nvgpu.device.async.token) -> (), sym_name = "nvgpu_device_async_wait"}> ({
  ^bb0(%arg61: !nvgpu.device.async.token):
    "nvgpu.device_async_wait"(%arg61) : (!nvgpu.device.async.token) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!nvgpu.device.async.token) -> (), sym_name = "nvgpu_device_async_wait_full"}> ({
  ^bb0(%arg60: !nvgpu.device.async.token):
    "nvgpu.device_async_wait"(%arg60) <{numGroups = 2 : i32}> : (!nvgpu.device.async.token) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>) -> (), sym_name = "nvgpu_ldmatrix"}> ({
  ^bb0(%arg59: memref<4x4xf32>):
    %18 = "nvgpu.ldmatrix"(%arg59) <{numTiles = 2 : i32, transpose = true}> : (memref<4x4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, index, index) -> (), sym_name = "nvgpu_ldmatrix_full"}> ({
  ^bb0(%arg56: memref<4x4xf32>, %arg57: index, %arg58: index):
    %17 = "nvgpu.ldmatrix"(%arg56, %arg57, %arg58) <{numTiles = 2 : i32, transpose = true}> : (memref<4x4xf32>, index, index) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index) -> (), sym_name = "nvgpu_mbarrier_arrive"}> ({
  ^bb0(%arg54: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg55: index):
    %16 = "nvgpu.mbarrier.arrive"(%arg54, %arg55) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index) -> !nvgpu.mbarrier.token
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index) -> (), sym_name = "nvgpu_mbarrier_arrive_expect_tx"}> ({
  ^bb0(%arg51: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg52: index, %arg53: index):
    "nvgpu.mbarrier.arrive.expect_tx"(%arg51, %arg52, %arg53) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index, i1) -> (), sym_name = "nvgpu_mbarrier_arrive_expect_tx_full"}> ({
  ^bb0(%arg47: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg48: index, %arg49: index, %arg50: i1):
    "nvgpu.mbarrier.arrive.expect_tx"(%arg47, %arg48, %arg49, %arg50) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index, i1) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index) -> (), sym_name = "nvgpu_mbarrier_arrive_nocomplete"}> ({
  ^bb0(%arg44: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg45: index, %arg46: index):
    %15 = "nvgpu.mbarrier.arrive.nocomplete"(%arg44, %arg45, %arg46) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index) -> !nvgpu.mbarrier.token
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "nvgpu_mbarrier_create"}> ({
    %14 = "nvgpu.mbarrier.create"() : () -> !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index) -> (), sym_name = "nvgpu_mbarrier_get"}> ({
  ^bb0(%arg42: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg43: index):
    %13 = "nvgpu.mbarrier.get"(%arg42, %arg43) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index) -> (), sym_name = "nvgpu_mbarrier_init"}> ({
  ^bb0(%arg39: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg40: index, %arg41: index):
    "nvgpu.mbarrier.init"(%arg39, %arg40, %arg41) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index, i1) -> (), sym_name = "nvgpu_mbarrier_init_full"}> ({
  ^bb0(%arg35: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg36: index, %arg37: index, %arg38: i1):
    "nvgpu.mbarrier.init"(%arg35, %arg36, %arg37, %arg38) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, index, index, i1) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, !nvgpu.mbarrier.token, index) -> (), sym_name = "nvgpu_mbarrier_test_wait"}> ({
  ^bb0(%arg32: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg33: !nvgpu.mbarrier.token, %arg34: index):
    %12 = "nvgpu.mbarrier.test.wait"(%arg32, %arg33, %arg34) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, !nvgpu.mbarrier.token, index) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, i1, index, index) -> (), sym_name = "nvgpu_mbarrier_try_wait_parity"}> ({
  ^bb0(%arg28: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg29: i1, %arg30: index, %arg31: index):
    "nvgpu.mbarrier.try_wait.parity"(%arg28, %arg29, %arg30, %arg31) : (!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, i1, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<2xi16>) -> (), sym_name = "nvgpu_mma_sp_sync"}> ({
  ^bb0(%arg24: vector<4xf32>, %arg25: vector<4xf32>, %arg26: vector<4xf32>, %arg27: vector<2xi16>):
    %11 = "nvgpu.mma.sp.sync"(%arg24, %arg25, %arg26, %arg27) <{mmaShape = [1, 2], sparsitySelector = 2 : i32}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<2xi16>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<2xi16>) -> (), sym_name = "nvgpu_mma_sp_sync_full"}> ({
  ^bb0(%arg20: vector<4xf32>, %arg21: vector<4xf32>, %arg22: vector<4xf32>, %arg23: vector<2xi16>):
    %10 = "nvgpu.mma.sp.sync"(%arg20, %arg21, %arg22, %arg23) <{mmaShape = [1, 2], sparsitySelector = 2 : i32, tf32Enabled}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>, vector<2xi16>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "nvgpu_mma_sync"}> ({
  ^bb0(%arg17: vector<4xf32>, %arg18: vector<4xf32>, %arg19: vector<4xf32>):
    %9 = "nvgpu.mma.sync"(%arg17, %arg18, %arg19) <{mmaShape = [1, 2]}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> (), sym_name = "nvgpu_mma_sync_full"}> ({
  ^bb0(%arg14: vector<4xf32>, %arg15: vector<4xf32>, %arg16: vector<4xf32>):
    %8 = "nvgpu.mma.sync"(%arg14, %arg15, %arg16) <{mmaShape = [1, 2], tf32Enabled}> : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>) -> (), sym_name = "nvgpu_rcp"}> ({
  ^bb0(%arg13: vector<4xf32>):
    %7 = "nvgpu.rcp"(%arg13) <{rounding = #nvgpu<rcp_rounding_mode rp>}> : (vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>) -> (), sym_name = "nvgpu_rcp_full"}> ({
  ^bb0(%arg12: vector<4xf32>):
    %6 = "nvgpu.rcp"(%arg12) <{ftz, rounding = #nvgpu<rcp_rounding_mode rp>}> : (vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!nvgpu.tensormap.descriptor<tensor = memref<64x128xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, memref<64x128xf16, 3>, index, i16, i1, memref<*xf16>) -> (), sym_name = "copies"}> ({
  ^bb0(%arg5: !nvgpu.tensormap.descriptor<tensor = memref<64x128xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, %arg6: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, %arg7: memref<64x128xf16, 3>, %arg8: index, %arg9: i16, %arg10: i1, %arg11: memref<*xf16>):
    "nvgpu.tma.async.load"(%arg7, %arg6, %arg5, %arg8, %arg8, %arg8) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 0, 0>}> : (memref<64x128xf16, 3>, !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, !nvgpu.tensormap.descriptor<tensor = memref<64x128xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index) -> ()
    "nvgpu.tma.async.load"(%arg7, %arg6, %arg5, %arg8, %arg8, %arg8, %arg9, %arg10) <{operandSegmentSizes = array<i32: 1, 1, 1, 2, 1, 1, 1>}> : (memref<64x128xf16, 3>, !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>, !nvgpu.tensormap.descriptor<tensor = memref<64x128xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, index, i16, i1) -> ()
    "nvgpu.tma.async.store"(%arg7, %arg5, %arg8, %arg8, %arg10) <{operandSegmentSizes = array<i32: 1, 1, 2, 1>}> : (memref<64x128xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x128xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, index, index, i1) -> ()
    "nvgpu.tma.fence.descriptor"(%arg5) : (!nvgpu.tensormap.descriptor<tensor = memref<64x128xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>) -> ()
    "nvgpu.tma.prefetch.descriptor"(%arg5, %arg10) : (!nvgpu.tensormap.descriptor<tensor = memref<64x128xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>, i1) -> ()
    %4 = "nvgpu.tma.create.descriptor"(%arg11, %arg8, %arg8) : (memref<*xf16>, index, index) -> !nvgpu.tensormap.descriptor<tensor = memref<64x128xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>
    %5 = "nvgpu.warpgroup.generate.descriptor"(%arg7, %arg5) : (memref<64x128xf16, 3>, !nvgpu.tensormap.descriptor<tensor = memref<64x128xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>) -> !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4x2xf16>, vector<2x2xf16>, vector<2xi16>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, memref<64x128xf32, 3>) -> (), sym_name = "products"}> ({
  ^bb0(%arg0: vector<4x2xf16>, %arg1: vector<2x2xf16>, %arg2: vector<2xi16>, %arg3: !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, %arg4: memref<64x128xf32, 3>):
    %0 = "nvgpu.mma.sync"(%arg0, %arg1, %arg1) <{mmaShape = [16, 8, 16]}> : (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf16>) -> vector<2x2xf16>
    %1 = "nvgpu.mma.sp.sync"(%arg0, %arg0, %arg1, %arg2) <{mmaShape = [16, 8, 32], sparsitySelector = 0 : i32}> : (vector<4x2xf16>, vector<4x2xf16>, vector<2x2xf16>, vector<2xi16>) -> vector<2x2xf16>
    %2 = "nvgpu.warpgroup.mma.init.accumulator"() : () -> !nvgpu.warpgroup.accumulator<fragmented = vector<64x128xf32>>
    %3 = "nvgpu.warpgroup.mma"(%arg3, %arg3, %2) <{transposeB}> : (!nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>, !nvgpu.warpgroup.accumulator<fragmented = vector<64x128xf32>>) -> !nvgpu.warpgroup.accumulator<fragmented = vector<64x128xf32>>
    "nvgpu.warpgroup.mma.store"(%3, %arg4) : (!nvgpu.warpgroup.accumulator<fragmented = vector<64x128xf32>>, memref<64x128xf32, 3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

