"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: vector<4x8xf32>, %arg1: vector<8xf32>, %arg2: memref<?x?xf32>, %arg3: index, %arg4: f32, %arg5: vector<16xi32>, %arg6: vector<16xi1>, %arg7: vector<16xf32>, %arg8: i32, %arg9: tensor<?x?xf32>, %arg10: vector<32xf32>):
    %0 = "arith.constant"() {value = dense<0.000000e+00> : vector<4x4xf32>} : () -> vector<4x4xf32>
    %1 = "vector.extract"(%arg0) {position = [0]} : (vector<4x8xf32>) -> vector<8xf32>
    %2 = "vector.extract"(%arg0) {position = [0, 1], x} : (vector<4x8xf32>) -> f32
    %3 = "vector.insert"(%arg1, %arg0) {position = [1]} : (vector<8xf32>, vector<4x8xf32>) -> vector<4x8xf32>
    %4 = "vector.insert"(%arg4, %arg0) {position = [1, 2]} : (f32, vector<4x8xf32>) -> vector<4x8xf32>
    %5 = "vector.extractelement"(%arg1, %arg8) : (vector<8xf32>, i32) -> f32
    %6 = "vector.insertelement"(%arg4, %arg1, %arg3) : (f32, vector<8xf32>, index) -> vector<8xf32>
    %7 = "vector.reduction"(%arg1) {kind = "add"} : (vector<8xf32>) -> f32
    %8 = "vector.reduction"(%arg1, %arg4) {kind = "add"} : (vector<8xf32>, f32) -> f32
    %9 = "vector.multi_reduction"(%arg0) {kind = #vector.kind<add>, reduction_dims = [1]} : (vector<4x8xf32>) -> vector<4xf32>
    %10 = "vector.shuffle"(%arg1, %arg1) {mask = [0, 1, 2, 3]} : (vector<8xf32>, vector<8xf32>) -> vector<4xf32>
    %11 = "vector.shuffle"(%arg0, %arg0) {mask = [0, 1, 2, 3, 4]} : (vector<4x8xf32>, vector<4x8xf32>) -> vector<5x8xf32>
    %12 = "vector.transpose"(%arg0) {transp = [1, 0]} : (vector<4x8xf32>) -> vector<8x4xf32>
    %13 = "vector.gather"(%arg2, %arg3, %arg3, %arg5, %arg6, %arg7) : (memref<?x?xf32>, index, index, vector<16xi32>, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
    "vector.scatter"(%arg2, %arg3, %arg3, %arg5, %arg6, %arg7) : (memref<?x?xf32>, index, index, vector<16xi32>, vector<16xi1>, vector<16xf32>) -> ()
    %14 = "vector.outerproduct"(%arg1, %arg1) {kind = #vector.kind<add>} : (vector<8xf32>, vector<8xf32>) -> vector<8x8xf32>
    %15 = "vector.outerproduct"(%arg1, %arg1, %14) {kind = #vector.kind<mul>} : (vector<8xf32>, vector<8xf32>, vector<8x8xf32>) -> vector<8x8xf32>
    %16 = "vector.outerproduct"(%arg1, %arg4) {kind = #vector.kind<add>} : (vector<8xf32>, f32) -> vector<8xf32>
    %17 = "vector.transfer_read"(%arg2, %arg3, %arg3, %arg4) {operand_segment_sizes = dense<[1, 2, 1, 0]> : vector<4xi32>, permutation_map = affine_map<(d0, d1) -> (d0, d1)>} : (memref<?x?xf32>, index, index, f32) -> vector<4x8xf32>
    %18 = "vector.transfer_read"(%arg9, %arg3, %arg3, %arg4) {in_bounds = [true], operand_segment_sizes = dense<[1, 2, 1, 0]> : vector<4xi32>, permutation_map = affine_map<(d0, d1) -> (d0)>} : (tensor<?x?xf32>, index, index, f32) -> vector<4xf32>
    %19 = "vector.transfer_write"(%18, %arg9, %arg3, %arg3) {operand_segment_sizes = dense<[1, 1, 2, 0]> : vector<4xi32>, permutation_map = affine_map<(d0, d1) -> (d1)>} : (vector<4xf32>, tensor<?x?xf32>, index, index) -> tensor<?x?xf32>
    "vector.print"(%arg4) : (f32) -> ()
    %20 = "vector.constant_mask"() {mask_dim_sizes = [3, 2]} : () -> vector<4x3xi1>
    %21 = "vector.extract_map"(%arg10, %arg3) : (vector<32xf32>, index) -> vector<2xf32>
    %22 = "vector.insert_map"(%21, %arg10, %arg3) : (vector<2xf32>, vector<32xf32>, index) -> vector<32xf32>
    %23 = "vector.contract"(%arg0, %12, %0) {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"], kind = #vector.kind<add>} : (vector<4x8xf32>, vector<8x4xf32>, vector<4x4xf32>) -> vector<4x4xf32>
    %24 = "vector.matrix_multiply"(%arg10, %arg10) {lhs_columns = 8 : i32, lhs_rows = 4 : i32, rhs_columns = 4 : i32} : (vector<32xf32>, vector<32xf32>) -> vector<16xf32>
    %25 = "vector.flat_transpose"(%arg7) {columns = 4 : i32, rows = 4 : i32} : (vector<16xf32>) -> vector<16xf32>
    %26:2 = "vector.scan"(%arg0, %arg1) {inclusive = true, kind = #vector.kind<add>, reduction_dim = 0 : i64} : (vector<4x8xf32>, vector<8xf32>) -> (vector<4x8xf32>, vector<8xf32>)
    %27 = "vector.bitcast"(%arg1) : (vector<8xf32>) -> vector<16xf16>
    %28 = "vector.broadcast"(%arg4) : (f32) -> vector<8xf32>
    %29 = "vector.fma"(%arg1, %arg1, %arg1) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %30 = "vector.shape_cast"(%arg0) : (vector<4x8xf32>) -> vector<32xf32>
    %31 = "vector.create_mask"(%arg3) : (index) -> vector<16xi1>
    %32 = "vector.load"(%arg2, %arg3, %arg3) : (memref<?x?xf32>, index, index) -> vector<8xf32>
    "vector.store"(%arg1, %arg2, %arg3, %arg3) : (vector<8xf32>, memref<?x?xf32>, index, index) -> ()
    %33 = "vector.maskedload"(%arg2, %arg3, %arg3, %arg6, %arg7) : (memref<?x?xf32>, index, index, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
    "vector.maskedstore"(%arg2, %arg3, %arg3, %arg6, %arg7) : (memref<?x?xf32>, index, index, vector<16xi1>, vector<16xf32>) -> ()
    %34 = "vector.expandload"(%arg2, %arg3, %arg3, %arg6, %arg7) : (memref<?x?xf32>, index, index, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
    "vector.compressstore"(%arg2, %arg3, %arg3, %arg6, %arg7) : (memref<?x?xf32>, index, index, vector<16xi1>, vector<16xf32>) -> ()
    %35 = "vector.extract_strided_slice"(%arg0) {offsets = [1], sizes = [2], strides = [1]} : (vector<4x8xf32>) -> vector<2x8xf32>
    %36 = "vector.insert_strided_slice"(%arg1, %arg0) {offsets = [1, 0], strides = [1]} : (vector<8xf32>, vector<4x8xf32>) -> vector<4x8xf32>
    %37 = "vector.vscale"() : () -> index
    %38 = "memref.alloc"() {operand_segment_sizes = dense<0> : vector<2xi32>} : () -> memref<4x8xf32>
    %39 = "vector.type_cast"(%38) : (memref<4x8xf32>) -> memref<vector<4x8xf32>>
    %40 = "vector.reshape"(%arg0, %arg3, %arg3) {fixed_vector_sizes = [8], operand_segment_sizes = dense<1> : vector<3xi32>} : (vector<4x8xf32>, index, index) -> vector<4x8xf32>
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (vector<4x8xf32>, vector<8xf32>, memref<?x?xf32>, index, f32, vector<16xi32>, vector<16xi1>, vector<16xf32>, i32, tensor<?x?xf32>, vector<32xf32>) -> ()} : () -> ()
}) : () -> ()
