#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d1, d0)>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0) -> ()>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<?x?xf32>, memref<?x?xf32>, index, f32, vector<4xi1>, vector<4xf32>, memref<?x?xvector<4xf32>>, vector<4xf32>, tensor<f32>) -> (), sym_name = "transfers"}> ({
  ^bb0(%arg15: tensor<?x?xf32>, %arg16: memref<?x?xf32>, %arg17: index, %arg18: f32, %arg19: vector<4xi1>, %arg20: vector<4xf32>, %arg21: memref<?x?xvector<4xf32>>, %arg22: vector<4xf32>, %arg23: tensor<f32>):
    %37 = "vector.transfer_read"(%arg15, %arg17, %arg17, %arg18) <{in_bounds = [false], operandSegmentSizes = array<i32: 1, 2, 1, 0>, permutation_map = #map}> : (tensor<?x?xf32>, index, index, f32) -> vector<4xf32>
    %38 = "vector.transfer_read"(%arg16, %arg17, %arg17, %arg18, %arg19) <{in_bounds = [true], operandSegmentSizes = array<i32: 1, 2, 1, 1>, permutation_map = #map}> : (memref<?x?xf32>, index, index, f32, vector<4xi1>) -> vector<4xf32>
    %39 = "vector.transfer_read"(%arg16, %arg17, %arg17, %arg18) <{in_bounds = [false, false], operandSegmentSizes = array<i32: 1, 2, 1, 0>, permutation_map = #map1}> : (memref<?x?xf32>, index, index, f32) -> vector<2x4xf32>
    %40 = "vector.transfer_read"(%arg21, %arg17, %arg17, %arg22) <{in_bounds = [false], operandSegmentSizes = array<i32: 1, 2, 1, 0>, permutation_map = #map}> : (memref<?x?xvector<4xf32>>, index, index, vector<4xf32>) -> vector<2x4xf32>
    %41 = "vector.transfer_read"(%arg23, %arg18) <{in_bounds = [], operandSegmentSizes = array<i32: 1, 0, 1, 0>, permutation_map = #map2}> : (tensor<f32>, f32) -> vector<f32>
    %42 = "vector.transfer_write"(%arg20, %arg15, %arg17, %arg17) <{in_bounds = [false], operandSegmentSizes = array<i32: 1, 1, 2, 0>, permutation_map = #map}> : (vector<4xf32>, tensor<?x?xf32>, index, index) -> tensor<?x?xf32>
    "vector.transfer_write"(%arg20, %arg16, %arg17, %arg17, %arg19) <{in_bounds = [false], operandSegmentSizes = array<i32: 1, 1, 2, 1>, permutation_map = #map}> : (vector<4xf32>, memref<?x?xf32>, index, index, vector<4xi1>) -> ()
    %43 = "vector.load"(%arg16, %arg17, %arg17) : (memref<?x?xf32>, index, index) -> vector<4xf32>
    "vector.store"(%arg20, %arg16, %arg17, %arg17) <{nontemporal = true}> : (vector<4xf32>, memref<?x?xf32>, index, index) -> ()
    %44 = "vector.maskedload"(%arg16, %arg17, %arg17, %arg19, %arg20) : (memref<?x?xf32>, index, index, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "vector.maskedstore"(%arg16, %arg17, %arg17, %arg19, %arg20) : (memref<?x?xf32>, index, index, vector<4xi1>, vector<4xf32>) -> ()
    %45 = "vector.expandload"(%arg16, %arg17, %arg17, %arg19, %arg20) : (memref<?x?xf32>, index, index, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "vector.compressstore"(%arg16, %arg17, %arg17, %arg19, %arg20) : (memref<?x?xf32>, index, index, vector<4xi1>, vector<4xf32>) -> ()
    %46 = "arith.constant"() <{value = dense<0> : vector<4xi32>}> : () -> vector<4xi32>
    %47 = "vector.gather"(%arg15, %arg17, %arg17, %46, %arg19, %arg20) : (tensor<?x?xf32>, index, index, vector<4xi32>, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    "vector.scatter"(%arg16, %arg17, %arg17, %46, %arg19, %arg20) : (memref<?x?xf32>, index, index, vector<4xi32>, vector<4xi1>, vector<4xf32>) -> ()
    %48 = "vector.scatter"(%arg15, %arg17, %arg17, %46, %arg19, %arg20) : (tensor<?x?xf32>, index, index, vector<4xi32>, vector<4xi1>, vector<4xf32>) -> tensor<?x?xf32>
    %49 = "memref.alloc"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<4xf32>
    %50 = "vector.type_cast"(%49) : (memref<4xf32>) -> memref<vector<4xf32>>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<2x4xf32>, f32, index, vector<[4]xf32>, vector<f32>) -> (), sym_name = "shapes"}> ({
  ^bb0(%arg9: vector<4xf32>, %arg10: vector<2x4xf32>, %arg11: f32, %arg12: index, %arg13: vector<[4]xf32>, %arg14: vector<f32>):
    %15 = "vector.broadcast"(%arg11) : (f32) -> vector<4xf32>
    %16 = "vector.shape_cast"(%arg10) : (vector<2x4xf32>) -> vector<8xf32>
    %17 = "vector.bitcast"(%arg9) : (vector<4xf32>) -> vector<8xf16>
    %18 = "vector.transpose"(%arg10) <{permutation = array<i64: 1, 0>}> : (vector<2x4xf32>) -> vector<4x2xf32>
    %19 = "vector.extract"(%arg10) <{static_position = array<i64: 0>}> : (vector<2x4xf32>) -> vector<4xf32>
    %20 = "vector.extract"(%arg10, %arg12) <{static_position = array<i64: 1, -9223372036854775808>}> : (vector<2x4xf32>, index) -> f32
    %21 = "vector.extract"(%arg14) <{static_position = array<i64>}> : (vector<f32>) -> f32
    %22 = "vector.insert"(%arg9, %arg10, %arg12) <{static_position = array<i64: -9223372036854775808>}> : (vector<4xf32>, vector<2x4xf32>, index) -> vector<2x4xf32>
    %23 = "vector.extract_strided_slice"(%arg10) <{offsets = [0, 2], sizes = [1, 2], strides = [1, 1]}> : (vector<2x4xf32>) -> vector<1x2xf32>
    %24 = "vector.insert_strided_slice"(%arg9, %arg10) <{offsets = [0, 0], strides = [1]}> : (vector<4xf32>, vector<2x4xf32>) -> vector<2x4xf32>
    %25 = "vector.shuffle"(%arg9, %arg9) <{mask = array<i64: 0, 1, -1, 7, 3>}> : (vector<4xf32>, vector<4xf32>) -> vector<5xf32>
    %26 = "vector.shuffle"(%arg10, %arg10) <{mask = array<i64: 0, 3, 1>}> : (vector<2x4xf32>, vector<2x4xf32>) -> vector<3x4xf32>
    %27 = "vector.interleave"(%arg9, %arg9) : (vector<4xf32>, vector<4xf32>) -> vector<8xf32>
    %28:2 = "vector.deinterleave"(%arg9) : (vector<4xf32>) -> (vector<2xf32>, vector<2xf32>)
    %29 = "vector.from_elements"(%arg11, %arg11) : (f32, f32) -> vector<2xf32>
    %30:8 = "vector.to_elements"(%arg10) : (vector<2x4xf32>) -> (f32, f32, f32, f32, f32, f32, f32, f32)
    %31 = "vector.scalable.extract"(%arg13) <{pos = 4 : i64}> : (vector<[4]xf32>) -> vector<4xf32>
    %32 = "vector.scalable.insert"(%arg9, %arg13) <{pos = 0 : i64}> : (vector<4xf32>, vector<[4]xf32>) -> vector<[4]xf32>
    %33 = "vector.step"() : () -> vector<4xindex>
    %34 = "vector.vscale"() : () -> index
    %35 = "vector.create_mask"(%arg12, %arg12) : (index, index) -> vector<2x4xi1>
    %36 = "vector.constant_mask"() <{mask_dim_sizes = array<i64: 2, 3>}> : () -> vector<2x4xi1>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<2x4xf32>, vector<4x2xf32>, vector<2x2xf32>, vector<2xf32>, f32, vector<4xi1>, vector<4x4xf32>, vector<[4]xf32>) -> (), sym_name = "arithmetic"}> ({
  ^bb0(%arg0: vector<4xf32>, %arg1: vector<2x4xf32>, %arg2: vector<4x2xf32>, %arg3: vector<2x2xf32>, %arg4: vector<2xf32>, %arg5: f32, %arg6: vector<4xi1>, %arg7: vector<4x4xf32>, %arg8: vector<[4]xf32>):
    %0 = "vector.fma"(%arg0, %arg0, %arg0) : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %1 = "vector.contract"(%arg1, %arg2, %arg3) <{indexing_maps = [#map3, #map4, #map5], iterator_types = [#vector.iterator_type<parallel>, #vector.iterator_type<parallel>, #vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<2x4xf32>, vector<4x2xf32>, vector<2x2xf32>) -> vector<2x2xf32>
    %2 = "vector.contract"(%arg0, %arg0, %arg5) <{indexing_maps = [#map6, #map6, #map7], iterator_types = [#vector.iterator_type<reduction>], kind = #vector.kind<maxnumf>}> : (vector<4xf32>, vector<4xf32>, f32) -> f32
    %3 = "vector.outerproduct"(%arg0, %arg0) <{kind = #vector.kind<add>}> : (vector<4xf32>, vector<4xf32>) -> vector<4x4xf32>
    %4 = "vector.outerproduct"(%arg0, %arg0, %arg7) <{kind = #vector.kind<mul>}> : (vector<4xf32>, vector<4xf32>, vector<4x4xf32>) -> vector<4x4xf32>
    %5 = "vector.outerproduct"(%arg0, %arg5, %arg0) <{kind = #vector.kind<add>}> : (vector<4xf32>, f32, vector<4xf32>) -> vector<4xf32>
    %6 = "vector.outerproduct"(%arg4, %arg8) <{kind = #vector.kind<add>}> : (vector<2xf32>, vector<[4]xf32>) -> vector<2x[4]xf32>
    %7 = "vector.reduction"(%arg0) <{fastmath = #arith.fastmath<none>, kind = #vector.kind<add>}> : (vector<4xf32>) -> f32
    %8 = "vector.reduction"(%arg0, %arg5) <{fastmath = #arith.fastmath<nnan>, kind = #vector.kind<maximumf>}> : (vector<4xf32>, f32) -> f32
    %9 = "vector.multi_reduction"(%arg1, %arg0) <{kind = #vector.kind<add>, reduction_dims = array<i64: 0>}> : (vector<2x4xf32>, vector<4xf32>) -> vector<4xf32>
    %10:2 = "vector.scan"(%arg1, %arg0) <{inclusive = true, kind = #vector.kind<add>, reduction_dim = 0 : i64}> : (vector<2x4xf32>, vector<4xf32>) -> (vector<2x4xf32>, vector<4xf32>)
    %11 = "vector.mask"(%arg6) ({
      %14 = "vector.reduction"(%arg0) <{fastmath = #arith.fastmath<none>, kind = #vector.kind<add>}> : (vector<4xf32>) -> f32
      "vector.yield"(%14) : (f32) -> ()
    }) : (vector<4xi1>) -> f32
    %12 = "vector.mask"(%arg6, %arg5) ({
      %13 = "vector.reduction"(%arg0) <{fastmath = #arith.fastmath<none>, kind = #vector.kind<add>}> : (vector<4xf32>) -> f32
      "vector.yield"(%13) : (f32) -> ()
    }) {attribute} : (vector<4xi1>, f32) -> f32
    "vector.mask"(%arg6) ({
      "vector.yield"() : () -> ()
    }) : (vector<4xi1>) -> ()
    "vector.print"(%arg0) <{punctuation = #vector.punctuation<newline>}> : (vector<4xf32>) -> ()
    "vector.print"() <{punctuation = #vector.punctuation<newline>, stringLiteral = "text"}> : () -> ()
    "vector.print"() <{punctuation = #vector.punctuation<newline>}> : () -> ()
    "vector.print"(%arg5) <{punctuation = #vector.punctuation<no_punctuation>}> : (f32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

