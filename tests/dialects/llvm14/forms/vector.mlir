func @f(%a: vector<4x8xf32>, %b: vector<8xf32>, %m: memref<?x?xf32>, %i: index, %f: f32, %iv: vector<16xi32>, %mk: vector<16xi1>, %p: vector<16xf32>, %i32: i32, %t: tensor<?x?xf32>, %s: vector<32xf32>) {
  %23 = arith.constant dense<0.0> : vector<4x4xf32>
  %0 = vector.extract %a[0] : vector<4x8xf32>
  %1 = vector.extract %a[0, 1] {x} : vector<4x8xf32>
  %2 = vector.insert %b, %a[1] : vector<8xf32> into vector<4x8xf32>
  %3 = vector.insert %f, %a[1, 2] : f32 into vector<4x8xf32>
  %4 = vector.extractelement %b[%i32 : i32] : vector<8xf32>
  %5 = vector.insertelement %f, %b[%i : index] : vector<8xf32>
  %6 = vector.reduction "add", %b : vector<8xf32> into f32
  %7 = vector.reduction "add", %b, %f : vector<8xf32> into f32
  %8 = vector.multi_reduction #vector.kind<add>, %a [1] : vector<4x8xf32> to vector<4xf32>
  %9 = vector.shuffle %b, %b [0, 1, 2, 3] : vector<8xf32>, vector<8xf32>
  %10 = vector.shuffle %a, %a [0, 1, 2, 3,4] : vector<4x8xf32>, vector<4x8xf32>
  %11 = vector.transpose %a, [1, 0] : vector<4x8xf32> to vector<8x4xf32>
  %12 = vector.gather %m[%i, %i] [%iv], %mk, %p : memref<?x?xf32>, vector<16xi32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
  vector.scatter %m[%i, %i] [%iv], %mk, %p : memref<?x?xf32>, vector<16xi32>, vector<16xi1>, vector<16xf32>
  %13 = vector.outerproduct %b, %b : vector<8xf32>, vector<8xf32>
  %14 = vector.outerproduct %b, %b, %13 {kind = #vector.kind<mul>} : vector<8xf32>, vector<8xf32>
  %15 = vector.outerproduct %b, %f : vector<8xf32>, f32
  %16 = vector.transfer_read %m[%i, %i], %f : memref<?x?xf32>, vector<4x8xf32>
  %17 = vector.transfer_read %t[%i, %i], %f {in_bounds = [true], permutation_map = affine_map<(d0, d1)->(d0)>} : tensor<?x?xf32>, vector<4xf32>
  %18 = vector.transfer_write %17, %t[%i, %i]  : vector<4xf32>, tensor<?x?xf32>
  vector.print %f : f32
  %19 = vector.constant_mask [3, 2] : vector<4x3xi1>
  %20 = vector.extract_map %s[%i] : vector<32xf32> to vector<2xf32>
  %21 = vector.insert_map %20, %s[%i] : vector<2xf32> into vector<32xf32>
  %22 = vector.contract {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"], kind = #vector.kind<add>} %a, %11, %23 : vector<4x8xf32>, vector<8x4xf32> into vector<4x4xf32>

  %24 = vector.matrix_multiply %s, %s {lhs_rows = 4: i32, lhs_columns = 8: i32 , rhs_columns = 4: i32 } : (vector<32xf32>, vector<32xf32>) -> vector<16xf32>
  %25 = vector.flat_transpose %p { rows = 4: i32, columns = 4: i32 } : vector<16xf32> -> vector<16xf32>
  %26:2 = vector.scan #vector.kind<add>, %a, %b {inclusive = true, reduction_dim = 0} : vector<4x8xf32>, vector<8xf32>
  %30 = vector.bitcast %b : vector<8xf32> to vector<16xf16>
  %31 = vector.broadcast %f : f32 to vector<8xf32>
  %32 = vector.fma %b, %b, %b : vector<8xf32>
  %33 = vector.shape_cast %a : vector<4x8xf32> to vector<32xf32>
  %34 = vector.create_mask %i : vector<16xi1>
  %35 = vector.load %m[%i, %i] : memref<?x?xf32>, vector<8xf32>
  vector.store %b, %m[%i, %i] : memref<?x?xf32>, vector<8xf32>
  %36 = vector.maskedload %m[%i, %i], %mk, %p : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
  vector.maskedstore %m[%i, %i], %mk, %p : memref<?x?xf32>, vector<16xi1>, vector<16xf32>
  %37 = vector.expandload %m[%i, %i], %mk, %p : memref<?x?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
  vector.compressstore %m[%i, %i], %mk, %p : memref<?x?xf32>, vector<16xi1>, vector<16xf32>
  %38 = vector.extract_strided_slice %a {offsets = [1], sizes = [2], strides = [1]} : vector<4x8xf32> to vector<2x8xf32>
  %39 = vector.insert_strided_slice %b, %a {offsets = [1, 0], strides = [1]} : vector<8xf32> into vector<4x8xf32>
  %40 = vector.vscale
  %41 = memref.alloc() : memref<4x8xf32>
  %42 = vector.type_cast %41 : memref<4x8xf32> to memref<vector<4x8xf32>>
  %43 = vector.reshape %a, [%i], [%i], [8] : vector<4x8xf32> to vector<4x8xf32>
  return
}
