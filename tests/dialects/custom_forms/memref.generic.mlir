#map = affine_map<(d0)[s0] -> (d0 + s0)>
#map1 = affine_map<(d0, d1) -> (d1, d0)>
"builtin.module"() ({
  "memref.global"() <{sym_name = "plain", type = memref<2xf32>}> : () -> ()
  "memref.global"() <{alignment = 64 : i64, constant, initial_value = dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>, sym_name = "constant", sym_visibility = "private", type = memref<2xf32>}> : () -> ()
  "memref.global"() <{initial_value, sym_name = "uninitialized", sym_visibility = "private", type = memref<2xf32>}> : () -> ()
  "func.func"() <{function_type = (index, i64) -> (), sym_name = "allocation"}> ({
  ^bb0(%arg17: index, %arg18: i64):
    %23 = "memref.alloc"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<4xf32>
    %24 = "memref.alloc"(%arg17) <{alignment = 8 : i64, operandSegmentSizes = array<i32: 1, 0>}> : (index) -> memref<?xf32>
    %25 = "memref.alloc"(%arg17, %arg17) <{operandSegmentSizes = array<i32: 1, 1>}> : (index, index) -> memref<?xf32, #map>
    %26 = "memref.alloca"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<f32>
    %27 = "memref.alloca"(%arg17) <{operandSegmentSizes = array<i32: 1, 0>}> : (index) -> memref<?xf32, 3>
    %28 = "memref.realloc"(%24, %arg17) : (memref<?xf32>, index) -> memref<?xf32>
    %29 = "memref.realloc"(%23) : (memref<4xf32>) -> memref<8xf32>
    "memref.dealloc"(%24) : (memref<?xf32>) -> ()
    "memref.alloca_scope"() ({
      "memref.alloca_scope.return"() : () -> ()
    }) : () -> ()
    %30 = "memref.alloca_scope"() ({
      "memref.alloca_scope.return"(%arg17) : (index) -> ()
    }) {attribute} : () -> index
    %31 = "memref.get_global"() <{name = @plain}> : () -> memref<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, memref<*xf32>, index, f32, memref<f32>) -> (), sym_name = "access"}> ({
  ^bb0(%arg11: memref<4x4xf32>, %arg12: memref<*xf32>, %arg13: index, %arg14: f32, %arg15: memref<f32>):
    %15 = "memref.load"(%arg11, %arg13, %arg13) : (memref<4x4xf32>, index, index) -> f32
    %16 = "memref.load"(%arg15) <{nontemporal = true}> : (memref<f32>) -> f32
    "memref.store"(%arg14, %arg11, %arg13, %arg13) : (f32, memref<4x4xf32>, index, index) -> ()
    "memref.prefetch"(%arg11, %arg13, %arg13) <{isDataCache = true, isWrite = false, localityHint = 3 : i32}> : (memref<4x4xf32>, index, index) -> ()
    "memref.prefetch"(%arg11, %arg13, %arg13) <{isDataCache = false, isWrite = true, localityHint = 0 : i32}> : (memref<4x4xf32>, index, index) -> ()
    %17 = "memref.atomic_rmw"(%arg14, %arg11, %arg13, %arg13) <{kind = 0 : i64}> : (f32, memref<4x4xf32>, index, index) -> f32
    %18 = "memref.generic_atomic_rmw"(%arg11, %arg13, %arg13) ({
    ^bb0(%arg16: f32):
      "memref.atomic_yield"(%arg16) : (f32) -> ()
    }) : (memref<4x4xf32>, index, index) -> f32
    "memref.copy"(%arg11, %arg11) : (memref<4x4xf32>, memref<4x4xf32>) -> ()
    %19 = "memref.dim"(%arg11, %arg13) : (memref<4x4xf32>, index) -> index
    %20 = "memref.rank"(%arg12) : (memref<*xf32>) -> index
    %21 = "memref.assume_alignment"(%arg11) <{alignment = 64 : i32}> : (memref<4x4xf32>) -> memref<4x4xf32>
    %22:2 = "memref.distinct_objects"(%arg11, %arg15) : (memref<4x4xf32>, memref<f32>) -> (memref<4x4xf32>, memref<f32>)
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, memref<*xf32>, memref<64xi8>, index, memref<?x?xf32>, memref<2xindex>) -> (), sym_name = "views"}> ({
  ^bb0(%arg5: memref<4x4xf32>, %arg6: memref<*xf32>, %arg7: memref<64xi8>, %arg8: index, %arg9: memref<?x?xf32>, %arg10: memref<2xindex>):
    %0 = "memref.cast"(%arg5) : (memref<4x4xf32>) -> memref<?x?xf32>
    %1 = "memref.cast"(%arg5) : (memref<4x4xf32>) -> memref<*xf32>
    %2 = "memref.memory_space_cast"(%arg5) : (memref<4x4xf32>) -> memref<4x4xf32, 1>
    %3 = "memref.subview"(%arg5, %arg8, %arg8) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, static_offsets = array<i64: 0, -9223372036854775808>, static_sizes = array<i64: 2, -9223372036854775808>, static_strides = array<i64: 1, 1>}> : (memref<4x4xf32>, index, index) -> memref<2x?xf32, strided<[4, 1], offset: ?>>
    %4 = "memref.subview"(%arg5) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 0>, static_sizes = array<i64: 1, 4>, static_strides = array<i64: 1, 1>}> {attribute} : (memref<4x4xf32>) -> memref<4xf32>
    %5 = "memref.reinterpret_cast"(%arg5, %arg8, %arg8, %arg8) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, static_offsets = array<i64: -9223372036854775808>, static_sizes = array<i64: 2, -9223372036854775808>, static_strides = array<i64: -9223372036854775808, 1>}> : (memref<4x4xf32>, index, index, index) -> memref<2x?xf32, strided<[?, 1], offset: ?>>
    %6 = "memref.reinterpret_cast"(%arg6) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0>, static_sizes = array<i64>, static_strides = array<i64>}> : (memref<*xf32>) -> memref<f32>
    %7 = "memref.reshape"(%arg5, %arg10) : (memref<4x4xf32>, memref<2xindex>) -> memref<?x?xf32>
    %8 = "memref.expand_shape"(%arg5) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 2, 4>}> : (memref<4x4xf32>) -> memref<2x2x4xf32>
    %9 = "memref.expand_shape"(%arg9, %arg8, %arg8) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: -9223372036854775808, 2, -9223372036854775808>}> : (memref<?x?xf32>, index, index) -> memref<?x2x?xf32>
    %10 = "memref.collapse_shape"(%arg5) <{reassociation = [[0, 1]]}> : (memref<4x4xf32>) -> memref<16xf32>
    %11 = "memref.transpose"(%arg5) <{permutation = #map1}> : (memref<4x4xf32>) -> memref<4x4xf32, strided<[1, 4]>>
    %12 = "memref.view"(%arg7, %arg8, %arg8) : (memref<64xi8>, index, index) -> memref<?xf32>
    %13:6 = "memref.extract_strided_metadata"(%arg5) : (memref<4x4xf32>) -> (memref<f32>, index, index, index, index, index)
    %14 = "memref.extract_aligned_pointer_as_index"(%arg5) : (memref<4x4xf32>) -> index
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<8xf32>, memref<8xf32, 1>, memref<1xi32>, index, index) -> (), sym_name = "transfers"}> ({
  ^bb0(%arg0: memref<8xf32>, %arg1: memref<8xf32, 1>, %arg2: memref<1xi32>, %arg3: index, %arg4: index):
    "memref.dma_start"(%arg0, %arg3, %arg1, %arg3, %arg4, %arg2, %arg3) : (memref<8xf32>, index, memref<8xf32, 1>, index, index, memref<1xi32>, index) -> ()
    "memref.dma_start"(%arg0, %arg3, %arg1, %arg3, %arg4, %arg2, %arg3, %arg4, %arg4) : (memref<8xf32>, index, memref<8xf32, 1>, index, index, memref<1xi32>, index, index, index) -> ()
    "memref.dma_wait"(%arg2, %arg3, %arg4) : (memref<1xi32>, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

