"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: index, %arg1: f32, %arg2: memref<?x?xf32>):
    %0 = "affine.apply"(%arg0, %arg0) {map = affine_map<(d0)[s0] -> (d0 + s0)>} : (index, index) -> index
    %1 = "affine.max"(%arg0, %arg0) {map = affine_map<(d0)[s0] -> (d0, s0)>} : (index, index) -> index
    %2 = "affine.min"(%arg0, %arg0) {map = affine_map<(d0)[s0] -> (d0, s0)>} : (index, index) -> index
    "affine.if"(%arg0) ({
      "affine.store"(%arg1, %arg2, %arg0) {map = affine_map<(d0) -> (d0, 0)>} : (f32, memref<?x?xf32>, index) -> ()
      "affine.yield"() : () -> ()
    }, {
      "affine.yield"() : () -> ()
    }) {condition = affine_set<(d0) : (d0 >= 0)>} : (index) -> ()
    %3 = "affine.load"(%arg2, %arg0) {map = affine_map<(d0) -> (d0 + 1, d0)>} : (memref<?x?xf32>, index) -> f32
    "affine.prefetch"(%arg2, %arg0) {isDataCache = true, isWrite = false, localityHint = 3 : i32, map = affine_map<(d0) -> (d0, d0)>} : (memref<?x?xf32>, index) -> ()
    %4 = "affine.vector_load"(%arg2, %arg0) {map = affine_map<(d0) -> (d0, d0)>} : (memref<?x?xf32>, index) -> vector<4xf32>
    "affine.vector_store"(%4, %arg2, %arg0) {map = affine_map<(d0) -> (d0, d0)>} : (vector<4xf32>, memref<?x?xf32>, index) -> ()
    %5 = "affine.for"(%arg0, %arg1) ({
    ^bb0(%arg3: index, %arg4: f32):
      "affine.yield"(%arg4) : (f32) -> ()
    }) {lower_bound = affine_map<() -> (0)>, step = 2 : index, upper_bound = affine_map<()[s0] -> (s0)>} : (index, f32) -> f32
    "affine.for"(%arg0) ({
    ^bb0(%arg3: index):
      "affine.yield"() : () -> ()
    }) {lower_bound = affine_map<(d0) -> (d0, 0)>, step = 1 : index, upper_bound = affine_map<() -> (10)>} : (index) -> ()
    "affine.parallel"() ({
    ^bb0(%arg3: index):
      "affine.yield"() : () -> ()
    }) {lowerBoundsGroups = dense<1> : tensor<1xi32>, lowerBoundsMap = affine_map<() -> (0)>, reductions = [], steps = [2], upperBoundsGroups = dense<1> : tensor<1xi32>, upperBoundsMap = affine_map<() -> (10)>} : () -> ()
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (index, f32, memref<?x?xf32>) -> ()} : () -> ()
}) : () -> ()
