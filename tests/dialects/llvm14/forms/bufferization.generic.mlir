"builtin.module"() ({
  "builtin.func"() ({
  ^bb0(%arg0: tensor<4x?xf32>, %arg1: memref<4x?xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s1 + s0 + d1)>>, %arg2: memref<*xf32>):
    %0 = "bufferization.to_memref"(%arg0) : (tensor<4x?xf32>) -> memref<4x?xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s1 + s0 + d1)>>
    %1 = "bufferization.to_tensor"(%arg1) {test.flag} : (memref<4x?xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s1 + s0 + d1)>>) -> tensor<4x?xf32>
    %2 = "bufferization.to_tensor"(%arg2) : (memref<*xf32>) -> tensor<*xf32>
    %3 = "bufferization.clone"(%arg1) : (memref<4x?xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s1 + s0 + d1)>>) -> memref<4x?xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s1 + s0 + d1)>>
    "std.return"() : () -> ()
  }) {sym_name = "f", type = (tensor<4x?xf32>, memref<4x?xf32, affine_map<(d0, d1)[s0, s1] -> (d0 * s1 + s0 + d1)>>, memref<*xf32>) -> ()} : () -> ()
}) : () -> ()
