"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: tensor<4xf32>, %arg1: memref<4xf32>, %arg2: f32, %arg3: tensor<4x4xf32>, %arg4: tensor<4x4xi8>, %arg5: i32):
    %0 = "linalg.generic"(%arg0, %arg0) ({
    ^bb0(%arg6: f32, %arg7: f32):
      "linalg.yield"(%arg6) : (f32) -> ()
    }) {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"], operand_segment_sizes = dense<1> : vector<2xi32>, test.flag} : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    "linalg.generic"(%arg1) ({
    ^bb0(%arg6: f32):
      %4 = "linalg.index"() {dim = 0 : i64} : () -> index
      "linalg.yield"(%arg6) : (f32) -> ()
    }) {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"], operand_segment_sizes = dense<[0, 1]> : vector<2xi32>} : (memref<4xf32>) -> ()
    %1 = "linalg.fill"(%arg2, %arg0) ({
    ^bb0(%arg6: f32, %arg7: f32):
      "linalg.yield"(%arg6) : (f32) -> ()
    }) : (f32, tensor<4xf32>) -> tensor<4xf32>
    "linalg.fill"(%arg2, %arg1) ({
    ^bb0(%arg6: f32, %arg7: f32):
      "linalg.yield"(%arg6) : (f32) -> ()
    }) {test.flag} : (f32, memref<4xf32>) -> ()
    %2 = "linalg.matmul"(%arg3, %arg3, %arg3) ({
    ^bb0(%arg6: f32, %arg7: f32, %arg8: f32):
      %4 = "arith.mulf"(%arg6, %arg7) : (f32, f32) -> f32
      %5 = "arith.addf"(%arg8, %4) : (f32, f32) -> f32
      "linalg.yield"(%5) : (f32) -> ()
    }) {linalg.memoized_indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], operand_segment_sizes = dense<[2, 1]> : vector<2xi32>} : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = "linalg.matmul_unsigned"(%arg4, %arg4, %arg4) ({
    ^bb0(%arg6: i8, %arg7: i8, %arg8: i8):
      %4 = "arith.muli"(%arg6, %arg7) : (i8, i8) -> i8
      %5 = "arith.addi"(%arg8, %4) : (i8, i8) -> i8
      "linalg.yield"(%5) : (i8) -> ()
    }) {linalg.memoized_indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>], operand_segment_sizes = dense<[2, 1]> : vector<2xi32>, test.flag} : (tensor<4x4xi8>, tensor<4x4xi8>, tensor<4x4xi8>) -> tensor<4x4xi8>
    "std.return"() : () -> ()
  }) {sym_name = "structured", type = (tensor<4xf32>, memref<4xf32>, f32, tensor<4x4xf32>, tensor<4x4xi8>, i32) -> ()} : () -> ()
  "builtin.func"() ({
  ^bb0(%arg0: index):
    %0 = "linalg.init_tensor"(%arg0) {static_sizes = [-1, 4]} : (index) -> tensor<?x4xf32>
    "std.return"(%0) : (tensor<?x4xf32>) -> ()
  }) {sym_name = "sizes", type = (index) -> tensor<?x4xf32>} : () -> ()
  "builtin.func"() ({
  ^bb0(%arg0: index, %arg1: tensor<8xf32>, %arg2: memref<8xf32>):
    %0 = "linalg.tiled_loop"(%arg0, %arg0, %arg0, %arg2, %arg1, %arg2) ({
    ^bb0(%arg3: index, %arg4: memref<8xf32>, %arg5: tensor<8xf32>, %arg6: memref<8xf32>):
      "linalg.yield"(%arg5) : (tensor<8xf32>) -> ()
    }) {distribution_types = ["block_x"], iterator_types = ["reduction"], operand_segment_sizes = dense<[1, 1, 1, 1, 2]> : vector<5xi32>, test.flag} : (index, index, index, memref<8xf32>, tensor<8xf32>, memref<8xf32>) -> tensor<8xf32>
    "linalg.tiled_loop"(%arg0, %arg0, %arg0, %arg0, %arg0, %arg0, %arg2) ({
    ^bb0(%arg3: index, %arg4: index, %arg5: memref<8xf32>):
      "linalg.yield"() : () -> ()
    }) {iterator_types = ["parallel", "parallel"], operand_segment_sizes = dense<[2, 2, 2, 0, 1]> : vector<5xi32>} : (index, index, index, index, index, index, memref<8xf32>) -> ()
    "std.return"(%0) : (tensor<8xf32>) -> ()
  }) {sym_name = "loops", type = (index, tensor<8xf32>, memref<8xf32>) -> tensor<8xf32>} : () -> ()
}) : () -> ()
