#map = affine_map<(d0)[s0] -> (d0 + s0)>
#map1 = affine_map<(d0, d1) -> (d0 * 2 + d1)>
#map2 = affine_map<(d0)[s0] -> (d0, s0, 128)>
#map3 = affine_map<() -> (1, 2)>
#map4 = affine_map<() -> (0)>
#map5 = affine_map<() -> (10)>
#map6 = affine_map<() -> (-1)>
#map7 = affine_map<()[s0] -> (s0)>
#map8 = affine_map<(d0) -> (d0)>
#map9 = affine_map<(d0) -> (d0 + 1)>
#map10 = affine_map<(d0) -> (d0, 1)>
#map11 = affine_map<(d0)[s0] -> (d0, s0)>
#map12 = affine_map<(d0) -> (0, d0)>
#map13 = affine_map<(d0) -> (10, d0, 20)>
#map14 = affine_map<(d0) -> (d0 + 4)>
#map15 = affine_map<(d0) -> (0, d0, 0)>
#map16 = affine_map<()[s0] -> (s0, s0)>
#map17 = affine_map<(d0, d1) -> (d0, d1)>
#map18 = affine_map<(d0, d1) -> (d0 + d1 * 2, d1 - 1)>
#map19 = affine_map<(d0, d1) -> (d0 mod 3, (d0 + d1) floordiv 2)>
#map20 = affine_map<() -> ()>
#map21 = affine_map<(d0) -> (d0, 3)>
#map22 = affine_map<(d0, d1) -> (d0, d1 + 5)>
#map23 = affine_map<(d0, d1) -> (d0 + 3, d1)>
#map24 = affine_map<(d0, d1) -> (d0, d1 ceildiv 7)>
#set = affine_set<(d0)[s0] : (d0 - s0 >= 0)>
#set1 = affine_set<() : (1 >= 0)>
"builtin.module"() ({
  "func.func"() <{function_type = (index, index) -> (), sym_name = "maps"}> ({
  ^bb0(%arg23: index, %arg24: index):
    %8 = "affine.apply"(%arg23, %arg24) <{map = #map}> : (index, index) -> index
    %9 = "affine.apply"(%arg23, %arg24) <{map = #map1}> : (index, index) -> index
    %10 = "affine.min"(%arg23, %arg24) <{map = #map2}> : (index, index) -> index
    %11 = "affine.max"() <{map = #map3}> : () -> index
    %12:3 = "affine.delinearize_index"(%arg23, %arg24) <{static_basis = array<i64: 2, -9223372036854775808, 4>}> : (index, index) -> (index, index, index)
    %13:2 = "affine.delinearize_index"(%arg23, %arg24) <{static_basis = array<i64: -9223372036854775808>}> : (index, index) -> (index, index)
    %14 = "affine.linearize_index"(%arg23, %arg24, %arg23, %arg24) <{disjoint = false, operandSegmentSizes = array<i32: 3, 1>, static_basis = array<i64: 2, -9223372036854775808, 4>}> : (index, index, index, index) -> index
    %15 = "affine.linearize_index"(%arg23) <{disjoint, operandSegmentSizes = array<i32: 1, 0>, static_basis = array<i64: 4>}> {attribute} : (index) -> index
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (index, f32, tensor<?xf32>) -> (), sym_name = "loops"}> ({
  ^bb0(%arg8: index, %arg9: f32, %arg10: tensor<?xf32>):
    "affine.for"() <{lowerBoundMap = #map4, operandSegmentSizes = array<i32: 0, 0, 0>, step = 1 : index, upperBoundMap = #map5}> ({
    ^bb0(%arg22: index):
      "affine.yield"() : () -> ()
    }) : () -> ()
    "affine.for"(%arg8) <{lowerBoundMap = #map6, operandSegmentSizes = array<i32: 0, 1, 0>, step = 2 : index, upperBoundMap = #map7}> ({
    ^bb0(%arg21: index):
      "affine.yield"() : () -> ()
    }) {attribute} : (index) -> ()
    "affine.for"(%arg8, %arg8, %arg8) <{lowerBoundMap = #map10, operandSegmentSizes = array<i32: 1, 2, 0>, step = 1 : index, upperBoundMap = #map11}> ({
    ^bb0(%arg19: index):
      "affine.for"(%arg19, %arg19) <{lowerBoundMap = #map8, operandSegmentSizes = array<i32: 1, 1, 0>, step = 1 : index, upperBoundMap = #map9}> ({
      ^bb0(%arg20: index):
        "affine.yield"() : () -> ()
      }) : (index, index) -> ()
      "affine.yield"() : () -> ()
    }) : (index, index, index) -> ()
    %6:2 = "affine.for"(%arg8, %arg9, %arg10) <{lowerBoundMap = #map7, operandSegmentSizes = array<i32: 1, 0, 2>, step = 1 : index, upperBoundMap = #map5}> ({
    ^bb0(%arg16: index, %arg17: f32, %arg18: tensor<?xf32>):
      "affine.yield"(%arg17, %arg18) : (f32, tensor<?xf32>) -> ()
    }) : (index, f32, tensor<?xf32>) -> (f32, tensor<?xf32>)
    "affine.parallel"(%arg8, %arg8) <{lowerBoundsGroups = dense<1> : tensor<2xi32>, lowerBoundsMap = #map12, reductions = [], steps = [1, 1], upperBoundsGroups = dense<[1, 2]> : tensor<2xi32>, upperBoundsMap = #map13}> ({
    ^bb0(%arg14: index, %arg15: index):
      "affine.yield"() : () -> ()
    }) : (index, index) -> ()
    %7:2 = "affine.parallel"(%arg8) <{lowerBoundsGroups = dense<1> : tensor<1xi32>, lowerBoundsMap = #map4, reductions = [0, 4], steps = [2], upperBoundsGroups = dense<1> : tensor<1xi32>, upperBoundsMap = #map14}> ({
    ^bb0(%arg13: index):
      "affine.yield"(%arg9, %arg9) : (f32, f32) -> ()
    }) : (index) -> (f32, f32)
    "affine.parallel"(%arg8, %arg8) <{lowerBoundsGroups = dense<[2, 1]> : tensor<2xi32>, lowerBoundsMap = #map15, reductions = [], steps = [1, 3], upperBoundsGroups = dense<1> : tensor<2xi32>, upperBoundsMap = #map16}> ({
    ^bb0(%arg11: index, %arg12: index):
      "affine.yield"() : () -> ()
    }) : (index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (index, f32) -> (), sym_name = "conditions"}> ({
  ^bb0(%arg6: index, %arg7: f32):
    "affine.if"(%arg6, %arg6) <{condition = #set}> ({
      "affine.yield"() : () -> ()
    }, {
    }) : (index, index) -> ()
    "affine.if"() <{condition = #set1}> ({
      "affine.yield"() : () -> ()
    }, {
      "affine.yield"() : () -> ()
    }) {attribute} : () -> ()
    %5 = "affine.if"(%arg6, %arg6) <{condition = #set}> ({
      "affine.yield"(%arg7) : (f32) -> ()
    }, {
      "affine.yield"(%arg7) : (f32) -> ()
    }) : (index, index) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<8x8xf32>, index, index, vector<4xf32>, f32, memref<f32>) -> (), sym_name = "access"}> ({
  ^bb0(%arg0: memref<8x8xf32>, %arg1: index, %arg2: index, %arg3: vector<4xf32>, %arg4: f32, %arg5: memref<f32>):
    %0 = "affine.load"(%arg0, %arg1, %arg2) <{map = #map17}> : (memref<8x8xf32>, index, index) -> f32
    %1 = "affine.load"(%arg0, %arg1, %arg2) <{map = #map18}> {attribute} : (memref<8x8xf32>, index, index) -> f32
    %2 = "affine.load"(%arg0, %arg1, %arg2) <{map = #map19}> : (memref<8x8xf32>, index, index) -> f32
    %3 = "affine.load"(%arg5) <{map = #map20}> : (memref<f32>) -> f32
    "affine.store"(%arg4, %arg0, %arg1) <{map = #map21}> : (f32, memref<8x8xf32>, index) -> ()
    "affine.prefetch"(%arg0, %arg1, %arg2) <{isDataCache = true, isWrite = false, localityHint = 3 : i32, map = #map22}> : (memref<8x8xf32>, index, index) -> ()
    %4 = "affine.vector_load"(%arg0, %arg1, %arg2) <{map = #map23}> : (memref<8x8xf32>, index, index) -> vector<4xf32>
    "affine.vector_store"(%arg3, %arg0, %arg1, %arg2) <{map = #map24}> : (vector<4xf32>, memref<8x8xf32>, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

