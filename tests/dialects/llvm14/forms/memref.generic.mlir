"builtin.module"() ({
  "memref.global"() {constant, initial_value = dense<[0.000000e+00, 1.000000e+00]> : tensor<2xf32>, sym_name = "constant", sym_visibility = "private", type = memref<2xf32>} : () -> ()
  "memref.global"() {initial_value, sym_name = "uninitialized", type = memref<2xf32>} : () -> ()
  "builtin.func"() ({
  ^bb0(%arg0: index, %arg1: f32, %arg2: memref<?x?xf32>, %arg3: memref<4x4xf32>, %arg4: memref<64xi8>, %arg5: tensor<4x4xf32>):
    %0 = "memref.alloc"(%arg0, %arg0) {alignment = 64 : i64, operand_segment_sizes = dense<[2, 0]> : vector<2xi32>} : (index, index) -> memref<?x?xf32>
    %1 = "memref.alloca"() {operand_segment_sizes = dense<0> : vector<2xi32>} : () -> memref<4xf32>
    "memref.dealloc"(%0) : (memref<?x?xf32>) -> ()
    %2 = "memref.alloca_scope"() ({
      "memref.alloca_scope.return"(%arg1) : (f32) -> ()
    }) : () -> f32
    "memref.assume_alignment"(%arg3) {alignment = 16 : i32} : (memref<4x4xf32>) -> ()
    %3 = "memref.atomic_rmw"(%arg1, %arg2, %arg0, %arg0) {kind = 3 : i64} : (f32, memref<?x?xf32>, index, index) -> f32
    %4 = "memref.generic_atomic_rmw"(%arg2, %arg0, %arg0) ({
    ^bb0(%arg6: f32):
      "memref.atomic_yield"(%arg6) : (f32) -> ()
    }) : (memref<?x?xf32>, index, index) -> f32
    %5 = "memref.cast"(%arg3) : (memref<4x4xf32>) -> memref<?x?xf32>
    %6 = "memref.collapse_shape"(%arg3) {reassociation = [[0, 1]]} : (memref<4x4xf32>) -> memref<16xf32>
    %7 = "memref.expand_shape"(%arg3) {reassociation = [[0, 1], [2]]} : (memref<4x4xf32>) -> memref<2x2x4xf32>
    "memref.copy"(%arg3, %arg3) : (memref<4x4xf32>, memref<4x4xf32>) -> ()
    %8 = "memref.dim"(%arg2, %arg0) : (memref<?x?xf32>, index) -> index
    %9 = "memref.get_global"() {name = @constant} : () -> memref<2xf32>
    %10 = "memref.load"(%arg2, %arg0, %arg0) : (memref<?x?xf32>, index, index) -> f32
    "memref.prefetch"(%arg2, %arg0, %arg0) {isDataCache = true, isWrite = false, localityHint = 3 : i32} : (memref<?x?xf32>, index, index) -> ()
    %11 = "memref.rank"(%arg2) : (memref<?x?xf32>) -> index
    %12 = "memref.reinterpret_cast"(%arg2, %arg0, %arg0, %arg0) {operand_segment_sizes = dense<1> : vector<4xi32>, static_offsets = [-9223372036854775808], static_sizes = [-1, 4], static_strides = [-9223372036854775808, 1]} : (memref<?x?xf32>, index, index, index) -> memref<?x4xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s1 + s0 + d1)>>
    "memref.store"(%arg1, %arg2, %arg0, %arg0) : (f32, memref<?x?xf32>, index, index) -> ()
    %13 = "memref.subview"(%arg2, %arg0, %arg0) {operand_segment_sizes = dense<[1, 1, 1, 0]> : vector<4xi32>, static_offsets = [-9223372036854775808, 0], static_sizes = [4, -1], static_strides = [1, 1]} : (memref<?x?xf32>, index, index) -> memref<4x?xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s1 + s0 + d1)>>
    "memref.tensor_store"(%arg5, %arg3) : (tensor<4x4xf32>, memref<4x4xf32>) -> ()
    %14 = "memref.transpose"(%arg3) {permutation = affine_map<(d0, d1) -> (d1, d0)>} : (memref<4x4xf32>) -> memref<4x4xf32, affine_map<(d0, d1) -> (d1 * 4 + d0)>>
    %15 = "memref.view"(%arg4, %arg0) : (memref<64xi8>, index) -> memref<4x4xf32>
    %16 = "memref.view"(%arg4, %arg0, %arg0) : (memref<64xi8>, index, index) -> memref<?x4xf32>
    %17 = "memref.alloc"() {operand_segment_sizes = dense<0> : vector<2xi32>} : () -> memref<1xindex>
    %18 = "memref.reshape"(%arg3, %17) : (memref<4x4xf32>, memref<1xindex>) -> memref<16xf32>
    %19 = "memref.alloc"() {operand_segment_sizes = dense<0> : vector<2xi32>} : () -> memref<1xi32>
    "memref.dma_start"(%arg2, %arg0, %arg0, %arg2, %arg0, %arg0, %arg0, %19, %arg0) : (memref<?x?xf32>, index, index, memref<?x?xf32>, index, index, index, memref<1xi32>, index) -> ()
    "memref.dma_wait"(%19, %arg0, %arg0) : (memref<1xi32>, index, index) -> ()
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (index, f32, memref<?x?xf32>, memref<4x4xf32>, memref<64xi8>, tensor<4x4xf32>) -> ()} : () -> ()
}) : () -> ()
